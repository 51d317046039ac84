/// What the values of a column are, in the words of the Frictionless Table Schema.
package enum ColumnType: String, Sendable {
  case string
  case integer
  case number
  case boolean
  /// ISO 8601 in UTC with `Z`, to the second.
  case datetime
  /// ISO 8601 as precise as the page is: `2011`, `2011-04`, `2011-04-18` or `2011-04-18T10:23:00`,
  /// with an offset only where the page gives one.
  case partialDate
}

/// One column of a table: its name, what its values are, and what they mean in two languages.
package struct Column: Sendable, Equatable {
  package let name: String
  package let type: ColumnType
  /// The explanation in Dutch, one sentence without a full stop.
  package let dutch: String
  /// The explanation in English, one sentence without a full stop.
  package let english: String
  /// Whether the values can lead to a person, by themselves or with little effort.
  package let isIdentifying: Bool

  package init(
    _ name: String, _ type: ColumnType, _ dutch: String, _ english: String,
    identifying: Bool = false
  ) {
    self.name = name
    self.type = type
    self.dutch = dutch
    self.english = english
    self.isIdentifying = identifying
  }

  /// A column of text.
  package init(
    _ name: String, _ dutch: String, _ english: String, identifying: Bool = false
  ) {
    self.init(name, .string, dutch, english, identifying: identifying)
  }
}
