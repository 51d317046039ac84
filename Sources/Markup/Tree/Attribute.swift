/// The attributes that some rule reads; all others but short `data-…` ones are left out of the tree.
///
/// A rule that is to read another one adds its name here.
@usableFromInline
package enum Attribute: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// A `data-…` attribute, found by its whole name.
  case data
  /// The name of an element that HTML does not know.
  case tagName
  case id, `class`, href, rel, name, content, property, title, datetime, role, lang, hidden, style
  case charset, itemprop, itemtype, httpEquiv, xmlLang, pubdate

  /// As it is written in a page, in lower case.
  package var name: String {
    switch self {
    case .data, .tagName: ""
    case .httpEquiv: "http-equiv"
    case .xmlLang: "xml:lang"
    default: "\(self)"
    }
  }
}
