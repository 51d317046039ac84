import Reporting

/// What came of each archive: the largest as bars, the funnel of each in the table.
struct SourceFigure {
  let context: ReportContext

  private struct Source {
    let name: String
    let numbers: [Int]
  }

  /// More bars than these nobody reads; the rest stands together.
  private static let most = 12
  private static let steps = [
    "captures", "pages", "documents", "dutch", "on_topic", "with_theme", "sentences", "mentions",
  ]

  /// The figure, or nothing where no archive is known.
  func html() throws -> HTML {
    let sources = try context.table("coverage_by_source").map { row in
      Source(name: row["source"], numbers: Self.steps.map { row.int($0) })
    }
    return sources.isEmpty ? HTML() : context.html(figure(sources))
  }

  private func figure(_ sources: [Source]) -> Figure {
    let say = context.say
    let ranked = sources.sorted { ($1.numbers[2], $0.name) < ($0.numbers[2], $1.name) }
    var bars = ranked.prefix(Self.most).map { bar($0.name, $0.numbers) }
    let rest = ranked.dropFirst(Self.most)
    if !rest.isEmpty {
      let sums = Self.steps.indices.map { step in rest.reduce(0) { $0 + $1.numbers[step] } }
      bars.append(
        bar(say("\(say.number(rest.count)) andere", "\(say.number(rest.count)) others"), sums))
    }
    let empty = sources.count { $0.numbers[2] == 0 }
    let says =
      empty == 0
      ? say(
        "Uit elk van de \(say.number(sources.count)) archieven kwamen berichten of reacties.",
        "Each of the \(say.number(sources.count)) archives gave posts or comments.")
      : say(
        "Van de \(say.number(sources.count)) archieven gaven er \(say.number(empty)) geen bericht of reactie.",
        "Of the \(say.number(sources.count)) archives \(say.number(empty)) gave no post or comment."
      )
    return Figure(
      BarChart(
        title: say("Berichten en reacties per archief", "Posts and comments by archive"), bars: bars
      ).html, mark: .bar, says: says,
      base: say(
        "Een spiegel van losse bestanden telt als één archief; kopieën zijn nog niet weggelaten.",
        "A mirror of single files counts as one archive; copies are not yet taken out."),
      file: "coverage_by_source", table: table(ranked))
  }

  private func bar(_ name: String, _ numbers: [Int]) -> BarChart.Bar {
    let say = context.say
    return BarChart.Bar(
      label: Self.shortened(name), value: numbers[2], text: say.number(numbers[2]),
      note: say(
        "\(name): \(say.number(numbers[0])) captures, \(say.number(numbers[1])) pagina's, \(say.number(numbers[2])) documenten, \(say.number(numbers[4])) over een onderwerp",
        "\(name): \(say.number(numbers[0])) captures, \(say.number(numbers[1])) pages, \(say.number(numbers[2])) documents, \(say.number(numbers[4])) on topic"
      ))
  }

  /// The end of a long path, which tells archives apart.
  private static func shortened(_ name: String) -> String {
    name.count > 30 ? "…" + name.suffix(29) : name
  }

  private func table(_ sources: [Source]) -> DataTable {
    let say = context.say
    let titles = [
      "captures", say("pagina's", "pages"), say("documenten", "documents"),
      say("Nederlands", "Dutch"), say("over een onderwerp", "on topic"),
      say("met een thema", "with a theme"), say("zinnen", "sentences"),
      say("vermeldingen", "mentions"),
    ]
    return DataTable(
      columns: [.init(say("Archief", "Archive"))] + titles.map { .init($0, isNumber: true) },
      rows: sources.map { [$0.name] + $0.numbers.map { say.number($0) } })
  }
}
