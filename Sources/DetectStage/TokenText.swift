/// Where the tokens of a sentence stand in its text.
///
/// Joined without blanks the tokens are the text without its white space, so that their places follow
/// from their lengths. It is worked out only for sentences in which something is found, in room that
/// is kept from one to the next.
struct TokenText {
  /// A stretch of the text in bytes, and in code points of the paragraph.
  private struct Place {
    var start: Int
    var end: Int
    var first: Int
    var stop: Int
  }

  private var bytes: [UInt8] = []
  private var places: [Place] = []
  private var end = Place(start: 0, end: 0, first: 0, stop: 0)

  /// Takes in another sentence.
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - offset: where the sentence begins in its paragraph, in code points.
  ///   - symbols: its tokens, as far as anything is asked about them.
  ///   - lengths: of all words by symbol, in code points.
  mutating func load(
    _ text: ArraySlice<UInt8>, offset: Int, symbols: ArraySlice<Int32>, lengths: [Int]
  ) {
    bytes.removeAll(keepingCapacity: true)
    if text.allSatisfy({ $0 < 0x80 }) {
      bytes.append(contentsOf: text)
    } else {
      // Mends what is no UTF-8.
      bytes.append(contentsOf: String(decoding: text, as: UTF8.self).utf8)
    }
    places.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { bytes in
      var here = Cursor(bytes: bytes, points: offset)
      for symbol in symbols {
        here.passBlanks()
        let (start, first) = (here.at, here.points)
        here.pass(lengths[Int(symbol)])
        places.append(Place(start: start, end: here.at, first: first, stop: here.points))
      }
      let stop = here.points + bytes[here.at...].count { $0 & 0xC0 != 0x80 }
      end = Place(start: bytes.count, end: bytes.count, first: stop, stop: stop)
    }
  }

  /// A place in the text while the tokens are looked for.
  private struct Cursor {
    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0
    /// The same in code points of the paragraph.
    var points: Int

    mutating func passBlanks() {
      while at < bytes.count, let blank = blank(at: at) {
        at += blank
        points += 1
      }
    }

    /// Passes so many code points, and the blanks among them.
    mutating func pass(_ length: Int) {
      if isPlain(length) {
        at += length
        points += length
        return
      }
      var left = length
      while left > 0, at < bytes.count {
        if let blank = blank(at: at) {
          at += blank
        } else {
          at += 1
          while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
          left -= 1
        }
        points += 1
      }
    }

    /// Whether that is as many signs of ASCII, as most words are.
    private func isPlain(_ length: Int) -> Bool {
      guard at + length <= bytes.count else { return false }
      for byte in UnsafeBufferPointer(rebasing: bytes[at..<at + length])
      where byte &- 0x21 >= 0x5F { return false }
      return true
    }

    /// The bytes of the white space (Unicode's White_Space) at a place; nil where there is none.
    private func blank(at index: Int) -> Int? {
      let byte = bytes[index]
      if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : nil }
      func next(_ offset: Int) -> UInt8 {
        index + offset < bytes.count ? bytes[index + offset] : 0
      }
      switch (byte, next(1), next(2)) {
      case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
      case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF):
        return 3
      default: return nil
      }
    }
  }

  private func place(_ token: Int) -> Place { places.indices.contains(token) ? places[token] : end }

  /// In code points of the paragraph.
  func start(of tokens: [Int]) -> Int { place(tokens.first ?? 0).first }

  /// In code points of the paragraph.
  func stop(of tokens: [Int]) -> Int { place(tokens.last ?? 0).stop }

  /// Appends the words of tokens as they are written, with `…` where some are left out.
  func append(_ tokens: [Int], to text: inout [UInt8]) {
    var last: Int?
    for token in tokens {
      let here = place(token)
      if let last {
        if token > last + 1 {
          text.append(contentsOf: " … ".utf8)
        } else if place(last).end < here.start {
          text.append(0x20)
        }
      }
      text.append(contentsOf: bytes[here.start..<here.end])
      last = token
    }
  }

  /// The words of tokens as they are written, with `…` where some are left out.
  func words(_ tokens: [Int]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    append(tokens, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the words with their offsets in the paragraph: `niet@31-35`.
  func appendPlaced(_ tokens: [Int], to text: inout [UInt8]) {
    if tokens.isEmpty { return }
    append(tokens, to: &text)
    text.append(contentsOf: "@\(start(of: tokens))-\(stop(of: tokens))".utf8)
  }
}
