import ColumbusTestSupport
import Testing

@testable import WebAddresses

@Suite("References that need no parser")
struct QuickReferenceTests {
  private func quick(_ reference: String, _ base: String) -> String? {
    guard let base = WebAddress(base) else { return "no base" }
    var out = Array("before".utf8)
    let parts = Array(reference.utf8).withUnsafeBufferPointer {
      QuickReference(base: base).resolve($0, to: &out)
    }
    guard let parts else { return nil }
    let text = String(decoding: out.dropFirst(6), as: UTF8.self)
    return "\(text) \(parts.hostStart) \(parts.pathStart) \(parts.queryEnd) \(parts.end)"
  }

  private func slow(_ reference: String, _ base: String) -> String? {
    guard let address = WebAddress(base)?.resolve(reference) else { return nil }
    let parts = address.parts
    return "\(address) \(parts.hostStart) \(parts.pathStart) \(parts.queryEnd) \(parts.end)"
  }

  @Test(
    "What stands as it must is copied",
    arguments: [
      ("/a/b", "http://blog.nl/a/b 7 14 18 18"),
      ("c?d=e,f#g", "http://blog.nl/x/c?d=e,f#g 7 14 24 26"),
      ("#top", "http://blog.nl/x/y?z 7 14 20 25"), ("?p=1", "http://blog.nl/x/y?p=1 7 14 22 22"),
      ("https://www.ander.nl", "https://www.ander.nl/ 8 20 21 21"),
      ("http://ander.nl/é", nil), ("../a", nil), ("./a", nil), ("a/./b", nil), ("a/%2e%2E/b", nil),
      ("mailto:a@b.nl", nil), ("//ander.nl/", nil), ("HTTP://ander.nl/", nil), ("/a b", nil),
      ("http://1.2.3.4/", nil), ("http://0x1/", nil), ("http://ander.nl:80/", nil), ("\\a", nil),
      ("http://a@ander.nl/", nil), ("http:/a", nil), ("", nil), (" /a", nil), ("a\u{0}", nil),
      ("http://web.archive.org/web/20100102030405/http://ander.nl/", nil),
      ("http://xn--a.nl/", nil), ("http://ander.nl./", nil), ("http://Ander.nl/", nil),
    ])
  func cases(reference: String, expected: String?) {
    let found = quick(reference, "http://blog.nl/x/y?z#w")
    #expect(found == (reference == "#top" ? "http://blog.nl/x/y?z#top 7 14 20 24" : expected))
  }

  @Test("Both ways lead to the same address")
  func agreement() {
    let pieces = [
      "/", "//", "a", "b.html", ".", "..", "?", "#", "%2e", "%20", ":", "http:", "https://", "x.nl",
      "127.1", "@", "\\", " ", "é", "'", "\"", "|", "&", "=", "-", "_", "~", "%", "1", "{", "`",
      ",",
      "^", "\t", "web.archive.org", "/20100102030405/", "xn--", ";", "+", "A",
    ]
    let bases = [
      "http://blog.nl/", "https://u:p@blog.nl:8080/a/b/c.php?d=e#f", "http://1.2.3.4/a//b",
      "http://web.archive.org/web/20100102030405/http://blog.nl/a", "file:///a/b", "mailto:a",
      "http://blog.nl/http:/x",
    ]
    var random = SeededGenerator(seed: 20)
    var copied = 0
    for _ in 0..<40_000 {
      let count = Int.random(in: 0...6, using: &random)
      let reference = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let base = bases.randomElement(using: &random) ?? ""
      guard let found = quick(reference, base) else { continue }
      copied += 1
      #expect(found == slow(reference, base), "\(reference) on \(base)")
      #expect(WebAddress(base)?.resolve(reference)?.original == nil, "\(reference) on \(base)")
    }
    #expect(copied > 2_500)
  }
}
