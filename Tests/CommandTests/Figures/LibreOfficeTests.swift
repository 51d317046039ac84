import ColumbusTestSupport
import Foundation
import Testing

/// The workbook as LibreOffice reads it, without a window: it writes each sheet as a table again.
@Suite(
  .serialized,
  .enabled(
    if: OtherTool.soffice.isThere || OtherTool.soffice.isRequired,
    "LibreOffice is not there: apt-get install libreoffice-calc-nogui"))
struct LibreOfficeTests {
  /// Commas, quotes as needed, UTF-8, cells as they are shown, all sheets.
  private static let filter =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"

  @Test func everySheetOpensWithAllItsRows() throws {
    let fixture = try ReportTests.page(
      title: "=1+1 \u{E9}\u{1F600}", url: "http://blog.example.nl/")
    let work = fixture.work
    let written = try Tool.run(
      "report", ["excel", "--input", "aggregate", "--output", "columbus.xlsx"], in: work.path)
    #expect(written == .init(status: 0, output: "", errors: ""))
    let converted = try OtherTool.soffice.run(
      [
        "--headless", "-env:UserInstallation=file://\(work("profile"))", "--convert-to",
        Self.filter, "--outdir", "csv", "columbus.xlsx",
      ], in: work)
    #expect(converted.status == 0, "\(converted)")
    let sheets = work.files(below: "csv")
    #expect(sheets.count == 28, "\(sheets)")
    for (sheet, table) in [
      ("Per maand", "themes_by_month"), ("Zinnen", "kwic"), ("Threads", "threads"),
      ("Samengaan", "theme_cooccurrence"), ("Woordenschat", "vocabulary"), ("Dekking", "coverage"),
    ] {
      let rows = try work.read("csv/columbus-\(sheet).csv").split(separator: "\n").count
      let expected = try work.read("aggregate/\(table).csv").split(separator: "\n").count
      #expect(rows == expected, "\(sheet)")
    }
    let months = try work.read("csv/columbus-Per maand.csv").split(separator: "\n")
    #expect(months[0].hasPrefix("maand,panel,soort,thema,documenten,"))
    #expect(months[1].hasPrefix("2010-01,alle,bericht,Overweldigd,"), "\(months[1])")
    // What looks like a formula is a text and stays one.
    #expect(try work.read("csv/columbus-Zinnen.csv").contains("=1+1 \u{E9}\u{1F600}"))
  }
}
