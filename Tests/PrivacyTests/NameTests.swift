import Privacy
import Testing

struct NameTests {
  private static func key(_ text: String) throws -> NameKey {
    try NameKey(contents: Array(text.utf8))
  }

  @Test func aNameIsAnAccountOnASite() throws {
    let hasher = NameHasher(key: try Self.key("een sleutel van zestien bytes"))
    let one = hasher.pseudonym(of: "José  de Vries", site: "voorbeeld.nl")
    #expect(one.count == 20)
    #expect(one == hasher.pseudonym(of: " jose de vries. ", site: "voorbeeld.nl"))
    #expect(one == hasher.pseudonym(of: "Jose\u{301} de Vries", site: "voorbeeld.nl"))
    #expect(one != hasher.pseudonym(of: "José de Vries", site: "ander.nl"))
    let other = NameHasher(key: try Self.key("een andere van zestien bytes"))
    #expect(one != other.pseudonym(of: "José de Vries", site: "voorbeeld.nl"))
  }

  @Test(arguments: ["Anoniem", "gast", "Gast 12", "  ", "--", "Anonymous", "onbekend", "Bezoeker3"])
  func nobodyHasNoPseudonym(name: String) throws {
    let hasher = NameHasher(key: try Self.key("een sleutel van zestien bytes"))
    #expect(hasher.pseudonym(of: name, site: "voorbeeld.nl").isEmpty)
  }

  @Test(arguments: ["Anna", "Gasthuis", "12", "李"])
  func othersHave(name: String) throws {
    let hasher = NameHasher(key: try Self.key("een sleutel van zestien bytes"))
    #expect(hasher.pseudonym(of: name, site: "voorbeeld.nl").isEmpty == (name == "12"))
  }

  @Test func keysAreBytesOrDigits() throws {
    let digits = "000102030405060708090a0b0c0d0e0f\n"
    #expect(try Self.key(digits).bytes == Array(0..<16))
    #expect(throws: NameKeyError.tooShort) { try Self.key("te kort\n") }
    #expect(throws: NameKeyError.unreadable) { try NameKey(file: "/geen/sleutel") }
  }
}
