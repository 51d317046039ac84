import Reporting

/// How often each theme is expressed, posts and comments apart: the figure that people come for.
struct HeadlineSection {
  let context: ReportContext

  func section() throws -> Page.Section {
    let say = context.say
    let rows = try context.table("themes_by_kind")
    let order = context.themes.sorted {
      (share(rows, $1.id), $0.id) < (share(rows, $0.id), $1.id)
    }
    let chart = IntervalChart(
      title: say("Aandeel documenten per thema", "Share of documents by theme"),
      rows: order.map { theme in
        IntervalChart.Row(label: theme.name, points: points(rows, theme))
      },
      tick: { say.number($0 * 100, decimals: $0 > 0 && $0 < 0.01 ? 1 : 0) + "%" })
    let figure = Figure(
      chart.html,
      legend: [.init(0, context.kind("post")), .init(1, context.kind("comment"))],
      says: sentence(rows, order), base: base(rows), file: "themes_by_kind",
      table: table(rows, order))
    let content =
      context.paragraph(
        say(
          "Geteld zijn berichten en reacties over een nieuwe technologie of manier van werken. Een document telt mee voor een thema als de schrijver het minstens één keer bevestigt, in eigen woorden. De streep is het 95%-interval: het houdt er rekening mee dat teksten van één thread en één site op elkaar lijken.",
          "Counted are posts and comments about a new technology or way of working. A document counts for a theme if its writer affirms it at least once, in the writer's own words. The line is the 95% interval; it allows for the likeness of texts from one thread and one site."
        )) + context.html(figure)
    return Page.Section(
      id: "themas", title: say("Hoe vaak elk thema klinkt", "How often each theme is heard"),
      content: content)
  }

  private func row(_ rows: [FigureRows.Row], _ kind: String, _ theme: String) -> FigureRows.Row? {
    rows.first { $0["kind"] == kind && $0["theme"] == theme }
  }

  private func share(_ rows: [FigureRows.Row], _ theme: String) -> Double {
    max(
      row(rows, "post", theme)?.double("share") ?? 0,
      row(rows, "comment", theme)?.double("share") ?? 0)
  }

  private func points(_ rows: [FigureRows.Row], _ theme: ReportContext.Theme)
    -> [IntervalChart.Point]
  {
    ["post", "comment"].enumerated().compactMap { series, kind in
      guard let row = row(rows, kind, theme.id), let share = row.double("share") else { return nil }
      return IntervalChart.Point(
        series: series, value: share, low: row.double("low"), high: row.double("high"),
        title:
          "\(theme.name), \(context.kind(kind)): \(context.share(row)), n = \(row["documents"]) / \(row["base_documents"])"
      )
    }
  }

  private func sentence(_ rows: [FigureRows.Row], _ order: [ReportContext.Theme]) -> String {
    func top(_ kind: String) -> FigureRows.Row? {
      rows.filter { $0["kind"] == kind && $0.int("documents") > 0 }
        .max { $0.double("share") ?? 0 < $1.double("share") ?? 0 }
    }
    let say = context.say
    guard let post = top("post") else {
      return say(
        "In dit archief is geen thema gevonden in een bericht over een onderwerp.",
        "No theme was found in a post on topic in this archive.")
    }
    let first = say(
      "Berichten drukken het vaakst ‘\(context.name(of: post["theme"]))’ uit: \(context.share(post))",
      "Posts express ‘\(context.name(of: post["theme"]))’ most often: \(context.share(post))")
    guard let comment = top("comment") else { return first + "." }
    return first
      + say(
        "; reacties ‘\(context.name(of: comment["theme"]))’: \(context.share(comment)).",
        "; comments ‘\(context.name(of: comment["theme"]))’: \(context.share(comment)).")
  }

  private func base(_ rows: [FigureRows.Row]) -> String {
    let say = context.say
    let numbers = ["post", "comment"].compactMap { kind in
      rows.first { $0["kind"] == kind }.map {
        "\(say.number($0.int("base_documents"))) \(context.kind(kind))"
      }
    }
    return "n = " + numbers.joined(separator: say(" en ", " and "))
      + say(" over een onderwerp.", " on topic.")
  }

  private func table(_ rows: [FigureRows.Row], _ order: [ReportContext.Theme]) -> DataTable {
    let say = context.say
    return DataTable(
      columns: [
        .init(say("Thema", "Theme")), .init(say("Soort", "Kind")),
        .init(say("Documenten", "Documents"), isNumber: true), .init("n", isNumber: true),
        .init(say("Aandeel (95%-interval)", "Share (95% interval)"), isNumber: true),
        .init(say("Van alle Nederlandse", "Of all Dutch"), isNumber: true),
        .init(say("Per 1000 zinnen", "Per 1,000 sentences"), isNumber: true),
        .init(say("Gemiddelde van sites", "Mean of sites"), isNumber: true),
        .init(say("Zonder één site", "Without one site"), isNumber: true),
      ],
      rows: order.flatMap { theme in
        ["post", "comment"].compactMap { row(rows, $0, theme.id) }.map { row in
          [
            theme.name, context.kind(row["kind"]), say.number(row.int("documents")),
            say.number(row.int("base_documents")), context.share(row),
            context.share(row, "share_of_all"),
            row.double("mentions_per_1000").map { say.number($0, decimals: 1) } ?? "–",
            context.share(row, "mean_of_sites"),
            [row.double("without_one_site_low"), row.double("without_one_site_high")]
              .map { $0.map { say.percent($0) } ?? "" }.joined(separator: " – "),
          ]
        }
      })
  }
}
