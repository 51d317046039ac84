/// The status line and the header of an archived HTTP response.
package struct HTTPHead {
  package let status: Int?
  package let mediaType: MediaType?
  package let location: String
  let contentLength: Int?
  let isChunked: Bool
  /// The content encodings in the order in which they were applied, `identity` left out.
  let encodings: [String]

  /// - Parameter bytes: the head with or without the empty line that ends it; the reason of the
  ///   status line may be missing.
  init(_ bytes: [UInt8]) {
    let lineEnd = bytes.firstIndex(of: 0x0A) ?? bytes.count
    status = Self.status(bytes[..<lineEnd])
    let fields = HeaderFields(bytes[min(lineEnd + 1, bytes.count)...])
    mediaType = MediaType(fields["content-type"])
    location = RecordAddress.clean(fields["location"])
    contentLength = Int(fields.text("content-length"))
    let transfer = Self.tokens(fields["transfer-encoding"])
    isChunked = transfer.contains("chunked")
    // Some servers say under transfer what belongs under content.
    encodings =
      (Self.tokens(fields["content-encoding"]) + transfer).filter {
        !["identity", "chunked", "none", "utf-8", "binary", ""].contains($0)
      }
  }

  /// A body without a head, as in a resource record or a file.
  init(mediaType: MediaType?) {
    status = nil
    self.mediaType = mediaType
    location = ""
    contentLength = nil
    isChunked = false
    encodings = []
  }

  var isRedirect: Bool { (300..<400).contains(status ?? 0) && !location.isEmpty }

  /// Whether bytes are the start of an HTTP response.
  static func starts(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, first == UInt8(ascii: "H") || first == UInt8(ascii: "I") else {
      return false
    }
    return bytes.starts(with: "HTTP/".utf8) || bytes.starts(with: "ICY ".utf8)
  }

  private static func status(_ line: ArraySlice<UInt8>) -> Int? {
    let words = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D })
    guard words.count >= 2, words[1].count == 3 else { return nil }
    return Int(String(decoding: words[1], as: UTF8.self))
  }

  private static func tokens(_ value: ArraySlice<UInt8>) -> [String] {
    if value.isEmpty { return [] }
    return String(decoding: value, as: UTF8.self).lowercased()
      .split(whereSeparator: { ", \t\";".contains($0) }).map(String.init)
  }
}
