import CZlib

/// One zlib inflate state, freed with the value.
final class Inflater {
  enum Format: Int32 {
    case raw = -15
    case zlib = 15
    case gzip = 31
  }

  enum Outcome: Equatable {
    /// More input or more room is needed.
    case more
    /// The stream ended, its checksum right.
    case end
    /// The bytes are no such stream.
    case broken(String)
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private(set) var format: Format

  init(_ format: Format) {
    self.format = format
    // zlib keeps a pointer to the structure, so it must not move.
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = columbus_inflate_init(stream, format.rawValue)
    precondition(status == Z_OK, "zlib has no memory for 40 kB")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Makes the state as new.
  func reset(_ format: Format? = nil) {
    if let format { self.format = format }
    inflateReset2(stream, self.format.rawValue)
  }

  /// Inflates from one buffer into another.
  /// - Returns: the bytes taken, the bytes given, and how it went.
  ///
  /// - Parameter stopsAtBlocks: whether to come back at every border between blocks.
  func inflate(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer,
    stopsAtBlocks: Bool = false
  ) -> (taken: Int, given: Int, outcome: Outcome) {
    let source = input.assumingMemoryBound(to: UInt8.self)
    let target = output.assumingMemoryBound(to: UInt8.self)
    let (taking, giving) = (min(source.count, 1 << 30), min(target.count, 1 << 30))
    stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
    stream.pointee.avail_in = UInt32(taking)
    stream.pointee.next_out = target.baseAddress
    stream.pointee.avail_out = UInt32(giving)
    let status = CZlib.inflate(stream, stopsAtBlocks ? Z_BLOCK : Z_NO_FLUSH)
    let taken = taking - Int(stream.pointee.avail_in)
    let given = giving - Int(stream.pointee.avail_out)
    return (taken, given, outcome(status))
  }

  // MARK: Access points

  /// At the border before a block, how many bits of the last byte belong to it; nil elsewhere.
  var bitsAtBorder: Int? {
    let type = stream.pointee.data_type
    return type & 128 != 0 && type & 64 == 0 ? Int(type & 7) : nil
  }

  /// The last bytes that were given, which what follows may refer back to.
  var window: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: AccessPoint.windowSize) { buffer, count in
      var length: UInt32 = 0
      let status = inflateGetDictionary(stream, buffer.baseAddress, &length)
      count = status == Z_OK ? Int(length) : 0
    }
  }

  /// Goes on at an access point, with bare deflate.
  /// - Parameter last: the byte before its offset.
  func resume(_ point: AccessPoint, last: UInt8) {
    reset(.raw)
    if point.bits > 0 {
      inflatePrime(stream, Int32(point.bits), Int32(last) >> Int32(8 - point.bits))
    }
    _ = point.window.withUnsafeBufferPointer {
      inflateSetDictionary(stream, $0.baseAddress, UInt32($0.count))
    }
  }

  private func outcome(_ status: Int32) -> Outcome {
    switch status {
    case Z_OK, Z_BUF_ERROR: .more
    case Z_STREAM_END: .end
    case Z_NEED_DICT: .broken("needs a dictionary")
    default: .broken(stream.pointee.msg.map { String(cString: $0) } ?? "zlib status \(status)")
    }
  }
}
