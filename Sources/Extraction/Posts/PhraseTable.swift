internal import Markup

/// Beginnings of lines that frame a post rather than belong to it, in the languages of most blogs.
///
/// They are compared in lower case, and mean something only in a heading or in a short line.
struct PhraseTable: Sendable {
  /// Headings of what stands under or beside a post: related posts, forms, notes on the author.
  static let endings = PhraseTable(endingPhrases)
  /// Short lines that are no text: credits, rights, invitations to share and to subscribe.
  static let notes = PhraseTable(notePhrases)

  /// By their first bytes.
  private let phrases: [[[UInt8]]]

  private init(_ list: String) {
    var phrases = [[[UInt8]]](repeating: [], count: 256)
    for line in list.split(separator: "\n") {
      let bytes = Array(line.utf8)
      phrases[Int(bytes[0])].append(bytes)
    }
    self.phrases = phrases
  }

  /// Whether a text begins with one of the phrases, whole words that they are.
  func begins(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    // Dashes, arrows, asterisks and brackets before the first word do not count.
    while start < range.upperBound, bytes[start] < 0x80,
      !ASCII.isLetter(bytes[start]), !ASCII.isDigit(bytes[start])
    {
      start += 1
    }
    guard start < range.upperBound else { return false }
    for phrase in phrases[Int(ASCII.lower(bytes[start]))]
    where start + phrase.count <= range.upperBound {
      var k = 0
      while k < phrase.count, ASCII.lower(bytes[start + k]) == phrase[k] { k += 1 }
      guard k == phrase.count else { continue }
      let end = start + k
      if end == range.upperBound || (bytes[end] < 0x80 && !ASCII.isLetter(bytes[end])) {
        return true
      }
      if phrase[k - 1] == 0x3A || phrase[k - 1] >= 0x80 { return true }
    }
    return false
  }

  private static let endingPhrases = """
    about the author
    author
    authors
    autor
    autoren
    autorin
    autor:in
    autor:innen
    auteur
    auteurs
    about author
    add a comment
    also on
    also read
    andere artikelen
    andere berichten
    artikel teilen
    articles liés
    articoli correlati
    articles similaires
    artículos relacionados
    auch interessant
    bekijk ook
    beitrags-navigation
    berichtnavigatie
    bericht navigatie
    comment on this
    comments
    commentaires
    comentarios
    commenti
    das könnte
    deel dit
    deel op
    deel via
    deja un comentario
    deja una respuesta
    dit vind je misschien
    die neuesten
    diesen artikel
    diesen beitrag
    dela
    discussion
    dit bericht delen
    dit delen
    empfohlene
    entradas relacionadas
    ebenfalls interessant
    gefällt mir
    geef een reactie
    gerelateerd
    gerelateerde
    het laatste nieuws
    hinterlasse
    in verband
    join the conversation
    join the discussion
    keep reading
    kommentar
    kommentare
    laat een reactie
    laatste berichten
    laatste nieuws
    last news
    latest articles
    latest news
    latest posts
    leave a comment
    leave a reply
    lees meer
    lees ook
    lees verder
    leggi anche
    leia também
    lesen sie auch
    lesen sie mehr
    les plus lus
    like this
    like us
    lire aussi
    läs mer
    läs också
    más noticias
    mehr artikel
    mehr aus
    mehr lesen
    mehr von
    mehr zu
    mehr zum
    meer artikelen
    meer berichten
    meer lezen
    meer over
    meer van
    meest gelezen
    meistgelesen
    more articles
    more from
    more in
    more like this
    more news
    more on this
    more posts
    more stories
    most popular
    most read
    neueste artikel
    neueste beiträge
    newsletter
    next article
    next post
    nieuwsbrief
    nieuwste
    ook interessant
    other articles
    other posts
    ostatnie wpisy
    over de auteur
    over de schrijver
    passende artikel
    passend zum thema
    podobne
    polecane
    popular posts
    populair
    post navigation
    posts relacionados
    powiązane
    previous post
    przeczytaj także
    reacties
    reactie
    reader comments
    read also
    read more
    read next
    readers also
    recent posts
    recente berichten
    recente reacties
    recommended
    related
    relacionados
    reageer
    schreibe einen kommentar
    share on
    share this
    sign up
    subscribe
    suivez-nous
    sul tema
    também pode
    te puede interesar
    te recomendamos
    teile diesen
    teilen mit
    ti potrebbe interessare
    trending
    verwandte
    vergelijkbare
    vous aimerez
    vielleicht auch
    vorheriger beitrag
    nächster beitrag
    volg ons
    weitere artikel
    weitere beiträge
    weitere informationen
    weitere meldungen
    weitere nachrichten
    weitere themen
    weiterführende
    weiterlesen
    what do you think
    write a comment
    you may also
    you might also
    zie ook
    zobacz także
    zobacz też
    zum thema
    über den autor
    über die autorin
    à lire aussi
    également
    plaats een reactie
    een reactie plaatsen
    reactie plaatsen
    nog geen reacties
    geen reacties
    no comments
    bisher keine kommentare
    noch keine kommentare
    keine kommentare
    deel deze pagina
    delen:
    dit delen:
    vind ik leuk
    vind-ik-leuk
    dit vind ik leuk
    eerdere berichten
    oudere berichten
    vorig bericht
    volgend bericht
    andere blogs
    meer blogs
    share this:
    teilen:
    siehe auch
    lust auf mehr
    ähnliche artikel
    ähnliche beiträge
    ähnliche themen
    partager
    articles récents
    sur le même sujet
    """

  private static let notePhrases = """
    advertentie
    abonneer je
    abonnez-vous
    abonnieren sie
    aanmelden voor
    anzeige
    cet article contient
    contact:
    dieser artikel enthält
    dieser beitrag enthält
    dit artikel bevat
    dit bericht bevat
    do you want to be informed
    do you want to stay
    enthält werbung
    failed to load
    for more information
    for the latest
    if you enjoyed this
    if you liked this
    inschrijven voor
    inscrivez-vous
    kontakt:
    meer informatie:
    meld je
    mehr informationen:
    more information:
    pour plus d'informations
    release date
    schrijf je in
    submit your
    support us
    suscríbete
    síguenos
    this article contains
    this post contains
    to read the full
    to view the full
    weitere informationen
    weitere infos
    weiterlesen
    werbung
    únete
    join us
    join our
    advertisement
    alle angaben ohne gewähr
    alle rechte vorbehalten
    alle rechten voorbehouden
    all rights reserved
    anzeige
    archived under
    article continues below
    bild:
    bilder:
    bildnachweis
    bildquelle
    bron:
    copyright
    crédit photo
    crédits photo
    click here to
    credit:
    credits:
    download our app
    door op
    filed under
    folge uns
    folgen sie uns
    follow us
    follow @
    follow me
    foto:
    foto ©
    foto's:
    fotos:
    fuente:
    geplaatst door
    geplaatst in
    geplaatst op
    getaggt mit
    image credit
    image:
    image courtesy
    immagine:
    kategorie:
    kategorien:
    categorie:
    categorieën:
    categories:
    category:
    like us on
    loading
    getagd
    meld je aan
    mis niets
    photo by
    photo credit
    photo:
    photos:
    picture:
    posted by
    posted in
    posted on
    publicado por
    published by
    publicité
    publicidad
    quelle:
    rédigé par
    schlagwort
    schlagwörter
    share this
    sign up for
    sign up to
    source:
    sponsored
    subscribe now
    subscribe to
    tags:
    tagged
    tags
    temas
    this entry was posted
    titelbild:
    trefwoorden
    veröffentlicht am
    veröffentlicht in
    volg ons
    volg mij
    zdjęcie:
    fot.
    dit bericht is geplaatst
    dit bericht werd geplaatst
    dit bericht was geplaatst
    dit artikel is geplaatst
    deze entry is geplaatst
    dit item is geplaatst
    geplaatst onder
    gepost door
    gepost in
    gepost op
    gearchiveerd onder
    gecategoriseerd onder
    dieser eintrag wurde
    dieser beitrag wurde
    der beitrag wurde
    der artikel wurde
    cet article a été publié
    ce billet a été
    cette entrée a été
    esta entrada fue publicada
    this entry is filed under
    this post was
    you can follow any responses
    je kunt alle reacties
    both comments and pings
    reacties en pings
    letzte aktualisierung
    laatst gewijzigd
    laatst bijgewerkt
    bookmark the permalink
    bookmark de permalink
    permalink
    crédits photos
    bildrechte
    afbeelding:
    beeld:
    illustratie:
    fotograaf:
    fotografie:
    źródło:
    """
}
