/// The lemma of a name that no table knows: genitives lose their `'s`, and inhabitants and the
/// adjectives of places go to their base.
enum NameForm {
  private static let rules: [(ending: StaticString, base: StaticString)] = [
    ("'s", ""), ("’s", ""), ("landers", "lander"), ("tsers", "tser"), ("nners", "nner"),
    ("iërs", "iër"),
    ("naren", "naar"), ("ianen", "iaan"), ("kanen", "kaan"), ("banen", "baan"), ("ezen", "ees"),
    ("peanen", "peaan"), ("ische", "isch"), ("aanse", "aans"), ("ese", "ees"), ("rse", "rs"),
    ("lse", "ls"),
    ("nse", "ns"), ("tse", "ts"), ("dse", "ds"), ("mse", "ms"), ("kse", "ks"), ("gse", "gs"),
    ("pse", "ps"),
  ]

  static func base(of form: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    for rule in rules {
      if let stem = form.without(rule.ending), stem.count >= 2 {
        return Array(stem)
          + UnsafeBufferPointer(start: rule.base.utf8Start, count: rule.base.utf8CodeUnitCount)
      }
    }
    return Array(form)
  }
}
