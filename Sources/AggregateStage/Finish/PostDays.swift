/// On which days the posts of a site are said to have appeared.
///
/// A site with much of its posts on one day has been moved, or its template shows the day of the
/// crawl: that date says nothing about when they were written.
struct PostDays {
  private var posts: [String: Int] = [:]
  /// Posts that are dated to the day.
  private var dated = 0

  /// The length of `2011-04-18`.
  private static let dayLength = 10
  /// Fewer posts than this say nothing of a site.
  private static let fewest = 10

  /// - Parameter published: a date of any precision; only one to the day counts.
  mutating func add(_ published: String) {
    guard published.utf8.count >= Self.dayLength else { return }
    let day = String(decoding: published.utf8.prefix(Self.dayLength), as: UTF8.self)
    posts[day, default: 0] += 1
    dated += 1
  }

  /// The day with the most posts, of several the first; nil where no post is dated to the day.
  var commonest: (day: String, posts: Int)? {
    posts.min { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// Whether a third of the posts or more is on one day.
  var isSuspect: Bool { dated >= Self.fewest && 3 * (commonest?.posts ?? 0) >= dated }
}
