internal import Markup

/// Phrases on pages that are no text of a comment, in the languages of Dutch pages' neighbours.
///
/// They are compared folded: in lower case, without accents, digits and signs, words apart by one
/// blank.
enum CommentPhrases {
  /// Whether a text is a button, a link or a label: `Reageer`, `Antwoorden ↓`, `3 reacties`.
  static func isControl(_ text: some Collection<UInt8>) -> Bool {
    guard text.count <= 160 else { return false }
    return withFolded(text) { folded in
      // `Says: Your comment is awaiting moderation.`
      let rest = folded.extracting(droppingFirst: verbs.length(beginning: folded))
      return rest.isEmpty || controls.find(rest) != nil || controlStarts.begins(rest)
    }
  }

  /// Whether a line says that what follows in its box is quoted: `Citaat:`.
  static func isQuoteHead(_ text: some Collection<UInt8>) -> Bool {
    text.count <= 24 && withFolded(text) { quoteHeads.find($0) != nil }
  }

  /// Whether a line before a quote says whose words it holds: `Citaat van: Jan op 3 mei`.
  static func isQuoteLead(_ text: some Collection<UInt8>) -> Bool {
    text.count <= 100 && withFolded(text) { quoteLeads.begins($0) }
  }

  /// Whether a line tells whom a comment answers, and no more: `in antwoord op Jan`.
  static func isAddress(_ text: some Collection<UInt8>) -> Bool {
    guard text.count <= 80 else { return false }
    return withFolded(text) { folded in
      let start = addresses.length(beginning: folded)
      guard start > 0 else { return false }
      return words(folded.extracting(droppingFirst: start), 5) { _ in true } <= 4
    }
  }

  /// Whether a line says whose comment follows: `Reactie van Jan`, `#1 Comment by Jan`.
  static func isHeading(_ text: some Collection<UInt8>) -> Bool {
    guard text.count <= 100 else { return false }
    return withFolded(text) { folded in
      let start = headings.length(beginning: folded)
      return start > 0 && folded.count > start
    }
  }

  /// Whether a text announces the newest comments of a whole site: `Laatste reacties`.
  static func isDigest(_ text: some Collection<UInt8>) -> Bool {
    withFolded(text) { folded in
      guard words(folded, 1, where: { digests.find($0) != nil }) == 1 else { return false }
      return words(folded, 3) { announcements.find($0) != nil } > (isAnnouncing(folded) ? 1 : 0)
    }
  }

  /// Whether the first word of a folded text is one for comments.
  private static func isAnnouncing(_ folded: Span<UInt8>) -> Bool {
    words(folded, 1) { announcements.find($0) != nil } == 1
  }

  /// Whether a text is what one presses to answer.
  static func isAnswer(_ text: some Collection<UInt8>) -> Bool {
    withFolded(text) { folded in
      answers.find(folded) != nil || words(folded, 1) { answers.find($0) != nil } == 1
    }
  }

  /// Whether a text says that a comment is no more.
  static func isRemoved(_ text: some Collection<UInt8>) -> Bool {
    guard text.count <= 200 else { return false }
    return withFolded(text) { removed.find($0) != nil || removedStarts.begins($0) }
  }

  /// Whether a text announces comments: `3 reacties op …`, `Leave a reply`.
  static func isAnnouncement(_ text: some Collection<UInt8>) -> Bool {
    guard text.count <= 120 else { return false }
    return withFolded(text) { words($0, 4) { announcements.find($0) != nil } > 0 }
  }

  static func fold(_ text: some Collection<UInt8>) -> [UInt8] {
    withFolded(text) { folded in folded.withUnsafeBufferPointer { Array($0) } }
  }

  /// Folds a text for as long as something is asked of it.
  static func withFolded<Answer>(
    _ text: some Collection<UInt8>, _ body: (Span<UInt8>) -> Answer
  ) -> Answer {
    let answer = text.withContiguousStorageIfAvailable { withFolded($0, body) }
    return answer ?? Array(text).withUnsafeBufferPointer { withFolded($0, body) }
  }

  private static func withFolded<Answer>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Span<UInt8>) -> Answer
  ) -> Answer {
    // Folding never makes a text longer.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, bytes.count)) { folded in
      let count = fold(bytes, into: folded)
      return body(UnsafeBufferPointer(rebasing: folded[..<count]).span)
    }
  }

  /// - Returns: how many bytes it wrote.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var place = 0
    func append(_ byte: UInt8) {
      folded[count] = byte
      count += 1
    }
    while place < bytes.count {
      let byte = bytes[place]
      if ASCII.isLetter(byte) {
        append(byte | 0x20)
        place += 1
      } else if byte >= 0xC3, byte <= 0xCD {
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0
        let (letter, length) = LatinFolding.step(byte, next)
        if let letter { append(letter) }
        place += length
      } else if byte >= 0xCE, byte != 0xE2 {
        append(byte)
        place += 1
      } else if byte >= 0x80, byte < 0xC0 {
        // What goes on a letter that was kept; of an arrow or a dash nothing was.
        if count > 0, folded[count - 1] >= 0x80 { append(byte) }
        place += 1
      } else {
        if count > 0, folded[count - 1] != 0x20 { append(0x20) }
        place += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
      }
    }
    while count > 0, folded[count - 1] == 0x20 { count -= 1 }
    return count
  }

  /// How many of the first words of a folded text something is true of.
  private static func words(
    _ folded: Span<UInt8>, _ most: Int, where isTrue: (Span<UInt8>) -> Bool
  ) -> Int {
    var found = 0
    var seen = 0
    var start = 0
    while start < folded.count, seen < most {
      var end = start
      while end < folded.count, folded[end] != 0x20 { end += 1 }
      if end > start {
        seen += 1
        if isTrue(folded.extracting(start..<end)) { found += 1 }
      }
      start = end + 1
    }
    return found
  }

  private static func set(_ text: String) -> ByteIndex {
    ByteIndex(text.split { $0 == "|" || $0 == "\n" }.map { fold($0.utf8) })
  }

  private static let controls = set(
    """
    reageer|reageren|reageer hierop|beantwoorden|beantwoord|antwoord|antwoorden|reactie|reacties
    reageer op dit bericht|plaats een reactie|geef een reactie|geef reactie|laat een reactie achter
    citeer|citeren|quote|meld misbruik|misbruik melden|melden|rapporteren|rapporteer|meld
    verwijder|verwijderen|bewerk|bewerken|wijzig|wijzigen|permalink|permanente link|link|vind ik leuk
    like|likes|leuk|dislike|laden|bezig met laden|lees meer|meer|minder|toon meer|delen|deel|zegt
    no comments|no comments yet|no replies|one comment|geen reacties|nog geen reacties|een reactie|keine kommentare
    noch keine kommentare|ein kommentar|aucun commentaire|un commentaire|kein kommentar|sin comentarios|nessun commento
    says|said|schreef|schreef op|schrijft|zei|wrote|writes|sagt|sagte|schrieb|schreibt|meint|a dit
    dit|ecrit|dice|dijo|ha scritto|scrive|skrev|siger|pisze|napisal|op|om|at|um|on|door|by|von|par
    reply|reply to this|reply to this comment|respond|answer|quote this|report|report comment
    report abuse|report this comment|flag|flag as inappropriate|edit|edit comment|delete|remove
    share|share this|permanent link|link to this comment|log in to reply|login to reply|sign in to reply
    loading|like this|liked by|vote up|vote down|up|down|upvote|downvote|thumbs up|thumbs down|read more
    show more|show less|more|less|hide|hide replies|show replies|view replies|collapse|expand|and
    replies|answers|comments|comment|leave a reply|leave a comment|post a comment|add a comment|post reply
    antworten|antwort|antworten abbrechen|auf kommentar antworten|kommentieren|kommentar|kommentare
    kommentar melden|beitrag melden|melden|zitieren|bearbeiten|loschen|teilen|gefallt mir|mehr anzeigen
    weiterlesen|zum antworten anmelden|zum antworten einloggen|anmelden um zu antworten|wird geladen
    direktlink|link zum kommentar|diesen kommentar melden|bewerten|empfehlen|lesenswert|nicht lesenswert
    repondre|reponse|reponses|repondre a ce commentaire|citer|signaler|signaler un abus|modifier
    supprimer|partager|lien permanent|commentaire|commentaires|connectez vous pour repondre|j aime
    responder|respuesta|respuestas|citar|denunciar|reportar|eliminar|compartir|me gusta|comentario|comentarios
    rispondi|risposta|risposte|cita|segnala|elimina|modifica|condividi|commento|commenti|mi piace
    svar|besvar|citer|anmeld|del|slet|rediger|kommentarer|svara|svar pa|rapportera|gilla
    odpowiedz|cytuj|zglos|zglos naduzycie|usun|edytuj|udostepnij|lubie to|komentarz|komentarze
    log in|login|inloggen|aanmelden|anmelden|einloggen|connexion|sign in|register|registreren
    awaiting moderation|your comment is awaiting moderation|je reactie wacht op moderatie
    dein kommentar wartet auf freischaltung|guest|gast|auteur|author|autor|autorin|admin|moderator
    am|pm|uhr|uur|h|er|sie|post author|berichtauteur|beitragsautor|artikelautor|nach oben|top|oben|omhoog|back to top
    antwort auf|in reply to|als antwoord op|in antwoord op|en reponse a|replying to|antwort an|tweet|reblog
    alerter|signaler ce commentaire|kommentieren|topic starter|offline|online|profiel|profile|profil|website|web|homepage|pm sturen|verwijzing
    """)

  private static let verbs = PhraseStarts(
    ["says ", "said ", "zegt ", "schreef ", "sagt ", "a dit "].map { Array($0.utf8) })

  private static let quoteHeads = set("citaat|quote|zitat|citation|cita|citat|cytat|citeren")

  private static let quoteLeads = PhraseStarts(
    [
      "citaat van ", "citaat uit ", "quote from ", "originally posted by ", "zitat von ",
      "oorspronkelijk geplaatst door ", "citation de ", "cita de ", "citat fra ", "citat fran ",
    ].map { Array($0.utf8) })

  private static let addresses = PhraseStarts(
    [
      "in antwoord op ", "als antwoord op ", "als reactie op ", "in reply to ", "replying to ",
      "in response to ", "als antwort auf ", "antwort auf ", "en reponse a ",
    ].map { Array($0.utf8) })

  private static let headings = PhraseStarts(
    [
      "reactie van ", "reactie door ", "commentaar van ", "commentaar door ", "comment by ",
      "comment from ", "kommentar von ", "commentaire de ", "comentario de ", "commento di ",
    ].map { Array($0.utf8) })

  private static let digests = set(
    "laatste|recente|recentste|nieuwste|recent|latest|newest|last|letzte|neueste|neuste|aktuelle|derniers|ultimos|ultimi|seneste"
  )

  private static let answers = set(
    """
    reageer|reageren|beantwoorden|antwoord|antwoorden|citeer|quote|reply|respond|antworten|repondre|responder
    rispondi|svar|besvar|svara|odpowiedz|zitieren|citer|report|melden|signaler|alerter|auf kommentar antworten
    """)

  private static let controlStarts = PhraseStarts(
    [
      "log in om te", "login om te", "je moet ingelogd", "log in to ", "you must be logged",
      "sign in to ",
      "zum antworten", "bitte melden sie sich", "melde dich an", "connectez vous", "like loading",
      "gefallt mir wird", "vind ik leuk aan het", "liked by", "your comment is awaiting",
      "je reactie wacht", "dein kommentar muss noch", "your email address will not",
      "uw e mailadres wordt",
      "je e mailadres", "antwort abbrechen", "cancel reply", "reactie annuleren",
      "this site uses akismet",
      "deze site gebruikt akismet", "diese website verwendet akismet", "ce site utilise akismet",
    ].map { fold($0.utf8) })

  private static let removed = set(
    """
    deleted|removed|verwijderd|geloscht|supprime|eliminado|comment deleted|comment removed
    reactie verwijderd|deze reactie is verwijderd|deze reactie is verwijderd door de auteur
    deze reactie is verwijderd door een blogbeheerder|deze reactie is verwijderd door een moderator
    this comment has been removed by the author|this comment has been removed by a blog administrator
    this comment has been deleted|this comment was deleted|this comment has been removed
    dieser kommentar wurde vom autor entfernt|dieser kommentar wurde entfernt|kommentar geloscht
    dieser kommentar wurde von einem blog administrator entfernt|dieser kommentar wurde geloscht
    ce commentaire a ete supprime par l auteur|ce commentaire a ete supprime|commentaire supprime
    este comentario ha sido eliminado por el autor|este comentario ha sido eliminado|comentario eliminado
    questo commento e stato eliminato dall autore|denne kommentar er fjernet af forfatteren
    """)

  private static let removedStarts = PhraseStarts(
    [
      "deze reactie is verwijderd", "deze reactie werd verwijderd", "this comment has been removed",
      "this comment has been deleted", "dieser kommentar wurde vom autor entfernt",
      "ce commentaire a ete supprime",
    ].map { fold($0.utf8) })

  private static let announcements = set(
    """
    reactie|reacties|reageren|commentaar|commentaren|antwoord|antwoorden|comments|comment|replies|responses
    reply|kommentare|kommentar|leserkommentare|leserbriefe|antworten|meinungen|commentaires|commentaire
    reponses|comentarios|comentario|respuestas|commenti|commento|risposte|kommentarer|komentarze
    komentarz|opinie|gastenboek|gastebuch|guestbook|discussie|diskussion|discussion|forum|gedachten|thoughts
    komentare|kommentit|comentarii|yorumlar|hozzaszolasok|комментарии|коментарі|коментари|σχόλια|commentaren
    """)
}
