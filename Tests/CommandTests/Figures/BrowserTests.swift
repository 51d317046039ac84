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
}
