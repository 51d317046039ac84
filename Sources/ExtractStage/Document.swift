import Dutch
import Extraction

/// One post or one comment, as a row of the documents table and its paragraphs.
struct Document: Sendable {
  enum Kind: String, Sendable {
    case post, comment
  }

  var id = ""
  var pageID = ""
  var kind = Kind.post
  var parentID = ""
  var threadID = ""
  var replyDepth: Int?
  var position: Int?
  var url = ""
  var site = ""
  var title = ""
  /// As the page has it; what is written of it the privacy setting says.
  var author = ""
  var published = FoundDate()
  var modified = FoundDate()
  var language = LanguageGuess.unknown
  var paragraphs: [Paragraph] = []
  /// The fingerprint of what it says.
  var fingerprint = ""
  var capturedAt = ""
  var inNewest = true
  var byPostAuthor = false
  var anchor = ""
  var announcedComments: Int?
  var tags: [String] = []
}

/// Something that was read twice and stands once.
struct Merge: Equatable, Sendable {
  let item: String
  let kept: String
  let rule: String

  /// The rule of what is not merged: a document that takes the place of another under its address.
  static let newDocument = "new_document"
}
