/// How one kind of software marks up comments.
struct Convention: Sendable {
  /// What a selector of a convention finds.
  enum Field: Int, CaseIterable, Sendable {
    /// A comment: the whole of it, answers within it included.
    case unit
    /// The first element of a comment that has no element of its own: it ends where the next
    /// begins.
    case start
    case author, time, text
    /// What a page must have anywhere for the convention to be tried.
    case mark

    /// All of them by their names.
    static let named = Dictionary(
      uniqueKeysWithValues: allCases.map { (Substring("\($0)"), $0) })
  }

  let name: String
  /// The selectors of each field, the most telling first, as places in the table's list; nil where
  /// it has none.
  private var fields = [Range<Int>?](repeating: nil, count: Field.allCases.count)
  /// The places of those that mean the row of a table around what they find.
  var rows: Set<Int> = []
  /// Whether the first of a first page's units is the post itself.
  var isThread = false
  /// Whether it is the habit of many rather than of one program, and is tried last.
  var isGeneral = false

  init(name: String) { self.name = name }

  subscript(field: Field) -> Range<Int>? {
    get { fields[field.rawValue] }
    set { fields[field.rawValue] = newValue }
  }
}
