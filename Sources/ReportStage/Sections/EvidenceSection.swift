import Reporting

/// The sentences behind the numbers, to be filtered; capped, and the cap is said.
struct EvidenceSection {
  let context: ReportContext
  /// How many sentences for each theme, voice and polarity stand on the page.
  let most: Int

  func section() throws -> Page.Section {
    let say = context.say
    var seen: [String: Int] = [:]
    let rows = try context.table("kwic") { row in
      let group = "\(row["theme"]) \(row["voice"]) \(row["polarity"])"
      seen[group, default: 0] += 1
      return seen[group, default: 0] <= most
    }
    let total = seen.values.reduce(0, +)
    var content = context.paragraph(
      say(
        "Elk getal rust op zinnen. Hier staan er \(say.number(rows.count)) van de \(say.number(total)) in de steekproef: per thema, stem en polariteit ten hoogste \(most), gekozen door het lot. De rest staat in de tabel, met adres en plaats in het archief.",
        "Every number rests on sentences. Here are \(say.number(rows.count)) of the \(say.number(total)) in the sample: at most \(most) for each theme, voice and polarity, drawn by lot. The rest is in the table, with address and place in the archive."
      ))
    content += .element(
      "p", ["class": "meta"],
      .element(
        "a", ["href": "../aggregate/kwic.csv", "download": "kwic.csv"],
        HTML(say("Tabel", "Table") + " (kwic.csv)")))
    content += filter(rows)
    content += .element(
      "ol", ["class": "quotes", "id": "evidence"], .joined(rows.map(item)))
    return Page.Section(id: "bewijs", title: say("Bewijs", "Evidence"), content: content)
  }

  private func filter(_ rows: [FigureRows.Row]) -> HTML {
    let say = context.say
    func choices(_ values: [String]) -> [(String, String)] { values.map { ($0, $0) } }
    let years = Set(rows.map { String($0["published_at"].prefix(4)) }).filter { !$0.isEmpty }
    let fields: [(String, String, [(String, String)])] = [
      ("theme", say("Thema", "Theme"), context.themes.map { ($0.id, $0.name) }),
      ("voice", say("Stem", "Voice"), ["author", "commenter", "quoted"].map { ($0, voice($0)) }),
      (
        "polarity", say("Polariteit", "Polarity"),
        ["affirmed", "negated", "hypothetical"].map { ($0, polarity($0)) }
      ),
      ("year", say("Jaar", "Year"), choices(years.sorted())),
      ("site", say("Site", "Site"), choices(Set(rows.map { $0["site"] }).sorted())),
    ]
    let selects = fields.map { name, label, options -> HTML in
      let all = HTML.element("option", ["value": ""], HTML(say("alle", "all")))
      let rest = options.map { HTML.element("option", ["value": $0.0], HTML($0.1)) }
      return .element(
        "label", [:], HTML(label), .void("br"),
        .element("select", ["name": name], all + .joined(rest)))
    }
    return .element(
      "form", ["id": "filter", "hidden": ""], .joined(selects),
      .element("button", ["type": "reset"], HTML(say("Wis", "Clear"))),
      .element("output", ["aria-live": "polite"]))
  }

  private func voice(_ voice: String) -> String {
    switch voice {
    case "author": context.say("schrijver", "writer")
    case "commenter": context.say("reageerder", "commenter")
    default: context.say("aangehaald", "quoted")
    }
  }

  private func polarity(_ polarity: String) -> String {
    switch polarity {
    case "affirmed": context.say("bevestigd", "affirmed")
    case "negated": context.say("ontkend", "negated")
    default: context.say("verondersteld", "hypothetical")
    }
  }

  private func item(_ row: FigureRows.Row) -> HTML {
    let quote = HTML.element(
      "blockquote", [:], HTML(row["pre"]), .element("mark", [:], HTML(row["keyword"])),
      HTML(row["post"]))
    let when =
      row["published_at"].isEmpty
      ? context.say("zonder datum", "undated") : row["published_at"]
    let facts = [
      context.name(of: row["theme"]), voice(row["voice"]), polarity(row["polarity"]), when,
    ].joined(separator: " · ")
    let title = row["title"].isEmpty ? row["site"] : "\(row["site"]) – \(row["title"])"
    return .element(
      "li",
      [
        "data-theme": row["theme"], "data-voice": row["voice"], "data-polarity": row["polarity"],
        "data-year": String(row["published_at"].prefix(4)), "data-site": row["site"],
      ], quote,
      .element("p", ["class": "meta"], HTML(facts + " · "), HTML.link(row["url"], HTML(title))))
  }
}
