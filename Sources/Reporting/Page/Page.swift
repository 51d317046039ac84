/// The whole page: one file that asks for nothing from anywhere.
package struct Page: Sendable {
  package struct Section: Sendable {
    let id: String
    let title: String
    let content: HTML

    package init(id: String, title: String, content: HTML) {
      self.id = id
      self.title = title
      self.content = content
    }
  }

  private let say: Language
  private let title: String
  private let eyebrow: String
  private let introduction: HTML
  private let sections: [Section]
  private let footer: HTML
  private let hashes: (style: String, script: String)

  /// - Parameter hashes: the base64 SHA-256 of `PageStyle.css` and of `PageScript.javascript`, by
  ///   which the page's policy allows these two and nothing else.
  package init(
    language: Language, title: String, eyebrow: String, introduction: HTML, sections: [Section],
    footer: HTML, hashes: (style: String, script: String)
  ) {
    say = language
    self.title = title
    self.eyebrow = eyebrow
    self.introduction = introduction
    self.sections = sections
    self.footer = footer
    self.hashes = hashes
  }

  private var policy: String {
    "default-src 'none'; style-src 'sha256-\(hashes.style)'; script-src 'sha256-\(hashes.script)'; "
      + "img-src data:; base-uri 'none'; form-action 'none'"
  }

  package var text: String {
    let head = HTML.joined([
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void("meta", ["name": "color-scheme", "content": "light dark"]),
      .void("meta", ["name": "referrer", "content": "no-referrer"]),
      .void("meta", ["name": "robots", "content": "noindex"]),
      .void("link", ["rel": "icon", "href": "data:,"]),
      .element("title", [:], HTML(title)),
      .element("style", [:], HTML(trusted: PageStyle.css)),
    ])
    let links = sections.map {
      HTML.element("li", [:], .element("a", ["href": "#\($0.id)"], HTML($0.title)))
    }
    let contents = HTML.element(
      "nav", ["aria-label": say("Inhoud", "Contents")], .element("ol", [:], .joined(links)))
    let header = HTML.element(
      "header", [:], .element("p", ["class": "eyebrow"], HTML(eyebrow)),
      .element("h1", [:], HTML(title)), introduction, contents)
    let main = HTML.element(
      "main", ["id": "main"],
      .joined(
        sections.map {
          .element("section", ["id": $0.id], .element("h2", [:], HTML($0.title)), $0.content)
        }))
    let skip = HTML.element(
      "a", ["class": "skip", "href": "#main"], HTML(say("Naar de inhoud", "Skip to content")))
    let body = HTML.element(
      "body", [:], skip, header, main, .element("footer", [:], footer),
      .element("script", [:], HTML(trusted: PageScript.javascript)))
    let page = HTML.element("html", ["lang": say.rawValue], .element("head", [:], head), body)
    return "<!DOCTYPE html>\n" + page.text + "\n"
  }
}
