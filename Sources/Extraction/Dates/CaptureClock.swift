/// What the time of a capture says about dates on the page.
///
/// Nothing was published more than a day after somebody archived it, and nothing before there were
/// blogs. A capture of midnight on the first of January, to the second, was given its time by a tool
/// that knew none, and so says nothing.
package struct CaptureClock: Sendable {
  /// The present of the page; nil where the capture's time says nothing.
  package let present: PartialDate?

  package static let firstYear = 1994

  /// - Parameter capturedAt: ISO 8601, in UTC.
  package init(capturedAt: String) {
    guard let date = DateReader().value(capturedAt), let time = date.time else {
      present = nil
      return
    }
    let isMidnight = time.hour == 0 && time.minute == 0 && time.second == 0
    present = date.month == 1 && date.day == 1 && isMidnight ? nil : date
  }

  /// Whether a page of this capture can have been written then.
  package func allows(_ date: PartialDate) -> Bool {
    guard date.year >= Self.firstYear else { return false }
    guard let present else { return true }
    return date.firstDay <= present.firstDay + 1
  }
}
