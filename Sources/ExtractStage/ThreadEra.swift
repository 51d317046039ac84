import Crawling
import Extraction

/// The captures of a thread for as long as its address held one and the same post.
///
/// A domain is sold, a post gives way to "this page was not found", another text comes to stand under
/// an old address: from that day on it is another document.
struct ThreadEra {
  private(set) var readings: [PageReading] = []
  /// When its first capture was made, `2013-05-01T10:00:00Z`; empty for the first era of a thread.
  let since: String
  /// What the last capture of the post says.
  private var shingles: Set<UInt64>

  /// How much of the shorter of two texts of one document is in the longer at least, in threes of words.
  ///
  /// Of any two of the bundled posts, which are all about new technology at work, it is 0.02 at most.
  private static let leastShared = 0.1

  /// Divides the captures of a thread.
  /// - Parameter readings: its pages, in any order.
  /// - Returns: at least one era unless there are no readings, the earliest first.
  static func divide(_ readings: [PageReading]) -> [ThreadEra] {
    guard let main = addressOfVersions(readings) else {
      return readings.isEmpty ? [] : [ThreadEra(since: "", shingles: [], readings: readings)]
    }
    var eras: [ThreadEra] = []
    var current = 0
    let ordered = readings.sorted {
      ($0.row.capturedAt, $0.row.pageID) < ($1.row.capturedAt, $1.row.pageID)
    }
    for reading in ordered {
      if reading.contents.hasPost, reading.row.address == main {
        let shingles = Self.shingles(of: reading.contents)
        // Without times nobody can say which was first.
        let isTimed = !reading.row.capturedAt.isEmpty
        if let known = eras.lastIndex(where: { !isTimed || $0.isSame(shingles) }) {
          current = known
          eras[known].shingles = shingles
        } else {
          let since = eras.isEmpty ? "" : reading.row.capturedAt
          current = eras.count
          eras.append(ThreadEra(since: since, shingles: shingles, readings: []))
        }
      } else if eras.isEmpty {
        // What was captured before the post belongs to its first text.
        eras.append(ThreadEra(since: "", shingles: [], readings: []))
      }
      eras[current].readings.append(reading)
    }
    return eras
  }

  /// The address whose captures are compared: the thread's own, or another that has several with a post;
  /// nil where there is nothing to compare.
  private static func addressOfVersions(_ readings: [PageReading]) -> String? {
    guard readings.count > 1 else { return nil }
    let posts = Dictionary(grouping: readings.filter(\.contents.hasPost), by: \.row.address)
    let addresses = posts.filter { $0.value.count > 1 }.keys
    let thread = readings[0].row.thread
    return addresses.contains(thread)
      ? thread : addresses.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  private init(since: String, shingles: Set<UInt64>, readings: [PageReading]) {
    self.since = since
    self.shingles = shingles
    self.readings = readings
  }

  /// Whether a text is a version of the era's; one of less than three words can be.
  private func isSame(_ other: Set<UInt64>) -> Bool {
    let shorter = min(shingles.count, other.count)
    guard shorter > 0 else { return true }
    return Double(shingles.intersection(other).count) >= Self.leastShared * Double(shorter)
  }

  /// The hashes of every three words in a row.
  private static func shingles(of contents: PageContents) -> Set<UInt64> {
    let texts = [contents.metadata.title] + contents.paragraphs.map(\.text)
    var shingles: Set<UInt64> = []
    FoldedWords(texts.joined(separator: " ")).forEachRun(of: 3) { _, words in
      shingles.insert(StableHash(words).value)
    }
    return shingles
  }
}
