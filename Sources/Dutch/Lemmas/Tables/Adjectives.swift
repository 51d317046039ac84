/// Adjectives, known so that their inflected forms are told from nouns and verbs.
enum Adjectives {
  static let words: StaticString = """
    aandachtig aandoenlijk aaneengesloten aangenaam aangrijpend aanhankelijk
    aannemelijk aanstaand aansprakelijk aantoonbaar aantrekkelijk aanvankelijk aanwezig aanzienlijk
    aardig absoluut abstract absurd academisch acceptabel accuraat achterbaks achterlijk actief
    actueel acuut
    adequaat administratief afdoend afgelegen afhankelijk afschuwelijk afwezig afzonderlijk
    agressief
    akelig akoestisch alcoholisch algemeen alledaags alleenstaand allerlei allergisch alternatief
    ambitieus
    ambtelijk anoniem apart arm armoedig artistiek asociaal attent authentiek automatisch autonoom
    autoritair
    avontuurlijk baldadig bang bar barmhartig bedachtzaam bedrijvig bedroefd begaafd begrijpelijk
    behaaglijk behendig
    behoorlijk behulpzaam bekend bekwaam belachelijk belangeloos belangrijk beleefd beperkt bereid
    bereikbaar
    beroemd beroerd beroepsmatig berucht beschaafd bescheiden beschikbaar besluiteloos betaalbaar
    betekenisvol
    betrouwbaar bevoegd bevriend bewolkt bewust bezig bezorgd bijzonder biologisch bitter
    blauw bleek blij blijvend blind bloedig bloot bol boos bont braaf breed broos bruikbaar bruin
    bruut brutaal
    bruusk buitengewoon buitenlands buitensporig burgerlijk centraal chaotisch charmant chemisch
    christelijk chronisch
    circulair civiel classificeerbaar collectief commercieel communicatief compact compleet complex
    concreet
    conservatief consequent constant constructief continu controversieel conventioneel cool correct
    corrupt creatief
    crimineel cruciaal cultureel curieus cynisch daadwerkelijk dagelijks dankbaar dapper deelbaar
    definitief
    degelijk democratisch denkbaar depressief dergelijk deskundig destructief dicht dichtbevolkt
    dierbaar dik diep
    digitaal direct discreet divers dodelijk dol dom donker dood doodgewoon doof doorzichtig dor
    draadloos draagbaar draaglijk dramatisch drastisch driest dringend droevig dronken droog druk
    dubbel
    duidelijk duister duizelig dun duur duurzaam dwaas dwars dynamisch echt economisch eenmalig
    eensgezind eenvoudig
    eenzaam eenzijdig eerlijk eerstvolgend eervol effectief effen efficiënt egoïstisch eigen
    eigenaardig eigentijds
    eigenwijs eindeloos elegant elektrisch elektronisch elementair ellendig emotioneel energiek eng
    enkel enorm
    enthousiast erg ernstig ervaren essentieel ethisch etnisch evenredig evenwichtig evident exact
    exclusief
    exotisch expliciet explosief extern extra extreem fabelachtig familiaal fanatiek fantastisch
    fataal fatsoenlijk
    federaal feestelijk feilbaar feitelijk fel feministisch fictief fijn filosofisch financieel fit
    flauw flexibel
    flink formeel fors fout fraai frequent fris frustrerend fundamenteel functioneel fysiek
    gangbaar gaar gastvrij geavanceerd
    gebrekkig gebruikelijk gecompliceerd gedegen geduldig geel geestelijk geestig gek gehandicapt
    geheel
    geheim gelijk gelijktijdig gelijkwaardig geliefd gelovig gelukkig gemakkelijk gemeen gemeend
    gemeenschappelijk
    gemiddeld generiek geniaal genoeglijk geoorloofd geografisch gepast gerechtelijk gereed gering
    gerust geschikt
    gestaag getalenteerd getrouw gevaarlijk geval gevoelig geweldig
    gewelddadig gewoon gezamenlijk gezellig gezond gezaghebbend giftig gigantisch glad glansrijk
    gloednieuw globaal goddelijk goed goedgelovig goedkoop gouden graag gratis grauw grappig
    grandioos grijs grillig
    groen groenig grof groot groots grootschalig grondig grondwettelijk gruwelijk gul gunstig guur
    haalbaar haastig half halfjaarlijks
    handig hard hardnekkig harig hartelijk hartstochtelijk hatelijk hecht hedendaags heel heerlijk
    heet heftig heilig heilzaam
    heimelijk helder heldhaftig hels hemels herkenbaar hersteld heus hevig hip hoekig hoffelijk hol
    homoseksueel hondsbrutaal
    hongerig hoog hoogstaand hoogwaardig hoopvol hopeloos horizontaal hoorbaar houten huidig
    huiselijk huishoudelijk huiverig
    hulpeloos humoristisch hypothetisch ideaal idioot ijdel ijskoud ijverig ijzeren illegaal immens
    impliciet indirect individueel
    indrukwekkend industrieel informatief informeel ingewikkeld ingrijpend inhoudelijk initieel
    innerlijk innig innovatief
    instabiel intact integraal intelligent intens intensief interactief interessant intern
    internationaal intiem intuïtief
    ironisch irrelevant irritant islamitisch jaarlijks jaloers jammer jammerlijk jong joods juist
    juridisch kaal
    kalm kansarm kansloos kapot karakteristiek katholiek kenmerkend kerkelijk kerngezond keurig kil
    kinderachtig
    kinderlijk klaar klassiek klein kleinschalig kleurig kleurrijk klimatologisch klinisch knap
    knus koel kolossaal koninklijk
    koortsig koppig kort kortdurend kortstondig kosmisch kostbaar kosteloos koud kras krachtig
    krankzinnig krap kreupel kritiek
    kritisch krom kruidig kunstig kunstmatig kunstzinnig kwaad kwaadaardig kwalijk kwalitatief
    kwantitatief kwetsbaar kwiek
    laag laat laf landelijk lang langdurig langzaam lastig lauw lawaaierig leeg legaal legendarisch
    leerzaam lekker
    lelijk lenig lesbisch letterlijk leuk levendig levenloos levenslang levensgroot liberaal licht
    lichamelijk
    lief liefdevol liefst linker links literair logisch los losbandig loutere luchtig lui luid
    lusteloos luxe maagdelijk maandelijks
    maatschappelijk machtig machteloos mager magisch magnetisch makkelijk mal manmoedig mannelijk
    massaal materieel mat matig
    mechanisch medisch meedogenloos meervoudig meeslepend melancholisch menselijk menig mentaal
    merkbaar merkwaardig
    middelbaar middeleeuws mild militair minderjarig miniem minimaal misdadig mislukt misselijk
    mobiel modern modieus
    moe moedeloos moedig moeilijk moeizaam mogelijk mondeling mondiaal monumentaal mooi moreel
    morsig muf multinationaal
    muzikaal mysterieus mythisch naakt naargeestig nabij nabijgelegen nadelig nader nadrukkelijk
    naïef nalatig naief namelijk
    nat nationaal nationalistisch natuurlijk nauw nauwelijks nauwgezet nauwkeurig nederig negatief
    nerveus netjes net neutraal
    nieuw nieuwsgierig nihil noemenswaardig nodig noodlottig noodzakelijk noordelijk normaal
    nostalgisch nucleair nuchter nutteloos
    nuttig objectief officieel olympisch onaangenaam onaanvaardbaar onacceptabel onafhankelijk
    onbekend onbelangrijk
    onbeleefd onbeperkt onbereikbaar onbeschoft onbetaalbaar onbetrouwbaar onbewust ondankbaar
    ondenkbaar onderdanig
    onderling ondeugend onduidelijk ondraaglijk oneens oneerlijk oneindig ongebruikelijk ongeduldig
    ongehoorzaam
    ongeldig ongelijk ongelofelijk ongelooflijk ongelukkig ongemakkelijk ongepast ongerust
    ongeschikt ongetwijfeld ongewenst
    ongewoon ongezond onherroepelijk onhandig onjuist onkundig onlangs onmenselijk onmiddellijk
    onmisbaar onmogelijk
    onnodig onnozel onomstreden onontkoombaar onopvallend onrechtvaardig onrustig onschadelijk
    onschatbaar onschuldig onstuimig
    ontelbaar ontevreden onterecht ontoereikend ontspannen onuitstaanbaar onvergetelijk
    onvermijdelijk
    onverwacht onveilig onvoldoende onvolledig onvoorstelbaar onvoorwaardelijk onwaarschijnlijk
    onwel onwennig onwerkelijk
    onwetend onwettig onzeker onzichtbaar onzinnig oorspronkelijk oostelijk open openbaar openhartig
    operationeel oplettend opmerkelijk oppervlakkig oprecht opstandig optimaal optimistisch
    opvallend opvolgend
    opwindend oranje ordelijk organisch origineel orthodox oud ouderlijk ouderwets overbodig
    overdadig overeenkomstig
    overig overmatig overtollig overvloedig overzichtelijk paars
    parlementair particulier passend passief passioneel pedagogisch perfect periodiek permanent
    persoonlijk pervers pessimistisch
    pienter pijnlijk pijnloos pikant plaatselijk plat plausibel plechtig plezant plezierig plots
    plotseling poëtisch politiek
    populair positief potentieel prachtig praktisch precies prehistorisch prettig prima primair
    primitief principieel privé
    problematisch productief professioneel progressief prominent protestants provinciaal psychisch
    psychologisch
    publiek puik puur raadselachtig raar radicaal rampzalig rank rap rauw razend realistisch recent
    recht rechter
    rechtmatig rechts rechtstreeks rechtvaardig redelijk reëel regelmatig regionaal reikwijd rein
    relatief relevant
    religieus rendabel representatief reusachtig revolutionair riant rijk rijp riskant ritmisch
    robuust roekeloos roemrijk
    roerend romantisch rommelig rond rood rooskleurig roze rot royaal ruig ruim ruimtelijk rustig
    ruw
    saai saillant sceptisch schaamteloos schaars schadelijk schandalig scheef schel scherp
    scherpzinnig
    schijnbaar schitterend schizofreen schoon schoolplichtig schor schraal schriftelijk schril
    schuchter schuin schuldig schuw
    secundair seksueel selectief sereen serieus significant simpel sindsdienend slaperig slank slap
    slecht slechtziend slim
    slinks slonzig slordig smal smakelijk smerig snel snood sober sociaal socialistisch soepel
    solide solidair somber
    soortgelijk spaarzaam spannend spectaculair speciaal specifiek speels spijtig spiritueel
    splinternieuw spontaan sportief
    staatkundig stabiel standvastig statig statisch statistisch stedelijk steil stellig sterfelijk
    sterk stevig stiekem stijf stijlvol
    stil stilzwijgend stinkend stoer stom stompzinnig stoffig strafbaar strak strategisch streng
    strijdig strikt
    stroef structureel stug subjectief sublieme subliem substantieel subtiel succesvol suf
    sympathiek symbolisch synthetisch
    systematisch taai taalkundig tactisch talentvol talloos talrijk tam tastbaar technisch
    technologisch teder tegengesteld
    tegenovergesteld tegenstrijdig tegenwoordig tevreden theoretisch tijdelijk tijdig tijdloos
    tijdrovend
    toegankelijk toekomstig toepasselijk toevallig toonaangevend totaal traag traditioneel tragisch
    transparant trendy triest
    triomfantelijk triviaal troebel trots trouw tweedehands tweeledig tweetalig typisch uitbundig
    uiteindelijk uitermate
    uitputtend uitstekend uitvoerig uitzonderlijk ultiem uniek uniform universeel universitair
    vaag vaardig vaal vaak valide vals vast vastberaden veelbelovend veelvuldig veelzijdig veilig
    veranderlijk
    verantwoord verantwoordelijk verbaal verdacht verdeeld verderfelijk verdienstelijk verdrietig
    verfijnd
    vergeefs vergelijkbaar vergevorderd verheugend verkeerd verkrijgbaar verlegen verleidelijk
    verliefd vermaard
    vermeend vermoedelijk verontwaardigd vers verschillend verschrikkelijk
    verslaafd verstandig verticaal vertrouwd vertrouwelijk verwaand verwant verward
    verwoed verzot vet viertalig vijandig viezig vies virtueel visueel vitaal vlak vleselijk
    vlijmscherp vlijtig vloeibaar vlot
    vluchtig vochtig vol voldoende volgroeid volkomen volledig volmaakt volslagen volstrekt
    voltallig volwaardig volwassen
    vooraanstaand voorbeeldig voorbij voordelig voorlopig voormalig voornaam voorspelbaar
    voortdurend
    voortreffelijk voortvarend voorzichtig vorig vreedzaam vreemd vreselijk vriendelijk vrij
    vrijblijvend vrijwillig vroeg
    vroegtijdig vrolijk vroom vrouwelijk vruchtbaar vruchteloos vuil waanzinnig waar waarachtig
    waardeloos waardevol
    waardig waarneembaar waarschijnlijk wakker wankel warm warrig waterig wazig weelderig weerbaar
    wekelijks welgesteld welkom
    welvarend wenselijk werelds wereldwijd werkelijk werkloos werkzaam westelijk wetenschappelijk
    wettelijk wettig wezenlijk wijd
    wijs wild willekeurig wit woedend woest wonderbaarlijk wonderlijk wreed zacht zakelijk zalig
    zandig zat zedelijk zeer zeker
    zeldzaam zelfbewust zelfstandig zelfverzekerd zenuwachtig zichtbaar ziek zielig zilveren
    zinloos zinnig zinvol zoet zogenaamd
    zogenoemd zonderling zonnig zorgeloos zorgelijk zorgvuldig zorgzaam zout zuidelijk zuinig
    zuiver zuur zwaar zwak zwanger zwart
    omstreden beschaamd uitsluitend jarenlang blond dement flets geinig gaaf tof chic sexy stoned relaxed awesome nice super mega irri
    hees kuis loos lens schuins heidens laaghartig lossig preuts boers
    frans brits duits engels nederlands belgisch vlaams waals amerikaans italiaans spaans russisch
    turks marokkaans grieks chinees
    japans indonesisch surinaams zweeds deens noors fins pools hongaars oostenrijks zwitsers
    portugees iers schots iraaks iraans
    israëlisch egyptisch afrikaans aziatisch europees australisch braziliaans argentijns
    colombiaans mexicaans canadees
    antwerps brussels gents haags amsterdams rotterdams utrechts limburgs brabants gronings fries
    zeeuws drents twents
    aartslui slaafs duf kien blut beu
    zwijgzaam genaamd jarig wiskundig natuurkundig zelfde rijks evangelisch luthers
    filologisch theologisch meetkundig rekenkundig algebraïsch numeriek imaginair rationeel
    irrationeel eindig lineair tropisch subtropisch agrarisch koloniaal imperiaal keizerlijk
    vorstelijk adellijk grafelijk bisschoppelijk pauselijk gregoriaans romaans gotisch barok
    renaissancistisch communistisch kapitalistisch fascistisch nazistisch separatistisch
    regionalistisch flamingant unitair confederaal communautair gewestelijk gemeentelijk
    wielers amateur procentueel toenmalig eenentwintigst zogeheten welbekend allerlaatst
    allereerst eerstgenoemd laatstgenoemd zelfgemaakt rechtsgeldig tweejarig tweewekelijks
    nachtelijk uurlijks zomers winters herfstig lenteachtig syrisch libanees palestijns
    arabisch perzisch indisch indiaas koreaans vietnamees thais oekraïens servisch kroatisch
    sloveens bulgaars roemeens albanees macedonisch bosnisch lets litouws ests ijslands
    zuid-afrikaans congolees rwandees ethiopisch nigeriaans latijns westers oosters noords
    germaans keltisch slavisch romeins byzantijns ottomaans hellenistisch antiek feodaal
    gewond dartel luttel onbezonnen gerenommeerd abnormaal gevat verbeten ketters treffend
    zelfingenomen goedwillend verbazingwekkend raak gebaat urenlang veluws noord-iers
    leidinggevend veelgeprezen ongekend onbemind onbevangen onbevoegd onbesproken onomwonden
    onopgemerkt ongedwongen ongeschonden ongekunsteld ongezouten welgemeend doordacht
    doorwrocht belegen bezadigd bezield bijziend blasé benieuwd bestemd begaan bedreven bekaf
    beducht beschonken bevreesd gewend gehecht gesteld geïrriteerd gefrustreerd gedreven
    gedateerd gebroken gespannen gestrest gestresst gewild geheid gepikeerd getrouwd
    gescheiden overspannen uitgeput uitgeteld uitgelaten opgewekt opgewonden opgelucht
    opgetogen aangedaan aangeslagen
    """
}
