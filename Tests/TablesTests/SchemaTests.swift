import Tables
import Testing

@Suite struct SchemaTests {
  @Test(arguments: TableSchema.staged)
  func columnsAreNamedAndExplained(schema: TableSchema) {
    let names = schema.columnNames
    #expect(Set(names).count == names.count)
    for column in schema.columns {
      #expect(column.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" })
      #expect(!column.dutch.isEmpty && !column.english.isEmpty, "\(schema.name).\(column.name)")
    }
  }

  @Test func noTwoTablesShareAFolder() {
    let names = TableSchema.staged.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
