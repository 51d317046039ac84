/// Fields that stand side by side in many rows, encoded once.
package struct EncodedFields {
  private let bytes: [UInt8]
  let count: Int

  package init(_ fields: [String]) {
    var bytes = RowBytes(minimumCapacity: 256)
    for (i, field) in fields.enumerated() {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      var field = field
      _ = field.withUTF8 { FieldEncoder.append(field: $0, to: &bytes) }
    }
    self.bytes = bytes.withBytes { Array($0) }
    count = fields.count
  }

  func append(to buffer: inout RowBytes) { bytes.withUnsafeBufferPointer { buffer.append($0) } }
}
