/// The first and the last of some dates; empty dates say nothing.
struct DateRange {
  private(set) var first = ""
  private(set) var last = ""

  mutating func add(_ date: String) {
    guard !date.isEmpty else { return }
    if first.isEmpty || date < first { first = date }
    if date > last { last = date }
  }
}
