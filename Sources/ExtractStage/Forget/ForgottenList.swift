import Digests
import Privacy
import Stage
import Tables

/// What has to be left out of every run: authors, addresses, and the words of their texts, so that
/// quotations by others go too.
///
/// The list is a table of hashes under a salt of its own, which stands in its first row: it names
/// nobody, but who has it can find out whether somebody is in it. So it is kept like the key of the
/// pseudonyms, and never stands among the tables of a run.
struct ForgottenList: Sendable {
  /// So many words in a row are somebody's own; fewer may be anybody's.
  static let run = 8
  /// What stands in the place of a quotation.
  static let mask = "[verwijderd]"
  private static let header = ["rule", "hash"]
  /// Hexadecimal digits that are kept of a hash of an author or an address: 128 bits.
  private static let digits = 32

  private let salt: [UInt8]
  private let code: HMAC
  private var authors: Set<String> = []
  private var addresses: Set<String> = []
  private var words: Set<UInt64> = []

  /// An empty list.
  init(salt: [UInt8]) {
    self.salt = salt
    code = HMAC(key: salt)
  }

  /// Reads a list.
  init(path: String) throws {
    var table = try CSVReader(path: path, requiring: Self.header)
    let (rule, hash) = (try table.column("rule"), try table.column("hash"))
    guard try table.next(), table.string(rule) == "salt",
      let salt = Hexadecimal.decode(table.string(hash)), salt.count >= NameKey.shortest
    else { throw TableError(.invalid, path: path, row: 2, detail: "has no salt") }
    self.init(salt: salt)
    while try table.next() {
      let value = table.string(hash)
      switch table.string(rule) {
      case "author": authors.insert(value)
      case "url": addresses.insert(value)
      case "words":
        guard let number = UInt64(value, radix: 16) else { throw table.wrong(hash, "is no hash") }
        words.insert(number)
      case let other: throw table.wrong(rule, "'\(other)' is no rule")
      }
    }
  }

  /// Writes the list, in an order that tells nothing.
  func write(to path: String) throws {
    var writer = try CSVWriter(path: path, header: Self.header)
    try writer.row(["salt", Hexadecimal.encode(salt)])
    for author in authors.sorted() { try writer.row(["author", author]) }
    for address in addresses.sorted() { try writer.row(["url", address]) }
    for word in words.sorted() { try writer.row(["words", String(word, radix: 16)]) }
    try writer.close()
  }

  // MARK: Adding

  /// - Parameter site: empty for every site.
  mutating func add(author: String, site: String) { authors.insert(hash(author: author, site)) }

  mutating func add(address: String) { addresses.insert(hash(address)) }

  mutating func add(words: Set<UInt64>) { self.words.formUnion(words) }

  // MARK: Asking

  func holds(author: String, site: String) -> Bool {
    guard !authors.isEmpty, !author.isEmpty else { return false }
    return authors.contains(hash(author: author, site))
      || authors.contains(hash(author: author, ""))
  }

  func holds(address: String) -> Bool {
    !addresses.isEmpty && !address.isEmpty && addresses.contains(hash(address))
  }

  private func hash(author: String, _ site: String) -> String {
    hash("author\0\(site)\0\(NameFolding.fold(author))")
  }

  private func hash(_ text: String) -> String {
    String(Hexadecimal.encode(code.code(of: text.utf8)).prefix(Self.digits))
  }

  /// The hashes of all runs of words in a text.
  func runs(in text: String) -> Set<UInt64> {
    var runs: Set<UInt64> = []
    FoldedWords(text).forEachRun(of: Self.run) { runs.insert(hash($1)) }
    return runs
  }

  private func hash(_ run: ArraySlice<UInt8>) -> UInt64 {
    code.code(of: run).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A text without the words that are to be forgotten; nil where it has none of them.
  func redacted(_ text: String) -> String? {
    guard !words.isEmpty else { return nil }
    let folded = FoldedWords(text)
    var gone: [Range<Int>] = []
    folded.forEachRun(of: Self.run) { first, run in
      guard words.contains(hash(run)) else { return }
      let start = folded.words[first].source.lowerBound
      let end = folded.words[first + Self.run - 1].source.upperBound
      if let last = gone.last, last.upperBound >= start {
        gone[gone.count - 1] = last.lowerBound..<end
      } else {
        gone.append(start..<end)
      }
    }
    guard !gone.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var place = 0
    for range in gone {
      kept += bytes[place..<range.lowerBound] + Self.mask.utf8
      place = range.upperBound
    }
    return String(decoding: kept + bytes[place...], as: UTF8.self)
  }
}
