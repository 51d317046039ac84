import Statistics
import Tables

/// The tables of themes by kind, topic, site and period.
struct ThemeTables: ~Copyable {
  private let themes: ThemeList
  private let calendar: Calendar
  private let panels: (years: Set<String>, months: Set<String>)
  /// Whether the present site is in the panel of years and in that of months, once it is known.
  private var panelOfSite: (years: Bool, months: Bool)?
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
  private let folder: FigureFolder

  init(themes: ThemeList, calendar: Calendar, folder: FigureFolder) throws {
    self.themes = themes
    self.calendar = calendar
    self.folder = folder
    panels = (calendar.yearPanel, calendar.monthPanel)
    byKind = ThemeCells(themes: themes, keepsSites: true)
    let empty = ThemeCells(themes: themes)
    (byTopic, bySite, byYear, byMonth) = (empty, empty, empty, empty)
    (byFiveYears, yearPanel, monthPanel, fiveYearPanel) = (empty, empty, empty, empty)
    siteWriter = try folder.writer(.themesBySite)
  }

  mutating func add(_ thread: ThreadDocuments) {
    let isInPanel =
      panelOfSite
      ?? (years: panels.years.contains(thread.site), months: panels.months.contains(thread.site))
    panelOfSite = isInPanel
    for document in thread.documents {
      byKind.add(document)
      bySite.add(document)
      for topic in document.topics { byTopic.add(document, to: topic) }
      byYear.add(document, to: document.year)
      byMonth.add(document, to: document.month)
      byFiveYears.add(document, to: document.fiveYears)
      if isInPanel.years {
        yearPanel.add(document, to: document.year)
        fiveYearPanel.add(document, to: document.fiveYears)
      }
      if isInPanel.months { monthPanel.add(document, to: document.month) }
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

  /// - Parameter site: the site that ends.
  mutating func endSite(_ site: String) throws {
    panelOfSite = nil
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
    try bySite.forEach { isPost, theme, cell in
      siteWriter.field(site)
      Self.row(isPost, theme, cell, of: themes, to: &siteWriter)
      try siteWriter.endRow()
    }
    bySite.removeAll()
  }

  /// - Parameters:
  ///   - topics: the names of the topics by their number.
  ///   - periods: those of the periods.
  consuming func finish(topics: ByteInterner, periods: ByteInterner) throws {
    var kinds = try folder.writer(.themesByKind)
    try byKind.forEach { isPost, theme, cell in
      Self.row(isPost, theme, cell, of: themes, to: &kinds)
      kinds.fields(cell.rangeWithoutOneSite(theme))
      try kinds.endRow()
    }
    try kinds.close()
    var topicWriter = try folder.writer(.themesByTopic)
    try byTopic.forEach(named: topics) { topic, isPost, theme, cell in
      topicWriter.field(topic)
      Self.row(isPost, theme, cell, of: themes, to: &topicWriter)
      try topicWriter.endRow()
    }
    try topicWriter.close()
    try writePeriods(.themesByYear, byYear, yearPanel, periods) { calendar.isComplete(year: $0) }
    try writePeriods(.themesByMonth, byMonth, monthPanel, periods) {
      calendar.isComplete(month: $0)
    }
    try writePeriods(.themesByFiveYears, byFiveYears, fiveYearPanel, periods) {
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
    _ schema: TableSchema, _ all: ThemeCells, _ fixed: ThemeCells, _ names: ByteInterner,
    isComplete: (String) -> Bool
  ) throws {
    var writer = try folder.writer(schema)
    for (panel, cells) in [("all", all), ("fixed", fixed)] {
      try cells.forEach(named: names) { period, isPost, theme, cell in
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
