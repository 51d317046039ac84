import CDeflate

/// Inflates what is whole in memory, in half of the time that zlib takes for it.
///
/// It says only that something went well. Where it does not, `Inflater` is to be asked, which knows
/// what is wrong and gives what came before it.
final class WholeInflater {
  private let state: OpaquePointer

  init() {
    guard let state = libdeflate_alloc_decompressor() else {
      preconditionFailure("libdeflate has no memory for 12 kB")
    }
    self.state = state
  }

  deinit { libdeflate_free_decompressor(state) }

  /// Inflates the stream that the input begins with, and compares its checksum.
  /// - Returns: the bytes taken and given; nil where the output is too small or anything is wrong.
  func inflate(
    _ input: UnsafeRawBufferPointer, _ format: Inflater.Format,
    into output: UnsafeMutableRawBufferPointer
  ) -> (taken: Int, given: Int)? {
    var (taken, given) = (0, 0)
    let inflate =
      switch format {
      case .gzip: libdeflate_gzip_decompress_ex
      case .zlib: libdeflate_zlib_decompress_ex
      case .raw: libdeflate_deflate_decompress_ex
      }
    let result = inflate(
      state, input.baseAddress, input.count, output.baseAddress, output.count, &taken, &given)
    return result == LIBDEFLATE_SUCCESS ? (taken, given) : nil
  }
}
