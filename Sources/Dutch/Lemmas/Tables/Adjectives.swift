/// Adjectives, known so that their inflected forms are told from nouns and verbs.
enum Adjectives {
  static let words: StaticString = """
    aandachtig aandoenlijk aaneengesloten aangedaan aangenaam aangeslagen aangrijpend
    aanhankelijk aannemelijk aansprakelijk aanstaand aantoonbaar aantrekkelijk aanvankelijk
    aanwezig aanzienlijk aardig aartslui abnormaal absoluut abstract absurd academisch
    acceptabel accuraat achterbaks achterlijk actief actueel acuut adellijk adequaat
    administratief afdoend afgelegen afhankelijk afrikaans afschuwelijk afwezig afzonderlijk
    agrarisch agressief akelig akoestisch albanees alcoholisch algebraïsch algemeen alledaags
    alleenstaand allereerst allergisch allerlaatst allerlei alternatief amateur ambitieus
    ambtelijk amerikaans amsterdams anoniem antiek antwerps apart arabisch argentijns arm
    armoedig artistiek asociaal attent australisch authentiek automatisch autonoom autoritair
    avontuurlijk awesome aziatisch baldadig bang bar barmhartig barok bedachtzaam bedreven
    bedrijvig bedroefd beducht begaafd begaan begrijpelijk behaaglijk behendig behoorlijk
    behulpzaam bekaf bekend bekwaam belachelijk belangeloos belangrijk beleefd belegen belgisch
    benieuwd beperkt bereid bereikbaar beroemd beroepsmatig beroerd berucht beschaafd beschaamd
    bescheiden beschikbaar beschonken besluiteloos bestemd betaalbaar betekenisvol betrouwbaar
    beu bevoegd bevreesd bevriend bewolkt bewust bezadigd bezield bezig bezorgd bijziend
    bijzonder biologisch bisschoppelijk bitter blasé blauw bleek blij blijvend blind bloedig
    blond bloot blut boers bol bont boos bosnisch braaf brabants braziliaans breed brits broos
    bruikbaar bruin brussels brutaal bruusk bruut buitengewoon buitenlands buitensporig bulgaars
    burgerlijk byzantijns canadees centraal chaotisch charmant chemisch chic chinees christelijk
    chronisch circulair civiel classificeerbaar collectief colombiaans commercieel communautair
    communicatief communistisch compact compleet complex concreet confederaal congolees
    consequent conservatief constant constructief continu controversieel conventioneel cool
    correct corrupt creatief crimineel cruciaal cultureel curieus cynisch daadwerkelijk
    dagelijks dankbaar dapper dartel deelbaar deens definitief degelijk dement democratisch
    denkbaar depressief dergelijk deskundig destructief dicht dichtbevolkt diep dierbaar
    digitaal dik direct discreet divers dodelijk dol dom donker dood doodgewoon doof doordacht
    doorwrocht doorzichtig dor draadloos draagbaar draaglijk dramatisch drastisch drents driest
    dringend droevig dronken droog druk dubbel duf duidelijk duister duits duizelig dun duur
    duurzaam dwaas dwars dynamisch echt economisch eenentwintigst eenmalig eensgezind eenvoudig
    eenzaam eenzijdig eerlijk eerstgenoemd eerstvolgend eervol effectief effen efficiënt
    egoïstisch egyptisch eigen eigenaardig eigentijds eigenwijs eindeloos eindig elegant
    elektrisch elektronisch elementair ellendig emotioneel energiek eng engels enkel enorm
    enthousiast erg ernstig ervaren essentieel ests ethiopisch ethisch etnisch europees
    evangelisch evenredig evenwichtig evident exact exclusief exotisch expliciet explosief
    extern extra extreem fabelachtig familiaal fanatiek fantastisch fascistisch fataal
    fatsoenlijk federaal feestelijk feilbaar feitelijk fel feministisch feodaal fictief fijn
    filologisch filosofisch financieel fins fit flamingant flauw flets flexibel flink formeel
    fors fout fraai frans frequent fries fris frustrerend functioneel fundamenteel fysiek gaaf
    gaar gangbaar gastvrij geavanceerd gebaat gebrekkig gebroken gebruikelijk gecompliceerd
    gedateerd gedegen gedreven geduldig geel geestelijk geestig gefrustreerd gehandicapt gehecht
    geheel geheid geheim geinig gek geliefd gelijk gelijktijdig gelijkwaardig gelovig gelukkig
    gemakkelijk gemeen gemeend gemeenschappelijk gemeentelijk gemiddeld genaamd generiek geniaal
    genoeglijk gents geografisch geoorloofd gepast gepikeerd gerechtelijk gereed gerenommeerd
    gering germaans gerust gescheiden geschikt gespannen gestaag gesteld gestresst gestrest
    getalenteerd getrouw getrouwd gevaarlijk geval gevat gevoelig gewelddadig geweldig gewend
    gewestelijk gewild gewond gewoon gezaghebbend gezamenlijk gezellig gezond geïrriteerd giftig
    gigantisch glad glansrijk globaal gloednieuw goddelijk goed goedgelovig goedkoop goedwillend
    gotisch gouden graag grafelijk grandioos grappig gratis grauw gregoriaans grieks grijs
    grillig groen groenig grof grondig grondwettelijk gronings groot groots grootschalig
    gruwelijk gul gunstig guur haags haalbaar haastig half halfjaarlijks handig hard hardnekkig
    harig hartelijk hartstochtelijk hatelijk hecht hedendaags heel heerlijk hees heet heftig
    heidens heilig heilzaam heimelijk helder heldhaftig hellenistisch hels hemels herfstig
    herkenbaar hersteld heus hevig hip hoekig hoffelijk hol homoseksueel hondsbrutaal hongaars
    hongerig hoog hoogstaand hoogwaardig hoopvol hoorbaar hopeloos horizontaal houten huidig
    huiselijk huishoudelijk huiverig hulpeloos humoristisch hypothetisch ideaal idioot iers
    ijdel ijskoud ijslands ijverig ijzeren illegaal imaginair immens imperiaal impliciet indiaas
    indirect indisch individueel indonesisch indrukwekkend industrieel informatief informeel
    ingewikkeld ingrijpend inhoudelijk initieel innerlijk innig innovatief instabiel intact
    integraal intelligent intens intensief interactief interessant intern internationaal intiem
    intuïtief iraaks iraans ironisch irrationeel irrelevant irri irritant islamitisch israëlisch
    italiaans jaarlijks jaloers jammer jammerlijk japans jarenlang jarig jong joods juist
    juridisch kaal kalm kansarm kansloos kapitalistisch kapot karakteristiek katholiek
    keizerlijk keltisch kenmerkend kerkelijk kerngezond ketters keurig kien kil kinderachtig
    kinderlijk klaar klassiek klein kleinschalig kleurig kleurrijk klimatologisch klinisch knap
    knus koel koloniaal kolossaal koninklijk koortsig koppig koreaans kort kortdurend
    kortstondig kosmisch kostbaar kosteloos koud krachtig krankzinnig krap kras kreupel kritiek
    kritisch kroatisch krom kruidig kuis kunstig kunstmatig kunstzinnig kwaad kwaadaardig
    kwalijk kwalitatief kwantitatief kwetsbaar kwiek laag laaghartig laat laatstgenoemd laf
    landelijk lang langdurig langzaam lastig latijns lauw lawaaierig leeg leerzaam legaal
    legendarisch leidinggevend lekker lelijk lenig lens lenteachtig lesbisch lets letterlijk
    leuk levendig levenloos levensgroot levenslang libanees liberaal lichamelijk licht lief
    liefdevol liefst limburgs lineair linker links literair litouws logisch loos los losbandig
    lossig loutere luchtig lui luid lusteloos luthers luttel luxe maagdelijk maandelijks
    maatschappelijk macedonisch machteloos machtig mager magisch magnetisch makkelijk mal
    manmoedig mannelijk marokkaans massaal mat materieel matig mechanisch medisch meedogenloos
    meervoudig meeslepend meetkundig mega melancholisch menig menselijk mentaal merkbaar
    merkwaardig mexicaans middelbaar middeleeuws mild militair minderjarig miniem minimaal
    misdadig mislukt misselijk mobiel modern modieus moe moedeloos moedig moeilijk moeizaam
    mogelijk mondeling mondiaal monumentaal mooi moreel morsig muf multinationaal muzikaal
    mysterieus mythisch naakt naargeestig nabij nabijgelegen nachtelijk nadelig nader
    nadrukkelijk naief nalatig namelijk nat nationaal nationalistisch natuurkundig natuurlijk
    nauw nauwelijks nauwgezet nauwkeurig nazistisch naïef nederig nederlands negatief nerveus
    net netjes neutraal nice nieuw nieuwsgierig nigeriaans nihil nodig noemenswaardig noodlottig
    noodzakelijk noord-iers noordelijk noords noors normaal nostalgisch nuchter nucleair
    numeriek nutteloos nuttig objectief oekraïens officieel olympisch omstreden onaangenaam
    onaanvaardbaar onacceptabel onafhankelijk onbekend onbelangrijk onbeleefd onbemind onbeperkt
    onbereikbaar onbeschoft onbesproken onbetaalbaar onbetrouwbaar onbevangen onbevoegd onbewust
    onbezonnen ondankbaar ondenkbaar onderdanig onderling ondeugend ondraaglijk onduidelijk
    oneens oneerlijk oneindig ongebruikelijk ongeduldig ongedwongen ongehoorzaam ongekend
    ongekunsteld ongeldig ongelijk ongelofelijk ongelooflijk ongelukkig ongemakkelijk ongepast
    ongerust ongeschikt ongeschonden ongetwijfeld ongewenst ongewoon ongezond ongezouten
    onhandig onherroepelijk onjuist onkundig onlangs onmenselijk onmiddellijk onmisbaar
    onmogelijk onnodig onnozel onomstreden onomwonden onontkoombaar onopgemerkt onopvallend
    onrechtvaardig onrustig onschadelijk onschatbaar onschuldig onstuimig ontelbaar onterecht
    ontevreden ontoereikend ontspannen onuitstaanbaar onveilig onvergetelijk onvermijdelijk
    onverwacht onvoldoende onvolledig onvoorstelbaar onvoorwaardelijk onwaarschijnlijk onwel
    onwennig onwerkelijk onwetend onwettig onzeker onzichtbaar onzinnig oorspronkelijk oostelijk
    oostenrijks oosters open openbaar openhartig operationeel opgelucht opgetogen opgewekt
    opgewonden oplettend opmerkelijk oppervlakkig oprecht opstandig optimaal optimistisch
    opvallend opvolgend opwindend oranje ordelijk organisch origineel orthodox ottomaans oud
    ouderlijk ouderwets overbodig overdadig overeenkomstig overig overmatig overspannen
    overtollig overvloedig overzichtelijk paars palestijns parlementair particulier passend
    passief passioneel pauselijk pedagogisch perfect periodiek permanent persoonlijk pervers
    perzisch pessimistisch pienter pijnlijk pijnloos pikant plaatselijk plat plausibel plechtig
    plezant plezierig plots plotseling politiek pools populair portugees positief potentieel
    poëtisch prachtig praktisch precies prehistorisch prettig preuts prima primair primitief
    principieel privé problematisch procentueel productief professioneel progressief prominent
    protestants provinciaal psychisch psychologisch publiek puik puur raadselachtig raak raar
    radicaal rampzalig rank rap rationeel rauw razend realistisch recent recht rechter
    rechtmatig rechts rechtsgeldig rechtstreeks rechtvaardig redelijk regelmatig regionaal
    regionalistisch reikwijd rein rekenkundig relatief relaxed relevant religieus
    renaissancistisch rendabel representatief reusachtig revolutionair reëel riant rijk rijks
    rijp riskant ritmisch robuust roekeloos roemeens roemrijk roerend romaans romantisch romeins
    rommelig rond rood rooskleurig rot rotterdams royaal roze ruig ruim ruimtelijk russisch
    rustig ruw rwandees saai saillant sceptisch schaamteloos schaars schadelijk schandalig
    scheef schel scherp scherpzinnig schijnbaar schitterend schizofreen schoolplichtig schoon
    schor schots schraal schriftelijk schril schuchter schuin schuins schuldig schuw secundair
    seksueel selectief separatistisch sereen serieus servisch sexy significant simpel
    sindsdienend slaafs slank slap slaperig slavisch slecht slechtziend slim slinks slonzig
    slordig sloveens smakelijk smal smerig snel snood sober sociaal socialistisch soepel
    solidair solide somber soortgelijk spaans spaarzaam spannend speciaal specifiek spectaculair
    speels spijtig spiritueel splinternieuw spontaan sportief staatkundig stabiel standvastig
    statig statisch statistisch stedelijk steil stellig sterfelijk sterk stevig stiekem stijf
    stijlvol stil stilzwijgend stinkend stoer stoffig stom stompzinnig stoned strafbaar strak
    strategisch streng strijdig strikt stroef structureel stug subjectief subliem sublieme
    substantieel subtiel subtropisch succesvol suf super surinaams symbolisch sympathiek
    synthetisch syrisch systematisch taai taalkundig tactisch talentvol talloos talrijk tam
    tastbaar technisch technologisch teder tegengesteld tegenovergesteld tegenstrijdig
    tegenwoordig tevreden thais theologisch theoretisch tijdelijk tijdig tijdloos tijdrovend
    toegankelijk toekomstig toenmalig toepasselijk toevallig tof toonaangevend totaal traag
    traditioneel tragisch transparant treffend trendy triest triomfantelijk triviaal troebel
    tropisch trots trouw turks tweedehands tweejarig tweeledig tweetalig tweewekelijks twents
    typisch uitbundig uiteindelijk uitermate uitgelaten uitgeput uitgeteld uitputtend
    uitsluitend uitstekend uitvoerig uitzonderlijk ultiem uniek uniform unitair universeel
    universitair urenlang utrechts uurlijks vaag vaak vaal vaardig valide vals vast vastberaden
    veelbelovend veelgeprezen veelvuldig veelzijdig veilig veluws veranderlijk verantwoord
    verantwoordelijk verbaal verbazingwekkend verbeten verdacht verdeeld verderfelijk
    verdienstelijk verdrietig verfijnd vergeefs vergelijkbaar vergevorderd verheugend verkeerd
    verkrijgbaar verlegen verleidelijk verliefd vermaard vermeend vermoedelijk verontwaardigd
    vers verschillend verschrikkelijk verslaafd verstandig verticaal vertrouwd vertrouwelijk
    verwaand verwant verward verwoed verzot vet viertalig vies vietnamees viezig vijandig
    virtueel visueel vitaal vlaams vlak vleselijk vlijmscherp vlijtig vloeibaar vlot vluchtig
    vochtig vol voldoende volgroeid volkomen volledig volmaakt volslagen volstrekt voltallig
    volwaardig volwassen vooraanstaand voorbeeldig voorbij voordelig voorlopig voormalig
    voornaam voorspelbaar voortdurend voortreffelijk voortvarend voorzichtig vorig vorstelijk
    vreedzaam vreemd vreselijk vriendelijk vrij vrijblijvend vrijwillig vroeg vroegtijdig
    vrolijk vroom vrouwelijk vruchtbaar vruchteloos vuil waals waanzinnig waar waarachtig
    waardeloos waardevol waardig waarneembaar waarschijnlijk wakker wankel warm warrig waterig
    wazig weelderig weerbaar wekelijks welbekend welgemeend welgesteld welkom welvarend
    wenselijk werelds wereldwijd werkelijk werkloos werkzaam westelijk westers wetenschappelijk
    wettelijk wettig wezenlijk wielers wijd wijs wild willekeurig winters wiskundig wit woedend
    woest wonderbaarlijk wonderlijk wreed zacht zakelijk zalig zandig zat zedelijk zeer zeeuws
    zeker zeldzaam zelfbewust zelfde zelfgemaakt zelfingenomen zelfstandig zelfverzekerd
    zenuwachtig zichtbaar ziek zielig zilveren zinloos zinnig zinvol zoet zogeheten zogenaamd
    zogenoemd zomers zonderling zonnig zorgelijk zorgeloos zorgvuldig zorgzaam zout
    zuid-afrikaans zuidelijk zuinig zuiver zuur zwaar zwak zwanger zwart zweeds zwijgzaam
    zwitsers
    """
}
