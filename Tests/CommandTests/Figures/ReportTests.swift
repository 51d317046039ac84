import ColumbusTestSupport
import Foundation
import Testing

/// The page and the workbook.
@Suite struct ReportTests {
  static let hostile = "</style></title><script>hacked=1</script><img src=x onerror=hacked=1>\"'"

  static func page(title: String, url: String, options: [String] = []) throws -> FigureFixture {
    let fixture = try FigureFixture()
    for (i, part) in FigureFixture.blogs(title: title, url: url).enumerated() {
      var part = part
      for j in part.indices {
        part[j].sentences = part[j].sentences.map { ($0.text + " " + title, $0.theme) }
      }
      try fixture.write(part: "p\(i)", part)
    }
    #expect(try fixture.run(parts: ["p0", "p1"]).status == 0)
    let drawn = try Tool.run(
      "report", ["--input", "aggregate", "--output", "report/index.html"] + options,
      in: fixture.work.path)
    #expect(drawn == .init(status: 0, output: "", errors: ""))
    return fixture
  }

  @Test func whatComesFromTheArchiveIsEscaped() throws {
    let fixture = try Self.page(title: Self.hostile, url: "javascript:hacked=1")
    let page = try fixture.work.read("report/index.html")
    #expect(page.components(separatedBy: "<script>").count == 2)
    #expect(!page.contains("<img"))
    #expect(!page.contains("href=\"javascript:"))
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(page.components(separatedBy: "</style>").count == 2)
  }

  @Test func bothLanguagesHaveAllSections() throws {
    let sections = [
      "themas", "gelezen", "tijd", "stemmen", "antwoorden", "samen", "sites", "woorden", "bewijs",
      "validiteit", "methode",
    ]
    for (options, words) in [
      ([], "Niet gevalideerd voor dit archief"),
      (["--language", "en"], "Not validated for this archive"),
    ] {
      let fixture = try Self.page(
        title: "Twitter", url: "http://blog.example.nl/", options: options)
      let page = try fixture.work.read("report/index.html")
      for section in sections { #expect(page.contains("<section id=\"\(section)\">")) }
      #expect(page.contains(words))
    }
  }

  @Test func aSecondPageHasTheSameBytes() throws {
    let fixture = try Self.page(title: "Twitter", url: "http://blog.example.nl/")
    let first = try fixture.work.bytes("report/index.html")
    let again = try Tool.run(
      "report", ["--input", "aggregate", "--output", "again.html"], in: fixture.work.path)
    #expect(again.status == 0)
    #expect(try fixture.work.bytes("again.html") == first)
  }

  @Test func theWorkbookIsAZipWithASheetForEachTable() throws {
    let fixture = try Self.page(title: "=1+1", url: "http://blog.example.nl/")
    let outcome = try Tool.run(
      "report", ["excel", "--input", "aggregate", "--output", "columbus.xlsx"],
      in: fixture.work.path)
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    let listed = try Tool.run(
      executable: "/usr/bin/env",
      [
        "python3", "-c",
        "import zipfile,sys;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),len(z.namelist())>20)",
        fixture.work("columbus.xlsx"),
      ])
    #expect(listed.status != 0 || listed.output == "None True\n", "\(listed)")
    let bytes = try fixture.work.bytes("columbus.xlsx")
    #expect(Array(bytes.prefix(4)) == [0x50, 0x4B, 3, 4])
  }

  @Test func smallCellsDoNotLeaveTheHouse() throws {
    let fixture = try Self.page(title: "Twitter", url: "http://blog.example.nl/")
    let outcome = try Tool.run(
      "aggregate", ["share", "--input", "aggregate", "--output", "share"], in: fixture.work.path)
    #expect(outcome == .init(status: 0, output: "", errors: ""))
    let files = fixture.work.files(below: "share")
    #expect(!files.contains("quotes.csv") && !files.contains("authors.csv"))
    for file in files where file.hasSuffix(".csv") {
      let text = try fixture.work.read("share/\(file)")
      #expect(!text.contains("example.nl"), "\(file)")
    }
    let months = try fixture.work.read("share/themes_by_month.csv").split(separator: "\n")
    let header = months[0].split(separator: ",").map(String.init)
    let at = try #require(header.firstIndex(of: "documents"))
    for row in months.dropFirst() {
      let n = Int(row.split(separator: ",", omittingEmptySubsequences: false)[at])
      #expect(n == nil || n == 0 || n ?? 0 >= 5, "\(row)")
    }
  }
}
