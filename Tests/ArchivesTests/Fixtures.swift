import CZlib

@testable import Archives

/// Archives made by hand.
enum Fixtures {
  static let page = "<!doctype html><title>Dag</title><p>Een bericht over het nieuwe systeem.</p>"

  static func http(_ body: [UInt8], _ headers: String = "Content-Type: text/html\r\n") -> [UInt8] {
    Array("HTTP/1.1 200 OK\r\n\(headers)Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }

  static func http(_ body: String = page) -> [UInt8] { http(Array(body.utf8)) }

  /// A WARC record with its two line ends.
  static func warc(
    _ block: [UInt8], type: String = "response", url: String = "http://blog.example/1",
    contentType: String = "application/http; msgtype=response", more: String = "",
    length: String? = nil, version: String = "WARC/1.0"
  ) -> [UInt8] {
    Array(
      """
      \(version)\r
      WARC-Type: \(type)\r
      WARC-Target-URI: \(url)\r
      WARC-Date: 2012-05-06T07:08:09Z\r
      WARC-Record-ID: <urn:uuid:\(type)-1>\r
      Content-Type: \(contentType)\r
      \(more)\(length ?? "Content-Length: \(block.count)\r\n")\r

      """.utf8) + block + Array("\r\n\r\n".utf8)
  }

  /// An ARC record with its line end; `fields` stand between type and length in version 2.
  static func arc(_ block: [UInt8], url: String = "http://blog.example/1", fields: String = "")
    -> [UInt8]
  {
    Array("\(url) 192.0.2.1 20080102030405 text/html \(fields)\(block.count)\n".utf8) + block
      + [0x0A]
  }

  static func arcHead(_ version: String = "1") -> [UInt8] {
    let text = "\(version) 0 Test\nURL IP-address Archive-date Content-type Archive-length\n"
    return Array("filedesc://a.arc 0.0.0.0 20080102030405 text/plain \(text.utf8.count)\n".utf8)
      + Array(text.utf8) + [0x0A]
  }

  /// One member; `windowBits` of 15 makes a zlib stream and of -15 a bare one.
  static func gzip(_ bytes: [UInt8], windowBits: Int32 = 31, level: Int32 = 6) -> [UInt8] {
    var stream = z_stream()
    _ = columbus_deflate_init(&stream, level, windowBits)
    defer { deflateEnd(&stream) }
    var input = bytes
    return [UInt8](unsafeUninitializedCapacity: bytes.count * 2 + 1024) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        _ = deflate(&stream, Z_FINISH)
        count = output.count - Int(stream.avail_out)
      }
    }
  }

  /// What an archive holds, a line for each finding.
  static func findings(_ archive: [UInt8], limits: Limits = .standard) throws -> [String] {
    guard let archive = try Archive(MemorySource(archive)) else { return ["no archive"] }
    let reader = try CaptureReader(archive, limits: limits)
    var lines: [String] = []
    while let finding = try reader.next() { lines.append(describe(finding)) }
    return lines
  }

  static func describe(_ finding: Finding) -> String {
    switch finding {
    case .capture(let c):
      let place = "@\(c.place.offset)+\(c.place.length)"
      let status = c.status.map(String.init) ?? "-"
      return "capture \(c.url) \(c.capturedAt) \(status) \(c.mediaType) \(c.count) \(place)"
    case .revisit(let r): return "revisit \(r.url) of \(r.refersTo)"
    case .reject(let r): return "reject \(r.recordType) \(r.reason) @\(r.offset): \(r.detail)"
    case .passed(let type, let reason, let detail): return "passed \(type) \(reason) \(detail)"
    }
  }
}
