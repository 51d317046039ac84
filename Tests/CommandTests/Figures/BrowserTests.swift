import ColumbusTestSupport
import Foundation
import Testing

/// The page in a real browser: Chromium without a window, where it is there.
@Suite(
  .serialized,
  .enabled(
    if: Browser.isThere || Browser.isRequired, "chromium is not there: apt-get install chromium"))
struct BrowserTests {
  @Test(arguments: ["light", "dark"])
  func thePageStandsAt360Pixels(scheme: String) throws {
    let fixture = try ReportTests.page(
      title: ReportTests.hostile, url: "javascript:window.top.hacked=1")
    let seen = try Browser.probe(fixture.work, page: "report/index.html", dark: scheme == "dark")
    #expect(seen.width <= 360, "the page is \(seen.width) pixels wide")
    #expect(seen.charts == 13, "\(seen.charts) charts")
    #expect(seen.contrast >= 4.5, "text of contrast \(seen.contrast): \(seen.faintest)")
    #expect(seen.shown > 0 && seen.shown < seen.items, "\(seen)")
    #expect(seen.wrong == 0)
    #expect(!seen.hacked)
    #expect(seen.console.isEmpty, "\(seen.console)")
  }

  /// With 50,000 sentences at hand the page holds those that the cap lets in and says so; from the
  /// request to the whole page laid out takes a second at most.
  @Test func thePageOpensInASecond() throws {
    let fixture = try ReportTests.page(title: "Twitter", url: "http://blog.example.nl/")
    let lines = try fixture.work.read("aggregate/kwic.csv").split(separator: "\n")
    var rows: [String] = []
    for theme in FigureFixture.themes {
      for voice in ["author", "commenter", "quoted"] {
        for polarity in ["affirmed", "negated", "hypothetical"] {
          let rest = lines[1].split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false)
          for i in 0..<1852 { rows.append("\(theme),\(voice),\(polarity),d\(i),\(rest[4])") }
        }
      }
    }
    try fixture.work.write(
      "aggregate/kwic.csv",
      ([String(lines[0])] + rows.prefix(50_000)).joined(separator: "\n") + "\n")
    let drawn = try Tool.run(
      "report", ["--input", "aggregate", "--output", "report/index.html"], in: fixture.work.path)
    #expect(drawn == .init(status: 0, output: "", errors: ""))
    let page = try fixture.work.read("report/index.html")
    #expect(page.contains("Hier staan er 540 van de 50\u{2009}000 in de steekproef"))
    #expect(page.contains("ten hoogste 20"))
    var milliseconds: [Int] = []
    for _ in 0..<3 {
      milliseconds.append(try Browser.opening(fixture.work, page: "report/index.html"))
    }
    // Beside other work the clock says little.
    var load = [0.0]
    let isQuiet =
      getloadavg(&load, 1) == 1
      && load[0] < 1.5 * Double(ProcessInfo.processInfo.activeProcessorCount)
    #expect((milliseconds.min() ?? 0) <= (isQuiet ? 1_000 : 10_000), "\(milliseconds) ms")
  }
}
