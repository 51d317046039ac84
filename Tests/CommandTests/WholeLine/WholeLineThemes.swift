/// How the mentions of a run agree with the coded sentences of the truth.
struct WholeLineThemes {
  private(set) var expected = 0
  private(set) var right = 0
  private(set) var wrong: [String] = []
  private(set) var missed: [String] = []
  private(set) var samePolarity = 0
  private(set) var sameVoice = 0

  var recall: Double { expected == 0 ? 0 : Double(right) / Double(expected) }
  var precision: Double { Double(right) / Double(max(1, right + wrong.count)) }

  /// A (sentence, theme) pair counts once; a mention belongs to the coded sentence in which it starts.
  init(_ run: WholeLineFound) throws {
    var coded: [String: [Int: [WholeLine.Row]]] = [:]
    for row in try WholeLine.rows("\(WholeLine.truth)/sentences.csv") {
      coded[row["document"] ?? "", default: [:]][Int(row["sentence"] ?? "") ?? 0, default: []]
        .append(row)
    }
    let mentions = Dictionary(grouping: run.mentions, by: { $0["doc_id"] ?? "" })
    for (key, sentences) in coded.sorted(by: { $0.key < $1.key }) {
      guard let document = run.found[key] else { continue }
      let places = Places(sentences, in: run.paragraphs[document] ?? [])
      score(sentences, places.mentions(mentions[document] ?? []))
    }
  }

  private mutating func score(
    _ sentences: [Int: [WholeLine.Row]], _ mentions: [Int: [String: WholeLine.Row]]
  ) {
    for (number, rows) in sentences.sorted(by: { $0.key < $1.key }) {
      let themes = Dictionary(rows.map { ($0["theme"] ?? "", $0) }) { first, _ in first }
      let text = rows.first?["text"] ?? ""
      for (theme, row) in themes.sorted(by: { $0.key < $1.key }) where !theme.isEmpty {
        expected += 1
        guard let mention = mentions[number]?[theme] else {
          missed.append("\(theme): \(text)")
          continue
        }
        right += 1
        samePolarity += mention["polarity"] == row["polarity"] ? 1 : 0
        sameVoice += mention["voice"] == row["voice"] ? 1 : 0
      }
      for theme in (mentions[number] ?? [:]).keys.sorted() where themes[theme] == nil {
        wrong.append("\(theme): \(text)")
      }
    }
  }

  /// Where the coded sentences of a document stand in its paragraphs, in code points.
  private struct Places {
    private var ranges: [(paragraph: String, range: Range<Int>, sentence: Int)] = []

    init(_ sentences: [Int: [WholeLine.Row]], in paragraphs: [WholeLine.Row]) {
      for (number, rows) in sentences.sorted(by: { $0.key < $1.key }) {
        let text = Array((rows.first?["text"] ?? "").unicodeScalars)
        for paragraph in paragraphs where paragraph["role"] != "title" {
          let whole = Array((paragraph["text"] ?? "").unicodeScalars)
          guard whole.count >= text.count else { continue }
          for start in 0...(whole.count - text.count)
          where whole[start..<(start + text.count)].elementsEqual(text) {
            ranges.append(
              (paragraph["paragraph"] ?? "", start..<(start + text.count), number))
          }
        }
      }
    }

    func mentions(_ rows: [WholeLine.Row]) -> [Int: [String: WholeLine.Row]] {
      var found: [Int: [String: WholeLine.Row]] = [:]
      for row in rows {
        guard let start = Int(row["start"] ?? ""), let theme = row["theme"] else { continue }
        for place in ranges
        where place.paragraph == row["paragraph"] && place.range.contains(start) {
          found[place.sentence, default: [:]][theme] = row
        }
      }
      return found
    }
  }
}
