package import Stage
import Tables

#if canImport(Glibc)
  import Glibc
#endif

/// `columbus-aggregate inspect`: a look at the tables between two stages, for people.
package enum InspectCommand {
  package static let command = Command(
    "inspect", "list the tables of a run, or show the first rows of one",
    options: [
      .required("--input", "DIR", "the folder of a run (OUT)"),
      .optional("--table", "NAME", "the table to show: detect/mentions"),
      .optional("--rows", "N", "how many rows to show (10)"),
      .optional("--columns", "A,B", "which columns to show (as many as fit)"),
    ]
  ) { arguments, _ in
    let folder = arguments.required("--input")
    guard FileSystem.isFolder(folder) else {
      throw StageError(.noInput, "there is no run at \(folder); 'make pipeline' makes one")
    }
    let output = try OutputFile(path: "-")
    if let table = arguments.value("--table") {
      let sample = try TableSample(
        of: table, below: folder,
        rows: try arguments.integer("--rows", default: 10, in: 1...10_000),
        columns: arguments.value("--columns"))
      try output.append(sample.text(width: terminalWidth()).utf8)
    } else {
      try output.append(try TableListing(below: folder).text().utf8)
    }
    try output.commit()
  }

  /// The columns of the terminal; 100 where there is none.
  private static func terminalWidth() -> Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return 100
  }
}
