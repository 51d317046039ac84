/// What it takes to inflate a body: the states of zlib and libdeflate, and room for what comes out.
final class Inflation {
  let pieces = Inflater(.gzip)
  private let whole = WholeInflater()
  private(set) var output = UnsafeMutableRawBufferPointer.allocate(
    byteCount: 1 << 17, alignment: 64)

  deinit { output.deallocate() }

  /// Inflates a gzip member in one go.
  /// - Parameter size: what it inflates to.
  /// - Returns: how many bytes it takes and, valid until the next call, what it inflates to; nil
  ///   where anything is wrong with it.
  func inflate(
    whole bytes: UnsafeRawBufferPointer, size: Int
  ) -> (taken: Int, bytes: UnsafeRawBufferPointer)? {
    if output.count < size {
      output.deallocate()
      output = .allocate(byteCount: size, alignment: 64)
    }
    return whole.inflate(bytes, .gzip, into: output).map {
      ($0.taken, UnsafeRawBufferPointer(rebasing: output[..<$0.given]))
    }
  }
}

/// Keeps what one body was inflated with for the next one.
final class InflationPool {
  private var free: [Inflation] = []

  func take() -> Inflation { free.popLast() ?? Inflation() }

  func giveBack(_ inflation: Inflation) { free.append(inflation) }
}
