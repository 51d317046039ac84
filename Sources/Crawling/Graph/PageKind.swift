/// What is on a page, as far as its address and the links tell.
package enum PageKind: String, Sendable, CaseIterable {
  /// One post, perhaps with comments.
  case post
  /// More comments of a post that has a page of its own.
  case comments
  /// Several posts, or links to them.
  case list
  /// Neither.
  case other
}
