/// Verbs with a part that stands apart in a main clause: "houdt … af" is `afhouden`.
///
/// A line is a verb and the parts that it has.
enum SeparableVerbs {
  static let table: StaticString = """
    houden aan achter af bij binnen in op over stil tegen terug tegen uit vast vol voor vrij open staande rekening
    komen aan aanbod af binnen bijeen bij boven door in langs mee na neer om op over overeen rond samen tegen terecht
    komen terug thuis toe tussenbeide uit voor vooruit vrij weg tegemoet goed te
    gaan aan achteruit af binnen dood door heen in mee na om onder op open over rond samen schuil stuk tegen tekeer
    gaan terug teniet tenonder uit vooraf voor voorbij vooruit vreemd weg dicht los akkoord
    nemen aan af deel door in mee op over plaats terug toe uit waar weg samen vrij voor kennis
    geven aan af door in mee op over prijs terug toe uit vrij weg gehoor vorm les
    stellen aan af bij bloot in open op samen tegen teleur ten toe uit vast voor veilig gelijk centraal
    leggen aan af bij bloot in klaar neer om op over stil toe uit vast voor weg
    zetten aan af bij door in klaar neer om op opzij over stop terug uit vast voort voor recht
    brengen aan af binnen bijeen bij door in mee om onder op over samen terug teweeg toe uit voort voor weg
    maken aan af bekend bij dood door goed kapot klaar los mee open op over schoon uit vast vol vrij waar wakker duidelijk
    doen aan af dienst dicht mee na om onder op open over toe uit voor pijn
    zien aan af door in om op over terug tegen toe uit voor vooruit
    kijken aan af door in mee na neer om op over rond terug tegen toe uit vooruit weg
    lopen aan achter af binnen door in leeg mee mis na om op over rond stuk tegen terug toe uit vast voor vooruit voorop weg
    staan aan af bij in onder op open stil terecht toe uit vast voor vrij
    zitten aan dwars in om stil tegen uit vast voor
    liggen aan achter af bij klaar neer op overhoop stil ten voor wakker
    trekken aan af binnen door in mee na om op over rond samen terug toe uit voor voort weg dicht open recht
    vallen aan af binnen bij dood in lastig mee neer om op samen stil tegen terug toe uit voor weg
    halen aan af binnen door in neer onderuit op over terug uit weg aaneen
    laten achter af binnen door in los na neer over toe uit vrij weg zien
    slaan aan af achterover dood door in kapot neer om op over stuk terug toe uit vast
    werken aan af bij door in mee na om op over samen tegen thuis toe uit
    schrijven aan af bij door in mee neer om op over terug toe uit voor
    lezen af door in mee na op over terug uit voor
    denken aan in mee na terug uit
    roepen aan af binnen bijeen in na om op terug toe uit wakker
    spreken aan af door in mee na tegen toe uit vrij
    praten aan bij door in mee na om over rond uit vol
    vragen aan af door in na op terug uit
    zeggen aan af op toe voor na
    zoeken aan af op uit
    vinden uit plaats terug goed
    wijzen aan af door na terug terecht toe uit
    leiden af in om op rond toe voort
    voeren aan af door in mee op terug toe uit
    sluiten aan af buiten in kort op uit
    breken aan af door in los open stuk uit weg
    bouwen aan af af in mee om op uit voort
    dragen aan af bij mee op over uit voor
    drijven aan af door op over uit voort
    dringen aan binnen door in op samen
    duwen aan door in om op voort weg
    eten mee op uit
    drinken mee op uit leeg
    gooien af binnen in neer om op terug uit vol weg
    hangen aan af in op rond samen uit
    helpen mee uit voort
    horen aan bij mee op thuis toe uit
    jagen aan af na op weg
    kiezen uit
    klagen aan
    klappen dicht in om open uit
    kloppen aan af in uit
    knippen af door in op uit
    koken af over
    kopen aan af in om op terug uit vrij
    krijgen aan binnen door in klaar los mee na op terug toe uit voor
    lachen toe uit
    leven af in mee na op samen toe uit voort
    leveren aan af in op uit
    lichten aan door in op toe uit
    luisteren af mee
    melden aan af terug ziek
    merken aan op
    moedigen aan
    nodigen uit
    pakken aan af beet in mee op over terug uit vast
    passen aan af bij in op toe
    plakken aan aan af in op vast
    plegen
    proberen uit
    raken aan aan kwijt op los
    reiken aan uit
    rekenen aan af door in om mee op uit toe voor
    rennen aan achterna mee weg
    rijden aan af binnen door in mee om op over terug uit voor weg
    ronden af
    ruimen op af in uit
    schakelen aan in om over terug uit
    schelden uit
    schieten af dood in mis neer op over te toe uit
    schuiven aan af door in op uit voor
    slapen door in uit
    snijden aan af door in uit weg
    spelen af door in mee na op samen uit
    sporen aan op
    springen af bij in om op over uit
    stappen af in op over uit
    steken aan af door in neer om op over toe uit voorbij
    stemmen af in om over samen tegen toe voor
    sterven af uit
    stijgen op uit
    stoppen in toe weg
    storten in neer op
    stromen binnen door in mee toe uit
    sturen aan af bij door in mee om op rond terug toe uit weg
    teken aan
    tekenen aan af in mee na op uit
    tellen af door mee op samen uit
    treden aan af binnen in op toe uit tegemoet
    tonen aan
    treffen aan
    trouwen
    vangen aan af op
    varen af uit mee
    vatten aan op samen
    vechten aan uit
    vliegen aan af binnen in om over rond terug uit weg
    voegen bij in samen toe
    voelen aan in mee na
    vormen om
    vrezen
    vullen aan in op
    wachten af op
    wenden aan af
    wennen aan af
    werpen af in omver op uit voor
    weten af
    wijken af uit
    winnen in terug
    wisselen af in om uit
    wonen bij in samen
    zenden in op toe uit
    zingen mee toe
    zorgen
    zwaaien af om uit toe
    tasten aan af
    raden aan af
    bieden aan
    bellen aan af door op terug
    bevelen aan
    binden aan in op vast
    blijken
    blijven aan achter bij door hangen na om open over staan thuis uit vast voort weg wakker
    sluipen binnen
    kondigen aan af
    klikken aan door weg
    loggen in uit
    zoomen in uit
    printen uit af
    typen in over uit
    tikken aan in
    starten door op
    draaien aan af door in mee om op rond terug uit vol weg
    drukken aan af door in neer op uit
    vertrouwen toe
    dienen aan in op toe
    fluiten uit
    gelden
    groeien aan op door uit dicht
    hakken af in om
    kleden aan om uit
    leren aan af in kennen
    oefenen in uit
    openen
    ademen in uit
    barsten los uit
    bakenen af
    beelden af uit
    besteden aan uit
    betalen af in terug uit
    bloeien op open
    branden af door op uit
    dammen in
    dringen op
    duiden aan
    duiken onder op
    dwalen af rond
    haken aan af in
    hechten aan vast
    kaarten aan
    keren om terug uit weder
    knopen aan
    kruisen aan
    kweken op
    laden af in op uit
    lenen uit
    lossen af in op
    lokken uit
    meten aan op
    mengen
    monteren af
    naaien aan
    ontwikkelen
    porren aan op
    prijzen aan
    richten aan af in op
    roeien uit
    rukken op uit
    scheiden af uit
    schaffen aan af
    scherpen aan
    schorten op
    slepen aan mee weg
    sluizen door
    smeren in
    snellen toe
    spannen aan in op samen uit
    spitsen toe
    splitsen af op uit
    stapelen op
    strekken uit
    strijken aan neer
    strooien uit
    trappen aan af in
    treuren
    vaardigen af uit
    vegen aan af op weg
    vestigen
    vloeien af samen voort
    vorderen op in terug
    vreten op
    waaien over uit weg
    waarderen af op
    wekken op
    wikkelen af in
    wrijven in
    zagen af door
    zakken af door in weg
    zonderen af
    zuigen op
    zuiveren
    """
  /// Parts that stand apart, also with verbs that the table does not have.
  static let parts: StaticString = """
    aan aaneen achter achterna achterover achteruit adem af beet bekend bezig bij bijeen binnen bloot boven buiten deel
    dicht dood door fijn flauw gade gebruik gelijk gevangen glad goed groot haat heen hoog in ineen kaal kapot kennis klaar
    kort kwaad kwijt lam lang langs lastig leeg leiding lek lief los mede mee mis na neer om omhoog omlaag omver
    onder onderuit op open opeen opnieuw over overeen overeind paard plaats plat raad recht rond samen schoon stil
    stop stuk tegen tegemoet tekeer tekort teleur teniet tentoon terecht terug teweeg thuis toe tussen uit uiteen
    valse vast veilig vlak vol voor voorbij vooraf voorop voort vooruit vreemd vrij waar weg zwart
    """
}
