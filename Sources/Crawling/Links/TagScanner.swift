import Blocks

/// Finds the start tags of an HTML page that can hold a link, in one pass and without a tree.
///
/// It steps over comments, over what is no markup (scripts, styles, the title, text areas) and over
/// all other tags, with their quoted values, in the way of the HTML tokeniser. Time is linear in the
/// page, whatever is in it.
struct TagScanner {
  /// The elements that matter.
  enum Element {
    case anchor
    case area
    case link
    case meta
    case base
    case frame
  }

  private enum Skipped: Int, CaseIterable {
    case script
    case style
    case title
    case textarea
    case xmp

    var word: StaticString {
      switch self {
      case .script: "script"
      case .style: "style"
      case .title: "title"
      case .textarea: "textarea"
      case .xmp: "xmp"
      }
    }
  }

  private let page: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Elements whose end tag is known not to come any more.
  private var unclosed: UInt8 = 0

  init(_ page: UnsafeBufferPointer<UInt8>) { self.page = page }

  /// The next tag that matters, and where its attributes start.
  mutating func next() -> (element: Element, attributes: Int)? {
    while let open = find(UInt8(ascii: "<"), from: position) {
      let i = open + 1
      guard i < page.count else { return nil }
      position = i
      switch page[i] {
      case UInt8(ascii: "!"): skipDeclaration(i)
      case UInt8(ascii: "?"): position = find(UInt8(ascii: ">"), from: i) ?? page.count
      case UInt8(ascii: "/"): if i + 1 < page.count, page[i + 1].isLetter { skipTag(i + 1) }
      case let byte where byte.isLetter:
        var end = i
        while end < page.count, page[end].isNameByte { end += 1 }
        let name = page[i..<end]
        if let element = Self.element(name) {
          position = end
          return (element, end)
        }
        skipTag(end)
        if let skipped = Self.skipped(name) { skipContent(of: skipped) }
      default: break
      }
    }
    return nil
  }

  /// Goes on behind a tag whose attributes have been read.
  mutating func resume(at position: Int) { self.position = position }

  private static func element(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Element? {
    switch name.count {
    case 1: name.equals("a") ? .anchor : nil
    case 4:
      switch name[name.startIndex].lowercased {
      case UInt8(ascii: "l"): name.equals("link") ? .link : nil
      case UInt8(ascii: "m"): name.equals("meta") ? .meta : nil
      case UInt8(ascii: "b"): name.equals("base") ? .base : nil
      case UInt8(ascii: "a"): name.equals("area") ? .area : nil
      default: nil
      }
    case 5: name.equals("frame") ? .frame : nil
    case 6: name.equals("iframe") ? .frame : nil
    default: nil
    }
  }

  private static func skipped(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Skipped? {
    guard let first = name.first?.lowercased, name.count >= 3, name.count <= 8,
      first == UInt8(ascii: "s") || first == UInt8(ascii: "t") || first == UInt8(ascii: "x")
    else { return nil }
    return Skipped.allCases.first { name.equals($0.word) }
  }

  @inline(__always)
  private func find(_ byte: UInt8, from start: Int) -> Int? {
    let at = ByteBlock.first(in: page.span, from: start) { $0.equal(to: byte) }
    return at < page.count ? at : nil
  }

  /// A comment, or a declaration.
  private mutating func skipDeclaration(_ start: Int) {
    guard start + 2 < page.count, page[start + 1] == UInt8(ascii: "-"),
      page[start + 2] == UInt8(ascii: "-")
    else {
      position = find(UInt8(ascii: ">"), from: start) ?? page.count
      return
    }
    var i = start + 3
    if i < page.count, page[i] == UInt8(ascii: ">") {
      position = i
      return
    }
    while let close = find(UInt8(ascii: ">"), from: i) {
      if page[close - 1] == UInt8(ascii: "-"), page[close - 2] == UInt8(ascii: "-") {
        position = close
        return
      }
      i = close + 1
    }
    position = page.count
  }

  /// The rest of a tag, over the quoted values in it.
  private mutating func skipTag(_ start: Int) {
    let (end, double, single) = (UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"))
    var i = start
    while true {
      i = ByteBlock.first(in: page.span, from: i) {
        $0.equal(to: end) | $0.equal(to: double) | $0.equal(to: single)
      }
      guard i < page.count else { break }
      if page[i] == end {
        position = i + 1
        return
      }
      if isAfterEquals(i, from: start) {
        let quote = page[i]
        i = ByteBlock.first(in: page.span, from: i + 1) { $0.equal(to: quote) }
        if i == page.count { break }
      }
      i += 1
    }
    position = page.count
  }

  /// Whether nothing but white space stands between a place and an equals sign before it.
  ///
  /// Time stays linear: the look back ends at the quote before, if not earlier.
  private func isAfterEquals(_ place: Int, from start: Int) -> Bool {
    var i = place
    while i > start {
      i -= 1
      if !page[i].isHTMLSpace { return page[i] == UInt8(ascii: "=") }
    }
    return false
  }

  /// What stands between a tag that was skipped and its end tag, if that comes.
  private mutating func skipContent(of element: Skipped) {
    let bit = UInt8(1) << UInt8(element.rawValue)
    guard unclosed & bit == 0 else { return }
    var i = position
    while let open = find(UInt8(ascii: "<"), from: i) {
      let name = open + 2
      let length = element.word.utf8CodeUnitCount
      if name + length <= page.count, page[open + 1] == UInt8(ascii: "/"),
        page[name..<(name + length)].equals(element.word)
      {
        position = open
        return
      }
      i = open + 1
    }
    unclosed |= bit
  }
}

extension UInt8 {
  /// Whether it goes on the name of a tag.
  @inline(__always)
  fileprivate var isNameByte: Bool {
    !isHTMLSpace && self != UInt8(ascii: ">") && self != UInt8(ascii: "/")
  }
}
