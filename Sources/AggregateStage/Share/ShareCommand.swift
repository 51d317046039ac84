import Stage
import Tables

/// Writes what may leave the house.
enum ShareCommand {
  enum Content: String, CaseIterable {
    case figures
    case quotes
  }

  static let command = Command(
    "share", "write what may leave the house: figures without small cells, or quotes too",
    options: [
      .required("--input", "DIR", "the folder of the figures"),
      .required("--output", "DIR", "the folder that may be given away"),
      .optional("--content", "figures|quotes", "figures alone, or short quotes too (figures)"),
    ]
  ) { arguments, _ in
    let share = Share(input: arguments.required("--input"), output: arguments.required("--output"))
    try share.writeFigures()
    let quotes = "\(share.output)/quotes.csv"
    if try arguments.choice("--content", default: Content.figures) == .quotes {
      try share.writeQuotes(to: quotes)
    } else {
      FileSystem.remove(quotes)
    }
  }
}
