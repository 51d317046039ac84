/// Files that are put in their places together, once the disk has all of them.
///
/// Each file that is finished is brought to the disk at once, beside the others: a disk takes in many in
/// the time of one, while one after another each waits for a flush of its own. No file takes its place
/// before `commit`, but for the first ones of a group of very many.
package final class OutputGroup {
  private var files: [OutputFile] = []

  /// So many files at most are held open; with them a larger group is committed in between.
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
    for file in files { try file.settle() }
    for file in files { try file.commit() }
  }
}
