import Dutch
import Stage
import Tables
import Themes

/// `columbus-detect explain`: why a sentence has the themes that it has.
enum ExplainCommand {
  static let command = Command(
    "explain", "shows what is found in a sentence or a document, and why",
    options: [
      DetectProgram.themes,
      .optional("--sentence", "TEXT", "explain this text"),
      .optional("--doc", "ID", "explain this document"),
      .optional("--input", "DIR", "the folder of the run that the document is in"),
      DetectProgram.withoutModel,
      .flag("--comment", "read the text as a comment"),
    ],
    run: { arguments, diagnostics in
      let folder = ThemeFolder(arguments.required("--themes"), diagnostics)
      let (dictionary, models) = try folder.load(withModels: !arguments.has("--without-model"))
      let isComment = arguments.has("--comment")
      let text: ExplainedText
      if let sentence = arguments.value("--sentence") {
        var lemmatizer = Lemmatizer()
        text = ExplainedText(PlainText(sentence, &lemmatizer), isComment: isComment)
      } else if let id = arguments.value("--doc"), let input = arguments.value("--input") {
        text = try ExplainedText(document: id, input: input)
      } else {
        throw UsageError("--sentence TEXT is expected, or --doc ID with --input DIR")
      }
      let output = try OutputFile(path: "-")
      try output.append(
        Explanation(dictionary, models: models).lines(for: text).joined(separator: "\n").utf8)
      try output.append("\n".utf8)
      try output.commit()
    })
}

/// A document to explain, with its words as symbols.
struct ExplainedText {
  private(set) var words = WordTable()
  private(set) var document: DocumentText
  private(set) var texts: [(text: String, start: Int)] = []
  /// Typed by somebody, who knows what it is about.
  let isTyped: Bool

  init(_ plain: PlainText, isComment: Bool) {
    document = plain.document(&words, isComment: isComment)
    texts = plain.sentences.map { ($0.text, $0.start) }
    isTyped = true
  }

  /// Reads a document of a run.
  init(document id: String, input: String) throws {
    document = DocumentText(isComment: false)
    isTyped = false
    for path in try FileSystem.tables(at: "\(input)/tokenize/sentences") {
      var reader = try CSVReader(path: path)
      let columns = try SentenceColumns(reader)
      while try reader.next() {
        guard reader.string(columns.document) == id else { continue }
        try columns.append(reader, to: &document, &words)
        texts.append((reader.string(columns.text), try reader.integer(columns.start)))
      }
      if !texts.isEmpty { return }
    }
    throw StageError(.noInput, "\(input): there is no document \(id) with Dutch sentences")
  }
}
