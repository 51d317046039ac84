import Reporting
import Tables

/// What all sections of the page share.
struct ReportContext {
  /// A theme with its name and what it covers, in the language of the page.
  struct Theme {
    let id: String
    let name: String
    let definition: String
  }

  let say: Language
  let folder: String
  let themes: [Theme]
  /// The two or three words that stand under every chart.
  let validity: String
  /// Whether people have coded a sample of this archive, or of an earlier one.
  let isValidated: Bool
  let about: [String: String]

  init(folder: String, language: Language) throws {
    guard FileSystem.exists("\(folder)/themes.csv") else {
      throw TableError(.noInput, path: folder, detail: "holds no figures")
    }
    say = language
    self.folder = folder
    let label = language == .dutch ? "label_nl" : "label_en"
    let definition = language == .dutch ? "definition_nl" : "definition_en"
    themes = try FigureRows(path: "\(folder)/themes.csv").rows.map {
      Theme(
        id: $0["theme"], name: $0[label].prefix(1).uppercased() + $0[label].dropFirst(),
        definition: $0[definition])
    }
    about = Dictionary(
      try FigureRows(path: "\(folder)/about.csv").rows.map { ($0["name"], $0["value"]) },
      uniquingKeysWith: { first, _ in first })
    let codings = try FigureRows(path: "\(folder)/validity.csv").rows
    let coded = codings.first
    isValidated = coded != nil
    let isOfThis =
      coded?["themes_sha256"] == about["themes_sha256"]
      && coded?["sums_sha256"] == about["sums_sha256"]
    validity =
      !isValidated
      ? language("Niet gevalideerd voor dit archief", "Not validated for this archive")
      : isOfThis
        ? Self.quality(codings, themes.map(\.id), language)
        : language(
          "Gevalideerd met andere thema's of een ander archief",
          "Validated with other themes or another archive")
  }

  /// What people's coding says of the figures of themes, from the worst theme to the best.
  private static func quality(
    _ codings: [FigureRows.Row], _ themes: [String], _ say: Language
  ) -> String {
    let measures = [
      ("precision", say("precisie", "precision")), ("recall", "recall"), ("alpha", "alpha"),
    ]
    let ranges = measures.compactMap { measure, name -> String? in
      let values = codings.filter { $0["measure"] == measure && themes.contains($0["subject"]) }
        .compactMap { $0.double("value") }
      guard let low = values.min(), let high = values.max() else { return nil }
      let (first, last) = (say.number(low, decimals: 2), say.number(high, decimals: 2))
      return first == last ? "\(name) \(first)" : "\(name) \(first)–\(last)"
    }
    guard !ranges.isEmpty else {
      return say("Gevalideerd: zie Validiteit", "Validated: see Validity")
    }
    return say("Gevalideerd, per thema: ", "Validated, by theme: ") + ranges.joined(separator: ", ")
  }

  func table(
    _ name: String, most: Int = 200_000, where keeps: (FigureRows.Row) -> Bool = { _ in true }
  ) throws -> [FigureRows.Row] {
    try FigureRows(path: "\(folder)/\(name).csv", most: most, where: keeps).rows
  }

  func name(of theme: String) -> String { themes.first { $0.id == theme }?.name ?? theme }

  /// A kind of document in the plural, as it stands in a legend.
  func kind(_ kind: String) -> String {
    kind == "post" ? say("berichten", "posts") : say("reacties", "comments")
  }

  func html(_ figure: Figure) -> HTML { figure.html(say, validity: validity) }

  func paragraph(_ text: String, class name: String? = nil) -> HTML {
    .element("p", ["class": name], HTML(text))
  }

  /// A share with its interval: `12% (10–15%)`.
  func share(_ row: FigureRows.Row, _ name: String = "share") -> String {
    guard let share = row.double(name) else { return "–" }
    guard name == "share", let low = row.double("low"), let high = row.double("high") else {
      return say.percent(share)
    }
    let from = say.percent(low)
    let range =
      from.hasSuffix("%") && say.percent(high) != from ? String(from.dropLast()) : from
    return "\(say.percent(share)) (\(range)–\(say.percent(high)))"
  }
}
