/// Which of the bytes that matter to the dialect a field holds, found while it is copied, sixteen
/// bytes at a time.
package struct FieldMarks: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let quotes = FieldMarks(rawValue: 1)
  package static let commas = FieldMarks(rawValue: 2)
  /// A byte that is, or can begin, a control character or a line separator.
  package static let suspects = FieldMarks(rawValue: 4)

  /// Whether a field stands in a row as it is, between quotes where it holds a comma.
  var areSimple: Bool { isDisjoint(with: [.quotes, .suspects]) }

  /// Copies a field and looks at its bytes.
  /// - Parameter target: room for as many bytes.
  @inline(never)
  static func copy(
    _ field: UnsafeBufferPointer<UInt8>, to target: UnsafeMutableRawPointer
  ) -> FieldMarks {
    let source = UnsafeRawBufferPointer(field)
    var found = Found()
    if source.count >= 16 {
      var i = 0
      while i + 16 <= source.count {
        found.look(at: move(source, i, to: target))
        i += 16
      }
      // The last sixteen again overlap those before.
      if i < source.count { found.look(at: move(source, source.count - 16, to: target)) }
    } else {
      found.look(at: moveShort(source, to: target))
    }
    return found.marks
  }

  @inline(__always)
  private static func move(
    _ source: UnsafeRawBufferPointer, _ i: Int, to target: UnsafeMutableRawPointer
  ) -> SIMD16<UInt8> {
    let bytes = source.loadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
    target.storeBytes(of: bytes, toByteOffset: i, as: SIMD16<UInt8>.self)
    return bytes
  }

  /// Moves fewer than sixteen bytes.
  /// - Returns: these, some of them twice or with blanks beside them.
  @inline(__always)
  private static func moveShort(
    _ source: UnsafeRawBufferPointer, to target: UnsafeMutableRawPointer
  ) -> SIMD16<UInt8> {
    let count = source.count
    if count >= 8 {
      let low = source.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      let high = source.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      target.storeBytes(of: low, as: UInt64.self)
      target.storeBytes(of: high, toByteOffset: count - 8, as: UInt64.self)
      return SIMD16(
        lowHalf: unsafeBitCast(low, to: SIMD8<UInt8>.self),
        highHalf: unsafeBitCast(high, to: SIMD8<UInt8>.self))
    }
    var eight: UInt64 = 0x2020_2020_2020_2020
    if count >= 4 {
      let low = source.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let high = source.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      target.storeBytes(of: low, as: UInt32.self)
      target.storeBytes(of: high, toByteOffset: count - 4, as: UInt32.self)
      eight = UInt64(low) | UInt64(high) << 32
    } else {
      for i in 0..<count {
        target.storeBytes(of: source[i], toByteOffset: i, as: UInt8.self)
        eight = eight << 8 | UInt64(source[i])
      }
    }
    return SIMD16(
      lowHalf: unsafeBitCast(eight, to: SIMD8<UInt8>.self), highHalf: SIMD8(repeating: 0x20))
  }

  /// All lanes set where a byte was seen.
  private struct Found {
    var quotes = SIMDMask<SIMD16<Int8>>(repeating: false)
    var commas = SIMDMask<SIMD16<Int8>>(repeating: false)
    var suspects = SIMDMask<SIMD16<Int8>>(repeating: false)

    // Each constant is a vector of its own: compared with a scalar, lane follows lane.
    @inline(__always)
    mutating func look(at bytes: SIMD16<UInt8>) {
      quotes = quotes .| (bytes .== Self.quote)
      commas = commas .| (bytes .== Self.comma)
      suspects =
        suspects .| (bytes .< Self.blank) .| (bytes .== Self.delete)
        .| (bytes .== Self.leadOfControl) .| (bytes .== Self.leadOfSeparator)
    }

    @inline(__always)
    var marks: FieldMarks {
      FieldMarks(
        rawValue: (Self.any(quotes) ? 1 : 0) | (Self.any(commas) ? 2 : 0)
          | (Self.any(suspects) ? 4 : 0))
    }

    @inline(__always)
    private static func any(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
      let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
      return halves[0] | halves[1] != 0
    }

    @inline(__always) private static var quote: SIMD16<UInt8> { SIMD16(repeating: 0x22) }
    @inline(__always) private static var comma: SIMD16<UInt8> { SIMD16(repeating: 0x2C) }
    @inline(__always) private static var blank: SIMD16<UInt8> { SIMD16(repeating: 0x20) }
    @inline(__always) private static var delete: SIMD16<UInt8> { SIMD16(repeating: 0x7F) }
    @inline(__always) private static var leadOfControl: SIMD16<UInt8> { SIMD16(repeating: 0xC2) }
    @inline(__always) private static var leadOfSeparator: SIMD16<UInt8> {
      SIMD16(repeating: 0xE2)
    }
  }
}
