/// The lemma of a number in digits: `19e`, `1ste` and `20de` are ordinals.
enum NumberForm {
  static func base(of form: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    for ending in ["ste", "de", "e"] as [StaticString] {
      guard let digits = form.without(ending) else { continue }
      if digits.allSatisfy({ $0 &- 0x30 < 10 }) { return digits }
    }
    return form.without("-...") ?? form
  }
}
