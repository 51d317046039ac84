import ColumbusTestSupport
import Tables
import Testing

@Suite struct CSVTests {
  let work: WorkFolder
  init() throws { work = try WorkFolder() }

  private func write(_ header: [String], _ rows: [[String]]) throws -> String {
    var writer = try CSVWriter(path: work("t.csv"), header: header)
    for row in rows { try writer.row(row) }
    try writer.close()
    return try work.read("t.csv")
  }

  private func readBack() throws -> [[String]] {
    var reader = try CSVReader(path: work("t.csv"))
    var rows: [[String]] = []
    while try reader.next() { rows.append(reader.header.indices.map { reader.string($0) }) }
    return rows
  }

  @Test func quotesOnlyWhereNeeded() throws {
    let text = try write(
      ["a", "b"], [["gewoon", "een, twee"], ["zegt \"ja\"", " blank "], ["", "ë€😀"]])
    #expect(
      text == """
        a,b
        gewoon,"een, twee"
        "zegt ""ja\""", blank\u{20}
        ,ë€😀

        """)
  }

  @Test func aRowIsALine() throws {
    let text = try write(["a"], [["x\r\ny\u{0}z\u{85}\u{2028}w\u{7F},"], ["a\tb"]])
    #expect(text == "a\n\"x  y z  w ,\"\na b\n")
  }

  @Test func bytesThatAreNoUTF8AreRepaired() throws {
    var writer = try CSVWriter(path: work("t.csv"), header: ["a"])
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xED, 0xA0, 0x80]
    writer.field(bytes.span)
    try writer.endRow()
    try writer.close()
    #expect(try work.read("t.csv") == "a\na\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}\n")
  }

  @Test func integersAndTruths() throws {
    var writer = try CSVWriter(path: work("t.csv"), header: ["a", "b", "c", "d"])
    writer.field(Int.min)
    writer.field(0)
    writer.field(Int?.none)
    writer.field(true)
    try writer.endRow()
    try writer.close()
    #expect(try work.read("t.csv") == "a,b,c,d\n-9223372036854775808,0,,true\n")
  }

  /// What is written is read back, whatever the field holds and wherever the buffer ends.
  @Test(arguments: 1...20) func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("abc,\" é€😀")
    let rows = (0..<2000).map { _ in
      (0..<3).map { _ in
        String(
          (0..<Int.random(in: 0...60, using: &random)).map { _ in
            alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
          })
      }
    }
    let text = try write(["a", "b", "c"], rows)
    #expect(try readBack() == rows)
    #expect(try write(["a", "b", "c"], rows) == text)
  }

  @Test func aFieldLongerThanTheBuffer() throws {
    let long = String(repeating: "lang \"woord\", ", count: 100_000)
    _ = try write(["a", "b"], [["1", long], ["2", "kort"]])
    #expect(try readBack() == [["1", long], ["2", "kort"]])
  }

  @Test(arguments: [
    ("", "t.csv: has no header"),
    ("a,b\n1\n", "t.csv: row 2: has 1 fields, the header 2"),
    ("a,b\n1,2\n1,\"2\n", "t.csv: row 3: has a quote that is not closed in its line"),
    ("a\n\"x\"y\n", "t.csv: row 2: has text after a closing quote"),
  ])
  func brokenTablesNameTheirPlace(text: String, message: String) throws {
    try work.write("t.csv", text)
    let error = #expect(throws: TableError.self) { _ = try readBack() }
    #expect(error.map { "\($0)".hasSuffix("/\(message)") } == true, "\(error?.description ?? "")")
    #expect(error?.kind == .invalid)
  }

  @Test func aMissingColumnIsNamed() throws {
    try work.write("t.csv", "a,b\n")
    let error = #expect(throws: TableError.self) {
      _ = try CSVReader(path: work("t.csv"), requiring: ["a", "doc_id"])
    }
    #expect(error?.detail == "has no column doc_id; it has a, b")
  }

  @Test func aNumberThatIsNoneNamesRowAndColumn() throws {
    try work.write("t.csv", "n\n12\nzeven\n")
    var reader = try CSVReader(path: work("t.csv"))
    _ = try reader.next()
    #expect(try reader.integer(0) == 12)
    _ = try reader.next()
    let row = reader.row
    #expect(row == 3)
    var message = ""
    do { _ = try reader.integer(0) } catch { message = "\(error)" }
    #expect(message == "\(work("t.csv")): row 3, column n: 'zeven' is no whole number")
  }

  @Test func othersTablesAreRead() throws {
    try work.write("t.csv", "\u{FEFF}a,b\r\n1,\"x\"\r\n2,y")
    #expect(try readBack() == [["1", "x"], ["2", "y"]])
  }

  /// A quote that does not begin a field is a sign like others, wherever the sixteen bytes end that are
  /// looked at together.
  @Test func quotesWithinPlainFieldsMeanThemselves() throws {
    for length in 1...40 {
      let filling = String(repeating: "x", count: length)
      try work.write(
        "t.csv",
        "a,b,c\n\(filling)\",5\" breed,\n,\(filling),\"\"\n\(filling)é,\"\(filling),\"\"\",y\n")
      #expect(
        try readBack() == [
          [filling + "\"", "5\" breed", ""], ["", filling, ""],
          [filling + "é", filling + ",\"", "y"],
        ])
    }
  }

  /// Fields of every length, with each byte that matters at every place, as a plain reading of the
  /// dialect has them.
  @Test func everyMarkIsSeenAtEveryPlace() throws {
    let marks: [[UInt8]] = [
      [0x22], [0x2C], [0x0A], [0x00], [0x7F], [0xC2, 0x85], [0xC3, 0xA9], [0xE2, 0x80, 0xA8],
      [0xE2, 0x80, 0x9C], [0x21], [0x20],
    ]
    var fields: [[UInt8]] = [[]]
    for length in [0, 1, 2, 3, 4, 6, 7, 8, 11, 14, 15, 16, 17, 30, 31, 32, 33, 50] {
      for place in 0...length {
        for mark in marks {
          var field = [UInt8](repeating: 0x61, count: length)
          field.insert(contentsOf: mark, at: place)
          fields.append(field)
        }
      }
    }
    var writer = try CSVWriter(path: work("t.csv"), header: ["a"])
    for field in fields {
      writer.field(field.span)
      try writer.endRow()
    }
    try writer.close()
    let expected =
      "a\n" + fields.map { Self.plainly(String(decoding: $0, as: UTF8.self)) + "\n" }.joined()
    #expect(try work.read("t.csv") == expected)
  }

  private static func plainly(_ field: String) -> String {
    var text = ""
    for scalar in field.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      text.unicodeScalars.append(isControl || scalar == "\u{2028}" ? " " : scalar)
    }
    guard text.contains(",") || text.contains("\"") else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// Also where the room for the places of fields is just full, and where an empty field comes last.
  @Test(arguments: [63, 64, 65, 128, 129, 1000]) func wideTablesRoundTrip(columns: Int) throws {
    let header = (0..<columns).map { "c\($0)" }
    let rows = [
      header.map { "\($0), \"aangehaald\"" }, header.map { _ in "" }, header.reversed(),
    ]
    _ = try write(header, rows)
    #expect(try readBack() == rows)
  }

  @Test func numbersOfEveryLengthRoundTrip() throws {
    var numbers: [Int] = [Int.min, Int.max] + (0...10_000)
    var power = 1
    for _ in 0..<19 {
      numbers += [power - 1, power, -power, 1 - power, power + 1]
      power = power.multipliedReportingOverflow(by: 10).partialValue
    }
    var writer = try CSVWriter(path: work("t.csv"), header: ["a"])
    for number in numbers {
      writer.field(number)
      try writer.endRow()
    }
    try writer.close()
    #expect(try readBack().map { $0[0] } == numbers.map(String.init))
  }

  /// Whatever is expected of a field that is written in its place, it stands there as one that is given.
  @Test func aFieldWrittenInItsPlaceIsAsOneThatIsGiven() throws {
    let fields = [
      "", "gewoon", "met, komma", "met \"aanhaling\"", "beide, \"zo\"", "tab\there", "é, ’ en …",
      String(repeating: "lang, ", count: 20_000),
    ]
    let marks: [FieldMarks] = [[], .commas, .quotes, .suspects, [.commas, .quotes, .suspects]]
    var writer = try CSVWriter(path: work("t.csv"), header: ["given", "written", "of"])
    var expected = "given,written,of\n"
    for field in fields {
      let bytes = Array(field.utf8)
      let plain = Self.plainly(field)
      for expectation in marks {
        let own = bytes.withUnsafeBufferPointer { writer.field(lookingAt: $0) }
        writer.field(room: bytes.count + 7, probablyWith: expectation) { room in
          _ = room.update(fromContentsOf: bytes)
          return bytes.count
        }
        writer.field(room: bytes.count, ofBytesWith: own) { room in
          _ = room.update(fromContentsOf: bytes)
          return bytes.count
        }
        try writer.endRow()
        expected += "\(plain),\(plain),\(plain)\n"
      }
    }
    try writer.close()
    #expect(try work.read("t.csv") == expected)
  }
}
