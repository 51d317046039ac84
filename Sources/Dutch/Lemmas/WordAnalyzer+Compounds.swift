/// Known words behind prefixes and the heads of compounds.
extension WordAnalyzer {
  /// A verb behind one or two prefixes, an adjective behind `on-`.
  mutating func prefixed(_ form: UnsafeBufferPointer<UInt8>) {
    let before = found.count
    for prefix in Prefixes.separable
    where form.starts(with: prefix) && form.count >= prefix.count + 3 {
      let rest = UnsafeBufferPointer(rebasing: form[prefix.count...])
      head = prefix
      allowed = .verb
      lookUp(rest)
      verbForms(rest)
      if found.count == before { inseparable(rest, before: prefix) }
      if found.count == before, rest.starts(with: Prefixes.te) {
        let inner = UnsafeBufferPointer(rebasing: rest[2...])
        lookUp(inner)
      }
      if found.count > before { break }
    }
    if found.count == before { inseparable(form, before: []) }
    if found.isEmpty, form.starts(with: Prefixes.on) {
      head = Prefixes.on
      allowed = .adjective
      let rest = UnsafeBufferPointer(rebasing: form[2...])
      lookUp(rest)
      adjectiveForms(rest)
    }
    head.removeAll(keepingCapacity: true)
    allowed = [.noun, .verb, .adjective]
  }

  mutating func inseparable(_ form: UnsafeBufferPointer<UInt8>, before outer: [UInt8]) {
    let before = found.count
    for prefix in Prefixes.inseparable
    where form.starts(with: prefix) && form.count >= prefix.count + 3 {
      let rest = UnsafeBufferPointer(rebasing: form[prefix.count...])
      head = outer + prefix
      allowed = .verb
      lookUp(rest)
      verbForms(rest)
      if found.count == before {
        (Prefixes.ge + Array(rest)).withUnsafeBufferPointer { lookUpParticiple($0) }
      }
      if found.count == before, let bare = rest.without("e") {
        (Prefixes.ge + Array(bare)).withUnsafeBufferPointer { lookUpParticiple($0) }
      }
      if found.count > before { return }
    }
  }

  /// A noun behind the part that also stands before verbs: `aanval`, `oplossing`.
  mutating func nounBehindPart(_ form: UnsafeBufferPointer<UInt8>) {
    for prefix in Prefixes.separable + Prefixes.inseparable
    where form.starts(with: prefix) && form.count >= prefix.count + 3 {
      head = prefix
      allowed = .noun
      let rest = UnsafeBufferPointer(rebasing: form[prefix.count...])
      lookUp(rest)
      if rest.without("en") == nil { nounForms(rest) }
    }
    head.removeAll(keepingCapacity: true)
    allowed = [.noun, .verb, .adjective]
  }

  /// A known noun or adjective, inflected or not, behind the head of a compound.
  mutating func compound(_ form: UnsafeBufferPointer<UInt8>) {
    let before = found.count
    for start in 2...(form.count - 3) {
      let length = form.count - start
      if form[start] & 0xC0 == 0x80 { continue }
      let isHyphen = form[start - 1] == UInt8(ascii: "-")
      if start < 3 && !isHyphen { continue }
      if length < 5 && !isHyphen && !isKnownHead(form, start) { continue }
      let tail = UnsafeBufferPointer(rebasing: form[start...])
      head.removeAll(keepingCapacity: true)
      head.append(contentsOf: form[..<start])
      allowed = [.noun, .adjective]
      lookUp(tail)
      nounForms(tail)
      adjectiveForms(tail)
      if found.count > before { break }
    }
    head.removeAll(keepingCapacity: true)
    allowed = [.noun, .verb, .adjective]
  }

  /// Whether what stands before `end` is a noun, with or without a linking letter.
  mutating func isKnownHead(_ form: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    for link in [0, 1, 2] where end - link >= 3 {
      candidate.removeAll(keepingCapacity: true)
      candidate.append(contentsOf: form[..<(end - link)])
      if link == 1, form[end - 1] != 0x73, form[end - 1] != 0x65 { continue }
      if link == 2, form[end - 2] != 0x65 || form[end - 1] != 0x6E { continue }
      if lexicon.kinds(of: candidate).contains(.noun) { return true }
    }
    return false
  }
}
