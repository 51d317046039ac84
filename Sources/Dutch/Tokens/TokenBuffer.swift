/// The tokens of a text, in memory that is kept from text to text.
///
/// Written once for every word of every text: no reference counts, no check of uniqueness, and room
/// behind them into which a run of tokens is read at once. No `Scratch`, for other modules fill one too,
/// where a generic type would not be made for its element.
package struct TokenBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<Token>
  private var capacity = 256
  package private(set) var count = 0

  package init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  /// All of them; good until the next change.
  package var all: UnsafeBufferPointer<Token> { UnsafeBufferPointer(start: base, count: count) }

  /// Some of them, numbered from 0; good until the next change.
  package subscript(range: Range<Int>) -> UnsafeBufferPointer<Token> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "there are no such tokens")
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  package subscript(i: Int) -> Token {
    get {
      precondition(0 <= i && i < count, "there is no such token")
      return base[i]
    }
    set {
      precondition(0 <= i && i < count, "there is no such token")
      base[i] = newValue
    }
  }

  package mutating func append(_ token: Token) {
    room(for: 1)[0] = token
    add(1)
  }

  /// Room behind the last of them, good until the next change; `add` says what was used of it.
  package mutating func room(for added: Int) -> UnsafeMutableBufferPointer<Token> {
    if added > capacity - count { grow(added) }
    return UnsafeMutableBufferPointer(start: base + count, count: added)
  }

  /// Adds so many tokens that were written into the room behind the last.
  package mutating func add(_ added: Int) {
    precondition(0 <= added && added <= capacity - count, "more tokens than there was room for")
    count += added
  }

  package mutating func removeAll() { count = 0 }

  package mutating func removeFirst(_ removed: Int) {
    precondition(0 <= removed && removed <= count, "more tokens to take away than there are")
    base.update(from: base + removed, count: count - removed)
    count -= removed
  }

  @inline(never)
  private mutating func grow(_ added: Int) {
    capacity = max(capacity * 2, count + added)
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
