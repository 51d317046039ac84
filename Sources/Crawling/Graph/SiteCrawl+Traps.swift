/// Traps: calendars without end, parameters in every combination.
extension SiteCrawl {
  /// An address with more parameters than this may be one of very many for the same page.
  private static let fewParameters = 2

  /// The addresses beyond the limit for their shape.
  ///
  /// A shape is an address without its numbers and the values of its parameters. Only what lists
  /// posts, or has many parameters, can be cut; the addresses nearest to the root stay.
  func trapped(_ structure: Structure) -> Set<Int32> {
    var shapes: [UInt64: [Int32]] = [:]
    for number in 0..<Int32(table.count) where structure.hasPage[Int(number)] {
      if let shape = shape(of: number) { shapes[shape, default: []].append(number) }
    }
    var trapped: Set<Int32> = []
    for numbers in shapes.values {
      let limit = forms[Int(numbers[0])] == .plain ? limits.parameterShape : limits.listShape
      guard numbers.count > limit else { continue }
      let ordered = numbers.sorted { a, b in
        let (x, y) = (depth(a, structure), depth(b, structure))
        return x != y ? x < y : table.precedes(a, b)
      }
      trapped.formUnion(ordered.dropFirst(limit))
    }
    return trapped
  }

  private func depth(_ number: Int32, _ structure: Structure) -> Int32 {
    let depth = structure.depths[Int(number)]
    return depth < 0 ? .max : depth
  }

  /// A hash of what an address looks like; nil for one that cannot be in a trap.
  private func shape(of number: Int32) -> UInt64? {
    let bytes = table.bytes(number)
    switch forms[Int(number)] {
    case .list, .listFolder, .continued: break
    case .plain:
      guard bytes.count(where: { $0 == UInt8(ascii: "&") }) >= Self.fewParameters else {
        return nil
      }
    default: return nil
    }
    var hash = StableHash()
    hash.combine(forms[Int(number)] == .plain ? 1 : 0)
    var isValue = false
    var wasDigit = false
    for byte in bytes {
      if byte == UInt8(ascii: "=") { isValue = true }
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "?") { isValue = false }
      if isValue || (wasDigit && byte.isDigit) { continue }
      wasDigit = byte.isDigit
      hash.combine(wasDigit ? UInt8(ascii: "0") : byte)
    }
    return hash.value
  }
}
