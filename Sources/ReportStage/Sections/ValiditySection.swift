import Reporting

/// What is known of the program's own error.
struct ValiditySection {
  let context: ReportContext

  func section() throws -> Page.Section {
    let say = context.say
    let rows = try context.table("validity")
    let title = say("Validiteit", "Validity")
    guard !rows.isEmpty else {
      let notice = context.paragraph(
        say(
          "Niet gevalideerd voor dit archief. Het meegeleverde woordenboek is geschreven en getoetst op voorbeeldzinnen die door één hand zijn gecodeerd. Hoe goed het dit archief leest, blijkt pas als mensen een steekproef ervan coderen: ‘make coding-sheet’ maakt er een, ‘make agreement’ leest die terug.",
          "Not validated for this archive. The dictionary it ships with was written and tested on example sentences coded by one hand. How well it reads this archive only shows when people code a sample of it: ‘make coding-sheet’ makes one, ‘make agreement’ reads it back."
        ), class: "notice")
      return Page.Section(id: "validiteit", title: title, content: notice)
    }
    var content = context.paragraph(
      say(
        "Mensen hebben een steekproef van zinnen gecodeerd zonder te zien wat het programma vond. Alpha zegt hoe ver zij het eens zijn (0,80 is goed, 0,667 voorlopig); de F1 tussen codeurs is het hoogste dat van een programma te vragen is. Precisie: van wat het vindt, hoeveel klopt. Recall: van wat er is, hoeveel het vindt; teruggewogen naar het archief.",
        "People coded a sample of sentences without seeing what the program found. Alpha says how far they agree (0.80 is good, 0.667 tentative); the F1 between coders is the most that can be asked of a program. Precision: of what it finds, how much is right. Recall: of what is there, how much it finds; weighted back to the archive."
      ))
    content += context.paragraph(context.validity + ".", class: "notice")
    content += table(rows).html(say)
    return Page.Section(id: "validiteit", title: title, content: content)
  }

  private static let measures = [
    "alpha", "f1_between_coders", "precision", "recall", "f1", "prevalence", "accuracy",
  ]

  /// A row for each subject, a column for each measure.
  private func table(_ rows: [FigureRows.Row]) -> DataTable {
    let say = context.say
    let names = [
      "Alpha", say("F1 tussen codeurs", "F1 between coders"), say("Precisie", "Precision"),
      "Recall",
      "F1", say("Deel van de zinnen", "Part of sentences"), say("Juist", "Right"),
    ]
    let subjects =
      context.themes.map { ($0.id, $0.name) }
      + [("polarity", say("Polariteit", "Polarity")), ("voice", say("Stem", "Voice"))]
    return DataTable(
      columns: [.init(say("Wat", "What"))] + names.map { .init($0, isNumber: true) },
      rows: subjects.map { subject, name in
        [name]
          + Self.measures.map { measure in
            rows.first { $0["subject"] == subject && $0["measure"] == measure }.map(text) ?? ""
          }
      })
  }

  private func text(_ row: FigureRows.Row) -> String {
    let say = context.say
    guard let value = row.double("value") else {
      return row["verdict"] == "cannot_be_determined"
        ? say("niet vast te stellen", "cannot be determined") : "–"
    }
    func write(_ value: Double) -> String {
      row["measure"] == "prevalence" ? say.percent(value) : say.number(value, decimals: 2)
    }
    guard let low = row.double("low"), let high = row.double("high") else { return write(value) }
    return "\(write(value)) (\(write(low))–\(write(high)))"
  }
}
