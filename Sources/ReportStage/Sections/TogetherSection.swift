import Reporting

/// Which themes go together in one document.
struct TogetherSection {
  let context: ReportContext

  func section() throws -> Page.Section {
    let say = context.say
    let rows = try context.table("theme_cooccurrence") {
      $0["level"] == "document" && $0["kind"] == "post"
    }
    let cells = context.themes.indices.map { i in
      context.themes.indices.map { j -> MatrixChart.Cell? in
        guard j < i else { return nil }
        let (a, b) = (context.themes[j].id, context.themes[i].id)
        return rows.first { $0["theme"] == a && $0["other_theme"] == b }.map(cell)
      }
    }
    let chart = MatrixChart(
      title: say("Thema's die samengaan in een bericht", "Themes that go together in a post"),
      rows: context.themes.map(\.name), columns: context.themes.map(\.name), cells: cells,
      isNumbered: true)
    let figure = Figure(
      chart.html, says: sentence(rows),
      base: "n = \(say.number(rows.first?.int("base") ?? 0)) "
        + say(
          "berichten over een onderwerp. NPMI × 100, waar beide in minstens tien berichten samen staan; een kader bij q ≤ 0,05.",
          "posts on topic. NPMI × 100, where both stand in at least ten posts; framed at q ≤ 0.05."),
      file: "theme_cooccurrence", table: table(rows))
    return Page.Section(
      id: "samen", title: say("Wat samengaat", "What goes together"),
      content: context.paragraph(
        say(
          "Twee thema's in één bericht: vaker dan toeval is blauw, minder vaak oranje. 100 zou ‘altijd samen’ zijn, 0 is toeval.",
          "Two themes in one post: more often than chance is blue, less often orange. 100 would be ‘always together’, 0 is chance."
        )) + context.html(figure))
  }

  private func cell(_ row: FigureRows.Row) -> MatrixChart.Cell {
    let title =
      "\(context.name(of: row["theme"])) + \(context.name(of: row["other_theme"])): "
      + "\(row["both"]) (\(context.say("verwacht", "expected")) "
      + "\(context.say.number(row.double("expected") ?? 0, decimals: 1)))"
    guard let npmi = row.double("npmi") else {
      return MatrixChart.Cell(text: "·", weight: 0, title: title)
    }
    return MatrixChart.Cell(
      text: context.say.number(npmi * 100, decimals: 0), weight: min(1, npmi.magnitude * 2),
      isOpposite: npmi < 0, isMarked: (row.double("q_value") ?? 1) <= 0.05, title: title)
  }

  private func sentence(_ rows: [FigureRows.Row]) -> String {
    let say = context.say
    guard
      let top = rows.filter({ $0.double("npmi") != nil })
        .max(by: { $0.double("npmi") ?? 0 < $1.double("npmi") ?? 0 })
    else {
      return say(
        "Geen twee thema's staan in tien berichten samen.",
        "No two themes stand together in ten posts.")
    }
    return say(
      "Het sterkst gaan ‘\(context.name(of: top["theme"]))’ en ‘\(context.name(of: top["other_theme"]))’ samen: in \(top["both"]) berichten, waar toeval er \(say.number(top.double("expected") ?? 0, decimals: 1)) zou geven.",
      "‘\(context.name(of: top["theme"]))’ and ‘\(context.name(of: top["other_theme"]))’ go together most: in \(top["both"]) posts, where chance would give \(say.number(top.double("expected") ?? 0, decimals: 1))."
    )
  }

  private func table(_ rows: [FigureRows.Row]) -> DataTable {
    let say = context.say
    return DataTable(
      columns: [
        .init(say("Thema", "Theme")), .init(say("Ander thema", "Other theme")),
        .init(say("Samen", "Together"), isNumber: true),
        .init(say("Verwacht", "Expected"), isNumber: true), .init("NPMI", isNumber: true),
        .init("OR", isNumber: true), .init("q", isNumber: true),
      ],
      rows: rows.map { row in
        [
          context.name(of: row["theme"]), context.name(of: row["other_theme"]), row["both"],
          row.double("expected").map { say.number($0, decimals: 1) } ?? "–",
          row.double("npmi").map { say.number($0, decimals: 2) } ?? "–",
          row.double("odds_ratio").map { say.number($0, decimals: 2) } ?? "–",
          row.double("q_value").map { say.number($0, decimals: 3) } ?? "–",
        ]
      })
  }
}
