/// The attributes that some rule reads; all others are left out of the tree.
///
/// A rule that is to read another one adds its name here.
@usableFromInline
package enum Attribute: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  /// The name of an element that HTML does not know.
  case tagName
  case id, `class`, href, rel, name, content, property, title, datetime, role, lang, hidden, style
  case charset, itemprop, itemtype, httpEquiv, xmlLang, pubdate
  /// What a comment answers.
  case parent, parentID, parentNumber, replyTo

  /// As it is written in a page, in lower case.
  package var name: String {
    switch self {
    case .tagName: ""
    case .parent: "data-parent"
    case .parentID: "data-parent-id"
    case .parentNumber: "data-parentid"
    case .replyTo: "data-reply-to"
    case .httpEquiv: "http-equiv"
    case .xmlLang: "xml:lang"
    default: "\(self)"
    }
  }
}
