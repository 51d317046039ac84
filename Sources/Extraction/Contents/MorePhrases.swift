internal import Markup

/// What a link says that leads from the beginning of a post to all of it.
enum MorePhrases {
  private static let longest = 80

  /// Whether a link invites to read on.
  static func invites(_ text: [UInt8]) -> Bool {
    guard !text.isEmpty, text.count <= longest else { return false }
    let folded = CommentPhrases.fold(text)
    if folded.isEmpty { return false }
    return phrases.contains { folded.starts(with: $0) }
  }

  private static let phrases = """
    lees verder|lees meer|verder lezen|meer lezen|lees het hele|lees de rest|lees dit|lees hier
    lees volledig|lees alles|hele artikel|hele bericht|het hele|de rest van|meer info|ga verder
    vervolg|klik hier|verder|meer|continue reading|read more|read the rest|keep reading
    read full|full story|more|weiterlesen|mehr lesen|mehr|lire la suite|lire plus|la suite
    leer mas|seguir leyendo|leggi tutto|continua|les mer|las mer|laes mere|czytaj
    """.split { $0 == "|" || $0 == "\n" }.map { CommentPhrases.fold($0.utf8) }
}
