internal import Markup

/// Reads the JSON that pages carry, forgiving what people get wrong.
///
/// Line breaks within strings, commas too many, comments of HTML and CDATA around the whole are
/// passed over; what breaks off is closed. It keeps its own stack, to a limited depth, and reads
/// each byte once: nothing in a page can make it slow or deep.
struct JSONParser {
  /// An array or an object that is open.
  ///
  /// It grows where it stands on the stack: taken out, its elements would be copied for each that comes.
  private struct Frame {
    let isObject: Bool
    var values: [JSONValue] = []
    var members: [JSONValue.Member] = []
    /// The name that waits for its value.
    var name: String?
  }

  /// Values nested deeper are left out.
  static let deepest = 64
  /// A longer text is not read to its end.
  static let longest = 4 << 20

  private let bytes: [UInt8]
  private var place = 0
  private let end: Int
  private var stack: [Frame] = []
  private var result: JSONValue?
  /// How many values are open beyond the deepest.
  private var skipped = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    end = min(bytes.count, Self.longest)
  }

  /// The value of a text; nil where it holds none.
  static func parse(_ bytes: [UInt8]) -> JSONValue? {
    var parser = JSONParser(bytes)
    return parser.parse()
  }

  private mutating func parse() -> JSONValue? {
    while place < end, bytes[place] != UInt8(ascii: "{"), bytes[place] != UInt8(ascii: "[") {
      place += 1
    }
    while place < end, result == nil { step() }
    while result == nil, !stack.isEmpty { close() }
    return result
  }

  private mutating func step() {
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: "{"): open(Frame(isObject: true))
    case UInt8(ascii: "["): open(Frame(isObject: false))
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      place += 1
      if skipped > 0 { skipped -= 1 } else { close() }
    case UInt8(ascii: "\""): add(string: string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): add(.number(word()))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): add(Self.constant(word()))
    default: place += 1
    }
  }

  private mutating func open(_ frame: Frame) {
    place += 1
    if stack.count >= Self.deepest { skipped += 1 } else { stack.append(frame) }
  }

  private mutating func close() {
    guard let frame = stack.popLast() else { return }
    add(frame.isObject ? .object(frame.members) : .array(frame.values))
  }

  /// A string is a name where an object waits for one.
  private mutating func add(string: String) {
    guard skipped == 0 else { return }
    if let frame = stack.last, frame.isObject, frame.name == nil {
      stack[stack.count - 1].name = string
    } else {
      add(.string(string))
    }
  }

  private mutating func add(_ value: JSONValue) {
    guard skipped == 0 else { return }
    let last = stack.count - 1
    guard last >= 0 else {
      if case .array = value { result = value }
      if case .object = value { result = value }
      return
    }
    if !stack[last].isObject {
      stack[last].values.append(value)
    } else if let name = stack[last].name {
      stack[last].members.append(JSONValue.Member(name: name, value: value))
      stack[last].name = nil
    }
  }

  private static func constant(_ word: String) -> JSONValue {
    word == "true" ? .bool(true) : word == "false" ? .bool(false) : .null
  }

  /// A number or a constant: all up to the next sign of JSON.
  private mutating func word() -> String {
    let start = place
    while place < end,
      ASCII.isLetter(bytes[place]) || ASCII.isDigit(bytes[place])
        || [0x2B, 0x2D, 0x2E].contains(bytes[place])
    {
      place += 1
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func string() -> String {
    place += 1
    let start = place
    while place < end, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\") {
      place += 1
    }
    if place == end || bytes[place] == UInt8(ascii: "\"") {
      defer { place += 1 }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
    var text = Array(bytes[start..<place])
    while place < end, bytes[place] != UInt8(ascii: "\"") {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 1
        appendEscaped(to: &text)
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    place += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func appendEscaped(to text: inout [UInt8]) {
    guard place < end else { return }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"),
      UInt8(ascii: "f"):
      text.append(0x20)
    case UInt8(ascii: "u"): text.append(contentsOf: String(unicodeEscape()).utf8)
    default: text.append(byte)
    }
  }

  /// The character of `u0041`, or of two such that are a pair; half a pair is U+FFFD.
  private mutating func unicodeEscape() -> Character {
    var code = hex4()
    let isPair =
      place + 1 < end && bytes[place] == UInt8(ascii: "\\")
      && bytes[place + 1] == UInt8(ascii: "u")
    if (0xD800..<0xDC00).contains(code), isPair {
      place += 2
      let low = hex4()
      if (0xDC00..<0xE000).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
    }
    return Character(Unicode.Scalar(code) ?? "\u{FFFD}")
  }

  private mutating func hex4() -> UInt32 {
    var code: UInt32 = 0
    var digits = 0
    while digits < 4, place < end, let value = Self.hexDigit(bytes[place]) {
      code = code << 4 | value
      place += 1
      digits += 1
    }
    return code
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
