extension PhraseTable {
  static let endingPhrases = """
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
}
