/// The encoding of international labels: RFC 3492.
package enum Punycode {
  private static let base = 36
  private static let tMin = 1
  private static let tMax = 26
  private static let skew = 38
  private static let damp = 700
  private static let initialBias = 72
  private static let initialN: UInt32 = 0x80
  /// A label of the domain name system has at most 63 bytes.
  private static let longest = 63

  /// - Returns: nil where the label is too long.
  static func encode(_ label: [Unicode.Scalar]) -> [UInt8]? {
    guard label.count <= longest else { return nil }
    var out = label.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
    let basic = out.count
    if basic > 0 { out.append(UInt8(ascii: "-")) }
    var (n, delta, bias, handled) = (initialN, 0, initialBias, basic)
    while handled < label.count {
      guard let next = label.lazy.map(\.value).filter({ $0 >= n }).min() else { return nil }
      delta += Int(next - n) * (handled + 1)
      n = next
      for scalar in label {
        if scalar.value < n { delta += 1 }
        guard scalar.value == n else { continue }
        append(delta, bias, to: &out)
        bias = adapt(delta, handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      n += 1
    }
    return out.count + 4 <= longest ? out : nil
  }

  private static func append(_ delta: Int, _ bias: Int, to out: inout [UInt8]) {
    var q = delta
    var k = base
    while true {
      let t = k <= bias ? tMin : min(k - bias, tMax)
      if q < t { break }
      out.append(digit(t + (q - t) % (base - t)))
      q = (q - t) / (base - t)
      k += base
    }
    out.append(digit(q))
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)
  }

  private static func adapt(_ delta: Int, _ points: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / points
    var k = 0
    while delta > (base - tMin) * tMax / 2 {
      delta /= base - tMin
      k += base
    }
    return k + (base - tMin + 1) * delta / (delta + skew)
  }
}
