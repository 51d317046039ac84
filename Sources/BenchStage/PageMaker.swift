/// Makes blog pages of realistic shape.
///
/// Sizes go over two orders of magnitude. Of the bytes about a quarter is script, a seventh style, a
/// sixteenth drawings; two fifths are tags, about one for every hundred bytes; one twentieth is the
/// text of the post and of none to many comments. (The shares are those of several hundred archived
/// pages of news sites and blogs.)
struct PageMaker {
  struct Page {
    let url: String
    let capturedAt: String
    let html: String
  }

  private let seed: UInt64
  private let meanBytes: Int
  private let isEqual: Bool
  private var text: TextMaker
  private var furniture: PageFurniture
  private var made = 0

  /// - Parameters:
  ///   - meanBytes: of the HTML of a page.
  ///   - isEqual: whether all pages are about that size.
  init(texts: BundledTexts, seed: UInt64, meanBytes: Int, isEqual: Bool = false) {
    self.seed = seed
    self.meanBytes = meanBytes
    self.isEqual = isEqual
    text = TextMaker(texts: texts, random: SplitMix(seed: seed &* 7919 &+ 2011))
    furniture = PageFurniture(random: SplitMix(seed: seed &* 104_729 &+ 1492))
  }

  mutating func next() -> Page {
    made += 1
    let size = targetSize()
    let (year, month, day) = Self.day(of: made)
    let title = "\(text.title()) (\(seed)-\(made))"
    let main =
      post(title: title, date: "\(year)-\(month)-\(day)", bytes: size * 3 / 100)
      + comments(bytes: size * 5 / 200, date: "\(day)-\(month)-\(year)")
    let html = surrounded(main, title: title, size: size)
    return Page(
      url: "http://blog\(seed).example\(Self.path(of: made))",
      capturedAt: "2025-\(month)-\(day)T03:04:05Z", html: html)
  }

  /// Many small pages and a few large ones: the mean times a product of two uniform factors.
  private mutating func targetSize() -> Int {
    if isEqual { return meanBytes }
    let (a, b) = (text.number(in: 5..<196), text.number(in: 5..<196))
    return max(meanBytes / 50, meanBytes * a / 100 * b / 100)
  }

  private static func day(of number: Int) -> (year: Int, month: String, day: String) {
    (2008 + number % 17, two(1 + number % 12), two(1 + number % 28))
  }

  private static func path(of number: Int) -> String {
    let (year, month, _) = day(of: number)
    return "/\(year)/\(month)/bericht-\(number)/"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private mutating func surrounded(_ main: String, title: String, size: Int) -> String {
    let before = """
      <!DOCTYPE html>
      <html lang="nl"><head><meta charset="utf-8"><title>\(title) - Het weblog</title>
      <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">
      \(furniture.style(bytes: size * 29 / 200))\(furniture.script(bytes: size * 12 / 100))</head>
      <body class="post-template-default single single-post">

      """
    let frame = before + furniture.menu(items: 2 + size / 5000)
    let after =
      furniture.drawing(bytes: size * 11 / 200) + furniture.comment(bytes: size / 50)
      + furniture.script(bytes: size * 12 / 100)
    let rest = size - frame.utf8.count - main.utf8.count - after.utf8.count
    return """
      \(frame)\(main)\(furniture.sidebar(bytes: rest, text: &text, address: Self.path))\(after)<footer \
      class="site-footer"><p>Alle rechten voorbehouden</p></footer></body></html>

      """
  }

  private mutating func post(title: String, date: String, bytes: Int) -> String {
    var html = """
      <main><article class="post hentry" id="post-\(made)"><header><h1 class="entry-title">\(title)\
      </h1><p class="entry-meta">Geplaatst op <time class="published" datetime="\(date)">\(date)\
      </time> door <span class="author vcard"><a class="fn" href="/auteur/">\(text.author())\
      </a></span></p></header><div class="entry-content">

      """
    let start = html.utf8.count
    repeat {
      let length = min(bytes, text.number(in: 150..<700))
      html += "<p>\(text.paragraph(bytes: length)) <a href=\"/lees/\(made)/\">Lees "
      html += "<em>\(text.word())</em></a></p>\n"
    } while html.utf8.count - start < bytes
    return html + "</div></article>\n"
  }

  /// One page in five has none.
  private mutating func comments(bytes: Int, date: String) -> String {
    guard made % 5 != 0 else { return "</main>\n" }
    var list = ""
    var (number, written) = (0, 0)
    repeat {
      number += 1
      let reply = text.reply(bytes: min(bytes, text.number(in: 40..<500)))
      written += reply.utf8.count
      list += """
        <li class="comment depth-1" id="comment-\(made)-\(number)"><article class="comment-body">\
        <footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="/a.png" \
        class="avatar"><b class="fn">\(text.author())</b> schreef:</div>\
        <div class="comment-metadata"><a href="#comment-\(made)-\(number)"><time>\(date) om \
        10:\(Self.two(number % 60))</time></a></div></footer><div class="comment-content"><p>\
        \(reply)</p></div><div class="reply"><a href="?replytocom=\
        \(number)#respond">Beantwoorden</a></div></article></li>

        """
    } while written < bytes
    return """
      <div id="comments" class="comments-area"><h2>\(number) reacties</h2>
      <ol class="comment-list">
      \(list)</ol></div></main>

      """
  }
}
