import Digests

/// A body after its encodings are undone.
struct DecodedBody {
  /// The bytes that were kept, at most `Limits.keptBody`.
  let bytes: [UInt8]
  /// How long the whole is.
  let count: Int
  /// The hash of a body that is longer than what is kept of it, but for its end.
  let partial: SHA1?
  let mediaType: MediaType
  let error: ArchiveError?

  /// The SHA-1 of the whole.
  var digest: [UInt8] {
    guard var partial else { return SHA1.hash(bytes) }
    return partial.finish()
  }
}
