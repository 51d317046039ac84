import Reporting
import Stage
import Tables

/// Writes all figures as one workbook.
enum ExcelCommand {
  static let command = Command(
    "excel", "write the figures as one workbook",
    options: [
      .required("--input", "DIR", "the folder of the figures"),
      .required("--output", "F", "the workbook"),
    ]
  ) { arguments, _ in
    try FigureWorkbook(folder: arguments.required("--input"))
      .write(to: arguments.required("--output"))
  }
}
