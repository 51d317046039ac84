import Extraction

/// The documents of one thread without those that are to be forgotten, and without their words.
struct ForgottenDocuments {
  private let list: ForgottenList
  private(set) var kept: [Document] = []
  private(set) var dropped: [Document] = []

  /// - Parameters:
  ///   - documents: those of the thread.
  ///   - readings: the pages they were found on.
  ///   - privacy: what is done to their texts before they are written.
  init(
    _ list: ForgottenList, documents: [Document], on readings: [PageReading],
    privacy: inout DocumentPrivacy
  ) {
    self.list = list
    let pages = Set(readings.filter { holds($0.row) }.map(\.row.pageID))
    for document in documents {
      if pages.contains(document.pageID) || holds(document) {
        dropped.append(document)
      } else {
        kept.append(document)
      }
    }
    let gone = Set(dropped.map(\.id))
    for i in kept.indices {
      if gone.contains(kept[i].parentID) { kept[i].parentID = kept[i].threadID }
      redact(&kept[i], &privacy)
    }
  }

  private func holds(_ row: PageRow) -> Bool {
    [row.url, row.canonicalURL, row.threadURL].contains { list.holds(address: $0) }
  }

  private func holds(_ document: Document) -> Bool {
    list.holds(author: document.author, site: document.site) || list.holds(address: document.url)
  }

  private func redact(_ document: inout Document, _ privacy: inout DocumentPrivacy) {
    if let title = list.redacted(privacy.text(document.title)) { document.title = title }
    for i in document.paragraphs.indices {
      let paragraph = document.paragraphs[i]
      guard let text = list.redacted(privacy.text(paragraph.text)) else { continue }
      document.paragraphs[i] = .init(paragraph.role, text)
    }
  }
}
