import Crawling
import Privacy
import Tables
import WebAddresses

/// Finds in the tables of a run what belongs to a person or a page, for the list of what is to be
/// forgotten.
struct ForgetSearch {
  let author: String?
  /// The site on which the author is meant; nil for all.
  let site: String?
  let address: String?
  /// What makes names into what stands in the column `author`; nil where names stand there.
  let hasher: NameHasher?

  private(set) var documents: Set<String> = []
  /// Posts and comments that those documents answer: words that stand there are another's.
  private var answered: Set<String> = []
  private var pages: Set<String> = []
  private(set) var addresses: Set<String> = []

  init(author: String?, site: String?, address: String?, hasher: NameHasher?) {
    self.author = author
    self.site = site
    self.address = address
    self.hasher = hasher
    guard let address else { return }
    addresses.insert(address)
    if let web = WebAddress(address) {
      addresses.insert(web.string)
      if !web.string.contains("#") { addresses.insert(URLRules.shipped.canonical(web).url) }
    }
  }

  /// Looks through the tables below a folder.
  mutating func search(_ folder: String) throws {
    if address != nil { try searchPages(folder) }
    for path in try Self.tables(folder, "extract/documents") { try searchDocuments(path) }
  }

  private static func tables(_ folder: String, _ name: String) throws -> [String] {
    let path = "\(folder)/\(name)"
    return FileSystem.isFolder(path) ? try FileSystem.tables(at: path) : []
  }

  /// Every name that a page goes by.
  private mutating func searchPages(_ folder: String) throws {
    for path in try Self.tables(folder, "crawl/pages") {
      let names = ["page_id", "url", "canonical_url", "thread_url"]
      var table = try CSVReader(path: path, requiring: names)
      let columns = try names.map { try table.column($0) }
      while try table.next() {
        let own = [table.string(columns[1]), table.string(columns[2])]
        guard
          own.contains(where: addresses.contains) || addresses.contains(table.string(columns[3]))
        else { continue }
        pages.insert(table.string(columns[0]))
        addresses.formUnion(own)
      }
    }
  }

  private mutating func searchDocuments(_ path: String) throws {
    let names = ["doc_id", "page_id", "url", "site", "author", "parent_id", "thread_id"]
    var table = try CSVReader(path: path, requiring: names)
    let columns = try names.map { try table.column($0) }
    while try table.next() {
      let row = columns.map { table.string($0) }
      guard isMeant(page: row[1], url: row[2], site: row[3], author: row[4]) else { continue }
      documents.insert(row[0])
      answered.formUnion([row[5], row[6]])
    }
  }

  private func isMeant(page: String, url: String, site: String, author: String) -> Bool {
    if pages.contains(page) || addresses.contains(url) { return true }
    guard let name = self.author, !author.isEmpty, self.site.map({ $0 == site }) ?? true else {
      return false
    }
    if let hasher { return author == hasher.pseudonym(of: name, site: site) }
    return NameFolding.fold(author) == NameFolding.fold(name)
  }

  /// The runs of words that are the documents' own: not those of paragraphs that quote, and not those
  /// of what they answer.
  func words(below folders: [String], in list: ForgottenList) throws -> Set<UInt64> {
    var own: Set<UInt64> = []
    var others: Set<UInt64> = []
    let answered = answered.subtracting(documents)
    for path in try folders.flatMap({ try Self.tables($0, "extract/paragraphs") }) {
      let names = ["doc_id", "role", "text"]
      var table = try CSVReader(path: path, requiring: names)
      let columns = try names.map { try table.column($0) }
      while try table.next() {
        let id = table.string(columns[0])
        if documents.contains(id), table.string(columns[1]) != "quote" {
          own.formUnion(list.runs(in: table.string(columns[2])))
        } else if answered.contains(id) {
          others.formUnion(list.runs(in: table.string(columns[2])))
        }
      }
    }
    return own.subtracting(others)
  }
}
