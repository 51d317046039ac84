import Statistics
import Tables

/// Writes the sheet that people fill in, the key that stays behind, and what they must know.
struct CodingSheet {
  let themes: ThemeList
  let sample: CodingSample
  let about: [String]

  static let keyHeader = [
    "unit_id", "doc_id", "paragraph", "sentence", "stratum", "weight", "voice", "found",
    "themes_sha256", "sums_sha256",
  ]
  static let none = "geen"

  static func header(_ themes: ThemeList) -> [String] {
    ["unit_id", "title", "post", "previous", "sentence", "voice"] + themes.names
      + [none, "note"]
  }

  func write(sheet: String, key: String, instructions: String) throws -> Int {
    let drawn = sample.drawn()
    var writer = try CSVWriter(path: sheet, header: Self.header(themes))
    for (unit, _, _) in drawn {
      writer.field(unit.id)
      for text in [unit.title, unit.post, unit.previous, unit.text] {
        writer.field(SpreadsheetText.safe(text))
      }
      for _ in 0..<themes.count + 3 { writer.emptyField() }
      try writer.endRow()
    }
    try writer.close()
    var keys = try CSVWriter(path: key, header: Self.keyHeader)
    for (unit, stratum, weight) in drawn {
      try keys.row(
        [
          unit.id, unit.document, String(unit.paragraph), String(unit.sentence), stratum.name,
          SixDigits.string(weight), unit.voice, unit.found,
        ] + about)
    }
    try keys.close()
    let file = try OutputFile(path: instructions)
    try file.append(CodingInstructions.text(themes.names).utf8)
    try file.commit()
    return drawn.count
  }
}
