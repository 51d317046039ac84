/// What the names in `class` and `id` say about an element.
package struct Hints: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Menus, side columns, share bars, adverts, forms, related posts: no part of a post.
  package static let boilerplate = Hints(rawValue: 1)
  /// What is said under a post.
  package static let comments = Hints(rawValue: 2)
  /// Where a post's text may be.
  package static let content = Hints(rawValue: 4)
  /// Where a post's text is, in the words of a blog's software.
  package static let postBody = Hints(rawValue: 8)
  /// A line of author, date, categories.
  package static let byline = Hints(rawValue: 16)
  package static let caption = Hints(rawValue: 32)
  package static let quote = Hints(rawValue: 64)
  package static let title = Hints(rawValue: 128)
  /// Not shown to those who see.
  package static let hidden = Hints(rawValue: 256)
  /// One of several posts or teasers.
  package static let item = Hints(rawValue: 512)
  package static let lead = Hints(rawValue: 1024)
  /// Boilerplate where it is made of links or has no prose; some themes call parts of a post so.
  package static let weakBoilerplate = Hints(rawValue: 2048)
}
