package import Markup

/// Reads all that is on a page: its post, what is told about it, its comments.
package enum PageReader {
  /// - Parameters:
  ///   - tree: the page.
  ///   - url: its address, for dates and anchors in it.
  ///   - capturedAt: when it was captured, against which relative dates are read.
  ///   - isContinuation: whether it is a later page of a thread: its first message is no post.
  ///   - lexicon: what the names of earlier pages say.
  package static func read(
    _ tree: PageTree, url: String, capturedAt: String, isContinuation: Bool = false,
    lexicon: inout NameLexicon
  ) -> PageContents {
    let outline = PageOutline(tree, &lexicon)
    let clock = CaptureClock(capturedAt: capturedAt)
    let language = tree.first(.html).flatMap { tree.value(of: .lang, $0) } ?? ""
    let dates = DateReader(
      isMonthFirst: MetadataReader.isMonthFirst(language), present: clock.present)
    let comments = CommentFinder(outline, dates: dates, clock, isContinuation: isContinuation)
      .find()
    var contents = PageContents()
    let metadata = MetadataReader(outline, url: url, clock: clock, comments: comments)
    contents.metadata = metadata.read()
    contents.impossibleDates = metadata.impossibleDates + comments.impossibleDates
    let finder = PostFinder(
      outline, comments: comments.nodes, isThread: comments.isThread,
      isContinuation: isContinuation)
    // The first message of a thread is read as the others are.
    contents.paragraphs =
      comments.first.paragraphs.isEmpty
      ? finder.paragraphs(title: contents.metadata.title, declared: metadata.declaredBody)
      : comments.first.paragraphs
    guard finder.keepsComments || isContinuation else { return contents }
    if !finder.keepsComments { contents.paragraphs = [] }
    contents.comments = comments.comments.isEmpty ? metadata.linkedComments : comments.comments
    return contents
  }

  /// The same for one page alone.
  package static func read(
    _ tree: PageTree, url: String, capturedAt: String, isContinuation: Bool = false
  ) -> PageContents {
    var lexicon = NameLexicon()
    return read(
      tree, url: url, capturedAt: capturedAt, isContinuation: isContinuation, lexicon: &lexicon)
  }
}
