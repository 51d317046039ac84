/// A table of figures as it stands under a chart.
package struct DataTable: Sendable {
  package struct Column: Sendable {
    let title: String
    let isNumber: Bool

    package init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  private let columns: [Column]
  private let rows: [[String]]

  package init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Beyond so many rows the table is for a file, not for a page.
  private static let most = 400

  package func html(_ say: Language) -> HTML {
    let head = HTML.joined(
      columns.map {
        .element("th", ["scope": "col", "class": $0.isNumber ? "n" : nil], HTML($0.title))
      })
    var body = HTML()
    for row in rows.prefix(Self.most) {
      body += .element(
        "tr", [:],
        .joined(
          zip(columns, row).map { column, text in
            .element("td", ["class": column.isNumber ? "n" : nil], HTML(text))
          }))
    }
    var table = HTML.element(
      "table", [:], .element("thead", [:], .element("tr", [:], head)), .element("tbody", [:], body))
    if rows.count > Self.most {
      let note = say(
        "De eerste \(Self.most) van \(say.number(rows.count)) rijen.",
        "The first \(Self.most) of \(say.number(rows.count)) rows.")
      table += .element("p", ["class": "meta"], HTML(note))
    }
    return .element(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": say("Tabel", "Table")],
      table)
  }
}
