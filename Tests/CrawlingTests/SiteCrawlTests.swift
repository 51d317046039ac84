import ColumbusTestSupport
import Crawling
import Testing

@Suite("The crawl of a site")
struct SiteCrawlTests {
  /// A capture as the tests write it: address, day in 2011, content.
  struct Sample {
    let url: String
    let day: Int
    let content: String

    var time: Int64 { 20_110_400_120_000 + Int64(day) * 1_000_000 }
  }

  struct SampleLink {
    let from: String
    let to: String
    let relation: LinkRelation
  }

  static func select(
    _ samples: [(url: String, day: Int, content: String)],
    _ links: [(String, String, LinkRelation)] = [], versions: Int = 3
  ) -> Selection {
    select(
      samples.map { Sample(url: $0.url, day: $0.day, content: $0.content) },
      links.map { SampleLink(from: $0.0, to: $0.1, relation: $0.2) }, versions)
  }

  static func select(
    _ samples: [Sample], _ links: [SampleLink], _ versions: Int = 3
  ) -> Selection {
    var limits = SiteCrawl.Limits()
    limits.versions = versions
    var crawl = SiteCrawl(rules: .shipped, limits: limits)
    for (row, sample) in samples.enumerated() {
      let facts = CaptureFacts(
        row: row, time: sample.time, digest: FastHash.of(sample.content),
        tie: FastHash.of("\(sample.url) \(sample.day)"))
      Array(sample.url.utf8).withUnsafeBufferPointer { crawl.add(facts, url: $0) }
    }
    for link in links {
      let (from, to) = (Array(link.from.utf8), Array(link.to.utf8))
      from.withUnsafeBufferPointer { from in
        to.withUnsafeBufferPointer { crawl.addLink(from: from, to: $0, relation: link.relation) }
      }
    }
    return Selection(&crawl)
  }

  /// All that is decided on a site.
  struct Selection {
    var threads: [SiteFinding.Thread] = []
    var rejects: [(capture: CaptureRecord, reason: RejectReason)] = []
    var missing: [SiteFinding.Missing] = []

    init(_ crawl: inout SiteCrawl) {
      crawl.select { finding in
        switch finding {
        case .thread(let thread): threads.append(thread)
        case .reject(let capture, let reason): rejects.append((capture, reason))
        case .missing(let item): missing.append(item)
        }
      }
    }
  }

  /// One line for each page: thread, depth, kind, address, day, what was merged.
  static func lines(_ selection: Selection) -> [String] {
    selection.threads.flatMap { thread in
      thread.pages.map { page in
        let day = page.capture.time / 1_000_000 % 100
        let merged = page.merged.map { "+\($0.rule.rawValue)@\($0.capture.time / 1_000_000 % 100)" }
        let depth = thread.depth.map(String.init) ?? "-"
        let own = page.url == thread.url ? "" : " " + page.url.dropFirst(14)
        return
          ([
            "\(thread.url.dropFirst(14)) \(depth)\(own) \(page.kind.rawValue)@\(day)"
          ] + merged).joined(separator: " ")
      }
    }
  }

  private let root = "http://blog.nl/"

  @Test("One address with the same bytes is one page, the earliest stands for it")
  func repeats() {
    let post = "http://blog.nl/2011/04/een/"
    let selection = Self.select([
      (post, 3, "a"), (post, 1, "a"), ("https://www.blog.nl/2011/04/een/?utm_source=x", 2, "a"),
    ])
    #expect(
      Self.lines(selection) == ["/2011/04/een - post@1 +same_digest@2 +same_digest@3"])
  }

  @Test("Other bytes are another version; beyond the limit they are spread over time")
  func versions() {
    let post = "http://blog.nl/2011/04/een/"
    let selection = Self.select((1...9).map { (post, $0, "v\($0)") }, versions: 2)
    #expect(
      Self.lines(selection) == [
        "/2011/04/een - post@1", "/2011/04/een - post@5", "/2011/04/een - post@9",
      ])
    #expect(selection.rejects.map(\.reason) == Array(repeating: .olderVersion, count: 6))
  }

  @Test("Content that comes back is the newest again")
  func reversion() {
    let post = "http://blog.nl/2011/04/een/"
    let selection = Self.select([(post, 1, "a"), (post, 2, "b"), (post, 3, "a"), (post, 4, "a")])
    #expect(
      Self.lines(selection) == [
        "/2011/04/een - post@2", "/2011/04/een - post@3 +same_digest@1 +same_digest@4",
      ])
  }

  @Test("The same bytes under another address are read under the better address")
  func sameContent() {
    let selection = Self.select([
      ("http://blog.nl/weg?x=1", 1, "a"), ("http://blog.nl/2011/04/een/", 2, "a"),
    ])
    #expect(Self.lines(selection) == ["/2011/04/een - post@2 +same_content@1"])
  }

  @Test("Other views go into the page, unless they are much younger or there is no page")
  func views() {
    let post = "http://blog.nl/2011/04/een/"
    #expect(
      Self.lines(
        Self.select([(post, 1, "a"), (post + "print/", 3, "p"), (post + "?replytocom=7", 2, "r")]))
        == ["/2011/04/een - post@1 +view@2 +view@3"])
    #expect(Self.lines(Self.select([(post + "amp", 3, "p")])) == ["/2011/04/een - post@3"])
    #expect(
      Self.lines(Self.select([(post, 1, "a"), (post + "amp", 80, "p")])).count == 2)
  }

  @Test("A script that shows a view shows the page that links to it")
  func viewPages() {
    let (page, other) = ("http://blog.nl/?stuk=3", "http://blog.nl/?stuk=4")
    let selection = Self.select(
      [
        (page, 1, "a"), (other, 1, "b"), ("http://blog.nl/print.php?stuk=3", 1, "c"),
        ("http://blog.nl/print.php?x=9", 1, "d"),
      ],
      [
        (page, "http://blog.nl/print.php?stuk=3", .anchor),
        (other, "http://blog.nl/print.php?stuk=3", .anchor),
      ])
    #expect(
      Self.lines(selection) == [
        "/?stuk=3 - post@1 +canonical@1", "/?stuk=4 - post@1", "/print.php?x=9 - post@1",
      ])
  }

  @Test("Pages of comments stand with their post, whether it has a capture or not")
  func comments() {
    let selection = Self.select([
      ("http://blog.nl/2011/04/een/", 1, "a"),
      ("http://blog.nl/2011/04/een/comment-page-2/#comments", 2, "b"),
      ("http://blog.nl/?p=7&cpage=2", 2, "c"), ("http://blog.nl/twee?page=2", 2, "d"),
      ("http://blog.nl/twee", 2, "e"),
    ])
    #expect(
      Self.lines(selection) == [
        "/2011/04/een - post@1", "/2011/04/een - /2011/04/een/comment-page-2 comments@2",
        "/?p=7 - /?cpage=2&p=7 comments@2", "/twee - post@2", "/twee - /twee?page=2 comments@2",
      ])
  }

  @Test("A canonical link is believed, but not to the root and not from a list to a post")
  func canonicalLinks() {
    let (short, long) = ("http://blog.nl/?p=12", "http://blog.nl/2011/04/een/")
    let selection = Self.select(
      [
        (short, 1, "a"), (long, 2, "b"), ("http://blog.nl/tag/x/", 1, "t"),
        ("http://blog.nl/los", 1, "l"),
      ],
      [
        (short, long, .canonical), ("http://blog.nl/tag/x/", long, .canonical),
        ("http://blog.nl/los", root, .canonical),
      ])
    #expect(
      Self.lines(selection) == [
        "/2011/04/een - post@2 +canonical@1", "/los - post@1", "/tag/x - list@1",
      ])
  }

  @Test("A page that sends its reader on goes into the page it leads to")
  func refresh() {
    let (stub, post) = ("http://blog.nl/?p=9", "http://blog.nl/2011/04/een/")
    let selection = Self.select(
      [(stub, 1, "s"), (post, 1, "a")], [(stub, post, .refresh), (post, stub, .shortlink)])
    #expect(Self.lines(selection) == ["/2011/04/een - post@1 +canonical@1"])
  }

  @Test("A list leads somewhere; an address alone is no proof")
  func listsLead() {
    let year = "http://blog.nl/2011/"
    #expect(Self.lines(Self.select([(year, 1, "a")])) == ["/2011 - post@1"])
    #expect(
      Self.lines(Self.select([(year, 1, "a")], [(year, "http://blog.nl/x", .anchor)])) == [
        "/2011 - list@1"
      ])
  }

  @Test("Lists are told from posts by links where the address says nothing")
  func lists() {
    let posts = (1...4).map { "http://blog.nl/stuk-\($0)" }
    let selection = Self.select(
      posts.map { ($0, 1, $0) } + [
        (root, 1, "r"), ("http://blog.nl/werk", 1, "w"), ("http://blog.nl/los", 1, "o"),
      ],
      posts.flatMap { [(root, $0, .bookmark), ("http://blog.nl/werk", $0, .comments)] }
        + [
          (root, "http://blog.nl/werk", .anchor), (root, "http://blog.nl/tag/x", .anchor),
          ("http://blog.nl/werk", "http://blog.nl/2010/01/weg", .anchor),
        ])
    #expect(
      Self.lines(selection) == [
        "/ 0 list@1", "/los - post@1", "/stuk-1 1 post@1", "/stuk-2 1 post@1", "/stuk-3 1 post@1",
        "/stuk-4 1 post@1", "/werk 1 list@1",
      ])
    #expect(
      selection.threads.flatMap(\.pages).flatMap(\.uncaptured) == ["http://blog.nl/2010/01/weg"])
    #expect(selection.missing.map(\.url) == ["http://blog.nl/2010/01/weg"])
  }

  @Test("What comes out does not depend on the order in which things went in")
  func order() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let (samples, links) = Self.randomSite(&generator)
      let expected = Self.lines(Self.select(samples, links))
      for _ in 0..<3 {
        let shuffled = Self.select(
          samples.shuffled(using: &generator), links.shuffled(using: &generator))
        #expect(Self.lines(shuffled) == expected)
      }
    }
  }

  @Test("Nothing gets lost: every capture is a page, merged or rejected")
  func conservation() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let (samples, links) = Self.randomSite(&generator)
      let selection = Self.select(samples, links, 1)
      let pages = selection.threads.flatMap(\.pages)
      let rows =
        pages.flatMap { [$0.capture.row] + $0.merged.map(\.capture.row) }
        + selection.rejects.map(\.capture.row)
      #expect(rows.sorted() == Array(samples.indices))
      #expect(Set(pages.map(\.capture.digest)).count == pages.count)
    }
  }

  private static func randomSite(
    _ generator: inout SeededGenerator
  ) -> ([Sample], [SampleLink]) {
    let urls = [
      "http://blog.nl/", "http://www.blog.nl/2011/04/een/",
      "http://blog.nl/2011/04/een/comment-page-2",
      "http://blog.nl/?p=1", "http://blog.nl/twee", "http://blog.nl/twee?page=2",
      "http://blog.nl/tag/x",
      "http://blog.nl/tag/x/page/2", "http://blog.nl/drie", "http://blog.nl/?s=een",
    ]
    var samples: [Sample] = []
    for url in urls {
      for day in 1...6 where Int.random(in: 0..<3, using: &generator) == 0 {
        let content = "c\(Int.random(in: 0..<12, using: &generator))"
        samples.append(Sample(url: url, day: day, content: content))
      }
    }
    let links = (0..<20).compactMap { _ -> SampleLink? in
      guard let from = urls.randomElement(using: &generator),
        let to = urls.randomElement(using: &generator),
        let relation = LinkRelation.allCases.randomElement(using: &generator)
      else { return nil }
      return SampleLink(from: from, to: to, relation: relation)
    }
    return (samples, links)
  }

  @Test("A mirror that has .html behind every address keeps Drupal's answers with their post")
  func drupalInAMirror() {
    let post = "http://blog.nl/node/12.html"
    let selection = Self.select(
      [
        (post, 1, "a"), ("http://blog.nl/comment/reply/12/7.html", 1, "b"),
        ("http://blog.nl/print/12.html", 1, "c"),
      ],
      [(post, "http://blog.nl/comment/reply/12/7.html", .anchor)])
    #expect(
      Self.lines(selection) == [
        "/node/12.html - /comment/reply/12/7.html comments@1", "/node/12.html - post@1 +view@1",
      ])
  }

  @Test("In Drupal the form for an answer and the address of a comment are the post's")
  func drupal() {
    let post = "http://blog.nl/blog/een"
    let selection = Self.select(
      [
        (post, 1, "a"), ("http://blog.nl/comment/reply/12", 1, "b"),
        ("http://blog.nl/comment/reply/12/7", 1, "c"), ("http://blog.nl/comment/7", 1, "d"),
      ],
      [
        (post, "http://blog.nl/comment/reply/12", .anchor),
        (post, "http://blog.nl/comment/reply/12/7", .anchor),
        (post, "http://blog.nl/comment/7", .comment),
      ])
    #expect(
      Self.lines(selection) == [
        "/blog/een - post@1 +canonical@1", "/blog/een - /comment/reply/12 comments@1",
        "/blog/een - /comment/reply/12/7 comments@1",
      ])
  }
}
