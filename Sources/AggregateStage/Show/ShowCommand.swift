import Archives
import Stage
import Tables

/// From a document back to its bytes: what is known of it, and the archived page that holds it.
enum ShowCommand {
  static let command = Command(
    "show", "print the archived page of a document",
    options: [
      .required("--input", "DIR", "the output folder of the stages"),
      .required("--dump", "DIR", "the dump that was read"),
      .required("--doc", "ID", "the doc_id of the document"),
      .flag("--facts", "say only where it is"),
    ]
  ) { arguments, _ in
    let input = arguments.required("--input")
    let id = arguments.required("--doc")
    guard let document = try row(id, "doc_id", in: "\(input)/extract/documents") else {
      throw StageError(.invalid, "no document has the id '\(id)'")
    }
    let part = document["part"] ?? ""
    let page = try row(
      document["page_id"] ?? "", "page_id", in: "\(input)/crawl/pages/\(part).csv")
    guard let page, let offset = Int(page["record_offset"] ?? ""),
      let length = Int(page["record_length"] ?? "")
    else { throw StageError(.invalid, "the page of '\(id)' is not in \(input)/crawl/pages") }
    let output = try OutputFile(path: "-")
    try output.append(facts(document, page).utf8)
    if !arguments.has("--facts") {
      let body = try RecordBodies(dump: arguments.required("--dump")).body(
        source: page["source"] ?? "", offset: offset, length: length)
      try output.append("\n".utf8)
      try output.append(body.bytes)
    }
    try output.commit()
  }

  private static func facts(_ document: [String: String], _ page: [String: String]) -> String {
    let known =
      ["doc_id", "kind", "site", "url", "title", "author", "published_at"].map {
        ($0, document[$0] ?? "")
      }
      + ["captured_at", "source", "record_offset", "record_length", "digest"].map {
        ($0, page[$0] ?? "")
      }
    return known.filter { !$0.1.isEmpty }.map { "\($0): \($1)\n" }.joined()
  }

  /// The row of a table, in a folder of parts or a file, that has a value; `part` is its file.
  private static func row(
    _ value: String, _ column: String, in path: String
  ) throws -> [String: String]? {
    for file in try FileSystem.tables(at: path) {
      var table = try CSVReader(path: file)
      let index = try table.column(column)
      while try table.next() {
        guard table.withUnsafeField(index, { $0.elementsEqual(value.utf8) }) else { continue }
        let fields = table.header.indices.map { (table.header[$0], table.string($0)) }
        return Dictionary(
          fields + [("part", FileSystem.name(of: file, without: ".csv"))],
          uniquingKeysWith: { first, _ in first })
      }
    }
    return nil
  }
}
