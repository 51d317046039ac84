/// International domain names: what people write, to what the domain name system knows.
///
/// The mapping is that of UTS #46 for what hosts of blogs are made of: lower case, full-width
/// letters, the other full stops, ignorable characters, and letters with a combining mark composed; `ß`
/// and `ς` stand for themselves, as the WHATWG has it. Compatibility characters beyond these, and what no
/// name can hold, are refused rather than guessed.
enum DomainName {
  /// - Parameter bytes: a host in UTF-8 with percent-encoding undone.
  /// - Returns: the host in ASCII, or nil where it is no name.
  static func ascii(_ bytes: [UInt8]) -> [UInt8]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var out: [UInt8] = []
    var label: [Unicode.Scalar] = []
    for scalar in mapped(text) {
      if scalar == "." {
        guard append(label, to: &out) else { return nil }
        out.append(UInt8(ascii: "."))
        label.removeAll()
      } else {
        label.append(scalar)
      }
    }
    return append(label, to: &out) ? out : nil
  }

  private static func append(_ label: [Unicode.Scalar], to out: inout [UInt8]) -> Bool {
    if label.allSatisfy(\.isASCII) {
      out.append(contentsOf: label.map { UInt8(truncatingIfNeeded: $0.value) })
      return true
    }
    if label.first?.properties.generalCategory == .nonspacingMark { return false }
    guard label.allSatisfy(canStand) else { return false }
    guard let encoded = Punycode.encode(label) else { return false }
    out.append(contentsOf: "xn--".utf8)
    out.append(contentsOf: encoded)
    return true
  }

  /// Whether a mapped character may stand in a name: one that folding does not change, and that somebody
  /// has assigned.
  private static func canStand(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "ß" || scalar == "ς" { return true }
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .control, .format, .surrogate, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default: return !scalar.properties.changesWhenNFKCCaseFolded
    }
  }

  private static func mapped(_ text: String) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0xFE00...0xFE0F: continue
      case 0x3002, 0xFF0E, 0xFF61: out.append(".")
      case 0xFF01...0xFF5E:
        if let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
          out += String(narrow).lowercased().unicodeScalars
        }
      default:
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          if let last = out.last, let composed = Composition.shared.compose(last, lower) {
            out[out.count - 1] = composed
          } else {
            out.append(lower)
          }
        }
      }
    }
    return out
  }
}

/// Letters with a combining mark, and the one character that is canonically equal to both.
private struct Composition: Sendable {
  private struct Pair: Hashable {
    let letter: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  private var composed: [Pair: Unicode.Scalar] = [:]

  static let shared = Composition()

  /// Found by asking Swift's strings, whose equality is canonical equivalence: every lower-case
  /// Latin, Greek and Cyrillic letter against every letter with every mark in use.
  private init() {
    let letters = (0x61...0x7A).compactMap(Unicode.Scalar.init(_:) as (UInt32) -> Unicode.Scalar?)
    let marks =
      ([
        0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30A, 0x30B, 0x30C, 0x327,
        0x328,
      ] as [UInt32]).compactMap(Unicode.Scalar.init)
    var pairs: [String: Pair] = [:]
    for letter in letters {
      for mark in marks {
        pairs[String(String.UnicodeScalarView([letter, mark]))] = Pair(letter: letter, mark: mark)
      }
    }
    for value in UInt32(0xDF)...0x24F {
      guard let scalar = Unicode.Scalar(value), let pair = pairs[String(scalar)] else { continue }
      composed[pair] = scalar
    }
  }

  func compose(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    composed[Pair(letter: letter, mark: mark)]
  }
}
