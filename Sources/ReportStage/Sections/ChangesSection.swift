import Reporting

/// What became of the archive since the generation before: it tells, and judges nothing.
struct ChangesSection {
  let context: ReportContext

  /// The last so many periods are drawn; the table has them all.
  private static let most = 12

  /// - Returns: nil where there is nothing to compare with.
  func section() throws -> Page.Section? {
    let say = context.say
    let rows = try context.table("changes")
    guard !rows.isEmpty else { return nil }
    let figure = Figure(
      chart(rows.filter { $0["kind"] == "post" }), says: sentence(rows),
      base: say(
        "Verschil in procentpunten van de berichten over een onderwerp, per jaar van publicatie; een kader waar berichten bijkwamen of weggingen.",
        "Difference in percentage points of posts on topic, by year of publication; framed where posts came or went."
      ), file: "changes", table: table(rows))
    return Page.Section(
      id: "veranderd", title: say("Sinds de vorige keer", "Since the last time"),
      content: context.paragraph(
        say(
          "Dezelfde jaren van publicatie in deze generatie en in die ervoor. Een archief dat groeit, verandert ook cijfers over jaren die al lang voorbij zijn: dat zegt iets over wat er gelezen is, niet over wat mensen toen schreven.",
          "The same years of publication in this generation and in the one before. An archive that grows changes figures of years long past, too: that tells of what was read, not of what people wrote then."
        )) + context.html(figure))
  }

  private func chart(_ rows: [FigureRows.Row]) -> HTML {
    let say = context.say
    let years = Set(rows.map { $0["year"] }).filter { !$0.isEmpty }.sorted().suffix(Self.most)
    let most = rows.compactMap { $0.double("difference")?.magnitude }.max() ?? 0
    let cells = context.themes.map { theme in
      years.map { year -> MatrixChart.Cell? in
        guard
          let row = rows.first(where: { $0["year"] == year && $0["theme"] == theme.id }),
          let difference = row.double("difference")
        else { return nil }
        let text = say.number(difference * 100, decimals: 1)
        return MatrixChart.Cell(
          text: text, weight: most > 0 ? difference.magnitude / most : 0,
          isOpposite: difference < 0, isMarked: row.int("added") + row.int("withdrawn") > 0,
          title: "\(theme.name), \(year): \(text); +\(row["added"]) −\(row["withdrawn"])")
      }
    }
    return MatrixChart(
      title: say("Verschil met de vorige keer", "Difference from the last time"),
      rows: context.themes.map(\.name), columns: Array(years), cells: cells
    ).html
  }

  private func sentence(_ rows: [FigureRows.Row]) -> String {
    let say = context.say
    func sum(_ kind: String, _ name: String) -> String {
      say.number(
        rows.filter { $0["kind"] == kind && $0["theme"].isEmpty }.reduce(0) { $0 + $1.int(name) })
    }
    return say(
      "Er kwamen \(sum("post", "added")) berichten en \(sum("comment", "added")) reacties bij, en er gingen \(sum("post", "withdrawn")) berichten en \(sum("comment", "withdrawn")) reacties weg.",
      "\(sum("post", "added")) posts and \(sum("comment", "added")) comments came, and \(sum("post", "withdrawn")) posts and \(sum("comment", "withdrawn")) comments went."
    )
  }

  private func table(_ rows: [FigureRows.Row]) -> DataTable {
    let say = context.say
    return DataTable(
      columns: [
        .init(say("Jaar", "Year")), .init(say("Soort", "Kind")), .init(say("Thema", "Theme")),
        .init(say("Vorige", "Last"), isNumber: true), .init(say("Erbij", "Added"), isNumber: true),
        .init(say("Weg", "Gone"), isNumber: true), .init(say("Nu", "Now"), isNumber: true),
        .init(say("Aandeel vorige", "Share last"), isNumber: true),
        .init(say("Aandeel nu", "Share now"), isNumber: true),
      ],
      rows: rows.filter { $0["theme"].isEmpty || $0.int("added") + $0.int("withdrawn") > 0 }
        .map { row in
          [
            row["year"].isEmpty ? "–" : row["year"], context.kind(row["kind"]),
            row["theme"].isEmpty ? say("alle", "all") : context.name(of: row["theme"]),
            row["documents_before"], row["added"], row["withdrawn"], row["documents_after"],
            row.double("share_before").map(say.percent) ?? "–",
            row.double("share_after").map(say.percent) ?? "–",
          ]
        })
  }
}
