/// Makes blog pages of realistic shape: sizes over two orders of magnitude, nearly half of the bytes
/// script and style, menus and sidebars, a post and none to many comments.
struct PageMaker {
  struct Page {
    let url: String
    let capturedAt: String
    let html: String
  }

  private let texts: BundledTexts
  private let seed: UInt64
  private let meanBytes: Int
  private var random: SplitMix
  private var made = 0

  init(texts: BundledTexts, seed: UInt64, meanBytes: Int) {
    self.texts = texts
    self.seed = seed
    self.meanBytes = meanBytes
    random = SplitMix(seed: seed &* 7919 &+ 2011)
  }

  mutating func next() -> Page {
    made += 1
    let size = targetSize()
    let site = "blog\(seed % 40).voorbeeld.example"
    let year = 2008 + made % 17
    let month = Self.two(1 + made % 12)
    let day = Self.two(1 + made % 28)
    let path = "/\(year)/\(month)/bericht-\(seed)-\(made)/"
    let title = "\(pick(texts.titles)) (\(seed)-\(made))"
    var html = head(title: title, date: "\(year)-\(month)-\(day)", scriptBytes: size * 45 / 100)
    html += menu(items: size / 2500)
    html += post(title: title, date: "\(year)-\(month)-\(day)", bytes: size / 8)
    html += comments(bytes: size / 6, date: "\(day)-\(month)-\(year)")
    html +=
      "<footer class=\"site-footer\"><p>Alle rechten voorbehouden</p></footer></body></html>\n"
    return Page(
      url: "http://\(site)\(path)", capturedAt: "2025-\(month)-\(day)T03:04:05Z", html: html)
  }

  /// Many small pages and a few large ones: the mean times a product of two uniform factors.
  private mutating func targetSize() -> Int {
    let a = Int.random(in: 5...195, using: &random)
    let b = Int.random(in: 5...195, using: &random)
    return max(2000, meanBytes * a / 100 * b / 100)
  }

  private mutating func pick(_ list: [String]) -> String {
    list[Int.random(in: 0..<list.count, using: &random)]
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private mutating func head(title: String, date: String, scriptBytes: Int) -> String {
    var html = """
      <!DOCTYPE html>
      <html lang="nl"><head><meta charset="utf-8"><title>\(title) - Het weblog</title>
      <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting",\
      "headline":"\(Self.jsonEscaped(title))","datePublished":"\(date)"}</script>

      """
    var line = 0
    html += "<style>"
    while html.utf8.count < scriptBytes / 4 {
      line += 1
      html += ".widget-\(line)>li:nth-child(2n){margin:0 \(line % 9)px;color:#\(100_000 + line)}\n"
    }
    html += "</style>\n<script>"
    while html.utf8.count < scriptBytes {
      line += 1
      html +=
        "window.dataLayer=window.dataLayer||[];if(a\(line)<b&&c>\(line)){push({e:'<div>'+x})}\n"
    }
    return html + "</script></head><body class=\"single single-post\">\n"
  }

  private mutating func menu(items: Int) -> String {
    var html = "<nav class=\"menu\"><ul>"
    for item in 0..<(8 + items) {
      html += "<li class=\"menu-item menu-item-\(item)\"><a href=\"/rubriek/\(item)/\" "
      html += "title=\"Rubriek \(item)\">Rubriek \(item)</a></li>\n"
    }
    return html + "</ul></nav>\n"
  }

  private mutating func post(title: String, date: String, bytes: Int) -> String {
    var html = """
      <main><article class="post hentry" id="post-\(made)"><header><h1 class="entry-title">\(title)\
      </h1><p class="entry-meta">Geplaatst op <time class="published" datetime="\(date)">\(date)\
      </time> door <span class="author vcard"><a class="fn" href="/auteur/">\(pick(texts.authors))\
      </a></span></p></header><div class="entry-content">

      """
    let start = html.utf8.count
    repeat {
      html += "<p>"
      for _ in 0..<Int.random(in: 2...7, using: &random) {
        html += Self.escaped(pick(texts.sentences)) + " "
      }
      html += "<a href=\"/meer/\(made)/\">Lees <em>verder</em></a></p>\n"
    } while html.utf8.count - start < bytes
    return html + "</div></article>\n"
  }

  private mutating func comments(bytes: Int, date: String) -> String {
    guard made % 5 != 0 else { return "</main>\n" }
    var list = ""
    var number = 0
    repeat {
      number += 1
      list += """
        <li class="comment depth-1" id="comment-\(made)-\(number)"><article class="comment-body">\
        <footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="/a.png" \
        class="avatar"><b class="fn">\(Self.escaped(pick(texts.authors)))</b> schreef:</div>\
        <div class="comment-metadata"><a href="#comment-\(made)-\(number)"><time>\(date) om \
        10:\(Self.two(number % 60))</time></a></div></footer><div class="comment-content"><p>\
        \(Self.escaped(pick(texts.comments)))</p></div><div class="reply"><a href="?replytocom=\
        \(number)#respond">Beantwoorden</a></div></article></li>

        """
    } while list.utf8.count < bytes
    return """
      <div id="comments" class="comments-area"><h2>\(number) reacties</h2>
      <ol class="comment-list">
      \(list)</ol></div></main>

      """
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }

  private static func jsonEscaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character == "\"" || character == "\\" { result += "\\" }
      result.append(character)
    }
  }
}
