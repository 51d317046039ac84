import CZlib
import Tables

/// A WARC file of responses, each record a gzip member, as crawlers write them.
struct SyntheticArchive {
  private let file: OutputFile
  /// The bytes of HTML appended so far.
  private(set) var bytes = 0
  private(set) var pages = 0

  init(path: String) throws(TableError) { file = try OutputFile(path: path) }

  mutating func append(url: String, capturedAt: String, html: String) throws(TableError) {
    let body = Array(html.utf8)
    bytes += body.count
    pages += 1
    let http = """
      HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: \
      \(body.count)\r\n\r\n
      """
    let head = """
      WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(url)\r\nWARC-Date: \(capturedAt)\r\n\
      WARC-Record-ID: <urn:columbus:\(url)>\r\nContent-Type: application/http; msgtype=response\r\n\
      Content-Length: \(http.utf8.count + body.count)\r\n\r\n
      """
    try file.append(Self.gzip(Array(head.utf8) + Array(http.utf8) + body + Array("\r\n\r\n".utf8)))
  }

  consuming func close() throws(TableError) { try file.commit() }

  /// One gzip member.
  private static func gzip(_ plain: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    // 15 bits of window, and 16 for a gzip header.
    let started = columbus_deflate_init(&stream, 6, 15 + 16)
    precondition(started == Z_OK, "zlib cannot start to deflate")
    defer { deflateEnd(&stream) }
    let bound = Int(deflateBound(&stream, UInt(plain.count)))
    var plain = plain
    return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      plain.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(bound)
        let ended = deflate(&stream, Z_FINISH)
        precondition(ended == Z_STREAM_END, "zlib's own bound was too small")
        count = bound - Int(stream.avail_out)
      }
    }
  }
}
