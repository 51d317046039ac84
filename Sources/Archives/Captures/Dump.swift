/// The folder that is read: files below it by their names in tables.
package struct Dump {
  /// The path of the folder.
  package let path: String

  private let packages = Packages()

  /// The zip file that was asked for last: members are asked for in runs.
  private final class Packages {
    var last: (path: [UInt8], file: ByteFile, directory: ZipDirectory)?
  }

  private let limits: Limits

  package init(_ path: String, limits: Limits = .standard) {
    self.path = path
    self.limits = limits
  }

  private func package(
    _ name: SourceName
  ) throws(ArchiveError) -> (file: ByteFile, directory: ZipDirectory) {
    if let last = packages.last, last.path == name.path { return (last.file, last.directory) }
    let file = try ByteFile(path: path(of: name))
    let directory = try ZipDirectory(file)
    packages.last = (name.path, file, directory)
    return (file, directory)
  }

  /// The bytes of the path of a file.
  package func path(of name: SourceName) -> [UInt8] { Array(path.utf8) + [0x2F] + name.path }

  /// The file, or the member of a WACZ, under a name.
  func source(_ name: SourceName) throws(ArchiveError) -> any ByteSource {
    guard name.isSafe else { throw ArchiveError(.unsafeName, "the name leads out of the dump") }
    guard let member = name.member else { return try ByteFile(path: path(of: name)) }
    let (file, directory) = try package(name)
    return try directory.source(member, in: file, limits: limits)
  }

  /// The members of a zip file, folders left out; nil where the file is none.
  package func members(of name: SourceName) throws(ArchiveError) -> [SourceName]? {
    let file = try source(name)
    guard ZipDirectory.isZip(try file.bytes(0..<4)) else { return nil }
    return try package(name).directory.members.filter { $0.name.last != 0x2F }.map {
      SourceName(path: name.path, member: $0.name)
    }
  }

  /// What is wrong with a zip file whose members can be read all the same.
  package func fault(of name: SourceName) throws(ArchiveError) -> ArchiveError? {
    try package(name).directory.fault
  }

  /// The archive under a name; nil where it is none.
  package func archive(_ name: SourceName) throws(ArchiveError) -> Archive? {
    try Archive(try source(name))
  }
}
