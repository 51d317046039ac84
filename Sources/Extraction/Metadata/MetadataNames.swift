/// The names under which pages tell what their post is, as data: the most trusted first.
enum MetadataNames {
  static let title = [
    "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "title", "headline",
  ]

  static let siteName = [
    "og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher",
  ]

  static let author = [
    "author", "article:author_name", "dc.creator", "dcterms.creator", "dc.creator.name",
    "dcterms.creator.name",
    "parsely-author", "sailthru.author", "byl", "byline", "citation_author", "dc:creator",
    "article:author", "og:article:author",
    "og:author", "vr:author", "shareaholic:article_author_name", "cxenseparse:author",
    "twitter:data1", "authors", "itemprop:author",
  ]

  static let published = [
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
  static let dated = [
    "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "dc.created", "created",
    "date",
    "lastpublishdate", "last-publish-date",
  ]

  static let modified = [
    "article:modified_time", "article:modified", "og:updated_time", "og:article:modified_time",
    "itemprop:datemodified", "datemodified",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "modified_time", "revised",
  ]

  static let tags = ["article:tag", "article:section", "keywords", "news_keywords", "parsely-tags"]
}
