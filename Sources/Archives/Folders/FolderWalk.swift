import Glibc

/// All files below a folder, in the order of their paths' bytes.
///
/// Links to files are files. Links to folders are followed once all real folders were seen, and no
/// folder is entered twice, so that a loop ends.
package struct FolderWalk {
  package struct Entry: Sendable, Equatable {
    /// The path below the folder.
    package let path: [UInt8]
    package let size: Int
    /// The time of the last change, in nanoseconds since 1970.
    package let modified: Int
    /// Why the file or folder cannot be read; nil where it can.
    package let problem: String?
    /// Whether the system refuses it, by its permissions or for a fault of the disk: another night it
    /// may not.
    package let isRefused: Bool
  }

  private struct FileID: Hashable {
    let device: UInt
    let inode: UInt
  }

  private let root: [UInt8]
  private var entries: [Entry] = []
  private var visited: Set<FileID> = []
  private var linked: [[UInt8]] = []

  /// - Returns: nil where there is no such folder.
  package static func entries(below root: String) -> [Entry]? {
    var walk = FolderWalk(root: Array(root.utf8))
    guard let status = walk.status([], follow: true), Self.isFolder(status) else { return nil }
    walk.enter([], status)
    // Real folders first: what a link leads to is known by its own name where it has one.
    var next = 0
    while next < walk.linked.count {
      let path = walk.linked[next]
      if let status = walk.status(path, follow: true) { walk.enter(path, status) }
      next += 1
    }
    return walk.entries.sorted { $0.path.lexicographicallyPrecedes($1.path) }
  }

  private init(root: [UInt8]) { self.root = root }

  private mutating func enter(_ folder: [UInt8], _ status: stat) {
    var pending = [(folder, status)]
    while let (path, status) = pending.popLast() {
      let id = FileID(device: UInt(status.st_dev), inode: UInt(status.st_ino))
      guard visited.insert(id).inserted else {
        add(path, status, "a link to a folder that is read elsewhere")
        continue
      }
      guard let names = names(in: path) else {
        addRefused(path, status)
        continue
      }
      for name in names {
        let child = path.isEmpty ? name : path + [0x2F] + name
        if let folder = look(at: child) { pending.append((child, folder)) }
      }
    }
  }

  /// Takes in one name.
  /// - Returns: its status where it is a folder to enter.
  private mutating func look(at path: [UInt8]) -> stat? {
    guard let own = status(path, follow: false) else {
      addRefused(path, stat())
      return nil
    }
    if own.st_mode & S_IFMT == S_IFLNK {
      guard let target = status(path, follow: true) else {
        add(path, own, "a link that leads nowhere")
        return nil
      }
      if Self.isFolder(target) { linked.append(path) } else { addFile(path, target) }
      return nil
    }
    if Self.isFolder(own) { return own }
    addFile(path, own)
    return nil
  }

  private mutating func addFile(_ path: [UInt8], _ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return add(path, status, "is no regular file") }
    if withCPath(path, { $0.map { access($0, R_OK) } }) == 0 { return add(path, status, nil) }
    addRefused(path, status)
  }

  /// Takes in what the system has just refused, with its reason.
  private mutating func addRefused(_ path: [UInt8], _ status: stat) {
    add(path, status, String(cString: strerror(errno)), isRefused: errno != ENOENT)
  }

  private mutating func add(
    _ path: [UInt8], _ status: stat, _ problem: String?, isRefused: Bool = false
  ) {
    entries.append(
      Entry(
        path: path, size: Int(status.st_size),
        modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec, problem: problem,
        isRefused: isRefused))
  }

  private static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }

  private func withCPath<R>(_ path: [UInt8], _ body: (UnsafePointer<CChar>?) -> R) -> R {
    (root + [0x2F] + path + [0]).withUnsafeBufferPointer {
      $0.withMemoryRebound(to: CChar.self) { body($0.baseAddress) }
    }
  }

  private func status(_ path: [UInt8], follow: Bool) -> stat? {
    withCPath(path) { name in
      var status = stat()
      guard let name else { return nil }
      let failed = follow ? stat(name, &status) : lstat(name, &status)
      return failed == 0 ? status : nil
    }
  }

  /// The names in a folder; nil where it cannot be read.
  private func names(in path: [UInt8]) -> [[UInt8]]? {
    guard let directory = withCPath(path, { $0.flatMap { opendir($0) } }) else { return nil }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
      errno = 0
    }
    return errno == 0 ? names : nil
  }
}
