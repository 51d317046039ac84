import Statistics
import Tables

/// How far coders agree, and how far the program agrees with them, theme by theme.
struct Validity {
  private struct Row {
    let subject: String
    let measure: String
    let value: Double?
    let interval: Interval?
    let n: Int
    let verdict: String
  }

  /// With fewer coded positives nothing can be said of how often a theme occurs.
  private static let fewestPositives = 30
  private static let resamples = 1_000

  private let themes: ThemeList
  private let key: CodingKey
  private let coders: [CodedSheet]
  private let truth: CodedSheet?
  /// For each stratum its weight over that of its units that were coded: those that nobody coded are
  /// stood for by the others of their stratum, not by those of all.
  private let factors: [String: Double]

  /// - Parameters:
  ///   - coders: the sheets as coded independently.
  ///   - adjudicated: the one sheet on which they agreed afterwards; with one coder that coder's.
  init(themes: ThemeList, key: CodingKey, coders: [CodedSheet], adjudicated: CodedSheet?) {
    self.themes = themes
    self.key = key
    self.coders = coders
    truth = adjudicated ?? (coders.count == 1 ? coders.first : nil)
    factors = truth.map { Self.factors(key, $0) } ?? [:]
  }

  func write(to path: String) throws {
    var writer = try CSVWriter(path: path, schema: .validity)
    for row in agreement() + detection() {
      writer.field(row.subject)
      writer.field(row.measure)
      writer.field(row.value)
      writer.fields(row.interval)
      writer.field(row.n)
      writer.field(row.verdict)
      writer.field(key.themesHash)
      writer.field(key.sumsHash)
      try writer.endRow()
    }
    try writer.close()
  }

  private static func factors(_ key: CodingKey, _ truth: CodedSheet) -> [String: Double] {
    var (drawn, coded) = ([String: Double](), [String: Double]())
    for id in key.units.keys.sorted() {
      guard let unit = key.units[id] else { continue }
      drawn[unit.stratum, default: 0] += unit.weight
      if truth.units[id] != nil { coded[unit.stratum, default: 0] += unit.weight }
    }
    return coded.reduce(into: [:]) { $0[$1.key] = drawn[$1.key, default: $1.value] / $1.value }
  }

  private var unitIDs: [String] { key.units.keys.sorted() }

  private func agreement() -> [Row] {
    guard coders.count > 1 else { return [] }
    var rows = themes.names.indices.flatMap { theme -> [Row] in
      [
        alpha(themes.names[theme]) { $0.themes[theme] == nil ? 0 : 1 },
        ceiling(theme),
      ]
    }
    rows.append(alpha("voice") { unit in unit.isQuoted.map { $0 ? 1 : 0 } })
    let polarity = unitIDs.flatMap { id in
      themes.names.indices.map { theme in
        coders.compactMap { $0.units[id]?.themes[theme].map(Self.number) }
      }
    }
    rows.append(row("polarity", Agreement(units: polarity)))
    return rows
  }

  private static func number(_ polarity: Polarity) -> Int {
    switch polarity {
    case .affirmed: 0
    case .negated: 1
    case .hypothetical: 2
    }
  }

  private func alpha(_ subject: String, _ code: (CodedSheet.Unit) -> Int?) -> Row {
    row(
      subject,
      Agreement(units: unitIDs.map { id in coders.compactMap { $0.units[id].flatMap(code) } }))
  }

  private func row(_ subject: String, _ agreement: Agreement) -> Row {
    let value = agreement.alpha
    let verdict = value.map { $0 >= 0.8 ? "good" : $0 >= 0.667 ? "tentative" : "low" } ?? "unknown"
    return Row(
      subject: subject, measure: "alpha", value: value, interval: agreement.interval(),
      n: agreement.pairableUnits, verdict: verdict)
  }

  /// What one coder makes of another's codes: more than this no program can be asked for.
  private func ceiling(_ theme: Int) -> Row {
    var detection = Detection()
    var n = 0
    for (i, a) in coders.enumerated() {
      for b in coders[(i + 1)...] {
        for id in unitIDs {
          guard let x = a.units[id], let y = b.units[id] else { continue }
          detection.add(program: x.themes[theme] != nil, people: y.themes[theme] != nil)
          n += 1
        }
      }
    }
    return Row(
      subject: themes.names[theme], measure: "f1_between_coders", value: detection.f1,
      interval: nil, n: n, verdict: "")
  }

  private func detection() -> [Row] {
    guard let truth else { return [] }
    let coded = unitIDs.filter { truth.units[$0] != nil }
    let samples = resampled(coded)
    var rows = themes.names.indices.flatMap { self.rows(of: $0, truth, coded, samples) }
    rows.append(
      share(
        "polarity",
        coded.flatMap { id in
          themes.names.indices.compactMap { theme -> Bool? in
            guard let people = truth.units[id]?.themes[theme],
              let program = key.units[id]?.found[theme]
            else { return nil }
            return people == program
          }
        }))
    rows.append(
      share(
        "voice",
        coded.compactMap { id in
          truth.units[id]?.isQuoted.map { $0 == key.units[id]?.isQuoted }
        }))
    return rows
  }

  private func share(_ subject: String, _ right: [Bool]) -> Row {
    let n = right.count
    let value = n > 0 ? Double(right.count { $0 }) / Double(n) : nil
    return Row(
      subject: subject, measure: "accuracy", value: value,
      interval: value.flatMap { Interval.wilson(share: $0, trials: Double(n)) }, n: n, verdict: "")
  }

  private func rows(
    of theme: Int, _ truth: CodedSheet, _ coded: [String], _ samples: [[String]]
  ) -> [Row] {
    let positives = coded.count { truth.units[$0]?.themes[theme] != nil }
    let measured = measure(theme, truth, coded)
    let resampled = samples.map { measure(theme, truth, $0) }
    func row(_ name: String, _ value: (Detection) -> Double?) -> Row {
      let isUnknown = name == "prevalence" && positives < Self.fewestPositives
      return Row(
        subject: themes.names[theme], measure: name, value: isUnknown ? nil : value(measured),
        interval: isUnknown ? nil : Bootstrap.interval(of: resampled.compactMap(value)),
        n: positives, verdict: isUnknown ? "cannot_be_determined" : "")
    }
    return [
      row("precision") { $0.precision }, row("recall") { $0.recall }, row("f1") { $0.f1 },
      row("prevalence") { $0.prevalence },
    ]
  }

  private func measure(_ theme: Int, _ truth: CodedSheet, _ ids: [String]) -> Detection {
    var detection = Detection()
    for id in ids {
      guard let people = truth.units[id], let program = key.units[id] else { continue }
      detection.add(
        program: program.found[theme] != nil, people: people.themes[theme] != nil,
        weight: program.weight * factors[program.stratum, default: 1])
    }
    return detection
  }

  /// Samples of the coded units, drawn again within each stratum.
  private func resampled(_ coded: [String]) -> [[String]] {
    let strata = Dictionary(grouping: coded) { key.units[$0]?.stratum ?? "" }
    var generator = SeededGenerator(seed: 2)
    return (0..<Self.resamples).map { _ in
      strata.keys.sorted().flatMap { name -> [String] in
        let units = strata[name] ?? []
        return units.map { _ in units[generator.below(units.count)] }
      }
    }
  }
}
