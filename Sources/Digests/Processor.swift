import CDigests

/// What the processor can do by itself.
enum Processor {
  /// Whether it has instructions for SHA-1 and SHA-256.
  static let hasSHA = columbus_has_sha() != 0
}
