import ColumbusTestSupport
import Testing

@testable import Archives

/// Where loose pages come from, by what each tool leaves.
@Suite struct FolderTests {
  @Test(
    arguments: [
      // wget
      ("blog.example.org/2010/05/post.html", "http://blog.example.org/2010/05/post.html"),
      ("spiegel/blog.example.org/index.html", "http://blog.example.org/"),
      ("blog.example.org/index.html?p=3", "http://blog.example.org/?p=3"),
      ("blog.example.org/index.html@p=3.html", "http://blog.example.org/?p=3"),
      ("blog.example.org/lees.php?id=4&x=5.html", "http://blog.example.org/lees.php?id=4&x=5"),
      ("blog.example.org/lees.php.html", "http://blog.example.org/lees.php"),
      ("localhost:8080/a b.html", "http://localhost:8080/a%20b.html"),
      ("127.0.0.1+8080/a.html", "http://127.0.0.1:8080/a.html"),
      ("https/blog.example.org/a", "https://blog.example.org/a"),
      // Wayback downloaders
      (
        "websites/blog.example.org/20100203040506/post/index.html",
        "http://blog.example.org/post/ 2010-02-03T04:05:06Z"
      ),
      (
        "web.archive.org/web/20100203040506/http:/blog.example.org/post?p=1",
        "http://blog.example.org/post?p=1 2010-02-03T04:05:06Z"
      ),
      (
        "web/20100203040506id_/https:/blog.example.org/a/b.html",
        "https://blog.example.org/a/b.html 2010-02-03T04:05:06Z"
      ),
      ("blog.example.org/lees%3fp%3d3.html", "http://blog.example.org/lees?p=3"),
      // Loose
      ("map/pagina één.html", "file:///map/pagina%20%C3%A9%C3%A9n.html"),
    ])
  func paths(path: String, expected: String) {
    let origin = PageOrigin.find(path: Array(path.utf8), head: Array("<p>Dag</p>".utf8))
    let words = [origin.url, origin.capturedAt].filter { !$0.isEmpty }
    #expect(words.joined(separator: " ") == expected)
  }

  @Test(
    arguments: [
      (
        "<html>\n<!-- Mirrored from blog.example/?p=3 by HTTrack Website Copier/3.x [XR&CO'2014], "
          + "Sat, 01 Feb 2020 10:11:12 GMT -->", "http://blog.example/?p=3 2020-02-01T10:11:12Z"
      ),
      (
        "<!DOCTYPE html>\n<!-- saved from url=(0026)https://blog.example/post/ -->\n<html>",
        "https://blog.example/post/"
      ),
      (
        "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://blog.example/a \n"
          + " saved date: Sat Feb 01 2020 11:11:12 GMT+0100 (CET)\n-->",
        "https://blog.example/a 2020-02-01T10:11:12Z"
      ),
    ])
  func comments(head: String, expected: String) {
    let origin = PageOrigin.find(path: Array("x/y.html".utf8), head: Array(head.utf8))
    let words = [origin.url, origin.capturedAt].filter { !$0.isEmpty }
    #expect(words.joined(separator: " ") == expected)
  }

  @Test func namesThatAreNoText() {
    for path: [UInt8] in [
      Array("a/b%41.html".utf8), [0x61, 0xFF, 0x2F, 0x62], Array("x!/y".utf8),
      Array("100%.html".utf8), [0x61, 0x0A], Array("één".utf8),
    ] {
      let name = SourceName(path: path)
      #expect(SourceName(name.text) == name, "\(name.text)")
      let member = SourceName(path: path, member: path)
      #expect(SourceName(member.text) == member, "\(member.text)")
    }
    #expect(SourceName(path: [0x61, 0xFF]).text == "a%FF")
    for path in ["../x", "/etc/passwd", "a/../../b", "a!/../b", ""] {
      #expect(!SourceName(path).isSafe, "\(path)")
    }
  }

  @Test func whatAWaybackMachineWrote() {
    let page = """
      <html><head><script src="/_static/js/wombat.js"></script>
      <!-- End Wayback Rewrite JS Include --><title>Dag</title></head><body>
      <!-- BEGIN WAYBACK TOOLBAR INSERT --><div>balk</div><!-- END WAYBACK TOOLBAR INSERT -->
      <a href="/web/20100203040506/http://blog.example/a">a</a>
      <a href="https://web.archive.org/web/20100203040506/https://blog.example/b">b</a>
      <img src="/web/20100203040506im_/http://blog.example/c.png"><a href="/web/2">d</a></body>
      """
    let restored = String(decoding: WaybackPage.restored(Array(page.utf8)), as: UTF8.self)
    #expect(
      restored == """
        <html><head><title>Dag</title></head><body>

        <a href="http://blog.example/a">a</a>
        <a href="https://blog.example/b">b</a>
        <img src="http://blog.example/c.png"><a href="/web/2">d</a></body>
        """)
    let other = Array("<a href=\"/web/20100203040506/http://blog.example/a\">".utf8)
    #expect(WaybackPage.restored(other) == other)
  }

  @Test func pagesSavedAsMHTML() throws {
    let file = """
      From: <Saved by Blink>\r
      Snapshot-Content-Location: https://blog.example/post\r
      Subject: Dag\r
      Date: Sat, 1 Feb 2020 10:11:12 -0000\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related;\r
      \ttype="text/html";\r
      \tboundary="----Grens----"\r
      \r
      \r
      ------Grens----\r
      Content-Type: text/html\r
      Content-Transfer-Encoding: quoted-printable\r
      Content-Location: https://blog.example/post\r
      \r
      <p class=3D"a">Een be=\r
      richt =C3=A9=C3=A9n</p>\r
      ------Grens----\r
      Content-Type: image/png\r
      Content-Transfer-Encoding: base64\r
      Content-Location: https://blog.example/a.png\r
      \r
      iVBORw0KGgo=\r
      ------Grens----\r
      Content-Type: text/html\r
      Content-Transfer-Encoding: base64\r
      Content-Location: https://blog.example/kader\r
      \r
      PHA+a2Fk\r
      ZXI8L3A+\r
      ------Grens------\r

      """
    let work = try WorkFolder()
    try work.write("a.mhtml", file)
    var found: [String] = []
    var places: [Int] = []
    try LoosePage.read(SourceName("a.mhtml"), in: Dump(work.path)) { finding, body in
      if case .capture(let capture) = finding {
        found.append(
          "\(capture.url) \(capture.capturedAt) \(String(decoding: body, as: UTF8.self))")
        places.append(capture.place.offset)
      } else {
        found.append(Fixtures.describe(finding))
      }
    }
    #expect(
      found == [
        "https://blog.example/post 2020-02-01T10:11:12Z <p class=\"a\">Een bericht één</p>",
        "https://blog.example/kader 2020-02-01T10:11:12Z <p>kader</p>",
        "passed part other_media_type ",
      ])
    let bodies = RecordBodies(dump: work.path)
    let again = try bodies.body(source: "a.mhtml", offset: places[1], length: 0)
    #expect(String(decoding: again.bytes, as: UTF8.self) == "<p>kader</p>")
  }
}
