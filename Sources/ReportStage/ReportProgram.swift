import Reporting
import Stage

/// The program that draws the page.
package enum ReportProgram {
  package static func main(_ arguments: [String]) -> Int32 {
    Program("columbus-report", "one page from the figures", commands: [page, ExcelCommand.command])
      .main(arguments)
  }

  private static let page = Command(
    "", "draw the page",
    options: [
      .required("--input", "DIR", "the folder of the figures"),
      .required("--output", "F", "the page"),
      .optional("--language", "nl|en", "the language of the page (nl)"),
      .optional("--evidence", "N", "sentences for each theme, voice and polarity (20)"),
    ]
  ) { arguments, _ in
    try ReportPage(
      folder: arguments.required("--input"),
      language: try arguments.choice("--language", default: Language.dutch),
      evidence: try arguments.integer("--evidence", default: 20, in: 0...500)
    ).write(to: arguments.required("--output"))
  }
}
