/// The folder that is read: files below it by their names in tables.
package struct Dump: Sendable {
  /// The path of the folder.
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The bytes of the path of a file.
  package func path(of name: SourceName) -> [UInt8] { Array(path.utf8) + [0x2F] + name.path }

  /// The file, or the member of a WACZ, under a name.
  func source(_ name: SourceName) throws(ArchiveError) -> any ByteSource {
    guard name.isSafe else { throw ArchiveError(.unsafeName, "the name leads out of the dump") }
    let file = try ByteFile(path: path(of: name))
    guard let member = name.member else { return file }
    _ = member
    throw ArchiveError(.noRecord, "no member of that name")
  }

  /// The archive under a name; nil where it is none.
  package func archive(_ name: SourceName) throws(ArchiveError) -> Archive? {
    try Archive(try source(name))
  }
}
