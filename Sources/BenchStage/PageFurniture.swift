/// What stands around the text of a page: script, style, drawings, menus and sidebars.
///
/// Numbers drawn at random make it about as hard to compress as real pages are.
struct PageFurniture {
  private var random: SplitMix

  init(random: SplitMix) { self.random = random }

  mutating func style(bytes: Int) -> String {
    var text = "<style>\n"
    while text.utf8.count < bytes {
      let name = noise()
      text += ".w-\(name)>li:nth-child(2n){margin:0 \(name % 19)px;color:#\(noise())}\n"
    }
    return text + "</style>\n"
  }

  mutating func script(bytes: Int) -> String {
    var text = "<script>\n"
    while text.utf8.count < bytes {
      text += "if(a\(noise())<b&&c>\(noise())){w.push({e:'<div>'+x\(noise() % 99)})}\n"
    }
    return text + "</script>\n"
  }

  mutating func drawing(bytes: Int) -> String {
    var text = "<svg class=\"icon\" viewBox=\"0 0 24 24\"><path d=\""
    while text.utf8.count < bytes { text += "M\(noise() % 999).\(noise() % 9) 4a2.2 0 0 1-3 3" }
    return text + "\"/></svg>\n"
  }

  mutating func comment(bytes: Int) -> String {
    var text = "<!-- "
    while text.utf8.count < bytes { text += "widget \(noise()) uit het thema; " }
    return text + " -->\n"
  }

  mutating func menu(items: Int) -> String {
    var list = ""
    for item in 0..<items {
      list += """
        <li id="menu-item-\(item)" class="menu-item menu-item-type-taxonomy menu-item-\(item)">\
        <a href="/rubriek/\(item % 40)/">Rubriek \(item)</a></li>

        """
    }
    return "<nav class=\"menu\" role=\"navigation\"><ul class=\"nav\">\n\(list)</ul></nav>\n"
  }

  /// Widgets of twelve links each.
  /// - Parameter address: the path of another page of the site.
  mutating func sidebar(
    bytes: Int, text: inout TextMaker, address: (_ number: Int) -> String
  ) -> String {
    var html = "<aside id=\"secondary\" class=\"widget-area\">\n"
    while html.utf8.count < bytes {
      html += """
        <section id="recent-\(noise() % 99)" class="widget widget_recent_entries">
          <h2 class="widget-title"><span>Meer</span></h2>
          <ul>

        """
      for _ in 0..<12 where html.utf8.count < bytes {
        let other = 1 + noise() % 60
        html += """
              <li class="cat-item cat-item-\(other) widget-list__item widget-list__item--thumb">\
          <a class="widget-list__link" href="\(address(other))" rel="bookmark"><img class="\
          attachment-thumbnail size-thumbnail wp-post-image" src="/wp-content/uploads/beeld-\
          \(noise())-150x150.jpg" width="150" height="150" alt="" loading="lazy" srcset="\
          /beeld-\(noise())-300x300.jpg 300w, /beeld-\(noise())-768x768.jpg 768w" \
          sizes="(max-width: 150px) 100vw, 150px">\(text.word()) \(text.word()) \(text.word())\
          </a> <span class="post-date">\(1 + other % 28) maart</span></li>

          """
      }
      html += "  </ul>\n</section>\n"
    }
    return html + "</aside>\n"
  }

  /// A number of up to six digits.
  private mutating func noise() -> Int { Int(random.next() % 1_000_000) }
}
