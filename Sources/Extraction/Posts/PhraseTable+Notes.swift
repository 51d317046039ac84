extension PhraseTable {
  static let notePhrases = """
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
    al abonnee
    alleen voor abonnees
    already a subscriber
    bereits abonnent
    cet article est réservé aux abonnés
    déjà abonné
    dieser artikel ist nur für abonnenten
    dit artikel is alleen voor abonnees
    dit artikel is exclusief voor abonnees
    dit artikel is voorbehouden aan abonnees
    log in om verder te lezen
    neem een abonnement
    neem nu een abonnement
    réservé aux abonnés
    subscribers only
    this article is for subscribers
    to continue reading
    um weiterzulesen
    verder lezen?
    word abonnee
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
