/// Reads one pattern.
///
///     pattern  = part { "&" part }
///     part     = [ "!" ] ( "#question" | "#previous" group | sequence )
///     sequence = element { element }
///     element  = gap | item [ "?" ]
///     gap      = "~" [ number ] | "..."
///     item     = unit { "|" unit }                   outside a group, no blank around the bar
///     unit     = word | list | group | near | "<" | ">" | "_"
///     group    = "(" sequence { "|" sequence } ")"
///     near     = "{" sequence "," sequence { "," sequence } "}" [ number ]
///     word     = [ "=" | "+" | "*" ] letters [ "*" ]
///     list     = "@" name
struct PatternParser {
  /// What is wrong at a character of the pattern, counted from 1.
  struct Failure: Error, Equatable {
    let character: Int
    let message: String
  }

  private static let defaultGap = 3
  private static let greatestGap = 20
  private static let greatestNear = 4
  private static let greatestDepth = 12

  /// UTF-8.
  let text: [UInt8]
  private let vocabulary: PatternVocabulary
  var at = 0
  /// The brackets that are open, by what closes them.
  private var open: [Unicode.Scalar] = []
  /// The word last read, folded.
  var folded: [UInt8] = []

  init(_ text: String, _ vocabulary: PatternVocabulary) {
    self.text = Array(text.utf8)
    self.vocabulary = vocabulary
  }

  /// Reads a whole pattern.
  mutating func pattern() throws(Failure) -> [PatternPart] {
    var parts = [try part()]
    while take("&") { parts.append(try part()) }
    if let rest = peek() { throw failure("'\(rest)' is not expected here") }
    guard parts.contains(where: \.isSearched) else {
      throw Failure(character: 1, message: "a pattern needs words that must be there")
    }
    return parts
  }

  /// Reads an entry of a list: a sequence, or alternatives of one word.
  mutating func entry() throws(Failure) -> [PatternNode] {
    let nodes = try sequence()
    if let rest = peek() { throw failure("'\(rest)' is not expected in a list") }
    return nodes
  }

  private mutating func part() throws(Failure) -> PatternPart {
    let isForbidden = take("!")
    guard take("#") else {
      return PatternPart(isForbidden: isForbidden, kind: .sequence(try sequence()))
    }
    let name = letters()
    switch name {
    case "question", "vraag": return PatternPart(isForbidden: isForbidden, kind: .question)
    case "previous", "vorige":
      guard peek() == "(" else { throw failure("'(' is expected after #\(name)") }
      let nodes = [try unit()]
      return PatternPart(isForbidden: isForbidden, kind: .previous(nodes))
    default: throw failure("#question or #previous(…) is expected, not '#\(name)'")
    }
  }

  private mutating func sequence() throws(Failure) -> [PatternNode] {
    var nodes: [PatternNode] = []
    let start = at
    while let next = peek(), next != "&", next != ")", next != "}", next != ",", next != "|" {
      nodes.append(try element())
    }
    guard nodes.contains(where: \.isItem) else {
      at = max(start, at)
      throw failure(nodes.isEmpty ? "a word is expected" : "a gap needs words around it")
    }
    if nodes.first?.isGap == true || nodes.last?.isGap == true {
      throw failure("a gap stands between words, not at the edge")
    }
    return nodes
  }

  private mutating func element() throws(Failure) -> PatternNode {
    if take("~") {
      guard let number = number() else { return .gap(Self.defaultGap) }
      guard 1...Self.greatestGap ~= number else {
        throw failure("a gap is from 1 to \(Self.greatestGap) words")
      }
      return .gap(number)
    }
    if takeDots() { return .clauseGap }
    let item = try item()
    guard stands("?", at: at) else { return item }
    at += 1
    return .optional([item])
  }

  private mutating func item() throws(Failure) -> PatternNode {
    let first = try unit()
    guard isBarred else { return first }
    var choices = Alternatives()
    choices.add([first])
    while isBarred {
      at += 1
      choices.add([try unit()])
    }
    return choices.node(vocabulary)
  }

  /// Whether an alternative follows that needs no group.
  private var isBarred: Bool {
    open.last != ")" && stands("|", at: at) && at + 1 < text.count && !stands(" ", at: at - 1)
      && !stands(" ", at: at + 1)
  }

  private mutating func unit() throws(Failure) -> PatternNode {
    if take("(") { return try group() }
    if take("{") { return try near() }
    if take("<") { return .sentenceStart }
    if take(">") { return .sentenceEnd }
    if take("_") { return .any }
    if take("@") { return try list() }
    return .token(try word())
  }

  private mutating func group() throws(Failure) -> PatternNode {
    let choices = try within(")") { (parser) throws(Failure) in
      var choices = Alternatives()
      repeat {
        if let word = try parser.loneWord() {
          choices.add(word)
        } else {
          choices.add(try parser.sequence())
        }
      } while parser.take("|")
      return choices
    }
    return choices.node(vocabulary)
  }

  /// Reads the next alternative of a group where it is one word and nothing else.
  private mutating func loneWord() throws(Failure) -> TestSet? {
    skipBlanks()
    guard lengthOfLetter(at: at) != nil else { return nil }
    let start = at
    let word = try word()
    if let next = peek(), next == "|" || next == ")" { return word }
    at = start
    return nil
  }

  private mutating func near() throws(Failure) -> PatternNode {
    let start = at
    let elements = try within("}") { (parser) throws(Failure) in
      var elements = [try parser.sequence()]
      while parser.take(",") { elements.append(try parser.sequence()) }
      return elements
    }
    guard 2...Self.greatestNear ~= elements.count else {
      at = start
      throw failure("from 2 to \(Self.greatestNear) parts are expected between braces")
    }
    var gap = PatternNode.clauseGap
    if let number = number() {
      guard 0...Self.greatestGap ~= number else {
        throw failure("words near each other are at most \(Self.greatestGap) apart")
      }
      gap = .gap(number)
    }
    return .choice(
      Self.orders(of: elements).map { order in
        Array(order.map { [$0] }.joined(separator: [[gap]]).joined())
      })
  }

  private mutating func within<T>(
    _ closing: Unicode.Scalar, _ body: (inout PatternParser) throws(Failure) -> T
  ) throws(Failure) -> T {
    open.append(closing)
    guard open.count <= Self.greatestDepth else { throw failure("brackets are nested too deeply") }
    let value = try body(&self)
    guard take(closing) else { throw failure("'\(closing)' is expected") }
    open.removeLast()
    return value
  }

  private mutating func list() throws(Failure) -> PatternNode {
    let start = at
    let name = letters()
    let list: PatternNode?
    do throws(Failure) {
      list = try vocabulary.list(name)
    } catch {
      throw failure(at: start, error.message)
    }
    guard let list else {
      throw failure(
        at: start,
        vocabulary.knows(name)
          ? "the list @\(name) has no entry that can be used"
          : "there is no list @\(name) in lists.csv")
    }
    return list
  }

  private mutating func word() throws(Failure) -> TestSet {
    let start = at
    let isForm = take("=")
    let isPart = !isForm && take("+")
    let opens = stands("*", at: at)
    if opens { at += 1 }
    foldLetters()
    let closes = stands("*", at: at)
    if closes { at += 1 }
    guard !folded.isEmpty else {
      throw failure(peek().map { "a word is expected, not '\($0)'" } ?? "a word is expected")
    }
    guard !(isForm || isPart) || !(opens || closes) else {
      at = start
      throw failure("'\(isForm ? "=" : "+")' and '*' do not go together")
    }
    if opens || closes, folded.count(where: { $0 & 0xC0 != 0x80 }) < 3 {
      at = start
      throw failure("at least three letters are expected beside '*'")
    }
    let kind: WordTest.Kind =
      if isForm { .form } else if isPart { .part } else if opens {
        closes ? .infix : .suffix
      } else { closes ? .prefix : .word }
    return folded.withUnsafeBufferPointer { vocabulary.test(kind, $0) }
  }

  private static func orders<T>(of elements: [T]) -> [[T]] {
    guard elements.count > 1 else { return [elements] }
    return elements.indices.flatMap { index in
      var rest = elements
      let first = rest.remove(at: index)
      return orders(of: rest).map { [first] + $0 }
    }
  }
}
