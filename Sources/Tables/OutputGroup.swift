/// Files that are put in their places together, once the disk has all of them.
///
/// Each file that is finished is brought to the disk at once, beside the others: a disk takes in many in
/// the time of one, while one after another each waits for a flush of its own. No file of a group that
/// was not committed is put in its place.
package final class OutputGroup {
  private var files: [OutputFile] = []

  /// So many files at most are held open.
  private static let most = 64

  package init() {}

  /// Takes in a file that is finished.
  /// - Parameter onlyIfChanged: leaves a file alone that already holds the same bytes.
  package func add(_ file: OutputFile, onlyIfChanged: Bool = false) throws(TableError) {
    guard try file.finish(onlyIfChanged: onlyIfChanged) else { return }
    files.append(file)
    if files.count == Self.most { try commit() }
  }

  /// Puts all files in their places, in the order in which they were finished.
  package func commit() throws(TableError) {
    defer { files.removeAll() }
    for file in files { try file.commit() }
  }
}
