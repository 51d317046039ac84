extension SourceFilter {
  /// A leaf with more tags in it, more of them open at once or more bytes is read as other elements are,
  /// so that what was read in vain is never much.
  private static let mostTagsInLeaf = 64
  private static let mostOpenInLeaf = 8
  private static let longestLeaf = 1 << 13
  /// Marks of what turned out to be no leaf, beyond which there must not be many more than of the rest.
  private static let mostMarksInVain = 1 << 12

  /// Reads an element as a leaf, whose attributes stand among the values from a place on.
  /// - Parameter start: where its start tag ends.
  /// - Returns: where it ends itself; nil where it is none, and nothing of it was read.
  mutating func readLeaf(
    _ page: Span<UInt8>, _ tag: Tag, attributes first: Int, from start: Int
  ) -> Int? {
    guard readsLeaves, isInBody, leaves.isLeaf(tag), mayStand(tag) else { return nil }
    let before = (
      run: run, sign: run < 0 ? 0 : skeleton[run], skeleton: skeleton.count, marks: marks.count,
      values: values.count, bytes: bytes.count
    )
    setRun(Self.inkSign)
    addMark(.leaf, tag, at: run, start: first, count: values.count - first)
    textStart = bytes.count
    if leaves.isVoid(tag) {
      addMark(.endOfLeaf, tag, at: run, start: 0, count: 0)
      return start
    }
    if let end = readInside(page, of: tag, from: start) { return end }
    // A page made so that most is read in vain is read without leaves from here on.
    marksInVain += marks.count - before.marks
    readsLeaves = marksInVain <= Self.mostMarksInVain + 2 * before.marks
    marks.removeLast(to: before.marks)
    values.removeLast(to: before.values)
    bytes.removeLast(to: before.bytes)
    skeleton.removeLast(to: before.skeleton)
    run = before.run
    if run >= 0 { skeleton[run] = before.sign }
    (textStart, endsInBlank, hasInk) = (bytes.count, false, false)
    return nil
  }

  /// Whether a leaf closes nothing, as far as that is known here.
  private func mayStand(_ tag: Tag) -> Bool {
    if let innermost { return !leaves.closes(tag, innermost) }
    return tag != .a || !hasOpenLink
  }

  /// Reads the texts and leaves in a leaf.
  /// - Returns: where it ends; nil where it holds anything else.
  private mutating func readInside(
    _ page: Span<UInt8>, of tag: Tag, from start: Int
  ) -> Int? {
    var open = InlineArray<8, Tag>(repeating: tag)
    var depth = 1
    var i = start
    for _ in 0..<Self.mostTagsInLeaf {
      i = copyText(page, from: i)
      guard i + 2 < page.count, i - start < Self.longestLeaf else { return nil }
      let next = page[i + 1]
      if next == 0x21 || next == 0x3F {
        i = Self.endOfDeclaration(page, from: i)
        continue
      }
      let isEnd = next == 0x2F
      let nameStart = isEnd ? i + 2 : i + 1
      guard ASCII.isLetter(page[nameStart]) else { return nil }
      let (nameEnd, plainEnd) = Self.endsOfName(page, from: nameStart)
      guard nameEnd - nameStart < Self.longestName else { return nil }
      let inner = self.tag(page, nameStart..<plainEnd)
      if isEnd {
        guard inner == open[depth - 1] else { return nil }
        endText()
        addMark(.endOfLeaf, inner, at: run, start: 0, count: 0)
        i = min(Self.find(0x3E, page, from: nameEnd) + 1, page.count)
        depth -= 1
        if depth == 0 { return i }
        continue
      }
      guard leaves.isLeaf(inner), !leaves.closes(inner, open[depth - 1]) else { return nil }
      endText()
      let first = values.count
      var scanner = TagScanner(page, from: nameEnd)
      readAttributes(page, of: inner, &scanner)
      addMark(.leaf, inner, at: run, start: first, count: values.count - first)
      textStart = bytes.count
      i = scanner.end
      if leaves.isVoid(inner) {
        addMark(.endOfLeaf, inner, at: run, start: 0, count: 0)
      } else {
        guard depth < Self.mostOpenInLeaf else { return nil }
        open[depth] = inner
        depth += 1
      }
    }
    return nil
  }
}
