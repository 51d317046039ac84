import Tables

/// Readers in the order of their present keys, the smallest first.
struct ReaderHeap {
  private var readers: [LineReader] = []

  var first: LineReader? { readers.first }

  mutating func push(_ reader: LineReader) {
    readers.append(reader)
    var i = readers.count - 1
    while i > 0, readers[i].precedes(readers[(i - 1) / 2]) {
      readers.swapAt(i, (i - 1) / 2)
      i = (i - 1) / 2
    }
  }

  mutating func removeFirst() {
    readers.swapAt(0, readers.count - 1)
    readers.removeLast()
    sink()
  }

  /// Restores the order after the first reader has moved to its next row.
  mutating func moveFirstDown() throws { sink() }

  private mutating func sink() {
    var i = 0
    while true {
      var least = i
      for child in [2 * i + 1, 2 * i + 2] where child < readers.count {
        if readers[child].precedes(readers[least]) { least = child }
      }
      if least == i { return }
      readers.swapAt(i, least)
      i = least
    }
  }
}
