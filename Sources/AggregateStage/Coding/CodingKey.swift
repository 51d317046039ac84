import Tables

/// What stayed behind when the sheet went out: the weight of each unit and what the program found.
struct CodingKey {
  struct Unit {
    let stratum: String
    let weight: Double
    let isQuoted: Bool
    /// For each theme the polarity that the program found.
    let found: [Polarity?]
  }

  /// By unit id.
  private(set) var units: [String: Unit] = [:]
  private(set) var themesHash = ""
  private(set) var sumsHash = ""

  init(path: String, themes: ThemeList) throws {
    var table = try CSVReader(path: path, requiring: CodingSheet.keyHeader)
    let columns = try CodingSheet.keyHeader.map { try table.column($0) }
    while try table.next() {
      let fields = columns.map { table.string($0) }
      guard let weight = Double(fields[5]), weight > 0 else {
        throw table.wrong(columns[5], "'\(fields[5])' is no weight")
      }
      var found = [Polarity?](repeating: nil, count: themes.count)
      for item in fields[7].split(separator: "|") {
        let parts = item.split(separator: ":")
        guard parts.count == 2, let polarity = Polarity(name: String(parts[1])) else {
          throw table.wrong(columns[7], "'\(item)' is no theme with a polarity")
        }
        if let theme = themes[String(parts[0])], found[theme] == nil { found[theme] = polarity }
      }
      units[fields[0]] = Unit(
        stratum: fields[4], weight: weight, isQuoted: fields[6] == "quoted", found: found)
      (themesHash, sumsHash) = (fields[8], fields[9])
    }
  }
}
