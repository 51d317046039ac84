import Extraction

extension KeptDocuments {
  /// Leaves out what is to be forgotten, and takes its words out of the rest.
  /// - Parameters:
  ///   - readings: the pages that the documents were found on.
  ///   - privacy: what is done to their texts before they are written.
  mutating func forget(
    _ list: ForgottenList, on readings: [PageReading], privacy: inout DocumentPrivacy
  ) {
    let pages = Set(readings.filter { list.holds($0.row) }.map(\.row.pageID))
    leaveOut("forgotten") { pages.contains($0.pageID) || list.holds($0) }
    change { list.redact(&$0, &privacy) }
  }
}

extension ForgottenList {
  fileprivate func holds(_ row: PageRow) -> Bool {
    [row.url, row.canonicalURL, row.threadURL].contains { holds(address: $0) }
  }

  fileprivate func holds(_ document: Document) -> Bool {
    holds(author: document.author, site: document.site) || holds(address: document.url)
  }

  fileprivate func redact(_ document: inout Document, _ privacy: inout DocumentPrivacy) {
    if let title = redacted(privacy.text(document.title)) { document.title = title }
    for i in document.paragraphs.indices {
      let paragraph = document.paragraphs[i]
      guard let text = redacted(privacy.text(paragraph.text)) else { continue }
      document.paragraphs[i] = .init(paragraph.role, text)
    }
    // Nothing may tell what was there before.
    document.fingerprint = TextIdentity.fingerprint(document.paragraphs)
  }
}
