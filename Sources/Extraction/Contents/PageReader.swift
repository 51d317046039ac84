package import Markup

/// Reads all that is on a page: its post, what is told about it, its comments.
package enum PageReader {
  /// - Parameters:
  ///   - tree: the page.
  ///   - url: its address, for dates and anchors in it.
  ///   - capturedAt: when it was captured, against which relative dates are read.
  package static func read(_ tree: PageTree, url: String, capturedAt: String) -> PageContents {
    let outline = PageOutline(tree)
    let clock = CaptureClock(capturedAt: capturedAt)
    let comments = CommentFinder(outline, dates: DateReader(present: clock.present)).find()
    var contents = PageContents()
    let metadata = MetadataReader(outline, url: url, clock: clock, comments: comments.nodes)
    contents.metadata = metadata.read()
    let finder = PostFinder(outline, comments: comments.nodes, isThread: comments.isThread)
    contents.paragraphs = finder.paragraphs(title: contents.metadata.title)
    guard finder.keepsComments else { return contents }
    contents.comments = comments.comments.isEmpty ? metadata.linkedComments : comments.comments
    return contents
  }
}
