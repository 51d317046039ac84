/// What one page says: a post, or none, what is told about it, and the comments under it.
package struct PageContents: Sendable {
  /// The post's paragraphs without its title; empty where the page has no post.
  package var paragraphs: [Paragraph] = []
  package var metadata = FoundMetadata()
  /// In the order of the page.
  package var comments: [FoundComment] = []
  /// Whether the page looks like a list of posts rather than a post.
  package var looksLikeList = false
  /// Dates on the page that cannot be, in ISO 8601; they are left out of what is found.
  package var impossibleDates: [String] = []

  package init() {}

  package var hasPost: Bool { !paragraphs.isEmpty }
}

/// What a page tells about its post; empty where it tells nothing.
package struct FoundMetadata: Equatable, Sendable {
  package var title = ""
  package var author = ""
  package var published = FoundDate()
  package var modified = FoundDate()
  /// Categories and tags.
  package var tags: [String] = []
  /// How many comments the page says that there are.
  package var announcedComments: Int?
  /// The page's own word on its language.
  package var language = ""
  package var siteName = ""

  package init() {}
}

/// A point in time as precise as the page gives it, and what said so.
package struct FoundDate: Equatable, Sendable {
  /// ISO 8601; `2011`, `2011-04`, `2011-04-18` or `2011-04-18T10:23:00`.
  package var value: String
  /// `jsonld`, `microdata`, `meta`, `time`, `url`, `byline` or `relative`.
  package var source: String

  package init(_ value: String = "", source: String = "") {
    self.value = value
    self.source = source
  }
}

/// One comment, as it stands on a page.
package struct FoundComment: Equatable, Sendable {
  package var author: String
  package var published: FoundDate
  /// Its own address on the page, without `#`; empty where it has none.
  package var anchor: String
  /// The place among the page's comments of the one that it answers; nil for the post.
  package var parent: Int?
  /// How deep it stands among answers, from 0.
  package var depth: Int
  /// Whether the page marks it as the post's author's.
  package var byPostAuthor: Bool
  package var paragraphs: [Paragraph]

  package init(
    author: String = "", published: FoundDate = FoundDate(), anchor: String = "",
    parent: Int? = nil, depth: Int = 0, byPostAuthor: Bool = false, paragraphs: [Paragraph] = []
  ) {
    self.author = author
    self.published = published
    self.anchor = anchor
    self.parent = parent
    self.depth = depth
    self.byPostAuthor = byPostAuthor
    self.paragraphs = paragraphs
  }
}
