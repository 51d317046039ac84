import Digests
import Reporting
import Stage
import Tables

/// Puts the page together from the tables of figures.
struct ReportPage {
  let folder: String
  let language: Language
  /// Sentences on the page for each theme, voice and polarity.
  let evidence: Int

  func write(to path: String) throws {
    let context = try ReportContext(folder: folder, language: language)
    let sections: [Page.Section] = [
      try HeadlineSection(context: context).section(),
      try CoverageSection(context: context).section(),
      try ChangesSection(context: context).section(),
      try TimeSection(context: context).section(),
      try VoiceSection(context: context).section(),
      try ResponseSection(context: context).section(),
      try TogetherSection(context: context).section(),
      try SiteSection(context: context).section(),
      try TermsSection(context: context).section(),
      try EvidenceSection(context: context, most: evidence).section(),
      try ValiditySection(context: context).section(),
      try MethodSection(context: context).section(),
    ].compactMap(\.self)
    let say = language
    let page = Page(
      language: language,
      title: say(
        "Wat bloggers en hun lezers schrijven over nieuwe technologie op het werk",
        "What bloggers and their readers write about new technology at work"),
      eyebrow: "Columbus", introduction: try introduction(context), sections: sections,
      footer: HTML(
        "Columbus \(Program.version). "
          + say(
            "Deze pagina staat op zichzelf: ze vraagt niets van het net.",
            "This page stands by itself: it asks nothing of the net.")),
      hashes: (Self.hash(PageStyle.css), Self.hash(PageScript.javascript)))
    let file = try OutputFile(path: path)
    try file.append(page.text.utf8)
    try file.commit()
  }

  private static func hash(_ text: String) -> String {
    Base64.encode(SHA256.hash(text.utf8))
  }

  private func introduction(_ context: ReportContext) throws -> HTML {
    let say = language
    let sites = try context.table("sites")
    let posts = sites.reduce(0) { $0 + $1.int("posts") }
    let comments = sites.reduce(0) { $0 + $1.int("comments") }
    let first = sites.map { $0["first_published"] }.filter { !$0.isEmpty }.min() ?? ""
    let last = sites.map { $0["last_published"] }.max() ?? ""
    let lead = say(
      "Wie voelt zich overweldigd, wiens leiding houdt het tegen, wie zoekt kansen, en wat antwoorden lezers? Geteld in \(say.number(posts)) berichten en \(say.number(comments)) reacties van \(say.number(sites.count)) blogs.",
      "Who feels overwhelmed, whose management holds back, who looks for chances, and what do readers answer? Counted in \(say.number(posts)) posts and \(say.number(comments)) comments of \(say.number(sites.count)) blogs."
    )
    let facts: [(String, String)] = [
      (say("berichten", "posts"), say.number(posts)),
      (say("reacties", "comments"), say.number(comments)),
      (say("blogs", "blogs"), say.number(sites.count)),
      (
        say("over een onderwerp", "on topic"),
        say.number(sites.reduce(0) { $0 + $1.int("on_topic") })
      ),
      (
        say("met een thema", "with a theme"),
        say.number(sites.reduce(0) { $0 + $1.int("with_theme") })
      ),
      (say("jaren", "years"), Self.span(first, last)),
    ]
    let list = facts.map { label, value in
      HTML.element(
        "div", [:], .element("dt", [:], HTML(label)), .element("dd", [:], HTML(value)))
    }
    var html = HTML.element("p", ["class": "lead"], HTML(lead))
    html += .element("dl", ["class": "facts"], .joined(list))
    if !context.isValidated {
      html += .element(
        "p", ["class": "notice"],
        HTML(
          say(
            "Niet gevalideerd voor dit archief: het woordenboek is getoetst op voorbeeldzinnen die door één hand zijn gecodeerd. ",
            "Not validated for this archive: the dictionary was tested on example sentences coded by one hand. "
          )),
        .element("a", ["href": "#validiteit"], HTML(say("Wat dat betekent", "What that means"))),
        HTML("."))
    }
    return html
  }

  private static func span(_ first: String, _ last: String) -> String {
    let (from, to) = (String(first.prefix(4)), String(last.prefix(4)))
    if from.isEmpty { return "–" }
    return from == to ? from : "\(from)–\(to)"
  }
}
