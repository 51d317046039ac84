/// Words within class names that say that an element holds the name of who wrote something, or a
/// date; see `NamePart`.
enum NameWords {
  /// The most telling first.
  static let words = [
    "author", "autor", "auteur", "autore", "username", "authorname", "nickname", "commenter",
    "benutzer",
    "gebruiker", "nick", "writer", "poster", "schrijver", "verfasser", "naam", "user", "name",
    "nom", "profile",
  ]
  /// Words that say that it holds something of theirs instead.
  static let others = [
    "avatar", "image", "img", "photo", "picture", "pic", "icon", "link", "links", "wrapper",
    "container", "info", "rank",
    "role", "count", "badge", "logo", "box", "meta", "date", "time", "title", "text", "content",
    "body",
  ]

  /// Words that say that it holds a date: `news-publishdate`, `artikelDatum`.
  static let dates = ["date", "datum", "pubdate", "publishdate", "timedata", "datetime"]
  /// Words that say that it is the date of something else.
  static let otherDates = [
    "modified", "updated", "update", "changed", "event", "teaser", "related", "comment", "picker",
    "filter", "current", "today", "photo",
  ]

  /// Words that say that it holds the name of who wrote the post: `block__label--authors`.
  static let authors = [
    "author", "authors", "auteur", "auteurs", "autor", "autoren", "authorname", "schrijver",
  ]
  /// Words that say that it holds something else of theirs, or of others.
  static let otherAuthors = [
    "avatar", "image", "img", "photo", "picture", "pic", "icon", "bio", "biography",
    "description", "desc", "about", "social", "comment", "comments", "related", "teaser", "count",
    "date", "time", "title", "role", "job", "email", "mail", "follow", "posts", "archive",
    "page", "quote", "search", "filter", "more",
  ]
}
