/// Web addresses, e-mail addresses, handles, hashtags and masks, as they stand between blanks.
enum LinkPattern {
  /// Whether `text`, without the marks around it, is an address or the like.
  static func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 2 else { return false }
    switch text[0] {
    case UInt8(ascii: "@"), UInt8(ascii: "#"): return isTag(text)
    case UInt8(ascii: "["): return isMask(text)
    default: return isAddress(text)
    }
  }

  /// `@naam`, `#tag`: letters, digits, `_` and `-` after the sign.
  private static func isTag(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters = 0
    for byte in text.dropFirst() {
      switch ByteClass(byte) {
      case .lower, .upper, .high, .digit: letters += 1
      case .mark where byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-"): break
      case .mark where byte == UInt8(ascii: ".") && text[0] == UInt8(ascii: "@"): break
      case .mark, .space: return false
      }
    }
    return letters > 0
  }

  /// `[e-mail]`, `[naam]`: what masks write in place of personal data.
  private static func isMask(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count > 3 && text.count < 32 && text[text.count - 1] == UInt8(ascii: "]")
      && text[1..<text.count - 1].allSatisfy {
        ByteClass($0) == .lower || $0 == UInt8(ascii: "-")
      }
  }

  private static func isAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if starts(text, "www.") || starts(text, "http") && hasScheme(text) { return true }
    if starts(text, "ftp://") || starts(text, "mailto:") || starts(text, "git://") { return true }
    var at = -1
    var host = 0
    for i in text.indices {
      let byte = text[i]
      if byte == UInt8(ascii: "@") {
        if at >= 0 || i == 0 { return false }
        at = i
        host = i + 1
      } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") {
        return at < 0 && i > 3 && isHost(text, host..<i)
      }
    }
    if at > 0, !text[..<at].allSatisfy(isLocal) { return false }
    return isHost(text, host..<text.count)
  }

  private static func hasScheme(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    starts(text, "http://") || starts(text, "https://")
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    switch ByteClass(byte) {
    case .lower, .upper, .digit: true
    case .mark: byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B
    case .high, .space: false
    }
  }

  /// Labels of letters, digits and hyphens, the last of them a top-level domain that people write.
  private static func isHost(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count >= 4, range.count <= 253 else { return false }
    var label = range.lowerBound
    for i in range {
      let byte = text[i]
      if byte == UInt8(ascii: ".") {
        if i == label { return false }
        label = i + 1
      } else {
        switch ByteClass(byte) {
        case .lower, .upper, .digit: break
        case .mark where byte == UInt8(ascii: "-"): break
        case .mark, .high, .space: return false
        }
      }
    }
    guard label > range.lowerBound else { return false }
    return TopLevelDomains.shared.contains(
      UnsafeBufferPointer(rebasing: text[label..<range.upperBound]))
  }

  private static func starts(_ text: UnsafeBufferPointer<UInt8>, _ prefix: StaticString) -> Bool {
    guard text.count > prefix.utf8CodeUnitCount else { return false }
    for i in 0..<prefix.utf8CodeUnitCount where (text[i] | 0x20) != (prefix.utf8Start[i] | 0x20) {
      return false
    }
    return true
  }
}
