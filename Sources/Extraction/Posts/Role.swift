/// What a paragraph is in its document.
package enum Role: String, CaseIterable, Sendable {
  case title, heading, body, quote, list, caption, code, table
}

/// One paragraph of a document, in one line.
package struct Paragraph: Equatable, Sendable {
  package let role: Role
  package let text: String

  package init(_ role: Role, _ text: String) {
    self.role = role
    self.text = text
  }
}
