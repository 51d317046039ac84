/// What a page's JSON-LD says about its post, as schema.org has it.
struct LinkedData {
  /// The object that tells most of a post; nil where there is none.
  private(set) var post: JSONValue?
  private(set) var siteName = ""
  private var objects: [JSONValue] = []
  /// Objects by their `@id`, for those that only refer to them.
  private var named: [String: JSONValue] = [:]

  /// Pages with more are lists.
  private static let mostObjects = 2_000

  /// Types of what can be a post, the most telling first.
  private static let types = [
    "BlogPosting", "NewsArticle", "ReportageNewsArticle", "OpinionNewsArticle",
    "AnalysisNewsArticle",
    "LiveBlogPosting", "Article", "TechArticle", "ScholarlyArticle", "SocialMediaPosting",
    "DiscussionForumPosting", "Report", "Review", "Recipe", "HowTo", "QAPage", "Question",
    "VideoObject", "AudioObject", "PodcastEpisode", "Event", "CreativeWork", "ItemPage",
    "AboutPage",
    "WebPage",
  ]

  init(_ scripts: [[UInt8]]) {
    for script in scripts {
      if let value = JSONParser.parse(script) { collect(value) }
    }
    for object in objects {
      if let id = object["@id"]?.text, named[id] == nil { named[id] = object }
    }
    choose()
  }

  /// Flattens lists, graphs, and what a page or site is about.
  private mutating func collect(_ value: JSONValue) {
    var queue = [value]
    while !queue.isEmpty, objects.count < Self.mostObjects {
      let next = queue.removeFirst()
      if case .array(let values) = next {
        queue += values.prefix(Self.mostObjects)
        continue
      }
      guard case .object = next else { continue }
      objects.append(next)
      for name in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"] {
        if let part = next[name], part.text == nil { queue.append(part) }
      }
    }
  }

  private mutating func choose() {
    var bestRank = Int.max
    for object in objects {
      let types = Self.types(of: object)
      if types.contains("WebSite") || types.contains("Blog"), siteName.isEmpty {
        siteName = object["name"]?.text ?? ""
      }
      guard let rank = types.compactMap({ Self.types.firstIndex(of: $0) }).min(), rank < bestRank
      else { continue }
      bestRank = rank
      post = object
    }
    if let publisher = post?["publisher"]?.elements.first.map(resolved), siteName.isEmpty {
      siteName = publisher["name"]?.text ?? ""
    }
  }

  private static func types(of object: JSONValue) -> [String] {
    (object["@type"]?.elements ?? []).compactMap(\.text).map { type in
      type.split(separator: "/").last.map(String.init) ?? type
    }
  }

  private func resolved(_ value: JSONValue) -> JSONValue {
    guard value["name"] == nil, let id = value["@id"]?.text, let object = named[id] else {
      return value
    }
    return object
  }

  /// The first text of any of some members of the post; of other objects where the post has none.
  func text(_ names: String...) -> String? {
    for name in names {
      if let text = post?[name]?.elements.lazy.compactMap(\.text).first { return text }
    }
    return nil
  }

  /// The first value of a member on any object: a date that only the page's own object has.
  func anywhere(_ name: String) -> String? {
    objects.lazy.compactMap { $0[name]?.text }.first
  }

  var headline: String? {
    let isPage = post.map { Self.types(of: $0).contains { $0.hasSuffix("Page") } } ?? true
    return isPage ? nil : text("headline", "name")
  }

  /// The names of those who wrote the post.
  var authors: [String] {
    guard let author = post?["author"] ?? post?["creator"] else { return [] }
    return author.elements.map(resolved).flatMap { value -> [String] in
      if let text = value.text { return [text] }
      return (value["name"]?.elements ?? []).compactMap(\.text)
    }
  }

  /// Sections and keywords.
  var tags: [String] {
    let sections = post?["articleSection"]?.elements.compactMap(\.text) ?? []
    let keywords = post?["keywords"]?.elements.compactMap(\.text) ?? []
    let split = keywords.count == 1 ? keywords[0].split(separator: ",").map(String.init) : keywords
    return sections + split
  }

  var commentCount: Int? { text("commentCount").flatMap(Int.init) }

  /// The lines of a text, which may hold tags.
  private static func paragraphs(_ text: String) -> [Paragraph] {
    text.split(whereSeparator: \.isNewline).map { PlainText.trimmed(String($0)) }
      .filter { !$0.isEmpty }.map { Paragraph(.body, $0) }
  }

  /// The comments that the post carries, answers behind what they answer.
  var comments: [FoundComment] {
    var found: [FoundComment] = []
    var queue = (post?["comment"]?.elements ?? []).prefix(1000).map { ($0, Int?.none) }
    while !queue.isEmpty, found.count < 1000 {
      let (value, parent) = queue.removeFirst()
      guard let text = value["text"]?.text ?? value["description"]?.text else { continue }
      let author = (value["author"] ?? value["creator"])?.elements.first.map(resolved)
      let date = (value["dateCreated"] ?? value["datePublished"])?.text
        .flatMap { DateReader().value($0) }
      let place = found.count
      found.append(
        FoundComment(
          author: author?["name"]?.text ?? author?.text ?? "",
          published: FoundDate(date?.text ?? "", source: date == nil ? "" : "jsonld"),
          parent: parent, depth: parent.map { found[$0].depth + 1 } ?? 0,
          paragraphs: Self.paragraphs(text)))
      let answers = (value["comment"] ?? value["suggestedAnswer"])?.elements ?? []
      queue.insert(contentsOf: answers.prefix(1000).map { ($0, Int?.some(place)) }, at: 0)
    }
    return found
  }
}
