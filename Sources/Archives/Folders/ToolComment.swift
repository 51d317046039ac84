/// The comments in which tools say what they saved, and when.
enum ToolComment {
  /// What the first comment of a tool in these bytes says.
  static func origin(in page: [UInt8]) -> PageOrigin? {
    let page = page[...]
    var from = page.startIndex
    while let open = find("<!--", in: page[from...]) {
      let rest = page[open...]
      let end = find("-->", in: rest).map { $0 - 3 } ?? min(open + 2048, page.endIndex)
      let comment = Array(page[open..<max(open, end)].prefix(4096))
      if let origin = httrack(comment) ?? savedFrom(comment) ?? singleFile(comment) {
        return origin
      }
      from = open
    }
    return nil
  }

  /// Whether the page is a tool's own: the start page that HTTrack puts over a mirror.
  static func isToolPage(_ page: some Collection<UInt8>) -> Bool {
    let head = Array(page.prefix(4096))[...]
    return find("HTTrack Website Copier", in: head) != nil
      && find("Local index", in: head) != nil && find("Mirrored from", in: head) == nil
  }

  /// What HTTrack writes: ` Mirrored from HOST/PATH by HTTrack Website Copier/3.x [XR&CO'2014], DATE `.
  private static func httrack(_ comment: [UInt8]) -> PageOrigin? {
    let lead = " Mirrored from "
    guard comment.starts(with: lead.utf8) else { return nil }
    let rest = comment.dropFirst(lead.utf8.count)
    guard let end = find(" by HTTrack", in: rest) else { return nil }
    let address = RecordAddress.clean(rest[..<(end - " by HTTrack".utf8.count)])
    guard !address.isEmpty else { return nil }
    let hasScheme = address.hasPrefix("http://") || address.hasPrefix("https://")
    let date = find("], ", in: rest).map { WrittenDate.normalise(rest[$0...]) } ?? ""
    return PageOrigin(url: hasScheme ? address : "http://" + address, capturedAt: date)
  }

  /// ` saved from url=(0023)http://…` as browsers write it.
  private static func savedFrom(_ comment: [UInt8]) -> PageOrigin? {
    guard let start = find("saved from url=", in: comment.prefix(64)) else { return nil }
    var rest = comment[start...]
    if rest.first == UInt8(ascii: "("), let close = rest.firstIndex(of: UInt8(ascii: ")")) {
      rest = rest[(close + 1)...]
    }
    let address = RecordAddress.clean(rest.prefix { $0 > 0x20 })
    return address.contains(":") ? PageOrigin(url: address) : nil
  }

  /// ` Page saved with SingleFile`, then lines ` url: …` and ` saved date: …`.
  private static func singleFile(_ comment: [UInt8]) -> PageOrigin? {
    guard find("Page saved with SingleFile", in: comment.prefix(256)) != nil else { return nil }
    let fields = HeaderFields(
      comment.split(separator: 0x0A).map { line in
        line.drop { $0 == 0x20 }
      }.joined(separator: [0x0A]).map(\.self))
    let address = RecordAddress.clean(fields["url"])
    guard !address.isEmpty else { return nil }
    return PageOrigin(url: address, capturedAt: WrittenDate.normalise(fields["saved date"]))
  }

  /// The end of the first place where a word stands.
  static func find(_ word: String, in text: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    guard let first = word.first else { return nil }
    var i = text.startIndex
    while let at = text[i...].firstIndex(of: first), at + word.count <= text.endIndex {
      if text[at...].starts(with: word) { return at + word.count }
      i = at + 1
    }
    return nil
  }
}
