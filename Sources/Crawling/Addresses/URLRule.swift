/// One row of `urls.csv`: what a part of an address says about the page there.
package struct URLRule: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    /// A parameter that does not change the page: `utm_*`.
    case dropParameter = "drop_parameter"
    /// A parameter within the path, after a semicolon: `jsessionid`.
    case dropPathParameter = "drop_path_parameter"
    /// The first label of a host that does not change the page: `www`.
    case dropLabel = "drop_label"
    /// A blog host under one of its names, `*` any suffix; `value` is the name that stands for all.
    case foldHost = "fold_host"
    /// The name of a folder's own page: `index.html`.
    case dropIndex = "drop_index"
    /// A parameter that asks for another view of the same page: `print=1`.
    case viewParameter = "view_parameter"
    /// The first label of a host that has other views of the same pages: `m`.
    case viewLabel = "view_label"
    /// The end of a path that names another view of the same page: `amp`.
    case viewTail = "view_tail"
    /// The name of a file that shows other views, of the page that links to it: `print.php`.
    case viewPage = "view_page"
    /// The end of a path that names more comments of a post; without it (or with `value` in its
    /// place) it is the post's.
    case commentsTail = "comments_tail"
    /// A parameter that counts pages of comments.
    case commentsParameter = "comments_parameter"
    /// The end of a path that names a following page, of a post's comments or of a list.
    case continuedTail = "continued_tail"
    /// A parameter that counts following pages, of a post's comments or of a list.
    case continuedParameter = "continued_parameter"
    /// The end of a path that lists posts.
    case listTail = "list_tail"
    /// A part of a path below which posts are listed.
    case listSegment = "list_segment"
    /// A parameter that selects posts.
    case listParameter = "list_parameter"
    /// The end of a path that a post has.
    case postTail = "post_tail"
    /// A parameter that names a post.
    case postParameter = "post_parameter"
    /// A parameter of what is made for machines or for the writer.
    case otherParameter = "other_parameter"
    /// The end of a path of what is made for machines or for the writer.
    case otherTail = "other_tail"
    /// A part of a path below which nothing is a post.
    case otherSegment = "other_segment"
  }

  package let kind: Kind
  /// `#` is a digit, `{n}` a number, `*` anything within a part of a path or a name.
  package let pattern: String
  package let value: String

  /// A row by its columns `rule`, `pattern`, `value`.
  /// - Throws: `RuleError`, when it is no rule.
  package init(rule: String, pattern: String, value: String) throws(RuleError) {
    guard let kind = Kind(rawValue: rule) else {
      throw RuleError(column: "rule", detail: "'\(rule)' is none of \(Kind.names)")
    }
    guard !pattern.isEmpty, !pattern.contains(where: \.isWhitespace) else {
      throw RuleError(column: "pattern", detail: "'\(pattern)' is no pattern")
    }
    guard !value.isEmpty || kind != .foldHost else {
      throw RuleError(column: "value", detail: "is empty where the name of a host is expected")
    }
    self.kind = kind
    self.pattern = pattern
    self.value = value
  }
}
