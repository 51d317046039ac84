/// Memory for the bodies of messages, used again for one after the other.
final class BodyBuffer {
  var bytes: [UInt8] = []
  /// What encoded bodies are inflated with.
  let inflations = InflationPool()

  func clear() { bytes.removeAll(keepingCapacity: true) }
}
