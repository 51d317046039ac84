import Dutch
import Tables
import Themes

/// Sentences that people coded: `doc_id, sentence, topic, text, theme, polarity`, one row for each
/// sentence and theme, one with an empty theme for a sentence without.
struct CodedTable: ~Copyable {
  struct Sentence {
    let topic: String
    let symbols: [Int32]
    var themes: Set<Int>
    /// Those that it denies.
    var denied: Set<Int> = []
    /// Those that it leaves open.
    var open: Set<Int> = []
  }

  private(set) var words = WordTable()
  private(set) var sentences: [Sentence] = []
  private var lemmatizer = Lemmatizer()

  /// Reads the tables of a folder, or one table.
  /// - Throws: every fault of them.
  init(path: String, themes: [Theme]) throws {
    var faults: [ThemeFault] = []
    for file in try FileSystem.tables(at: path) {
      let text = String(decoding: try FileSystem.contents(of: file), as: UTF8.self)
      do throws(ThemeFaults) {
        let table = try SourceTable(csv: text, file: file)
        read(table, themes, &faults)
      } catch {
        faults += error.faults
      }
    }
    if faults.isEmpty, sentences.isEmpty {
      faults.append(ThemeFault(file: path, "there are no coded sentences"))
    }
    guard faults.isEmpty else { throw ThemeFaults(faults) }
  }

  private mutating func read(_ table: SourceTable, _ themes: [Theme], _ faults: inout [ThemeFault])
  {
    for name in ["doc_id", "sentence", "topic", "text", "theme"] where !table.columns.contains(name)
    {
      faults.append(ThemeFault(file: table.file, line: 1, "there is no column \(name)"))
    }
    if !faults.isEmpty { return }
    var last = ""
    for row in table.rows {
      let theme = themes.firstIndex { $0.name == row["theme"] }
      if theme == nil, !row["theme"].isEmpty {
        faults.append(
          ThemeFault(
            file: table.file, line: row.line, column: "theme",
            "there is no theme \(row["theme"]) in themes.csv"))
      }
      if !row["polarity"].isEmpty, Polarity(rawValue: row["polarity"]) == nil {
        faults.append(
          ThemeFault(
            file: table.file, line: row.line, column: "polarity",
            "'\(row["polarity"])' is no polarity"))
      }
      let key = "\(row["doc_id"]) \(row["sentence"])"
      if key != last {
        let symbols = self.symbols(of: row["text"])
        sentences.append(Sentence(topic: row["topic"], symbols: symbols, themes: []))
        last = key
      }
      guard let theme else { continue }
      sentences[sentences.count - 1].themes.insert(theme)
      if row["polarity"] == Polarity.negated.rawValue {
        sentences[sentences.count - 1].denied.insert(theme)
      } else if row["polarity"] == Polarity.hypothetical.rawValue {
        sentences[sentences.count - 1].open.insert(theme)
      }
    }
  }

  /// The words of a text, its sentences joined.
  mutating func symbols(of text: String) -> [Int32] {
    PlainText(text, &lemmatizer).document(&words).symbols
  }
}
