import Reporting

/// The words that go with each theme.
struct TermsSection {
  let context: ReportContext

  private static let most = 14

  func section() throws -> Page.Section {
    let say = context.say
    let rows = try context.table("theme_terms") {
      $0.int("rank") <= Self.most && ($0.double("q_value") ?? 1) <= 0.05
    }
    let blocks = context.themes.map { theme -> HTML in
      let words = rows.filter { $0["theme"] == theme.id }.map { row -> HTML in
        row["in_dictionary"] == "true"
          ? HTML(row["lemma"]) : .element("i", [:], HTML(row["lemma"]))
      }
      return .element(
        "div", [:], .element("h4", [:], HTML(theme.name)),
        .element(
          "p", [:],
          words.isEmpty
            ? HTML(say("geen woord steekt eruit", "no word stands out"))
            : .joined(words, separator: HTML(", "))))
    }
    let candidates = rows.filter { $0["in_dictionary"] == "false" }.count
    let figure = Figure(
      .element("div", ["class": "terms"], .joined(blocks)),
      says: say(
        "Van \(say.number(rows.count)) sprekende woorden staan er \(say.number(candidates)) nog niet in het woordenboek: dat zijn kandidaten (gestippeld onderstreept).",
        "Of \(say.number(rows.count)) telling words \(say.number(candidates)) are not in the dictionary yet: these are candidates (dotted underline)."
      ),
      base: say(
        "Woorden in zinnen met het thema tegenover andere zinnen over een onderwerp (log-odds met een informatieve prior), q ≤ 0,05.",
        "Words in sentences of the theme against other sentences on topic (log-odds with an informative prior), q ≤ 0.05."
      ), file: "theme_terms", table: table(rows))
    return Page.Section(
      id: "woorden", title: say("Woorden van een thema", "Words of a theme"),
      content: context.html(figure))
  }

  private func table(_ rows: [FigureRows.Row]) -> DataTable {
    let say = context.say
    return DataTable(
      columns: [
        .init(say("Thema", "Theme")), .init(say("Woord", "Word")),
        .init(say("Keren", "Times"), isNumber: true),
        .init(say("Elders", "Elsewhere"), isNumber: true),
        .init("z", isNumber: true), .init("q", isNumber: true),
        .init(say("In woordenboek", "In dictionary")),
      ],
      rows: rows.map { row in
        [
          context.name(of: row["theme"]), row["lemma"], say.number(row.int("n")),
          say.number(row.int("n_other")),
          row.double("z").map { say.number($0, decimals: 1) } ?? "–",
          row.double("q_value").map { say.number($0, decimals: 3) } ?? "–",
          row["in_dictionary"] == "true" ? say("ja", "yes") : say("nee", "no"),
        ]
      })
  }
}
