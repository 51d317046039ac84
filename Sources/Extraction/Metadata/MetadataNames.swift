/// The name of a `<meta>` that says something of a post, in lower case; `itemprop:` stands before
/// those that are properties of microdata.
struct MetaName: ExpressibleByStringLiteral, Sendable {
  /// The `WordHash` of the name.
  let hash: UInt64

  init(stringLiteral name: StaticString) {
    var hash = WordHash()
    for i in 0..<name.utf8CodeUnitCount { hash.add(name.utf8Start[i]) }
    self.hash = hash.value
  }
}

/// The names under which pages tell what their post is, as data: the most trusted first.
enum MetadataNames {
  static let title: [MetaName] = [
    "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "title", "headline",
  ]

  static let siteName: [MetaName] = [
    "og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher",
  ]

  static let author: [MetaName] = [
    "author", "article:author_name", "dc.creator", "dcterms.creator", "dc.creator.name",
    "dcterms.creator.name",
    "parsely-author", "sailthru.author", "byl", "byline", "citation_author", "dc:creator",
    "article:author", "og:article:author",
    "og:author", "vr:author", "shareaholic:article_author_name", "cxenseparse:author",
    "twitter:data1", "authors", "itemprop:author",
  ]

  static let published: [MetaName] = [
    "article:published_time", "article:published", "og:article:published_time", "og:published_time",
    "itemprop:datepublished",
    "datepublished", "date_published", "publish-date", "publish_date", "publishdate",
    "publication_date", "published_time",
    "pubdate", "sailthru.date", "parsely-pub-date", "dc.date.issued", "dcterms.issued",
    "article.published", "article:post_date",
    "originalpublicationdate", "cxenseparse:recs:publishtime",
    "citation_publication_date", "citation_date", "bt:pubdate", "displaydate",
    "shareaholic:article_published_time", "vr:published_time",
    "itemprop:datecreated", "article_date_original", "release_date",
    "og:pubdate", "og:regdate", "rnews:datepublished",
  ]

  /// Names of dates that may be of the page's file, its last edition or its print: less trusted than
  /// a date that the page shows at its title.
  static let dated: [MetaName] = [
    "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "dc.created", "created",
    "date",
    "lastpublishdate", "last-publish-date",
  ]

  static let modified: [MetaName] = [
    "article:modified_time", "article:modified", "og:updated_time", "og:article:modified_time",
    "itemprop:datemodified", "datemodified",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "modified_time", "revised",
  ]

  static let section: MetaName = "article:section"
  static let tag: MetaName = "article:tag"
  static let keywords: MetaName = "keywords"

  /// All of them; what other names say is not kept.
  static let all = HashSet(
    (title + siteName + author + published + dated + modified + [section, tag, keywords])
      .map(\.hash))
}
