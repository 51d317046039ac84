#if canImport(Glibc)
  internal import Glibc
#endif

/// Decodes the encodings that are rare among Dutch blogs with the C library's `iconv`.
enum SystemDecoder {
  /// - Returns: nil where this machine's library does not know the encoding.
  static func decode(_ bytes: [UInt8], _ name: String) -> [UInt8]? {
    // A failed `iconv_open` gives -1 as a pointer.
    guard let converter = unsafe iconv_open("UTF-8", ownName(name)),
      Int(bitPattern: converter) != -1
    else { return nil }
    defer { _ = unsafe iconv_close(converter) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var input = bytes
    unsafe input.withUnsafeMutableBytes { unsafe convert($0, converter, into: &output) }
    return output
  }

  /// Converts all of the input; a byte that cannot be converted becomes U+FFFD.
  private static func convert(
    _ input: UnsafeMutableRawBufferPointer, _ converter: iconv_t, into output: inout [UInt8]
  ) {
    var next = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = input.count
    var chunk = [CChar](repeating: 0, count: 1 << 14)
    while left > 0 {
      let room = chunk.count
      var free = room
      let status = unsafe chunk.withUnsafeMutableBufferPointer { buffer in
        var target = buffer.baseAddress
        return unsafe iconv(converter, &next, &left, &target, &free)
      }
      let failed = status == UInt.max
      let reason = errno
      output.append(contentsOf: chunk[..<(room - free)].lazy.map(UInt8.init(bitPattern:)))
      if failed, reason != E2BIG {
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        unsafe next = unsafe next.map { unsafe $0 + 1 }
        left -= 1
      }
    }
  }

  /// What the C library calls it.
  private static func ownName(_ name: String) -> String {
    switch name {
    case "shift_jis": "CP932"
    case "euc-kr": "CP949"
    case "windows-874": "CP874"
    case "gbk": "GB18030"
    case "big5": "BIG5-HKSCS"
    case "x-mac-cyrillic": "MAC-CYRILLIC"
    case "ibm866": "CP866"
    case let name where name.hasPrefix("windows-"): "CP\(name.dropFirst(8))"
    default: name.uppercased()
    }
  }
}
