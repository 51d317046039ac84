/// Known words behind prefixes and the heads of compounds.
extension WordAnalyzer {
  /// A verb behind one or two prefixes, an adjective behind `on-`.
  mutating func prefixed(_ form: UnsafeBufferPointer<UInt8>) {
    let before = found.count
    for prefix in Prefixes.separable.mayBegin(form)
    where prefix.begins(form) && form.count >= prefix.count + 3 {
      let rest = UnsafeBufferPointer(rebasing: form[prefix.count...])
      setHead(prefix)
      allowed = .verb
      // `aangeraakt` is from `aanraken`, not from `geraken`.
      if rest.count >= 6 { participle(rest) }
      if found.count == before {
        lookUp(rest)
        verbForms(rest)
      }
      if found.count == before { inseparable(rest, before: prefix) }
      if found.count == before, Prefixes.te.begins(rest) {
        let inner = UnsafeBufferPointer(rebasing: rest[2...])
        lookUp(inner)
      }
      if found.count > before { break }
    }
    if found.count == before { inseparable(form, before: nil) }
    if found.isEmpty, Prefixes.on.begins(form) {
      setHead(Prefixes.on)
      allowed = .adjective
      let rest = UnsafeBufferPointer(rebasing: form[2...])
      lookUp(rest)
      adjectiveForms(rest)
    }
    head.clear()
    allowed = [.noun, .verb, .adjective]
  }

  /// - Parameter outer: the part that stands before the form.
  mutating func inseparable(_ form: UnsafeBufferPointer<UInt8>, before outer: LiteralWord?) {
    let before = found.count
    for prefix in Prefixes.inseparable.mayBegin(form)
    where prefix.begins(form) && form.count >= prefix.count + 3 {
      let rest = UnsafeBufferPointer(rebasing: form[prefix.count...])
      setHead(outer, prefix)
      allowed = .verb
      lookUp(rest)
      verbForms(rest)
      if found.count == before { strongParticiple(rest) }
      if found.count == before, let bare = rest.without("e") { strongParticiple(bare) }
      if found.count > before { return }
    }
  }

  /// A participle that lost its `ge-` behind a prefix: `begonnen`.
  private mutating func strongParticiple(_ rest: UnsafeBufferPointer<UInt8>) {
    candidate.set(Prefixes.ge.bytes, rest)
    lookUpParticiple(candidate.bytes)
  }

  private func setHead(_ outer: LiteralWord?, _ prefix: LiteralWord) {
    head.clear()
    if let outer { head.append(outer.bytes) }
    head.append(prefix.bytes)
  }

  private func setHead(_ prefix: LiteralWord) { setHead(nil, prefix) }

  /// A noun behind the part that also stands before verbs: `aanval`, `oplossing`.
  mutating func nounBehindPart(_ form: UnsafeBufferPointer<UInt8>) {
    // `uitspelen` has nothing to do with `spel`, nor `aanwijzen` with `wijze`.
    if form.without("en") != nil { return }
    for prefix in Prefixes.all.mayBegin(form)
    where prefix.begins(form) && form.count >= prefix.count + 3 {
      setHead(prefix)
      allowed = .noun
      let rest = UnsafeBufferPointer(rebasing: form[prefix.count...])
      lookUp(rest)
      nounForms(rest)
    }
    head.clear()
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
      let tail = UnsafeBufferPointer(rebasing: form[start...])
      guard lexicon.tails.mayBegin(tail) else { continue }
      if length < 5 && !isHyphen && !isKnownHead(form, start) { continue }
      head.clear()
      head.append(form[..<start])
      allowed = [.noun, .adjective]
      lookUp(tail)
      nounForms(tail)
      adjectiveForms(tail)
      if found.count > before { break }
    }
    head.clear()
    allowed = [.noun, .verb, .adjective]
  }

  /// Whether what stands before `end` is a noun, with or without a linking letter, or a word that
  /// stands before nouns: `bovenbeen`.
  private func isKnownHead(_ form: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    if Prefixes.all.mayBegin(form).contains(where: { $0.count == end && $0.begins(form) }) {
      return true
    }
    for link in [0, 1, 2] where end - link >= 3 {
      if link == 1, form[end - 1] != 0x73, form[end - 1] != 0x65 { continue }
      if link == 2, form[end - 2] != 0x65 || form[end - 1] != 0x6E { continue }
      let word = UnsafeBufferPointer(rebasing: form[..<(end - link)])
      if lexicon.kinds(of: word).contains(.noun) { return true }
    }
    return false
  }
}
