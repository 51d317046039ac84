import Tables

/// Where the text comes from.
enum TokenizeInput {
  /// The tables of `extract`: documents and paragraphs.
  case tables(_ documents: String, _ paragraphs: String)
  /// A table in the Text Interchange Format: `doc_id`, `text`.
  case text(String)

  /// The name of the part: that of the table that holds the text.
  var part: String {
    switch self {
    case .tables(_, let path), .text(let path): FileSystem.name(of: path, without: ".csv")
    }
  }
}

/// The paths of the tables to write; nil where nobody asks for one.
struct TokenizeOutputs {
  let sentences: String?
  let vocabulary: String?
  let conllu: String?
}
