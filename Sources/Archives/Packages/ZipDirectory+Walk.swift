/// Zip files whose directory, which stands at the end, is cut off.
extension ZipDirectory {
  /// The members from the start on, by the header that stands before each of them; the last one
  /// may be cut off.
  ///
  /// A member whose header does not say how long it is takes the rest of the file.
  static func walked(_ source: any ByteSource) throws(ArchiveError) -> [Member] {
    var members: [Member] = []
    var offset = 0
    while members.count < mostMembers {
      let header = ZipBytes(try source.bytes(offset..<(offset + 30)))
      guard header.count == 30, header.word(0) == 0x0403_4B50 else { break }
      let start = offset + 30 + header.half(26) + header.half(28)
      let names = ZipBytes(try source.bytes((offset + 30)..<start))
      guard start < source.size else { break }
      var sizes = [header.word(22), header.word(18)]
      names.widen(&sizes, header.half(26)..<names.count)
      guard sizes.allSatisfy({ $0 >= 0 }) else { break }
      let isOpen = header.half(6) & 8 != 0 && sizes[1] == 0
      let rest = source.size - start
      let length = isOpen ? rest : min(sizes[1], rest)
      members.append(
        Member(
          name: names.slice(0..<header.half(26)), method: header.half(8),
          isEncrypted: header.half(6) & 1 == 1, compressedSize: length,
          size: isOpen || header.half(8) == 0 ? length : sizes[0], headerOffset: offset))
      offset = start + length
    }
    return members
  }
}
