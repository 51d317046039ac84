package import Tables

/// The page that explains every table, made from the schemas in `Tables`.
package enum TableGuide {
  package static func text(of schemas: [TableSchema]) -> String {
    var text = """
      # The tables

      This page is made by `make docs` from the table definitions in `Sources/Tables/Schemas`.

      Every table is CSV as RFC 4180 has it: UTF-8 without a byte-order mark, LF, a header, quotes
      only where needed. One row is one line: no field holds a line break or a control character.
      Times are ISO 8601; offsets count Unicode code points from 0, `stop` exclusive; paragraphs,
      sentences and positions count from 1; booleans are `true` and `false`; empty means unknown.
      Columns marked with • can lead to a person. pandas reads the tables with
      `keep_default_na=False`, Spark with `escape='"'`, everything else without settings.

      """
    for schema in schemas {
      text += "\n## \(schema.name)\n\n\(schema.english).\n*\(schema.dutch).*\n\n"
      text += "| column | type | what it is | wat het is |\n|---|---|---|---|\n"
      for column in schema.columns {
        let mark = column.isIdentifying ? " •" : ""
        text += "| `\(column.name)`\(mark) | \(column.type.rawValue) | \(escaped(column.english)) "
        text += "| \(escaped(column.dutch)) |\n"
      }
    }
    return text
  }

  /// A vertical line would end the cell.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
