/// Cuts the pages of all sites into parts, of which each is a function of the pages in it alone.
///
/// A part ends before a thread whose address says so, by a hash, or before a thread that would make
/// it longer than the limit; it is named after its first thread. So a page that comes or goes
/// changes the part it is in, and at most those up to the next thread whose address says so.
package struct PartCutter: Sendable {
  /// A part ends about every so many pages.
  package static let usualPages = 700
  /// A part of more threads than one has at most so many pages.
  package static let mostPages = 2000

  private var pages = 0
  private var isFirst = true

  package init() {}

  /// Takes the next thread, in the order of sites and threads.
  /// - Returns: the name of the part that starts with it, if one does.
  package mutating func take(thread url: String, pages count: Int) -> String? {
    let hash = StableHash(url)
    // A thread counts for as many chances as it has pages, so that parts are about equally long.
    let saysSo = hash.value % UInt64(Self.usualPages) < UInt64(count)
    guard isFirst || saysSo || pages + count > Self.mostPages else {
      pages += count
      return nil
    }
    isFirst = false
    pages = count
    return hash.text
  }
}
