/// What comes of an archive, step by step; copies are not yet taken out.
enum ArchiveStep: Int, CaseIterable {
  case captures
  case pages
  case documents
  case dutch
  case onTopic
  case withTheme
  case sentences
  case mentions

  /// The step as a column of `coverage_by_source`.
  var name: String {
    switch self {
    case .onTopic: "on_topic"
    case .withTheme: "with_theme"
    default: "\(self)"
    }
  }
}
