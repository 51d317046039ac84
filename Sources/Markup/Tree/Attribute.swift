/// The attributes that say something about a text; all others but short `data-…` ones are left out
/// of the tree.
@usableFromInline
package enum Attribute: UInt8, CaseIterable, Sendable {
  /// A `data-…` attribute, found by its whole name.
  case data
  /// The name of an element that HTML does not know.
  case tagName
  case id, `class`, href, rel, rev, name, content, property, title, datetime, type, role, lang
  case hidden, style, charset, cite, alt, src, value, action, label, about, resource, typeof, scheme
  case `for`, dir, summary, start
  case itemprop, itemscope, itemtype, itemid
  case httpEquiv, ariaHidden, ariaLabel, ariaLabelledby, xmlLang, open, pubdate, user, author

  /// As it is written in a page, in lower case.
  package var name: String {
    switch self {
    case .data, .tagName: ""
    case .httpEquiv: "http-equiv"
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .ariaLabelledby: "aria-labelledby"
    case .xmlLang: "xml:lang"
    default: "\(self)"
    }
  }
}
