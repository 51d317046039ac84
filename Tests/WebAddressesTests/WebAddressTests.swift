import ColumbusTestSupport
import Testing
import WebAddresses

@Suite("Web addresses")
struct WebAddressTests {
  @Test(
    "An absolute address is normalised",
    arguments: [
      ("http://voorbeeld.nl", "http://voorbeeld.nl/"),
      (
        "  HTTP://User:pa@ss@Voorbeeld.NL:80/A/./b/../c?q=1#x ",
        "http://User:pa%40ss@voorbeeld.nl/A/c?q=1#x"
      ),
      ("https://voorbeeld.nl:8443", "https://voorbeeld.nl:8443/"),
      ("https://voorbeeld.nl:443/", "https://voorbeeld.nl/"),
      ("http:\\\\voorbeeld.nl\\map\\blad", "http://voorbeeld.nl/map/blad"),
      ("http:////voorbeeld.nl/", "http://voorbeeld.nl/"),
      ("http://voor\nbeeld.nl/een\ttwee", "http://voorbeeld.nl/eentwee"),
      (
        "http://voorbeeld.nl/een twee?drie vier'#vijf zes",
        "http://voorbeeld.nl/een%20twee?drie%20vier%27#vijf%20zes"
      ),
      ("http://voorbeeld.nl/é?é#é", "http://voorbeeld.nl/%C3%A9?%C3%A9#%C3%A9"),
      ("http://voorbeeld.nl/a/%2e%2E/b", "http://voorbeeld.nl/b"),
      ("http://voorbeeld.nl/../../..", "http://voorbeeld.nl/"),
      ("http://voorbeeld.nl/a//b/", "http://voorbeeld.nl/a//b/"),
      ("http://café.nl/", "http://xn--caf-dma.nl/"),
      ("http://cafe\u{301}.nl/", "http://xn--caf-dma.nl/"),
      ("http://CAF%C3%89.nl/", "http://xn--caf-dma.nl/"),
      ("http://bücher。de/", "http://xn--bcher-kva.de/"),
      ("http://ｖｏｏｒｂｅｅｌｄ.nl", "http://voorbeeld.nl/"),
      ("http://straße.de/", "http://xn--strae-oqa.de/"),
      ("http://STRAẞE.de/", "http://xn--strae-oqa.de/"),
      ("http://\u{200B}be\u{AD}richt.nl/", "http://bericht.nl/"),
      ("http://0x7f.1/", "http://127.0.0.1/"),
      ("http://2130706433/", "http://127.0.0.1/"),
      ("http://[::0:1]:81/", "http://[::1]:81/"),
      ("http://[2001:db8:0:0:1:0:0:1]/", "http://[2001:db8::1:0:0:1]/"),
      ("http://[::ffff:192.168.0.1]/", "http://[::ffff:c0a8:1]/"),
      ("file:///C|/map/../blad.html", "file:///C:/blad.html"),
      ("file://localhost/blad.html", "file:///blad.html"),
      ("mailto:Jan@Voorbeeld.nl", "mailto:Jan@Voorbeeld.nl"),
      ("javascript:alert(1)", "javascript:alert(1)"),
      ("web+x:/.//pad", "web+x:/.//pad"),
    ])
  func absolute(text: String, normalised: String) {
    #expect(WebAddress(text)?.string == normalised)
  }

  @Test(
    "What is no address is refused",
    arguments: [
      "", "blad.html", "http://", "http:// /", "http://a b/", "http://a:99999/", "http://a:b/",
      "http://[::1/", "http://[1:2]/", "http://256.256.256.256/", "http://1.2.3.4.5/",
      "http://a%00b/", "http://a<b/", "http://@/", "//voorbeeld.nl/", "http://ﬁets.nl/",
      "http://²a.nl/", "http://a\u{E000}b.nl/", "http://a\u{202E}b.nl/", "http://a\u{378}b.nl/",
    ])
  func refused(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(
    "A reference is resolved as in RFC 3986, section 5.4, and by browsers",
    arguments: [
      ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"), ("//g", "http://g/"), ("?y", "http://a/b/c/d;p?y"),
      ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
      (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
      ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
      ("../..", "http://a/"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
      ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("g/../h", "http://a/b/c/h"),
      ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
      ("http:g", "http://a/b/c/g"), ("http:/g", "http://a/g"), ("https:g", "https://g/"),
      ("\\g", "http://a/g"), ("mailto:x", "mailto:x"),
    ])
  func relative(reference: String, resolved: String) throws {
    let base = try #require(WebAddress("http://a/b/c/d;p?q"))
    #expect(base.resolve(reference)?.string == resolved)
  }

  @Test("Bytes that are no UTF-8 are windows-1252 in a path, and themselves in a query")
  func legacy() {
    let bytes: [UInt8] = Array("http://a/caf".utf8) + [0xE9, 0x3F, 0xE9]
    let address = bytes.withUnsafeBufferPointer { WebAddress($0) }
    #expect(address?.string == "http://a/caf%C3%A9?%E9")
  }

  @Test("The components stand where they should")
  func components() throws {
    let address = try #require(WebAddress("https://jan@blog.nl:8443/een/twee?drie#vier"))
    #expect(address.scheme == "https")
    #expect(address.host == "blog.nl")
    #expect(address.port == 8443)
    #expect(address.path == "/een/twee")
    #expect(address.query == "drie")
    #expect(address.fragment == "vier")
    #expect(address.withoutFragment.string == "https://jan@blog.nl:8443/een/twee?drie")
  }

  @Test("Normalising is done once: an address read again is the same")
  func idempotent() throws {
    var generator = SeededGenerator(seed: 1)
    let alphabet = Array("abc./:?#@%[]\\ \t é2e-".unicodeScalars)
    for _ in 0..<20_000 {
      var text = "http://a"
      for _ in 0..<Int(generator.next() % 20) {
        text.unicodeScalars.append(alphabet[Int(generator.next() % UInt64(alphabet.count))])
      }
      guard let address = WebAddress(text) else { continue }
      #expect(WebAddress(address.string) == address, "\(text)")
    }
  }
}
