import Privacy
import Stage

/// What is done to names and contact details before anything is written.
struct DocumentPrivacy: Sendable {
  private let setting: NameSetting
  private let hasher: NameHasher?
  private var masker = Masker()

  /// - Parameter key: the file with the key of the pseudonyms.
  init(_ setting: NameSetting, key: String?) throws(StageError) {
    self.setting = setting
    hasher = try key.map { key throws(StageError) in try Self.hasher(key: key) }
  }

  /// What makes names into pseudonyms, under the key in a file.
  static func hasher(key: String) throws(StageError) -> NameHasher {
    do {
      return NameHasher(key: try NameKey(file: key))
    } catch {
      throw StageError(error == .unreadable ? .noInput : .invalid, "\(key): \(error)")
    }
  }

  /// The author as it may be written.
  func author(_ name: String, site: String) -> String {
    switch setting {
    case .keep: name
    case .drop: ""
    case .hash: hasher?.pseudonym(of: name, site: site) ?? ""
    }
  }

  /// A text as it may be written.
  mutating func text(_ text: String) -> String { setting == .keep ? text : masker.mask(text) }

  /// A text with its contact details masked whatever the setting, for keys that must not depend on it.
  mutating func masked(_ text: String) -> String { masker.mask(text) }
}
