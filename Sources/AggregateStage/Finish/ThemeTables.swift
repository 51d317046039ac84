import Statistics
import Tables

/// The tables of themes by kind, topic, site and period.
struct ThemeTables: ~Copyable {
  private let themes: ThemeList
  private let calendar: Calendar
  private let panels: (years: Set<String>, months: Set<String>)
  private var byKind: ThemeCells
  private var byTopic: ThemeCells
  private var bySite: ThemeCells
  private var byYear: ThemeCells
  private var byMonth: ThemeCells
  private var byFiveYears: ThemeCells
  private var yearPanel: ThemeCells
  private var monthPanel: ThemeCells
  private var fiveYearPanel: ThemeCells
  private var siteWriter: CSVWriter
  private let folder: String

  init(themes: ThemeList, calendar: Calendar, folder: String) throws {
    self.themes = themes
    self.calendar = calendar
    self.folder = folder
    panels = (calendar.yearPanel, calendar.monthPanel)
    byKind = ThemeCells(themes: themes, keepsSites: true)
    let empty = ThemeCells(themes: themes)
    (byTopic, bySite, byYear, byMonth) = (empty, empty, empty, empty)
    (byFiveYears, yearPanel, monthPanel, fiveYearPanel) = (empty, empty, empty, empty)
    siteWriter = try CSVWriter(path: "\(folder)/themes_by_site.csv", schema: .themesBySite)
  }

  mutating func add(_ thread: ThreadDocuments) {
    let isInYears = panels.years.contains(thread.site)
    let isInMonths = panels.months.contains(thread.site)
    for entry in thread.entries {
      let (year, month) = (entry.line.year, entry.line.month)
      let five = Int(year).map { String($0 - $0 % 5) } ?? ""
      byKind.add(entry, to: "")
      bySite.add(entry, to: thread.site)
      for topic in entry.line.topics { byTopic.add(entry, to: topic) }
      byYear.add(entry, to: year)
      byMonth.add(entry, to: month)
      byFiveYears.add(entry, to: five)
      if isInYears {
        yearPanel.add(entry, to: year)
        fiveYearPanel.add(entry, to: five)
      }
      if isInMonths { monthPanel.add(entry, to: month) }
    }
    byKind.endThread()
    byTopic.endThread()
    bySite.endThread()
    byYear.endThread()
    byMonth.endThread()
    byFiveYears.endThread()
    yearPanel.endThread()
    monthPanel.endThread()
    fiveYearPanel.endThread()
  }

  mutating func endSite() throws {
    byKind.endSite()
    byTopic.endSite()
    bySite.endSite()
    byYear.endSite()
    byMonth.endSite()
    byFiveYears.endSite()
    yearPanel.endSite()
    monthPanel.endSite()
    fiveYearPanel.endSite()
    let themes = themes
    try bySite.forEach { site, isPost, theme, cell in
      siteWriter.field(site)
      Self.row(isPost, theme, cell, of: themes, to: &siteWriter)
      try siteWriter.endRow()
    }
    bySite.removeAll()
  }

  consuming func finish() throws {
    var kinds = try CSVWriter(path: "\(folder)/themes_by_kind.csv", schema: .themesByKind)
    try byKind.forEach { _, isPost, theme, cell in
      Self.row(isPost, theme, cell, of: themes, to: &kinds)
      kinds.fields(cell.rangeWithoutOneSite(theme))
      try kinds.endRow()
    }
    try kinds.close()
    var topics = try CSVWriter(path: "\(folder)/themes_by_topic.csv", schema: .themesByTopic)
    try byTopic.forEach { topic, isPost, theme, cell in
      topics.field(topic)
      Self.row(isPost, theme, cell, of: themes, to: &topics)
      try topics.endRow()
    }
    try topics.close()
    try writePeriods(.themesByYear, byYear, yearPanel) { calendar.isComplete(year: $0) }
    try writePeriods(.themesByMonth, byMonth, monthPanel) { calendar.isComplete(month: $0) }
    try writePeriods(.themesByFiveYears, byFiveYears, fiveYearPanel) {
      Int($0).map { calendar.isComplete(from: $0) } ?? false
    }
    try siteWriter.close()
  }

  private static func row(
    _ isPost: Bool, _ theme: Int, _ cell: ThemeCell, of themes: ThemeList,
    to writer: inout CSVWriter
  ) {
    writer.field(isPost ? "post" : "comment")
    writer.field(themes.names[theme])
    cell.write(theme, to: &writer)
  }

  /// A period with fewer documents or sites is a gap in the line.
  private static let enough = (documents: 30, sites: 3)

  private func writePeriods(
    _ schema: TableSchema, _ all: ThemeCells, _ fixed: ThemeCells,
    isComplete: (String) -> Bool
  ) throws {
    var writer = try CSVWriter(
      path: "\(folder)/\(FileSystem.name(of: schema.name)).csv", schema: schema)
    for (panel, cells) in [("all", all), ("fixed", fixed)] {
      try cells.forEach { period, isPost, theme, cell in
        writer.field(period)
        writer.field(panel)
        Self.row(isPost, theme, cell, of: themes, to: &writer)
        writer.field(!period.isEmpty && isComplete(period))
        writer.field(
          !period.isEmpty && cell.documents >= Self.enough.documents
            && cell.sites >= Self.enough.sites)
        try writer.endRow()
      }
    }
    try writer.close()
  }
}
