import Stage
import Tables
import Themes

/// A folder of themes on the disk.
struct ThemeFolder {
  private let path: String
  private let diagnostics: Diagnostics
  private static let shared = ["themes.csv", "lists.csv", "topics.csv", "cues.csv"]
  /// Too large to be read as the others are.
  private static let models = ["model.csv", "polarity.csv"]

  init(_ path: String, _ diagnostics: Diagnostics) {
    self.path = path
    self.diagnostics = diagnostics
  }

  /// Reads the dictionary, telling every fault of every file at once.
  func dictionary() throws -> ThemeDictionary { try load(withModels: false).dictionary }

  /// Reads the dictionary and the models beside it, telling every fault of every file at once.
  /// - Returns: no models where there is no model of the themes.
  func load(withModels: Bool) throws -> (dictionary: ThemeDictionary, models: ThemeModels?) {
    var faults: [ThemeFault] = []
    let tables = try tables(&faults)
    guard let themes = tables["themes.csv"] else { throw invalid(faults) }
    var dictionary: ThemeDictionary?
    var known: [Theme] = []
    do throws(ThemeFaults) {
      dictionary = try ThemeDictionary(sources(tables, themes: themes), named: &known)
    } catch {
      faults += error.faults
    }
    var models: ThemeModels?
    if withModels {
      let polarity = try model("polarity.csv", columns: ThemeModels.polarities, &faults)
      models = try model("model.csv", columns: known, &faults).map {
        ThemeModels(themes: $0, polarity: polarity)
      }
    }
    guard faults.isEmpty, let dictionary else { throw invalid(faults) }
    return (dictionary, models)
  }

  private func model(
    _ name: String, columns: [Theme], _ faults: inout [ThemeFault]
  ) throws -> LinearModel? {
    let file = "\(path)/\(name)"
    guard FileSystem.exists(file) else { return nil }
    let bytes = try FileSystem.contents(of: file)
    do throws(ThemeFaults) {
      return try LinearModel(csv: bytes, file: file, themes: columns)
    } catch {
      faults += error.faults
      return nil
    }
  }

  /// The tables of the folder but the model, by the names of their files.
  private func tables(_ faults: inout [ThemeFault]) throws -> [String: SourceTable] {
    guard FileSystem.isFolder(path) else {
      guard FileSystem.exists(path) else { throw StageError(.noInput, "\(path): is not there") }
      throw StageError(.invalid, "\(path): is no folder of themes")
    }
    let names = try FileSystem.names(in: path).filter {
      $0.hasSuffix(".csv") && !Self.models.contains($0)
    }
    guard names.contains("themes.csv") else {
      throw StageError(.invalid, "\(path): there is no themes.csv in the folder")
    }
    var tables: [String: SourceTable] = [:]
    for name in names {
      let file = "\(path)/\(name)"
      let text = String(decoding: try FileSystem.contents(of: file), as: UTF8.self)
      tables[name] = SourceTable(csv: text, file: file, &faults)
    }
    return tables
  }

  private func sources(
    _ tables: [String: SourceTable], themes: SourceTable
  ) throws(ThemeFaults) -> ThemeDictionary.Sources {
    var patterns: [String: SourceTable] = [:]
    for (name, table) in tables where !Self.shared.contains(name) {
      patterns[String(name.dropLast(4))] = table
    }
    let cues =
      if let given = tables["cues.csv"] {
        given
      } else {
        try SourceTable(csv: ShippedCues.text, file: "cues.csv")
      }
    return ThemeDictionary.Sources(
      themes: themes, lists: tables["lists.csv"], topics: tables["topics.csv"],
      cues: cues, patterns: patterns)
  }

  private func invalid(_ faults: [ThemeFault]) -> StageError {
    let sorted = faults.enumerated().sorted {
      ($0.element.file, $0.element.line ?? 0, $0.offset)
        < ($1.element.file, $1.element.line ?? 0, $1.offset)
    }
    for fault in sorted { diagnostics.say("\(fault.element)") }
    let count = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    return StageError(.invalid, "\(path): \(count) in the themes")
  }
}
