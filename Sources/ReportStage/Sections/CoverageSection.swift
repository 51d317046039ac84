import Reporting

/// What was read, what of it counts, and what was lost on the way.
struct CoverageSection {
  let context: ReportContext

  /// One step of the funnel: which counts it is the sum of.
  private struct Step {
    let stage: String
    let unit: String
    let dutch: String
    let english: String
  }

  private static let steps = [
    Step(stage: "select", unit: "captures", dutch: "Captures", english: "Captures"),
    Step(stage: "select", unit: "pages", dutch: "Gelezen pagina's", english: "Pages read"),
    Step(
      stage: "extract", unit: "documents", dutch: "Berichten en reacties",
      english: "Posts and comments"),
    Step(stage: "tokenize", unit: "documents", dutch: "Nederlands", english: "Dutch"),
    Step(
      stage: "aggregate", unit: "documents", dutch: "Zonder kopieën en spam",
      english: "Without copies, spam"),
    Step(
      stage: "aggregate", unit: "documents_on_topic", dutch: "Over een onderwerp",
      english: "On topic"),
    Step(
      stage: "aggregate", unit: "documents_with_theme", dutch: "Met een thema",
      english: "With a theme"),
  ]

  func section() throws -> Page.Section {
    let say = context.say
    let counts = try context.table("coverage")
    let years = try countedByYear()
    var content = context.paragraph(
      say(
        "Van wat het archief bevat, telt een deel mee. Elke stap hieronder zegt hoeveel er overbleef; wat wegviel, staat met de reden in de tabel.",
        "Part of what the archive holds counts. Each step below says how much was left; what was lost stands in the table with its reason."
      ))
    content += context.html(funnel(counts))
    content += try SourceFigure(context: context).html()
    if !years.isEmpty { content += context.html(byYear(years)) }
    content += try linked()
    return Page.Section(
      id: "gelezen", title: say("Wat er gelezen is", "What was read"), content: content)
  }

  private func kept(_ counts: [FigureRows.Row], _ step: Step) -> Int? {
    if step.stage == "select", step.unit == "captures" {
      let read = counts.filter { $0["stage"] == "select" && $0["fate"] == "read" }
      return read.isEmpty ? nil : read.reduce(0) { $0 + $1.int("n") }
    }
    if step.stage == "select", step.unit == "pages" {
      let read = counts.filter {
        $0["stage"] == "extract" && $0["unit"] == "pages" && $0["fate"] == "read"
      }
      return read.isEmpty ? nil : read.reduce(0) { $0 + $1.int("n") }
    }
    let rows = counts.filter {
      $0["stage"] == step.stage && $0["unit"] == step.unit && $0["fate"] == "kept"
    }
    return rows.isEmpty ? nil : rows.reduce(0) { $0 + $1.int("n") }
  }

  private func funnel(_ counts: [FigureRows.Row]) -> Figure {
    let say = context.say
    func chart(_ steps: some Sequence<Step>, _ title: String) -> HTML {
      let bars = steps.compactMap { step -> BarChart.Bar? in
        guard let n = kept(counts, step) else { return nil }
        return BarChart.Bar(label: say(step.dutch, step.english), value: n, text: say.number(n))
      }
      return BarChart(title: title, bars: bars).html
    }
    let pages = chart(
      Self.steps.prefix(2), say("Van captures tot pagina's", "From captures to pages"))
    let documents = chart(
      Self.steps.dropFirst(2), say("Van documenten tot thema's", "From documents to themes"))
    let lost = counts.filter { ["merged", "rejected"].contains($0["fate"]) }
    let table = DataTable(
      columns: [
        .init(say("Stap", "Stage")), .init(say("Wat", "What")), .init(say("Lot", "Fate")),
        .init(say("Reden", "Reason")), .init(say("Aantal", "Number"), isNumber: true),
      ],
      rows: lost.map {
        [$0["stage"], $0["unit"], fate($0["fate"]), $0["reason"], say.number($0.int("n"))]
      })
    return Figure(
      pages + documents, mark: .bar, says: sentence(counts),
      base: say("Alle tellingen per stap.", "All counts by stage."), file: "coverage", table: table)
  }

  private func fate(_ fate: String) -> String {
    fate == "merged" ? context.say("samengevoegd", "merged") : context.say("afgewezen", "rejected")
  }

  private func sentence(_ counts: [FigureRows.Row]) -> String {
    let say = context.say
    let documents = kept(counts, Self.steps[2]) ?? 0
    let onTopic = kept(counts, Self.steps[5]) ?? 0
    let withTheme = kept(counts, Self.steps[6]) ?? 0
    return say(
      "Van \(say.number(documents)) berichten en reacties gaan er \(say.number(onTopic)) in het Nederlands over een onderwerp; in \(say.number(withTheme)) daarvan klinkt een thema.",
      "Of \(say.number(documents)) posts and comments \(say.number(onTopic)) are in Dutch and on topic; \(say.number(withTheme)) of these express a theme."
    )
  }

  /// One year over all sites: what was counted of posts and comments, then the funnel of both.
  private struct Year {
    var posts = 0
    var comments = 0
    var funnel = [Int](repeating: 0, count: CoverageSection.yearSteps.count)
  }

  private static let yearSteps = ["documents", "dutch", "counted", "on_topic", "with_theme"]

  /// The years; no row of the table is kept.
  private func countedByYear() throws -> [String: Year] {
    var sums: [String: Year] = [:]
    _ = try context.table("coverage_by_site_year") { row in
      var year = sums[row["year"]] ?? Year()
      if row["kind"] == "post" {
        year.posts += row.int("counted")
      } else {
        year.comments += row.int("counted")
      }
      for (i, step) in Self.yearSteps.enumerated() { year.funnel[i] += row.int(step) }
      sums[row["year"]] = year
      return false
    }
    return sums
  }

  /// How much of what these blogs link to among themselves the archive has.
  private func linked() throws -> HTML {
    let say = context.say
    var (captured, missing) = (0, 0)
    _ = try context.table("coverage_by_site") { row in
      captured += row.int("captured_posts")
      missing += row.int("uncaptured_posts")
      return false
    }
    guard captured + missing > 0 else { return HTML() }
    let share = say.percent(Double(captured) / Double(captured + missing))
    let text =
      missing == 0
      ? say(
        "Elk bericht waarnaar deze blogs in eigen huis linken, staat in het archief (\(say.number(captured)) berichten). ",
        "Every post that these blogs link to among their own is in the archive (\(say.number(captured)) posts). "
      )
      : say(
        "Van de \(say.number(captured + missing)) berichten die gelezen zijn of waarnaar deze blogs in eigen huis linken, staat \(share) in het archief; \(say.number(missing)) zijn nooit vastgelegd. Wat er niet is, telt nergens mee. ",
        "Of the \(say.number(captured + missing)) posts that were read or that these blogs link to among their own, \(share) are in the archive; \(say.number(missing)) were never captured. What is not there counts nowhere. "
      )
    return .element(
      "p", [:], HTML(text),
      .element(
        "a", ["href": "../aggregate/linked_posts.csv", "download": "linked_posts.csv"],
        HTML(say("Tabel", "Table") + " (linked_posts.csv)")), HTML("."))
  }

  private func byYear(_ counted: [String: Year]) -> Figure {
    let say = context.say
    var sums = counted
    let without = sums.removeValue(forKey: "") ?? Year()
    let undated = without.posts + without.comments
    let numbers = sums.keys.compactMap { Int($0) }
    let span = (numbers.min() ?? 0)...(numbers.max() ?? 0)
    let years = numbers.isEmpty ? [] : span.map { String($0) }
    let values = years.map { [sums[$0]?.posts ?? 0, sums[$0]?.comments ?? 0] }
    let chart = ColumnChart(
      title: say("Documenten per jaar van publicatie", "Documents by year of publication"),
      labels: years, values: values,
      notes: zip(years, values).map { year, n in
        "\(year): \(say.number(n[0])) \(context.kind("post")), \(say.number(n[1])) \(context.kind("comment"))"
      },
      tick: { say.number(Int($0)) })
    let busiest = zip(years, values).max { $0.1.reduce(0, +) < $1.1.reduce(0, +) }
    let says = busiest.map { year, n in
      say(
        "Het meeste is van \(year): \(say.number(n[0])) berichten en \(say.number(n[1])) reacties.",
        "Most is from \(year): \(say.number(n[0])) posts and \(say.number(n[1])) comments.")
    }
    return Figure(
      chart.html, legend: [.init(0, context.kind("post")), .init(1, context.kind("comment"))],
      mark: .bar, says: says ?? say("Geen document heeft een datum.", "No document has a date."),
      base: say(
        "Naar datum van publicatie, niet van archivering; \(say.number(undated)) zonder datum.",
        "By date of publication, not of archiving; \(say.number(undated)) without a date."),
      file: "coverage_by_site_year", table: table(counted))
  }

  private func table(_ years: [String: Year]) -> DataTable {
    let say = context.say
    let titles = [
      say("Berichten en reacties", "Posts and comments"), say("Nederlands", "Dutch"),
      say("Geteld", "Counted"), say("Over een onderwerp", "On topic"),
      say("Met een thema", "With a theme"),
    ]
    return DataTable(
      columns: [.init(say("Jaar", "Year"))] + titles.map { .init($0, isNumber: true) },
      rows: years.keys.sorted().map { year in
        [year.isEmpty ? say("zonder datum", "undated") : year]
          + (years[year]?.funnel ?? []).map { say.number($0) }
      })
  }
}
