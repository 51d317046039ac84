/// Text as a terminal shows it: no marks that change direction, and a width in terminal columns.
struct DisplayText {
  let text: String
  let width: Int

  init(_ raw: String) {
    var scalars = String.UnicodeScalarView()
    var width = 0
    for scalar in raw.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: continue
      case .nonspacingMark, .enclosingMark: break
      default: width += Self.isWide(scalar) ? 2 : 1
      }
      scalars.append(scalar)
    }
    self.text = String(scalars)
    self.width = width
  }

  /// The text if it is no wider than `limit`, else as much of it as fits before `…`.
  func cut(to limit: Int) -> DisplayText {
    if width <= limit { return self }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      let next = DisplayText(String(scalar)).width
      if used + next > limit - 1 { break }
      used += next
      kept.append(scalar)
    }
    return DisplayText(String(kept) + "…")
  }

  /// Whether a terminal gives the character two columns: the blocks of Unicode's East Asian Width
  /// `W` that matter (Hangul, kana, ideographs, full-width forms, pictographs).
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
