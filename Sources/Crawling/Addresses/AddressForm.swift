/// What an address says by itself about the page that is there.
package enum AddressForm: UInt8, Sendable {
  /// Nothing.
  case plain
  /// It looks like a post's.
  case post
  /// It is a page of comments (or a feed, an attachment) of a post.
  case comments
  /// It is a following page of what is at its thread's address, be that a post or a list.
  case continued
  /// A part of the path says that posts are listed below; links may say otherwise.
  case listFolder
  /// It lists posts: a month, a tag, a search.
  case list
  /// The root of a host.
  case root
  /// It is another view of a page that links to it.
  case view
  /// It is for machines, or for the writer.
  case other
}

/// An address with all that does not matter taken out.
package struct CanonicalAddress: Hashable, Sendable {
  /// The address by which the page is known.
  package let url: String
  /// The address of the post that the page belongs to; the page's own where it is no page of
  /// comments.
  package let thread: String
  package let form: AddressForm
}
