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
  func dictionary() throws -> ThemeDictionary {
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
    var faults: [ThemeFault] = []
    for name in names {
      do {
        tables[name] = try table(name)
      } catch let error as ThemeFaults {
        faults += error.faults
      }
    }
    guard faults.isEmpty, let themes = tables["themes.csv"] else { throw invalid(faults) }
    do {
      return try ThemeDictionary(try sources(tables, themes: themes))
    } catch let error as ThemeFaults {
      throw invalid(error.faults)
    }
  }

  /// The models beside the dictionary; nil where there is no model of its themes.
  func models(_ dictionary: ThemeDictionary) throws -> ThemeModels? {
    guard let themes = try model("model.csv", columns: dictionary.themes) else { return nil }
    return ThemeModels(
      themes: themes, polarity: try model("polarity.csv", columns: ThemeModels.polarities))
  }

  private func model(_ name: String, columns: [Theme]) throws -> LinearModel? {
    let file = "\(path)/\(name)"
    guard FileSystem.exists(file) else { return nil }
    do {
      return try LinearModel(
        csv: try FileSystem.contents(of: file), file: file, themes: columns)
    } catch let error as ThemeFaults {
      throw invalid(error.faults)
    }
  }

  private func sources(
    _ tables: [String: SourceTable], themes: SourceTable
  ) throws -> ThemeDictionary.Sources {
    var patterns: [String: SourceTable] = [:]
    for (name, table) in tables where !Self.shared.contains(name) {
      patterns[String(name.dropLast(4))] = table
    }
    return ThemeDictionary.Sources(
      themes: themes, lists: tables["lists.csv"], topics: tables["topics.csv"],
      cues: try tables["cues.csv"] ?? SourceTable(csv: ShippedCues.text, file: "cues.csv"),
      patterns: patterns)
  }

  private func table(_ name: String) throws -> SourceTable {
    let file = "\(path)/\(name)"
    let text = String(decoding: try FileSystem.contents(of: file), as: UTF8.self)
    return try SourceTable(csv: text, file: file)
  }

  private func invalid(_ faults: [ThemeFault]) -> StageError {
    for fault in faults { diagnostics.say("\(fault)") }
    let count = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    return StageError(.invalid, "\(path): \(count) in the themes")
  }
}
