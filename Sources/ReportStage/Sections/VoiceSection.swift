import Reporting

/// In whose voice a theme is heard, whether it is affirmed, and whose view is given.
struct VoiceSection {
  let context: ReportContext

  private static let voices = ["author", "commenter", "quoted"]
  private static let polarities = ["affirmed", "negated", "hypothetical"]

  func section() throws -> Page.Section {
    let say = context.say
    var content = context.paragraph(
      say(
        "Een zin is van de schrijver, van een reageerder, of aangehaald: woorden van een ander tussen aanhalingstekens of in een citaatblok. De basis is steeds het aantal zinnen van die stem.",
        "A sentence is the writer's, a commenter's, or quoted: another's words between quotation marks or in a quote block. The base is always the number of sentences of that voice."
      ))
    content += context.html(try voices())
    content += context.html(try polarities())
    if let speakers = try speakers() { content += context.html(speakers) }
    return Page.Section(
      id: "stemmen", title: say("In wiens stem", "In whose voice"), content: content)
  }

  private func name(_ voice: String) -> String {
    switch voice {
    case "author": context.say("schrijver", "writer")
    case "commenter": context.say("reageerder", "commenter")
    default: context.say("aangehaald", "quoted")
    }
  }

  private func voices() throws -> Figure {
    let say = context.say
    let rows = try context.table("themes_by_voice")
    let chart = IntervalChart(
      title: say("Zinnen met een thema per stem", "Sentences with a theme by voice"),
      rows: context.themes.map { theme in
        IntervalChart.Row(
          label: theme.name,
          points: Self.voices.enumerated().compactMap { series, voice in
            guard
              let row = rows.first(where: { $0["voice"] == voice && $0["theme"] == theme.id }),
              let share = row.double("share")
            else { return nil }
            return IntervalChart.Point(
              series: series, value: share * 1000, low: row.double("low").map { $0 * 1000 },
              high: row.double("high").map { $0 * 1000 },
              title: "\(theme.name), \(name(voice)): \(row["sentences"]) / \(row["base_sentences"])"
            )
          })
      }, tick: { say.number($0, decimals: $0 > 0 && $0 < 1 ? 1 : 0) })
    let bases = Self.voices.compactMap { voice in
      rows.first { $0["voice"] == voice }.map {
        "\(say.number($0.int("base_sentences"))) (\(name(voice)))"
      }
    }
    return Figure(
      chart.html, legend: Self.voices.enumerated().map { .init($0, name($1)) },
      says: sentence(rows),
      base: say("Per 1000 zinnen; n = ", "Per 1,000 sentences; n = ")
        + bases.joined(separator: ", ") + ".",
      file: "themes_by_voice", table: table(ofVoices: rows))
  }

  private func table(ofVoices rows: [FigureRows.Row]) -> DataTable {
    let say = context.say
    return DataTable(
      columns: [
        .init(say("Thema", "Theme")), .init(say("Stem", "Voice")),
        .init(say("Zinnen", "Sentences"), isNumber: true), .init("n", isNumber: true),
        .init(say("Per 1000 (95%-interval)", "Per 1,000 (95% interval)"), isNumber: true),
        .init(say("Documenten", "Documents"), isNumber: true),
      ],
      rows: context.themes.flatMap { theme in
        rows.filter { $0["theme"] == theme.id }.map { row in
          let rates = ["share", "low", "high"].map { name in
            row.double(name).map { say.number($0 * 1000, decimals: 1) } ?? "–"
          }
          return [
            theme.name, name(row["voice"]), say.number(row.int("sentences")),
            say.number(row.int("base_sentences")), "\(rates[0]) (\(rates[1])–\(rates[2]))",
            say.number(row.int("documents")),
          ]
        }
      })
  }

  private func sentence(_ rows: [FigureRows.Row]) -> String {
    let say = context.say
    func rate(_ voice: String, _ theme: String) -> Double {
      rows.first { $0["voice"] == voice && $0["theme"] == theme }?.double("share") ?? 0
    }
    let theme = context.themes.max {
      rate("commenter", $0.id) - rate("author", $0.id)
        < rate("commenter", $1.id) - rate("author", $1.id)
    }
    guard let theme, rate("commenter", theme.id) > 0 else {
      return say(
        "Reacties hebben geen zinnen met een thema.", "No sentence of a comment has a theme.")
    }
    return say(
      "Wat reageerders het meest van schrijvers onderscheidt is ‘\(theme.name)’: \(say.number(rate("commenter", theme.id) * 1000, decimals: 1)) tegen \(say.number(rate("author", theme.id) * 1000, decimals: 1)) van de 1000 zinnen.",
      "What sets commenters most apart from writers is ‘\(theme.name)’: \(say.number(rate("commenter", theme.id) * 1000, decimals: 1)) against \(say.number(rate("author", theme.id) * 1000, decimals: 1)) in 1,000 sentences."
    )
  }

  private func polarities() throws -> Figure {
    let say = context.say
    let rows = try context.table("themes_by_polarity")
    func count(_ theme: String, _ polarity: String) -> Int {
      rows.filter { $0["theme"] == theme && $0["polarity"] == polarity && $0["voice"] != "quoted" }
        .reduce(0) { $0 + $1.int("mentions") }
    }
    let names = [
      say("bevestigd", "affirmed"), say("ontkend", "negated"), say("verondersteld", "hypothetical"),
    ]
    let bars = context.themes.map { theme in
      let values = Self.polarities.map { count(theme.id, $0) }
      let total = values.reduce(0, +)
      return StackChart.Row(
        label: theme.name, values: total > 0 ? values : [],
        note: theme.name + ": " + zip(names, values).map { "\($0) \($1)" }.joined(separator: ", "),
        text: "n = \(say.number(total))")
    }
    let all = Self.polarities.map { polarity in
      context.themes.reduce(0) { $0 + count($1.id, polarity) }
    }
    let total = max(1, all.reduce(0, +))
    return Figure(
      StackChart(
        title: say("Bevestigd, ontkend of verondersteld", "Affirmed, negated or hypothetical"),
        rows: bars
      ).html,
      legend: names.enumerated().map { .init($0, $1) }, mark: .bar,
      says: say(
        "Van alle vermeldingen in eigen woorden is \(say.percent(Double(all[0]) / Double(total))) een bevestiging; \(say.percent(Double(all[1]) / Double(total))) ontkent het thema.",
        "Of all mentions in own words \(say.percent(Double(all[0]) / Double(total))) affirm the theme; \(say.percent(Double(all[1]) / Double(total))) negate it."
      ),
      base: say(
        "n = \(say.number(all.reduce(0, +))) vermeldingen in eigen woorden.",
        "n = \(say.number(all.reduce(0, +))) mentions in own words."), file: "themes_by_polarity",
      table: DataTable(
        columns: [.init(say("Thema", "Theme"))] + names.map { .init($0, isNumber: true) },
        rows: context.themes.map { theme in
          [theme.name] + Self.polarities.map { say.number(count(theme.id, $0)) }
        }))
  }

  private func speakers() throws -> Figure? {
    let say = context.say
    let rows = try context.table("speakers").filter { !$0["speaker"].isEmpty }
    guard !rows.isEmpty else { return nil }
    var totals: [String: Int] = [:]
    for row in rows { totals[row["speaker"], default: 0] += row.int("mentions") }
    let top = totals.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map(\.key)
    func count(_ theme: String, _ speaker: String) -> Int {
      rows.filter { $0["theme"] == theme && $0["speaker"] == speaker }
        .reduce(0) { $0 + $1.int("mentions") }
    }
    let highest = Double(
      context.themes.flatMap { theme in top.map { count(theme.id, $0) } }.max() ?? 1)
    let cells = context.themes.map { theme in
      top.map { speaker -> MatrixChart.Cell? in
        let n = count(theme.id, speaker)
        return MatrixChart.Cell(
          text: n > 0 ? String(n) : "·", weight: highest > 0 ? Double(n) / highest : 0,
          title: "\(theme.name), \(SpeakerNames.name(speaker, context.say)): \(n)")
      }
    }
    let n = rows.reduce(0) { $0 + $1.int("mentions") }
    return Figure(
      MatrixChart(
        title: say("Wiens woorden of mening gegeven worden", "Whose words or view are given"),
        rows: context.themes.map(\.name), columns: top.map { SpeakerNames.name($0, context.say) },
        cells: cells
      ).html,
      says: say(
        "Het vaakst wordt ‘\(SpeakerNames.name(top[0], say))’ aangehaald of weergegeven: \(say.number(totals[top[0]] ?? 0)) keer.",
        "‘\(SpeakerNames.name(top[0], say))’ is quoted or reported most often: \(say.number(totals[top[0]] ?? 0)) times."
      ),
      base: say(
        "n = \(say.number(n)) vermeldingen met een bekende spreker, aangehaald of weergegeven.",
        "n = \(say.number(n)) mentions with a known speaker, quoted or reported."),
      file: "speakers",
      table: table(ofSpeakers: rows))
  }

  private func table(ofSpeakers rows: [FigureRows.Row]) -> DataTable {
    let say = context.say
    return DataTable(
      columns: [
        .init(say("Wie", "Who")), .init(say("Hoe", "How")), .init(say("Thema", "Theme")),
        .init(say("Vermeldingen", "Mentions"), isNumber: true),
        .init(say("Bevestigd", "Affirmed"), isNumber: true),
        .init(say("Ontkend", "Negated"), isNumber: true),
        .init(say("Documenten", "Documents"), isNumber: true),
      ],
      rows: rows.map { row in
        [
          SpeakerNames.name(row["speaker"], say),
          row["given"] == "quoted" ? say("aangehaald", "quoted") : say("weergegeven", "reported"),
          context.name(of: row["theme"]), say.number(row.int("mentions")),
          say.number(row.int("affirmed")), say.number(row.int("negated")),
          say.number(row.int("documents")),
        ]
      })
  }
}
