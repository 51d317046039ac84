#if canImport(Glibc)
  internal import Glibc
#endif

/// Undoes what comes of text in UTF-8 that was read as windows-1252 and written in UTF-8 again:
/// `cafÃ©` for `café`, `â€™` for an apostrophe.
///
/// Only what is certain is undone: on a page where every `Ã` and every `Â` stands before a sign that
/// makes sense behind it that way and behind no letter of a language (`©`, `«`, `€`, a control
/// character), and where that happens more than once. `Ã` and `Â` as letters of their own stand
/// before letters and blanks, and then nothing is touched. Nothing else that such a sequence might
/// mean is undone: `ß“` is the end of a German quotation far more often than a letter of Africa.
struct Mojibake {
  /// The page, mended where it had to be.
  private(set) var bytes: [UInt8]
  /// How many signs were mended.
  private(set) var repaired = 0

  /// A page may have gone through it twice.
  private static let mostRounds = 2
  /// One sequence alone may be meant.
  private static let fewest = 2

  /// - Parameter page: UTF-8.
  init(_ page: [UInt8]) {
    bytes = page
    for _ in 0..<Self.mostRounds {
      let places = Self.places(bytes.span)
      guard places.count >= Self.fewest else { return }
      bytes = Self.mended(bytes, places)
      repaired = max(repaired, places.count)
    }
  }

  /// A sequence that stands for one sign.
  private struct Place {
    let range: Range<Int>
    let sign: [UInt8]
  }

  /// The sequences of a page; none where one of the letters stands for itself.
  private static func places(_ page: Span<UInt8>) -> [Place] {
    var places: [Place] = []
    var i = nextLead(page, from: 0)
    while i + 3 < page.count {
      let length = length(page[i + 1])
      if length > 0 {
        if let place = place(page, i, length) {
          places.append(place)
          i = place.range.upperBound - 1
        } else if length == 2, page[i + 1] != 0xA2 {
          return []
        }
      }
      i = nextLead(page, from: i + 1)
    }
    return places
  }

  /// The first byte of all letters from `À` to `ÿ`, among them those that lead a sequence.
  private static let lead: UInt8 = 0xC3

  /// The next place of a lead; the end of the page where there is none.
  private static func nextLead(_ page: Span<UInt8>, from start: Int) -> Int {
    guard start < page.count else { return page.count }
    return unsafe page.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, Int32(lead), bytes.count - start)
      else { return page.count }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// How many signs a sequence has that `Â`, `Ã`, `â`, `ï` or `ð` leads; 0 behind any other letter.
  /// - Parameter second: the second byte of the letter.
  private static func length(_ second: UInt8) -> Int {
    switch second {
    case 0x82, 0x83: 2
    case 0xA2, 0xAF: 3
    case 0xB0: 4
    default: 0
    }
  }

  private static func place(_ page: Span<UInt8>, _ start: Int, _ length: Int) -> Place? {
    var sign: [UInt8] = [page[start + 1] + 0x40]
    var end = start + 2
    while sign.count < length {
      guard let (byte, next) = windowsByte(page, end), byte & 0xC0 == 0x80 else { return nil }
      sign.append(byte)
      end = next
    }
    // `â€` leads punctuation and `â‚¬`, `ï»¿` is a byte-order mark, `ðŸ` leads the small pictures.
    switch sign[0] {
    case 0xE2: guard sign[1] == 0x80 || sign[1] == 0x82 || sign[1] == 0x84 else { return nil }
    case 0xEF: guard sign == [0xEF, 0xBB, 0xBF] else { return nil }
    case 0xF0: guard sign[1] == 0x9F else { return nil }
    default: break
    }
    return Place(range: start..<end, sign: sign)
  }

  /// The byte of windows-1252 that the sign at a place stands for, and the place behind it; nil where
  /// there is none from 128 on.
  private static func windowsByte(_ page: Span<UInt8>, _ place: Int) -> (UInt8, Int)? {
    guard place < page.count else { return nil }
    let length = page[place] < 0x80 ? 0 : UTF8Validity.length(page, at: place)
    guard length == 2 || length == 3 else { return nil }
    var scalar = UInt32(page[place] & (length == 2 ? 0x1F : 0x0F))
    for k in place + 1..<place + length { scalar = scalar << 6 | UInt32(page[k] & 0x3F) }
    if scalar < 0x100 { return (UInt8(scalar), place + length) }
    guard let index = SingleByteDecoder.windowsSigns.firstIndex(of: scalar) else { return nil }
    return (0x80 + UInt8(index), place + length)
  }

  private static func mended(_ page: [UInt8], _ places: [Place]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(page.count)
    var start = 0
    for place in places {
      output.append(contentsOf: page[start..<place.range.lowerBound])
      output.append(contentsOf: place.sign)
      start = place.range.upperBound
    }
    output.append(contentsOf: page[start...])
    return output
  }
}
