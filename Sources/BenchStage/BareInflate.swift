import CZlib
import Tables

/// The gzip files of a dump, inflated by zlib and thrown away; bytes are inflated ones.
struct BareInflate {
  let dump: String

  func measure() throws -> Measure {
    var measure = Measure(Limits.inflate)
    for path in try gzipFiles(below: dump) {
      let packed = try FileSystem.contents(of: path)
      measure.bytes += measure.time { Self.inflate(packed) }
    }
    return measure
  }

  private func gzipFiles(below folder: String) throws -> [String] {
    try FileSystem.names(in: folder).flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      if FileSystem.isFolder(path) { return try gzipFiles(below: path) }
      return name.hasSuffix(".gz") ? [path] : []
    }
  }

  /// - Returns: how many bytes came out, over all members, up to a broken one.
  private static func inflate(_ packed: [UInt8]) -> Int {
    var packed = packed
    var room = [UInt8](repeating: 0, count: 1 << 18)
    var total = 0
    var stream = z_stream()
    guard columbus_inflate_init(&stream, 15 + 16) == Z_OK else { return 0 }
    defer { inflateEnd(&stream) }
    packed.withUnsafeMutableBufferPointer { input in
      room.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(clamping: input.count)
        while stream.avail_in > 0 {
          stream.next_out = output.baseAddress
          stream.avail_out = UInt32(output.count)
          let status = CZlib.inflate(&stream, Z_NO_FLUSH)
          total += output.count - Int(stream.avail_out)
          if status == Z_STREAM_END {
            inflateReset(&stream)
          } else if status != Z_OK {
            return
          }
        }
      }
    }
    return total
  }
}
