import Archives
import WebAddresses

/// Undoes what mirroring tools do to links: they lead to the files that stand for pages.
///
/// A tool keeps the folders of a site, so a link resolved against the address of its page has the
/// path of the file it leads to, below the folder that stands for the host.
struct MirrorLinks {
  /// The folder that stands for the root of a page's host, and that host.
  struct Page {
    let root: [ArraySlice<UInt8>]
    let address: WebAddress
  }

  private let dump: Dump
  /// The address of each file that was asked for; nil for what is no file.
  private var known: [[UInt8]: String?] = [:]

  /// More than these are forgotten.
  private static let mostKnown = 100_000

  init(_ dump: Dump) { self.dump = dump }

  /// - Parameter path: of the page's file, below the dump.
  func page(_ path: [UInt8], _ address: WebAddress) -> Page? {
    let folders = path.split(separator: 0x2F).dropLast()
    let depth = address.pathBytes.split(separator: 0x2F, omittingEmptySubsequences: false).count - 2
    guard address.scheme != "file" else { return Page(root: [], address: address) }
    guard depth >= 0, folders.count >= depth else { return nil }
    return Page(root: Array(folders.dropLast(depth)), address: address)
  }

  /// The address of the file that a link leads to; nil where it leads to none.
  mutating func target(of link: WebAddress, from page: Page) -> String? {
    guard link.sharesAuthority(with: page.address), link.scheme == page.address.scheme else {
      return nil
    }
    let below = PercentEncoding.decode(link.pathBytes)
    let path = (page.root + below.split(separator: 0x2F)).joined(separator: [0x2F])
    return address(of: Array(path))
  }

  private mutating func address(of path: [UInt8]) -> String? {
    if let address = known[path] { return address }
    if known.count >= Self.mostKnown { known = [:] }
    let address = try? LoosePage.origin(of: SourceName(path: path), in: dump)?.url
    known[path] = .some(address)
    return address
  }
}
