/// Packs a document with its mentions into one row of sums; `DocumentReader` unpacks it.
struct DocumentRow {
  private let topics: ByteInterner
  private let names: [String]
  private var key = SumsKey()
  private var detail: [UInt8] = []

  init(topics: ByteInterner) {
    self.topics = topics
    names = (0..<topics.count).map { topics.string($0) }
  }

  mutating func write(
    _ index: Int, _ documents: PartDocuments, _ mentions: PartMentions, to sums: inout SumsWriter
  ) {
    let (document, texts) = (documents[index], documents.texts)
    key.removeAll()
    texts.with(.site, of: index) { key.append($0) }
    texts.with(.thread, of: index) { key.append($0) }
    texts.with(.id, of: index) { key.append($0) }
    key.append(document.kind)
    texts.with(.published, of: index) { key.append($0) }
    detail.removeAll(keepingCapacity: true)
    texts.with(.author, of: index) { SumsRow.append($0, to: &detail) }
    detail += SumsRow.separatorBytes
    appendParent(index, documents)
    detail += SumsRow.separatorBytes
    if document.isByPostAuthor { detail.append(UInt8(ascii: "p")) }
    detail += SumsRow.separatorBytes
    for (i, name) in document.topics.map({ names[$0] }).sorted().enumerated() {
      if i > 0 { detail.append(UInt8(ascii: "|")) }
      detail += name.utf8
    }
    detail += SumsRow.separatorBytes
    mentions.pack(document: index, into: &detail)
    detail.withUnsafeBufferPointer { key.append($0) }
    sums.add(
      .document, key, document.words, document.ownSentences, document.quotedSentences,
      (document.announced ?? -1) + 1)
  }

  /// The comment that a comment answers; nothing where it answers the post.
  private mutating func appendParent(_ index: Int, _ documents: PartDocuments) {
    guard !documents[index].isPost else { return }
    let texts = documents.texts
    texts.with(.parent, of: index) { parent in
      let isThePost = texts.with(.thread, of: index) { Bytes.compare($0, parent) == 0 }
      if !isThePost { SumsRow.append(parent, to: &detail) }
    }
  }

  /// A name without what separates the parts of a packed document.
  static func packed(_ name: String) -> [UInt8] {
    let marks = Set(". +|,\"".unicodeScalars).union([SumsRow.separator])
    var cleaned = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { cleaned.append(marks.contains(scalar) ? "_" : scalar) }
    return Array(String(cleaned).utf8)
  }
}
