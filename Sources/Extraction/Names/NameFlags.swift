/// What single words of `class`, and of `id` where it counts, say to the rules that look for them.
struct NameFlags: OptionSet, Sendable {
  let rawValue: UInt32

  /// A time that is not the post's own.
  static let modified = NameFlags(rawValue: 1)
  static let published = NameFlags(rawValue: 1 << 1)
  /// Tags and categories of a post.
  static let tags = NameFlags(rawValue: 1 << 2)
  /// Tags and categories of the whole site.
  static let tagCloud = NameFlags(rawValue: 1 << 3)
  static let siteTitle = NameFlags(rawValue: 1 << 4)
  /// Pingbacks and their kin.
  static let notice = NameFlags(rawValue: 1 << 5)
  /// A comment by the one who wrote the post.
  static let ownComment = NameFlags(rawValue: 1 << 6)
  /// What stands beside a name and is none.
  static let besideName = NameFlags(rawValue: 1 << 7)
  /// A part that lists other pages.
  static let list = NameFlags(rawValue: 1 << 8)
  static let quote = NameFlags(rawValue: 1 << 9)
  /// The line of a quote that says whose it is.
  static let quoteHead = NameFlags(rawValue: 1 << 10)
  static let quoteText = NameFlags(rawValue: 1 << 11)
  /// A part of a comment that is no text of it.
  static let commentNoise = NameFlags(rawValue: 1 << 12)
  /// Words for a date among the parts of a class.
  static let dateParts = NameFlags(rawValue: 1 << 13)
  /// Words for an author among the parts of a class or an id.
  static let authorParts = NameFlags(rawValue: 1 << 14)
}
