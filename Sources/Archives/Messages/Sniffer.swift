/// Tells what a body is by its first bytes, after the WHATWG standard "MIME Sniffing".
enum Sniffer {
  /// How many bytes are looked at (the standard's resource header).
  static let headSize = 1445

  /// What a body is: by its header where that can be right, else by its bytes.
  static func type(of head: [UInt8], declared: MediaType?) -> MediaType {
    guard let declared, !declared.isUnknown else {
      return MediaType(essence: unknownType(head), charset: declared?.charset ?? "")
    }
    if declared.isHTML {
      return signature(head).map { MediaType(essence: $0) } ?? declared
    }
    if declared.mayHideHTML, isMarkedAsHTML(head) {
      return MediaType(essence: "text/html", charset: declared.charset)
    }
    return declared
  }

  /// Section 7.1: a body of which nothing is known.
  private static func unknownType(_ head: [UInt8]) -> String {
    if startsWithTag(head) || isMarkedAsHTML(head) { return "text/html" }
    if let known = signature(head) { return known }
    if trimmed(head).starts(with: "<?xml".utf8) { return "text/xml" }
    return head.contains(where: isBinary) && !hasByteOrderMark(head)
      ? "application/octet-stream" : "text/plain"
  }

  /// The tags that start an HTML document in section 7.1; each ends with a blank or `>`.
  private static let tags: [String] = [
    "<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table",
    "<a", "<style", "<title", "<b", "<body", "<br", "<p",
  ]

  private static func startsWithTag(_ head: [UInt8]) -> Bool {
    let text = lowercased(trimmed(head))
    if text.starts(with: "<!--".utf8) { return true }
    return tags.contains { starts(text, withTag: $0) }
  }

  private static func starts(_ text: [UInt8], withTag tag: String) -> Bool {
    guard text.starts(with: tag.utf8) else { return false }
    let after = tag.utf8.count
    return after < text.count && (text[after] == 0x20 || text[after] == UInt8(ascii: ">"))
  }

  /// Whether a body says of itself that it is HTML: a doctype or `<html` behind nothing but
  /// comments and processing instructions.
  private static func isMarkedAsHTML(_ head: [UInt8]) -> Bool {
    var text = lowercased(trimmed(head))[...]
    while true {
      text = text.drop(while: isSpace)
      if text.starts(with: "<!--".utf8) {
        guard let end = find("-->", in: text) else { return false }
        text = text[end...]
      } else if text.starts(with: "<?".utf8) {
        guard let end = find(">", in: text) else { return false }
        text = text[end...]
      } else {
        return text.starts(with: "<!doctype html".utf8) || text.starts(with: "<html".utf8)
      }
    }
  }

  private static func find(_ word: String, in text: ArraySlice<UInt8>) -> Int? {
    let word = Array(word.utf8)
    guard text.count >= word.count else { return nil }
    return (text.startIndex...(text.endIndex - word.count)).first {
      text[$0] == word[0] && text[$0...].starts(with: word)
    }.map { $0 + word.count }
  }

  /// Signatures of what is no text: where they stand, their bytes, the type (sections 6.1 to 6.4).
  private static let signatures: [(at: Int, bytes: [UInt8], type: String)] = [
    (0, Array("%PDF-".utf8), "application/pdf"),
    (0, Array("%!PS-Adobe-".utf8), "application/postscript"),
    (0, Array("GIF87a".utf8), "image/gif"),
    (0, Array("GIF89a".utf8), "image/gif"),
    (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
    (0, [0xFF, 0xD8, 0xFF], "image/jpeg"),
    (8, Array("WEBPVP".utf8), "image/webp"),
    (0, Array("BM".utf8), "image/bmp"),
    (0, [0, 0, 1, 0], "image/x-icon"),
    (0, [0, 0, 2, 0], "image/x-icon"),
    (4, Array("ftyp".utf8), "video/mp4"),
    (0, [0x1A, 0x45, 0xDF, 0xA3], "video/webm"),
    (0, Array("OggS\0".utf8), "application/ogg"),
    (0, Array("ID3".utf8), "audio/mpeg"),
    (8, Array("WAVE".utf8), "audio/wave"),
    (8, Array("AVI ".utf8), "video/avi"),
    (0, [0x1F, 0x8B, 0x08], "application/x-gzip"),
    (0, [0x50, 0x4B, 0x03, 0x04], "application/zip"),
    (0, Array("Rar!\u{1A}\u{07}".utf8), "application/x-rar-compressed"),
    (0, Array("wOFF".utf8), "font/woff"),
    (0, Array("wOF2".utf8), "font/woff2"),
    (0, Array("FWS".utf8), "application/x-shockwave-flash"),
    (0, Array("CWS".utf8), "application/x-shockwave-flash"),
    (0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "application/msword"),
  ]

  private static func signature(_ head: [UInt8]) -> String? {
    signatures.first { head.dropFirst($0.at).starts(with: $0.bytes) }.map { found in
      // Two letters are too little to call a page a bitmap.
      found.type == "image/bmp" && !head.prefix(32).contains(where: isBinary) ? nil : found.type
    } ?? nil
  }

  private static func hasByteOrderMark(_ head: [UInt8]) -> Bool {
    head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE])
      || head.starts(with: [0xEF, 0xBB, 0xBF])
  }

  private static func trimmed(_ head: [UInt8]) -> [UInt8] {
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    return Array(text.drop(while: isSpace))
  }

  private static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  /// Binary data bytes of section 3.
  private static func isBinary(_ byte: UInt8) -> Bool {
    byte <= 0x08 || byte == 0x0B || (0x0E...0x1A).contains(byte) || (0x1C...0x1F).contains(byte)
  }
}
