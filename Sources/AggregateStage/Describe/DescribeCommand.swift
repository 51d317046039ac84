package import Stage
import Tables

/// `columbus-aggregate describe`: prints what `docs/tables.md` holds.
package enum DescribeCommand {
  package static let command = Command(
    "describe", "print every table and column, as docs/tables.md has them", options: []
  ) { _, _ in
    let output = try OutputFile(path: "-")
    try output.append(TableGuide.text(of: TableSchema.all).utf8)
    try output.commit()
  }
}
