/// A post as it stands on a list of posts.
package struct ListedPost: Sendable {
  /// Its own address, as it was asked for.
  package let address: String
  /// What is there of it; without comments, and without paragraphs where it is only announced.
  package let contents: PageContents
}
