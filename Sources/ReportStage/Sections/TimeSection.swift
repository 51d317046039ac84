import Reporting

/// Themes over time: a panel for each, all on one scale, with bands and gaps.
struct TimeSection {
  let context: ReportContext

  /// A way of cutting time: its table, its column and its name.
  private struct Cut {
    let file: String
    let column: String
    let dutch: String
    let english: String
  }

  private static let cuts = [
    Cut(file: "themes_by_year", column: "year", dutch: "jaar", english: "year"),
    Cut(
      file: "themes_by_five_years", column: "from_year", dutch: "vijf jaar", english: "five years"),
  ]

  func section() throws -> Page.Section {
    let say = context.say
    var content = context.paragraph(
      say(
        "Wanneer mensen schreven, niet wanneer een archief langskwam. Een periode met minder dan 30 documenten of minder dan drie sites is een gat in de lijn: daar valt niets over te zeggen. De band is het 95%-interval; een open rondje zegt dat het archief die periode niet van begin tot eind beslaat.",
        "When people wrote, not when an archive came by. A period with under 30 documents or under three sites is a gap in the line: nothing can be said of it. The band is the 95% interval; an open dot says that the archive does not cover that period from end to end."
      ))
    let choice = try chosen()
    content +=
      choice.map { context.html(figure($0.cut, $0.rows)) }
      ?? context.paragraph(
        say(
          "Geen periode heeft genoeg gedateerde documenten voor een lijn.",
          "No period has enough dated documents for a line."), class: "notice")
    return Page.Section(id: "tijd", title: say("Door de tijd", "Over time"), content: content)
  }

  /// The finest cut in which at least three periods have enough.
  private func chosen() throws -> (cut: Cut, rows: [FigureRows.Row])? {
    for cut in Self.cuts {
      let rows = try context.table(cut.file).filter { !$0[cut.column].isEmpty }
      let enough = Set(rows.filter { $0["enough"] == "true" }.map { $0[cut.column] })
      if enough.count >= 3 || (cut.file == Self.cuts.last?.file && !enough.isEmpty) {
        return (cut, rows)
      }
    }
    return nil
  }

  private func figure(_ cut: Cut, _ rows: [FigureRows.Row]) -> Figure {
    let say = context.say
    let enough = rows.filter { $0["enough"] == "true" }
    let numbers = Set(enough.compactMap { Int($0[cut.column]) })
    let step = cut.column == "year" ? 1 : 5
    let first = numbers.min() ?? 0
    let periods = Array(stride(from: first, through: numbers.max() ?? first, by: step))
    // Bands of thin periods may run out of the panel; lines may not.
    let highest = enough.map { 1.5 * ($0.double("share") ?? 0) }.max() ?? 0
    let panels = context.themes.map { theme -> HTML in
      let series = lines(enough).map { kind, panel, style in
        TimeChart.Series(
          style: style,
          points: enough.filter {
            $0["theme"] == theme.id && $0["kind"] == kind && $0["panel"] == panel
          }.compactMap { point($0, cut, first, step) })
      }
      let chart = TimeChart(
        title: "\(theme.name), \(say("per", "by")) \(say(cut.dutch, cut.english))",
        periods: periods.map { label($0, step) }, series: series, highest: highest,
        tick: { say.number($0 * 100, decimals: 0) + "%" })
      return .element("div", [:], .element("h4", [:], HTML(theme.name)), chart.html)
    }
    return Figure(
      .element("div", ["class": "panels"], .joined(panels)),
      legend: lines(enough).map { kind, panel, style in
        .init(
          style,
          context.kind(kind)
            + (panel == "fixed" ? say(", vast panel van sites", ", fixed panel of sites") : ""))
      }, mark: .line,
      says: sentence(enough, cut, periods.map { String($0) }), base: base(enough, cut),
      file: cut.file, table: table(rows, cut))
  }

  /// The lines of a panel: posts and comments of all sites, and of those that are there in nearly all
  /// periods, where there are such.
  private func lines(_ enough: [FigureRows.Row]) -> [(kind: String, panel: String, style: Int)] {
    let lines = [("post", "fixed", 3), ("comment", "fixed", 4)].filter { kind, panel, _ in
      enough.contains { $0["kind"] == kind && $0["panel"] == panel }
    }
    return [("post", "all", 0), ("comment", "all", 1)] + lines
  }

  private func label(_ year: Int, _ step: Int) -> String {
    step == 1 ? String(year) : "\(year)–\(String(year + step - 1).suffix(2))"
  }

  private func point(
    _ row: FigureRows.Row, _ cut: Cut, _ first: Int, _ step: Int
  ) -> TimeChart.Point? {
    guard let year = Int(row[cut.column]), let share = row.double("share") else { return nil }
    return TimeChart.Point(
      period: (year - first) / step, value: share, low: row.double("low") ?? share,
      high: row.double("high") ?? share, isPartial: row["complete"] == "false")
  }

  /// The theme that moved most between the first and the last period: in posts, where they have two
  /// periods, else in comments.
  private func sentence(_ rows: [FigureRows.Row], _ cut: Cut, _ periods: [String]) -> String {
    let say = context.say
    func of(_ kind: String) -> [FigureRows.Row] {
      rows.filter { $0["kind"] == kind && $0["panel"] == "all" }
    }
    let isOfPosts = Set(of("post").map { $0[cut.column] }).count > 1
    let posts = of(isOfPosts ? "post" : "comment")
    let kind = context.kind(isOfPosts ? "post" : "comment")
    let dated = Set(posts.map { $0[cut.column] }).sorted()
    guard let first = dated.first, let last = dated.last, first != last else {
      return say(
        "Te weinig perioden hebben genoeg documenten om een verandering te zien.",
        "Too few periods have enough documents to see a change.")
    }
    func row(_ theme: String, _ period: String) -> FigureRows.Row? {
      posts.first { $0["theme"] == theme && $0[cut.column] == period }
    }
    func change(_ theme: String) -> Double {
      ((row(theme, last)?.double("share") ?? 0) - (row(theme, first)?.double("share") ?? 0))
        .magnitude
    }
    guard let theme = context.themes.max(by: { change($0.id) < change($1.id) }),
      let from = row(theme.id, first), let to = row(theme.id, last)
    else { return "" }
    return say(
      "Het sterkst veranderde in \(kind) ‘\(theme.name)’: van \(context.share(from)) in \(first) naar \(context.share(to)) in \(last).",
      "In \(kind) ‘\(theme.name)’ changed most: from \(context.share(from)) in \(first) to \(context.share(to)) in \(last)."
    )
  }

  private func base(_ rows: [FigureRows.Row], _ cut: Cut) -> String {
    let say = context.say
    let theme = context.themes.first?.id ?? ""
    let n = rows.filter { $0["theme"] == theme && $0["panel"] == "all" }
      .reduce(0) { $0 + $1.int("base_documents") }
    return say(
      "n = \(say.number(n)) gedateerde documenten over een onderwerp, per \(cut.dutch).",
      "n = \(say.number(n)) dated documents on topic, by \(cut.english).")
  }

  private func table(_ rows: [FigureRows.Row], _ cut: Cut) -> DataTable {
    let say = context.say
    return DataTable(
      columns: [
        .init(say("Periode", "Period")), .init(say("Sites", "Sites")), .init(say("Soort", "Kind")),
        .init(say("Thema", "Theme")), .init(say("Documenten", "Documents"), isNumber: true),
        .init("n", isNumber: true), .init(say("Aandeel", "Share"), isNumber: true),
        .init(say("Volledig", "Complete")),
      ],
      rows: rows.filter { $0["enough"] == "true" }.map { row in
        [
          row[cut.column],
          row["panel"] == "all" ? say("alle", "all") : say("vast panel", "fixed panel"),
          context.kind(row["kind"]), context.name(of: row["theme"]), row["documents"],
          row["base_documents"], context.share(row),
          row["complete"] == "true" ? say("ja", "yes") : say("nee", "no"),
        ]
      })
  }
}
