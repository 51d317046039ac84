/// Which sites wrote in which periods: what a fixed panel is made of, and where periods are whole.
struct Calendar {
  private var years: [String: Set<String>] = [:]
  private var months: [String: Set<String>] = [:]
  private var rangeOfYears = DateRange()
  private var rangeOfMonths = DateRange()

  mutating func add(site: String, year: String, month: String) {
    if !year.isEmpty { years[year, default: []].insert(site) }
    if !month.isEmpty { months[month, default: []].insert(site) }
    rangeOfYears.add(year)
    rangeOfMonths.add(month)
  }

  /// The sites that are there in at least 80 % of the periods.
  private static func panel(_ periods: [String: Set<String>]) -> Set<String> {
    var counts: [String: Int] = [:]
    for sites in periods.values {
      for site in sites { counts[site, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value * 5 >= periods.count * 4 }.keys)
  }

  var yearPanel: Set<String> { Self.panel(years) }
  var monthPanel: Set<String> { Self.panel(months) }

  /// Whether the archive covers a month from its first day to its last: the first and the last month
  /// in which anybody wrote do not count as whole.
  func isComplete(month: String) -> Bool {
    month != rangeOfMonths.first && month != rangeOfMonths.last
  }

  /// The first year is whole when somebody wrote in its January, the last when in its December.
  func isComplete(year: String) -> Bool {
    (year != rangeOfYears.first || months["\(year)-01"] != nil)
      && (year != rangeOfYears.last || months["\(year)-12"] != nil)
  }

  /// Five years are whole when all of them lie within the archive, and the first and the last year of
  /// the archive are whole where they are among them.
  func isComplete(from: Int) -> Bool {
    guard let first = Int(rangeOfYears.first), let last = Int(rangeOfYears.last)
    else { return false }
    return first <= from && from + 4 <= last
      && (first < from || isComplete(year: String(first)))
      && (from + 4 < last || isComplete(year: String(last)))
  }
}
