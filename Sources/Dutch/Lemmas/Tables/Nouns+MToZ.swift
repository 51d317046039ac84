extension Nouns {
  static let fromMToZ: StaticString = """
    maag maal maaltijd maan maand maandag maandblad maarschalk maart maat maatpak maatregel
    maatschappij maatstaf machine machinist macht made magazijn magazijnmedewerker magazine magneet
    magnetron mail mailbox mais majoor maker makreel mama mammoet man management manager manche mand
    mangel mangrove manicure manier manifestant mannenploeg mannetje manoeuvre mantelpak manuscript
    map maquette marathon marge marine mark markgraaf markies markt marktaandeel marktplaats
    marktwaarde mars martelaar masker massa master match mate materiaal materie matras matroos
    maximum mayonaise mechanisme medaille medaillon mededogen medeplichtige medestander medewerker
    medewerking media mediator medicijn medicus medium meel meerderheid meerkoet meerwaarde mees
    meesje meester meet meetkunde meeuw mei meid meisje melaatse melding melk melkweg melodie meneer
    menhir menigte mening mens mensheid mentaliteit menu merk merrie mes mest metaal metamorfose
    meter methode metro meubel meute mevrouw microbe microfoon middag middageten middel middeleeuwen
    middelgebergte middelpunt midden middenklasse middenstander middenvelder middernacht midweek
    mijn milieu militair militant miljard miljardair miljoen miljoenennota miljonair mime minderheid
    minderjarige minimum minister ministerie minnaar minne minstreel minuut mirakel misbaar misbruik
    misdaad misdadiger misdrijf misère misgreep miskoop mislukking misnoegen misoogst mispel missie
    misstap misverstand mobiel modder mode model modem module moed moeder moeite moeras moes mof
    mogelijkheid mol molecule molecuul molen moment monarchie mond mondhoek monitor monnik monster
    monter monument moord moordenaar moraal morgen moskee moslim mot motie motief motor motto mouw
    moyenne mozaïek mug muis mummie munitiedepot munt muntje mus museum musical musicus muur muze
    muziek muzikant mysterie mythe na naald naam naamgever nabestaande nacht nachtegaal nachtjapon
    nachtmerrie nadeel nadruk nagel nageslacht najaar naleving namaak nap nar naslag naslagwerk
    nasleep nasmaak natie nationalist nationaliteit natuur natuurkunde natuurkundige natuurreservaat
    navel navolging navraag nawoord nazaat nazi nazorg nederlaag nederlander neef neerslag neger nek
    nep nest net netvlies netwerk neuroot neurose neus neusholte neutron nicht niemandsland nier
    nieuwjaarswens nieuws nieuwsbrief nieuwsgroep nieuwtje nikkel nis niveau noemer nomade non nood
    noodzaak noorden noordoosten noordwesten noot nootmuskaat norm notaris notatie notebook
    notificatie notitie notulen novelle november novice nuance nul nummer nummerplaat nut oase ober
    object obligatie obsessie ochtend ochtendgloren ode oefening oeuvre oever offer offergave
    offerte officieel officier oktober olie olieman olifant olm om oma omgang omgeving omhaal
    omhulsel omloop omroep omruil omslag omstander omstandigheid omtrek omvang omweg omwonende omzet
    omzetcijfer onafhankelijkheid onbehagen onbekende ondank onderbouw onderdaan onderdeel ondereind
    ondergeschikte ondergetekende ondergrens ondergrond ondergrondse onderhandelaar onderhandeling
    onderhoud onderhuur onderlaag ondernemer ondernemerschap onderneming ondernemingsraad onderricht
    onderscheid onderscheiding onderschrift onderstel ondersteuning ondertitel ondertoon
    ondervraagde onderwerp onderwijs onderwijzer onderzeeër onderzoek onderzoeker ondiepte
    ongelijkheid ongelovige ongeluk ongelukkige ongenoegen ongeval onheil onkruid onrecht onrust
    onschuld ontdekker ontdekking onthaal ontmoeting ontslag ontslagname ontslagronde ontsnapping
    ontspanning ontsteking ontvangst ontwerp ontwerper ontwikkelaar ontwikkeling onvermogen
    onzekerheid onzin oog ooghoek oogholte oogst ooi ooievaar oom oor oordeel oorkonde oorlog
    oorsprong oorzaak oosten opa opbouw opbrengst opdracht opdrachtgever opeenvolging opener
    openheid opening openingsfilm opera operatie operator operette opgave opgraver ophef opkikker
    opkomst oplage opleiding oploop oplossing opmaak opmaat opmars opmerking opname opoe oponthoud
    oppas oppasser oppervlakte oppositie oproep oproer opslag opstand opstap opsteker opstel
    opstelling optie optocht optreden opvang opvatting opvoeding opvoedkundige opvolger opvolging
    opwinding opzet orakel orde order orgaan organisatie organisator organisme orgasme orgel
    oriëntatie orkaan orkest os otter oud oude ouder ouderdom oudheid oudste ouverture ouvreuse oven
    overall overdruk overeenkomst overgang overgave overheid overlap overlast overledene overleg
    overlevende overlijden overloop overname overschot overspel overstap overste oversteek
    overstroming overtreding overtrek overtuiging overval overwinning overzicht paap paar paard
    paarse pace pad paddenstoel pagina pak pakje pakket pakking paleis paling pallet palm pan pand
    paneel paniek panne pannenkoek pannenlap pantomime pap papa papaver papegaai papier parachute
    parade paradijs paradox paragraaf parallel parfumerie park parkeergarage parkeerplaats parlement
    parlementariër parlementslid parochie parodie parterre partij partijgenoot partijvoorzitter
    partner pas pass passage passagier passer passie password pastille pastoraat pastorie paté pater
    patiënt patrijs patrijspoort patrones patroon patrouille paus pauze pauzefilm pc peddel pedicure
    peer pees peignoir peil pelgrim peloton pen penalty pendel penoze pens penseel pensioen
    pensioengerechtigde pension pensionaat peper pepermunt perceel percentage performance perikel
    periode perron pers persbericht persconferentie personage personeel personeelslid persoon
    persoonlijkheid perspectief pest pesterij pet petticoat pianist pianiste piano piek pijl pijn
    pijnstiller pijp pijpensteel pik pil piloot pils pin pingel pinguïn pink pion pionier piraat
    piste pit pitbull pizza plaag plaat plaatje plaats plaatsing plafond plafonnière plag plagerij
    plakkaat plan planeet plank plankier plant plantage planter plantkundige plas plastic plateau
    platform plattelander plein pleit plek pleonasme plezier plicht plint plissé ploeg ploeggenoot
    ploegleider plooi plot pluche plugin pluim pluimvee plusteken podcast podium poedel poel poes
    poëzie poging pogrom pointe pol poli politicus politie politieagente politiek politieke
    politieman polo pols pomp ponjaard poort poot pop populariteit populatie pornofilm portaal
    portefeuille portemonnee portie portret pose positie post postbeambte postbode postdoc poster
    postpakket pot potentieel potplant poule praatje practicum prairie praktijk precaire predikaat
    prei premie premier première premisse prent preparaat present presentatie presentator
    presentatrice president presidentschap prestatie prestige prieel priester priesteres prijs
    prijsklasse prijzengeld prik prikkel principe prins prinses print printer printplaat prioriteit
    privaat privacy privilege probleem procedé procedure proces processie processor producent
    producer product productie productiviteit proeve prof profeet professie professional professor
    professoraat profiel profielfoto profijt prognose programma programmeur project projectleider
    proloog promenade promotie proof prooi propaganda propagandafilm propedeuse propositie prospect
    prostaglandine prostituee proteïne protest protestant protocol proton provider provinciale
    provincie proza psychiater psychologe psychologie psycholoog psychose publicatie publiciteit
    publiciteitsstunt publiek puck pukkel pulver pump punaise punk punt purper put puzzel pylon quiz
    ra raad raadsel raadslid raam raap raat rabbijn race racisme racist raclette radar radio rage
    ragout rail rake raket rakker ram ramp rand rang ransel rapper rapport ras rasp rat reactie
    realiteit rebel reboot recensie recept receptioniste recht rechtbank rechte rechter rechthoek
    rechtszaak reclame reclamefilm reclameslogan record recreatieoord rectoraat redacteur redactie
    redding rede reden redenaar redenering reder rederij redetwist reductie reeks ref referaat
    referendum referent referentie reflectant reflex regeerakkoord regel regeling regen regent
    regenvlaag regenwoud regering regeringsleider regime regiment regio regisseur register
    reikwijdte reiniger reis reisbrochure reiziger rek rekening rekenmachine rekruut rel relaas
    relatie religie relikwie rem remedie remise rempedaal ren renaissance renegaat renner renster
    rente rentree reparatie repertoire repetitie reportage repressie reprise reputatie requisitoir
    reservaat reserve reservoir residentie resort respect respons rest restant restaurant resultaat
    resumé retour retraite return reu reuk reus reuzenrad revers revolte revolutie revue rib
    richting richtlijn ridder riedel riem riet rij rijk rijkaard rijkdom rijksweg rijm rijs rijst
    rijtje rijtuig rijwiel rimboe rimpel ring ringsteken risico rit ritme rits ritueel rivaal rivier
    rob robot rock roddel roddelpers roe roede roeier roeispaan roem roep roer rog rogge rok roker
    rokershoest rol roller rolmops roman romance romanticus rommel ronde rondte rooie rook room roos
    rooster rosé rot rotan rotonde rotor rots rotterdammer rotzooi roulette route rouw rover rss
    rubber ruche rug ruggengraat rugslag ruigte ruil ruimte ruimteschip ruïne ruis ruiter run rund
    runderlap rune rus rust ruzie saga sage salade salaris saldo salon samenhang samenleving
    samenloop samenspel samenspraak samenstelling samenvatting samenwerking sample sanctie sandaal
    sap sarcasme sarong satelliet satire saus savanne scan scenario scenarist scène schaal schaamte
    schaap schaar schaarste schaats schaatser schade schaduw schaduwzijde schakel schakeling schaker
    schandaal schandaalpers schap schare schat schatbewaarder schater schatting schede scheepskok
    scheepvaart scheiding scheidsrechter scheikunde scheikundige schelm schelp schema schep schepen
    schepper scherm schermer scherpte scherts schets schiereiland schijn schil schilder schilderes
    schilderij schimmel schip schipper schoen schoener schoffel schok schol schoof school schooljaar
    schoolslag schoonheid schoonheidsspecialiste schoonmaak schoonmoeder schoonzoon schoorsteen
    schop schors schort schot schotel schouder schouderophalen schouw schouwburg schrift
    schriftsteller schrijfster schrijver schrik schroef schroot schuif schuilhoek schuimrubber
    schuimspaan schuit schuld schuldeiser schut schutter schuur scooter score scout screenshot
    script scriptie scrupule seconde secretaresse secretariaat secretaris sector sein seizoen
    seizoenstart seks seksfilm seksisme seksschandaal seksuologe sekte selectie selfie
    semiklassieker seminar senaat senator sensatie separatist september sergeant serie serre server
    service servies set setpoint sfeer shampoo shawl sheriff shirt shop show shuttle sier sigaar
    sigaret signaal sik sikkel sinecure singel single site situatie sjeik sjouw skateboard skelet
    ski skiër skioord skipak skybox slaaf slaag slaap slaapdrank slaapkamer slachtoffer slag slager
    slagman slagveld slagzin slak slalom slang slaper slapte slavernij slee sleepboot slet sleutel
    slib slijmerd slijmvlies slimmerd slinger slip slipper slof slogan sloot slot sluip sluis
    slungel slurp smaak smart smartlap smartphone smeekbede smeerlap smeltoven smeris smidse smiley
    smoes smokkel sms snaak snaar snackbar snavel snee sneeuw sneeuwman sneeuwvlok snelheid
    snelwandelen snelweg snipper snob snoek snoekbaars snoep snoeperij snoes snoet snor snorkel
    snowboard snufferd snuisterij snuit sociale socialist sociologie soep software softwarepakket
    sojaboon sok soldaat sollicitant sollicitatie solo som sonate soort soortgenoot sop sorbet
    sortie soufflé souper souvenir spa spaak spaander spaarbekken spade spagaat spam spaniël
    spanrups spanwijdte spasme spatie spatlap specerij specialist specialiteit speech speelfilm
    speelster speen spek spel speler spelling spelregel sperma spetter spie spiegel spier spijker
    spijtoptant spike spin spion spiritualiën spits spitse splitpen splitsing spoed spoetnik sponsor
    spook spoor spoorlijn spoorweg spoorwegbeambte spore sport sporter spot sprake sprankel
    spreekgestoelte spreker spreuk sprint sprinter sprits sprong sprookje spruit spurt staal
    staander staar staart staat staatssecretaris stacaravan stad stadhuis stadion stadsdeel staf
    stage stagiair stagiaire stal stalker stallantaarn stam stand standaard standbeeld standpunt
    stap stapel stapper start startpagina statement station stationcar statistiek status staven
    steak stedenbouwkundige steeg steek steel steen steenarend steengroeve steenkolenbekken steiger
    steilte stek stekelbaars stel stellage stelling stellingname stelregel stelsel stem
    stemgerechtigde stemming stempel stengel stengun step steppe ster stereotype sterfte sterkte
    sterrenkundige sterrenstelsel sterveling steun steward stewardess sticht stichter stichting
    stichtingsoorkonde stick sticker stiekemerd stier stijl stilleven stilte stimulans stinkbom
    stinkerd stip stippel stobbe stoel stoep stoet stof stofzuiger stoïcijn stok stokerij stomp
    stoomboot stoomwals stoornis stoot stop stopcontact stoplap stopper stopsein storing storm
    stouterd straal straat straatlantaarn straatweg straf strafschop straling strand strateeg
    strategie streaming streek streep stress streven strijd strijder strip stripfiguur stripper
    stripreeks striptease stripverhaal stro strobaal strofe stroman stroming stront strook stroom
    stroomgebied stroomsterkte stroomstoring stroop strop strot structuur student studente
    studentenflat studie studiekeuze studio stuk stukadoor stumper stunt stuur stuurman subsidie
    substantie succes sudderlap sufferd suggestie suiker suikerbiet suikerriet suite sul sultan
    sultanaat supermarkt supporter surfer surprise surrealisme surrogaat suspense symbool symfonie
    symposium symptoom synagoge systeem taak taal taalgrens taart tabel tablet taboe tachtiger
    tackle tactiek tafel tafereel tag taille tak taks talent talisman tampon tand tandarts tank
    tante tap tapijt tarief tarwe tas taxi team teamleider techneut techniek technologie teek teelt
    teen teer tegel tegenaanval tegenargument tegenbericht tegendeel tegenhanger tegenslag
    tegenspoed tegenspraak tegenstander tegenstelling tegenstem tegenvoorstel tegenwind teken
    tekenaar tekenfilm tekening tekort tekst telefoniste telefoon telefoontje telefoontjes televisie
    tempel tempelier temperatuur tempo tendens tengel tennis tennisser tenor tent tentamen
    tentoonstelling tenue term termijn terrein terreur terrine terrorisme terrorist terugblik
    teruggave terugkeer terugkomst terugloop terugreis terugslag terugtocht terugval terugweg test
    testament testcase theater thee theeservies thema theoloog theorie therapeut therapie these
    thuis thuisloze thuiswerk thuiswerker thuiswerkplek tic tiebreak tiener tijd tijdgenoot tijdlijn
    tijdperk tijdrit tijdschrift tijdstip tijger timbre tint tip tiran tissue titel titelsong
    titelverdediger tjiftjaf tobbe tocht toegang toegangspoort toekan toekomst toelage toelating
    toeleg toeleverancier toeloop toenaam toename toendra toepassing toerisme toerist toernooi
    toeslag toespraak toestand toestel toestemming toestroom toeter toets toetsenbord toeval
    toeverlaat toevluchtsoord toevoeging toevoer toezicht toffee toilet tol tolk tomaat tombe ton
    toneel tong tool toon toost top topper tor toren torenflat totaalpakket toupet touringcar
    tourniquet touw toverdrank toverlantaarn toverstaf tracé traditie tragedie trainee trainer
    training trainingspak trainster traject traktaat tralie tram tranen transactie transfer
    transformatie transport trap trappenhuis trapper tred trede tree treffer trein trek trekker
    trend tribune tricot trigonometrie trilplaat trimaran trip troep trofee trol trommel
    trommelvlies tronie troon troonrede tropenrooster trots trottoir troubadour trouw truc trui
    trust tube tuig tuin tuinhuis tuinier tumor tune tunnel turf turk turner turnster tussendek
    tussenruimte tussenspel tussenstand tussenvorm tussenweg tv tweeling tweet twijfel twintiger
    type typiste ui uier uil uilskuiken uitbarsting uitbouw uitbraak uitbrander uitbreiding
    uitdaging uitdraai uitdrukking uitgang uitgangspunt uitgave uitgeleide uitgever uitgeverij
    uitgewekene uitgifte uitgroei uithaal uiting uitkering uitkeringsgerechtigde uitkijk uitkomst
    uitlaat uitleen uitleg uitloop uitnodiging uitreis uitroep uitruil uitruk uitrusting uitslag
    uitspraak uitstap uitstel uitstoot uitstroom uitvaart uitval uitverkoop uitverkorene uitvinder
    uitvinding uitvlucht uitvoer uitvoering uitwas uitweg uitwerking uitwisseling uitzendbureau
    uitzending uitzet uitzicht uitzondering unie uniform universiteit update upgrade urinoir urn usb
    user utopist uur uurrooster vaandel vaandrig vaar vaardigheid vaart vaas vaat vacature vaccin
    vaccinatie vader vaderlander vak vakantie vakantieoord vakbond vakgebied vakkenvuller vakman val
    valk vallei valpartij valsaard vamp vampier vandaal vangrail vangst variabele variant variatie
    variété variëteit varken vat vedette vee veeg veehouder veelvraat veen veer veerkracht veerpont
    veertiger veeteelt veiligheid vel veld veldslag veldtocht ven vendel venster vensterruit vent
    ventilatierooster verandering verantwoordelijke verantwoordelijkheid verantwoording verband
    verbazing verbeelding verbetering verbindingsteken verbintenis verblijf verbod verbond verbruik
    verdachte verdediger verdediging verdeling verderf verdienste verdieping verdrag verdriet
    verdwijntruc vereiste vereniging verf verftube vergadering vergelijking vergiet vergissing
    vergrijp vergunning verhaal verhemelte verhoor verhouding verhuizing verhuur vering verjaardag
    verkeer verkeersdode verkeersteken verkiezing verkiezingsstunt verklaring verkondiger verkoop
    verkoopcijfer verkooptruc verkoopwaarde verkoper verkoudheid verlangen verleden verleiding
    verlener verlichting verlies verloop verloskundige vermaak vermelding vermoeden vermogen
    vernieuwing vernislaag veroordeling veroveraar verovering verplaatsing verpleegkundige
    verpleegster verpleger verplichting verraad verrassing verrassingspakket vers verschiet
    verschijning verschijnsel verschil versie verslaafde verslag verslagene verslaggever verslaving
    verspreiding verstand versterking vertaler vertaling vertegenwoordiger vertegenwoordiging
    verteller vertraging vertrek vertrouwen vervaardiger verval vervanger vervanging vervoer vervolg
    vervolging verwachting verwant verwante verwantschap verwarring verwerking verwijt verwijzing
    verzamelaar verzamelelpee verzameling verzekeraar verzekering verzet verzetsstrijder verzoek
    verzoekplaat verzorger verzorging verzorgingsflat verzuim vest veste vestiaire vestibule
    vestiging vesting vete veter veteraan veterinair veto vetplant veulen viaduct vicepremier video
    videofilm videotheek vierkant vijand vijandschap vijftiger vijl vijver villa vin vinder vinger
    violiste viool vioolsonate virus vis visarend visgraat visie visionair visite visser vitamine
    vla vlaag vlag vlak vlakte vlam vlaming vlecht vlees vlet vleugel vlieg vlieger vliegtuig
    vliegveld vlies vliet vlinder vlinderslag vloed vloei vloek vloer vlog vlok vloot vlotter vlucht
    vluchteling vocabulaire vocaliste vocht vod voeding voedingswaarde voedsel voedselpakket
    voedselschaarste voet voetbal voetbalfanaat voetbalhooligan voetballer voetbalvandaal voeteneind
    voetganger voetmat voetnoot voetpad voettocht vogel vogelkooi voile volgeling volgelinge volger
    volgorde volk volkenkundige volksklasse volksoproer volksvertegenwoordiger volleybal volontair
    volt voltooiing volume volwassene volzin vondst vonk vonnis voogd voogdes voorbede voorbeeld
    voorbehoud voorbereiding voorbode voordeel voordracht voorganger voorgebergte voorgeborchte
    voorgeslacht voorgrond voorhang voorhoede voorhoofd voorhoofdsholte voorjaar voorkant voorkeur
    voorkoop voorland voorlichtingsfilm voorman voornaam voornemen vooronderzoek voorontwerp
    vooroordeel voorouder voorpagina voorpost voorproef voorraad voorraam voorrang voorrede
    voorronde voorschijn voorschot voorspel voorspelling voorspraak voorsprong voorstander voorstel
    voorstelling voorsteven voorstoot voorteken voortgang voortvluchtige vooruitgang vooruitzicht
    voorval voorverkoop voorwaarde voorwerk voorwerp voorwoord voorzaat voorzet voorzichtigheid
    voorziening voorzitter voorzitterschap voorzorg vordering vork vorm vorming vorst vorstendom
    vorstin vos vouwcaravan vraag vraagbaak vraagstuk vracht vrede vreemde vreemdeling vreemdelinge
    vrees vreugde vriend vriendelijkheid vriendin vriendje vriendschap vrijdag vrije vrijer vrijerij
    vrijgeleide vrijheid vrijwilliger vrouw vrouwenploeg vrucht vruchtensap vruchtvlies vuilnis
    vuist vuistregel vulkaan vulpen vuur vuurbaak vuurdoorn vuurwerk waaghals waal waan waanzinnige
    waarborg waard waarde waardering waardin waarheid waarmerk waarneming waarschuwing wacht
    wachtwoord wad wade wagen waggel wagon wal walkman walvis wand wandelaar wandeling wang wanhoop
    wantrouwen wapen wapendepot wapenstilstand warmte waskrijt wasmachine wasserette wastobbe wat
    water waterbekken waterbouwkundige watercloset waterdrager waterplant waterpolo waterpoloër
    watersalamander watt web weblog webshop website wecken wedde wedijver wedren wedstrijd weduwe
    weefsel weegbree week weekblad weekeind weekend weer weergave weerkundige weerstand weerstander
    weerwil weeshuis weg wegdek wegging wegpiraat wegwerp wei weide weiland welbehagen welbevinden
    welkomst welvaart welzijn wending wens wenteling wereld wereldbeker wereldbol werelddeel
    wereldgebeuren wereldkampioen wereldoorlog wereldpremière wereldrecord wereldtitel werf werk
    werkdag werkdruk werkgelegenheid werkgever werking werkingsmiddelen werkloze werknemer
    werkoverleg werkplaats werkplek werktuigkundige werkverslaafde werkweek werkwijze werkwillige
    werkzaamheden werkzaamheid werper werpheuvel werpspies wespentaille west westen wet wetenschap
    wetenschapper wetgever wetgeving wethouder wetsvoorstel weverij wezen whizzkid wichelroede wieg
    wiek wiel wielrenner wifi wig wijdte wijk wijn wijsheid wijze wijzer wijziging wiki wildeman
    wildreservaat wildrooster willige wind windvlaag wingerd winkel winkelier winnaar winnares winst
    winstcijfer winter winterspelen wintertafereel wiskunde wiskundige wissel wisseling wisseltruc
    wit woede woensdag woestijn wol wolf wolk wond wonder wonderboy woning woningdelers woonkamer
    woonkern woonplaats woonstede woord woordenboek woordvoerder workshop worst worstelaar wortel
    woud wraak wrak wrat wreedaard wurgkoord wurm yard yell yen yoga yoghurt zaad zaag zaagsnede
    zaak zaakgelastigde zaakkundige zaal zagerij zak zakenman zaklantaarn zaklopen zalf zalm zand
    zandgroeve zandgrond zandman zandzuiger zang zanger zangeres zanik zaterdag zatlap zebra zede
    zee zeearend zeebaars zeebries zeehond zeelt zeeman zeemlap zeen zeep zeeuw zege zegelbewaarder
    zegen zegenbede zegetocht zeikerd zeil zeiler zeis zekerheid zelf zelfbeeld zelfbehagen
    zelfmoord zelfstandige zelfvertrouwen zendelinge zender zendgemachtigde zending zenuw zesdaagse
    zeshoek zestiger zet zetel zetmeel zetting zeventiger zeverlap zicht ziekenhuis ziekte ziel
    zielkundige zigeunerin zigzag zijde zijderups zijkant zijrivier zijruit zilver zilverreiger zin
    zinsnede zintuig zithoek zitting zode zoekmachine zoektocht zoeterd zolder zomer zomerdrank
    zomerreces zomerspelen zon zondag zonde zone zonlicht zonnebrandcrème zonnecrème zonsondergang
    zooi zool zoon zorg zotternij zout zuiden zuidoosten zuidwesten zuidwester zuignap zuil zuiplap
    zuivel zus zuster zuur zwaanshals zwaard zwaartekracht zwachtel zwad zwade zwager zwakte
    zwakzinnige zwaluw zwanendons zwanenhals zwangere zwarte zweep zweer zwemmer zwempak zwemslag
    zwemster zwemvlies zwengel zwerver zzp'er
    """
}
