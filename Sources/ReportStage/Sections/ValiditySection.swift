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
    let columns = ["subject", "measure", "value", "low", "high", "n"]
    let table = DataTable(
      columns: [
        .init(say("Wat", "What")), .init(say("Maat", "Measure")),
        .init(say("Waarde", "Value"), isNumber: true), .init(say("Van", "From"), isNumber: true),
        .init(say("Tot", "To"), isNumber: true), .init("n", isNumber: true),
      ],
      rows: rows.map { row in
        columns.map { name in
          name == "subject"
            ? context.name(of: row[name])
            : row.double(name).map { name == "n" ? row[name] : say.number($0, decimals: 2) }
              ?? row[name]
        }
      })
    return Page.Section(id: "validiteit", title: title, content: table.html(say))
  }
}
