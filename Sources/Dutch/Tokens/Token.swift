/// A stretch of a text's bytes between which no sentence and no word can end.
@usableFromInline
package struct Token: Equatable, BitwiseCopyable, Sendable {
  /// What a token looks like; what it means is for the lemmatiser to say.
  ///
  /// In an order in which words stand side by side, and so does what may end a sentence.
  @usableFromInline
  package enum Kind: UInt8, BitwiseCopyable, Sendable {
    case word
    case number
    /// An address, a handle, a hashtag or a mask.
    case link
    /// A word with a full stop of its own: `d.m.v.`, `dr.`, `J.`.
    case abbreviation
    /// An emoticon or an emoji with its modifiers.
    case smiley
    /// A full stop, also as a run: `.`, `...`, `…`.
    case stop
    /// `!`, `?` and runs of them.
    case exclamation
    case closer
    /// A quotation mark that opens or closes, as its neighbours tell.
    case quote
    case opener
    /// `,`, `;`, `:` and other marks within a sentence.
    case mark
    case symbol

    /// Whether a sentence can end behind it before another.
    @inline(__always)
    var mayEndSentence: Bool { Kind.abbreviation.rawValue...Kind.quote.rawValue ~= rawValue }

    /// Whether it counts as a word: no punctuation, no symbol.
    @inlinable package var isWord: Bool { rawValue <= Kind.smiley.rawValue }
  }

  /// The offset of its first byte.
  package var start: Int32
  /// The offset behind its last byte.
  package var end: Int32
  package var kind: Kind
  /// Whether white space, or the start of the text, stands before it.
  package var isSpaced: Bool

  package var range: Range<Int> { Int(start)..<Int(end) }
  package var count: Int { Int(end - start) }
}
