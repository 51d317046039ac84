/// How one kind of software marks up comments.
struct Convention: Sendable {
  /// What a selector of a convention finds.
  enum Field: String, CaseIterable, Sendable {
    /// A comment: the whole of it, answers within it included.
    case unit
    /// The first element of a comment that has no element of its own: it ends where the next
    /// begins.
    case start
    case author, time, text
    /// What a page must have anywhere for the convention to be tried.
    case mark
  }

  let name: String
  /// The selectors of each field, the most telling first, as places in the table's list.
  var fields: [Field: Range<Int>] = [:]
  /// The places of those that mean the row of a table around what they find.
  var rows: Set<Int> = []
  /// Whether the first of a first page's units is the post itself.
  var isThread = false
  /// Whether it is the habit of many rather than of one program, and is tried last.
  var isGeneral = false
}
