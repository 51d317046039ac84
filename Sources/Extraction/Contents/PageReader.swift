package import Markup

/// Reads all that is on a page: its post, what is told about it, its comments.
package enum PageReader {
  /// - Parameters:
  ///   - tree: the page.
  ///   - url: its address, for dates and anchors in it.
  ///   - capturedAt: when it was captured, against which relative dates are read.
  package static func read(_ tree: PageTree, url: String, capturedAt: String) -> PageContents {
    let outline = PageOutline(tree)
    let dates = DateReader(present: CaptureClock(capturedAt: capturedAt).present)
    var contents = PageContents()
    contents.metadata.title = TitleFinder(outline).title()
    contents.paragraphs = PostFinder(outline).paragraphs(title: contents.metadata.title)
    contents.comments = CommentFinder(outline, dates: dates).find().comments
    return contents
  }
}
