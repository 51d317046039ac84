internal import Markup

/// The text that a page declares to be its article's in linked data, to compare its blocks with.
///
/// Compared are the letters and digits alone, in stretches of a fixed length, so that markup, white
/// space and punctuation of either side do not matter.
struct DeclaredBody {
  private let text: String
  private var stretches: Set<UInt64> = []
  /// How many bytes of letters and digits it has.
  let length: Int

  /// Bytes of a stretch; two texts share one of this length by chance hardly ever.
  private static let window = 24
  /// A shorter declaration is a summary.
  static let shortest = 400

  /// - Parameter text: may hold tags, which do not count.
  init(_ text: String) {
    self.text = text
    let bytes = Self.core(Array(text.utf8).span, skippingTags: true)
    length = bytes.count
    guard bytes.count >= Self.window else { return }
    for start in 0...bytes.count - Self.window { stretches.insert(Self.hash(bytes, start)) }
  }

  /// Whether a block belongs to the declared text; nil where it is too short to tell.
  func holds(_ bytes: Span<UInt8>) -> Bool? {
    let core = Self.core(bytes, skippingTags: false)
    guard core.count >= Self.window else { return nil }
    let last = core.count - Self.window
    let found = [0, last / 2, last].filter { stretches.contains(Self.hash(core, $0)) }.count
    return found >= 2
  }

  /// Its own paragraphs, for a page that shows them by script only.
  var paragraphs: [Paragraph] {
    guard !text.utf8.contains(0x3C) else { return [] }
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      var visible: [UInt8] = []
      let bytes = Array(line.utf8)
      VisibleText.append(bytes.span, 0..<bytes.count, to: &visible, from: 0)
      while visible.last == 0x20 { visible.removeLast() }
      return visible.isEmpty ? nil : Paragraph(.body, String(decoding: visible, as: UTF8.self))
    }
  }

  private static func core(_ bytes: Span<UInt8>, skippingTags: Bool) -> [UInt8] {
    var core: [UInt8] = []
    core.reserveCapacity(bytes.count)
    var isInTag = false
    for i in bytes.indices {
      let byte = bytes[i]
      if skippingTags, byte == 0x3C || byte == 0x3E { isInTag = byte == 0x3C }
      // Quotation marks, dashes and blanks of Unicode's punctuation begin with these two.
      if isInTag || byte == 0xE2 || byte == 0xC2 { continue }
      if i > 0, bytes[i - 1] == 0xE2 || bytes[i - 1] == 0xC2 { continue }
      if i > 1, bytes[i - 2] == 0xE2 { continue }
      if byte >= 0x80 || ASCII.isDigit(byte) || ASCII.isLetter(byte) {
        core.append(ASCII.lower(byte))
      }
    }
    return core
  }

  private static func hash(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for i in start..<start + window { hash = (hash ^ UInt64(bytes[i])) &* 1_099_511_628_211 }
    return hash
  }
}
