/// WARC files made by tests.
package enum WARC {
  /// A response record, as crawlers write them.
  package static func response(
    url: String, at time: String = "2020-01-01T00:00:00Z", status: String = "200 OK",
    headers: [String] = ["Content-Type: text/html; charset=utf-8"], body: String
  ) -> [UInt8] {
    let bytes = Array(body.utf8)
    let http =
      Array(
        (["HTTP/1.1 \(status)"] + headers + ["Content-Length: \(bytes.count)", "", ""])
          .joined(separator: "\r\n").utf8) + bytes
    return record(type: "response", url: url, at: time, block: http)
  }

  /// Any record.
  package static func record(
    type: String, url: String, at time: String = "2020-01-01T00:00:00Z", headers: [String] = [],
    contentType: String = "application/http; msgtype=response", block: [UInt8]
  ) -> [UInt8] {
    let head =
      [
        "WARC/1.0", "WARC-Type: \(type)", "WARC-Target-URI: \(url)", "WARC-Date: \(time)",
        "WARC-Record-ID: <urn:uuid:\(identifier(of: url + time + type))>",
      ] + headers + ["Content-Type: \(contentType)", "Content-Length: \(block.count)", "", ""]
    return Array(head.joined(separator: "\r\n").utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// Something of the shape of a UUID, the same for the same text (FNV-1a).
  private static func identifier(of text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let hex = String(hash, radix: 16)
    let padded = String(repeating: "0", count: 16 - hex.count) + hex
    return "\(padded.prefix(8))-\(padded.dropFirst(8).prefix(4))-4000-8000-000000000000"
  }
}
