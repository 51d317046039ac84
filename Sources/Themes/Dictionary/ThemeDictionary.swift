/// A dictionary of themes: what is looked for, by which patterns, ready to be matched.
///
/// A class, since it never changes and is handed on for every sentence.
package final class ThemeDictionary: Sendable {
  package let themes: [Theme]
  package let topics: [String]
  package let patterns: [DictionaryPattern]
  package let automaton: PatternAutomaton

  /// The tables of a folder of themes.
  package struct Sources: Sendable {
    package let themes: SourceTable
    package let lists: SourceTable?
    package let topics: SourceTable?
    package let cues: SourceTable
    /// The table of patterns of each theme, by its name.
    package let patterns: [String: SourceTable]

    package init(
      themes: SourceTable, lists: SourceTable?, topics: SourceTable?, cues: SourceTable,
      patterns: [String: SourceTable]
    ) {
      self.themes = themes
      self.lists = lists
      self.topics = topics
      self.cues = cues
      self.patterns = patterns
    }
  }

  /// Reads a dictionary.
  /// - Throws: every fault of all its tables, in the order of the files.
  package convenience init(_ sources: Sources) throws(ThemeFaults) {
    var themes: [Theme] = []
    try self.init(sources, named: &themes)
  }

  /// Reads a dictionary.
  /// - Parameter found: the themes, also of a dictionary that has faults.
  /// - Throws: every fault of all its tables, in the order of the files.
  package init(_ sources: Sources, named found: inout [Theme]) throws(ThemeFaults) {
    var builder = DictionaryBuilder(lists: sources.lists)
    builder.readThemes(sources.themes, patterns: sources.patterns)
    if let topics = sources.topics { builder.readTopics(topics) }
    builder.readCues(sources.cues)
    let faults = builder.finish()
    found = builder.themes
    guard faults.isEmpty else { throw ThemeFaults(faults) }
    themes = builder.themes
    topics = builder.topics
    patterns = builder.patterns
    automaton = builder.automaton
  }
}
