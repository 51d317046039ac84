/// The documents of a part by their id.
struct PartIndex {
  private var ids = ByteInterner()
  /// The document of each id: the last one, should an id be there twice.
  private var documents: [Int] = []
  /// The id looked up last: the rows of a table come document by document.
  private var last = -1

  mutating func add(_ id: UnsafeBufferPointer<UInt8>, _ document: Int) {
    let number = ids.intern(id)
    if number == documents.count {
      documents.append(document)
    } else {
      documents[number] = document
    }
  }

  mutating func find(_ id: UnsafeBufferPointer<UInt8>) -> Int? {
    if last >= 0, ids.equals(last, id) { return documents[last] }
    guard let found = ids.find(id) else { return nil }
    last = found
    return documents[found]
  }
}
