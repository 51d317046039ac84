import Statistics
import Tables

/// Goes through all sentences on topic and puts each into its stratum.
struct CodingReader {
  private let input: String
  private let seed: UInt64
  private let near: [String: Set<String>]
  private(set) var sample: CodingSample

  /// - Parameters:
  ///   - input: the output folder of the stages.
  ///   - seed: another seed draws another sheet.
  init(input: String, size: Int, seed: UInt64) throws {
    self.input = input
    self.seed = seed
    sample = CodingSample(size: size)
    near = try Self.nearWords(input + "/aggregate/theme_terms.csv")
  }

  /// The words that go with a theme: a sentence that has one but no mention is a near miss.
  private static func nearWords(_ path: String) throws -> [String: Set<String>] {
    guard FileSystem.exists(path) else { return [:] }
    var table = try CSVReader(path: path)
    let theme = try table.column("theme")
    let lemma = try table.column("lemma")
    let rank = try table.column("rank")
    var words: [String: Set<String>] = [:]
    while try table.next() {
      if try table.integer(rank) <= 25 {
        words[table.string(theme), default: []].insert(table.string(lemma))
      }
    }
    return words
  }

  mutating func read() throws {
    let words = near.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    for path in try FileSystem.tables(at: "\(input)/extract/documents") {
      let part = FileSystem.name(of: path, without: ".csv")
      var reader = try CodingPart(files: PartFiles(input: input, part: part))
      try reader.read(into: &sample, seed: seed, near: words)
    }
  }
}
