import Privacy
import ProcessorTime
import Testing

struct MaskerTests {
  @Test(arguments: [
    ("Mail naar jan.de-vries+blog@post.voorbeeld.nl.", "Mail naar [e-mail]."),
    ("jan [at] voorbeeld [punt] nl of jan(at)voorbeeld.nl", "[e-mail] of [e-mail]"),
    ("<mailto:piet@voorbeeld.co.uk>", "<mailto:[e-mail]>"),
    ("Eens @Marieke_83, en @bob@server.nl ook.", "Eens [naam], en [naam] ook."),
    ("om 10 uur @ kantoor", "om 10 uur @ kantoor"),
    ("a@b is geen adres", "a@b is geen adres"),
    ("Bel 06-12345678 of 020 - 123 45 67!", "Bel [telefoon] of [telefoon]!"),
    ("(0318) 123 456, 0031 6 12 34 56 78", "[telefoon], [telefoon]"),
    ("+31 (0)6 12345678 / +32 475 12 34 56", "[telefoon] / [telefoon]"),
    ("tel. 0475/12.34.56 en 02 123 45 67", "tel. [telefoon] en [telefoon]"),
    ("0612345678 2 keer gebeld", "[telefoon] 2 keer gebeld"),
    ("op 01-02-2011 10 mensen, 12-10-1998", "op 01-02-2011 10 mensen, 12-10-1998"),
    ("€ 1.250.000,00 en 0,5 en 0900-1234", "€ 1.250.000,00 en 0,5 en 0900-1234"),
    ("van 2009 - 2010 steeg het 007", "van 2009 - 2010 steeg het 007"),
    ("NL91 ABNA 0417 1643 00 en nl91abna0417164300.", "[rekeningnummer] en [rekeningnummer]."),
    ("NL91 ABNA 9417 1643 01", "NL91 ABNA 9417 1643 01"),
    ("BE68 5390 0754 7034", "[rekeningnummer]"),
    ("bsn 111222333, ordernummer 123456780", "bsn [burgerservicenummer], ordernummer 123456780"),
    ("BSN: 111 222 333", "BSN: [burgerservicenummer]"),
    ("rekening 12.34.56.789", "rekening [rekeningnummer]"),
    ("123.456.789 euro", "123.456.789 euro"),
    ("Zoë@café.nl", "[e-mail]"),
    ("", ""),
  ])
  func masks(text: String, masked: String) {
    var masker = Masker()
    #expect(masker.mask(text) == masked)
  }

  /// Signs are looked for in steps of sixteen bytes: each must be found wherever in a step it stands.
  @Test(arguments: [
    ("@jan", "[naam]"), ("0612345678", "[telefoon]"), ("+31 6 12345678", "[telefoon]"),
    ("(020) 123 45 67", "[telefoon]"), ("jan[at]post.nl", "[e-mail]"),
  ])
  func findsASignAtEveryPlace(sign: String, mask: String) {
    for before in 0..<40 {
      for behind in 0..<20 {
        let head = String(repeating: "x", count: before) + " "
        let tail = " " + String(repeating: "é", count: behind)
        var masker = Masker()
        #expect(masker.mask(head + sign + tail) == head + mask + tail)
      }
    }
  }

  @Test func countsWhatItMasks() {
    var masker = Masker()
    _ = masker.mask("a@b.nl, @c, 06-12345678 en x@y.be")
    #expect(masker.counts == [2, 1, 1, 0, 0])
  }

  @Test func isLinear() {
    for unit in ["@", "a@", "0 ", "(0", "+3", "NL91 ", "a.", "1-", "[at]", "é@é."] {
      var masker = Masker()
      let text = [UInt8](String(repeating: unit, count: 200_000).utf8)
      let time = ProcessorTime.measure { _ = masker.mask(text) }
      #expect(time < .seconds(20), "\(unit)")
    }
  }

  @Test func leavesValidText() {
    var generator = SeededPieces(seed: 7)
    let pieces = [
      "é", "@", "a", ".", "nl", "0", "6", "12", " ", "-", "+", "(", ")", "[at]", "NL", "😀",
    ]
    for _ in 0..<2000 {
      let text = (0..<20).map { _ in pieces[generator.next(pieces.count)] }.joined()
      var masker = Masker()
      let once = masker.mask(text)
      #expect(String(validating: Array(once.utf8), as: UTF8.self) != nil)
      #expect(!once.unicodeScalars.contains("\u{FFFD}"), "\(text)")
    }
  }
}

/// Numbers that are the same in every run.
private struct SeededPieces {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
