/// Nouns in the singular, known so that their plurals and diminutives are led back to them, and so that
/// compounds can be split.
enum Nouns {
  static let words: StaticString = """
    aanbieding aanbod aandacht aandeel aandeelhouder aandoening aanhanger aankomst aankondiging
    aankoop aanleg
    aanleiding aanmelding aanname aanpak aanpassing aanraking aanslag aanspraak aantal aantasting
    aantekening aanval aanvaller
    aanvang aanvoer aanvoerder aanvraag aanvulling aanwezigheid aanwijzing aanwinst aap aard
    aardappel aardbei aardbeving aarde
    aas abdij abonnee abonnement acceptatie accent account accountant achterban achtergrond
    achterhoede achterkant achternaam achterstand actie
    activist activiteit acteur actrice adel adelaar adem ader administratie adres advertentie
    advies adviseur advocaat affaire
    afbeelding afdeling afdruk affiche afgevaardigde afgrond afhankelijkheid afkeer afkomst
    afkorting afleiding aflevering afloop
    afname afscheid afschaffing afspraak afstand afstudeerder afval afweging afwezigheid afwijking
    agenda agent akker akkoord
    akte alarm album alcohol algoritme alinea alliantie alternatief ambassade ambassadeur ambacht
    ambitie ambt ambtenaar amendement
    analist analyse anekdote angst anker antenne antwoord apparaat apparatuur appel applicatie
    appartement april arbeid arbeider arbeidsmarkt
    archief architect architectuur arena argument arm armoede arrest arrondissement artiest artikel
    arts as asiel aspect assistent
    associatie atelier atleet atoom aula auteur auto automaat automatisering autoriteit avond
    avontuur baan baard baas
    baat baby bad badkamer bagage bak bakker bal balans balk balkon ballon band bang bank bankier
    bar baron barrière
    basis basisschool batterij bed bedankje bedelaar bedenking bediende bediening bedoeling bedrag
    bedreiging bedrijf bedrijfsleider bedrijfsleven
    bedrog beek beeld beeldscherm been beer beest beet begeleider begeleiding beginner beginsel
    begraafplaats begrafenis
    begrip begroting behandeling beheer beheerder behoefte behoud beker bekering bel belang
    belangstelling belasting beleefdheid beleid belevenis
    beleving belediging belegger belegging belemmering bellen belofte beloning bemanning bende
    benadering benaming beoordeling bepaling beperking
    berg bereik bericht beroep berouw bescherming beschikking beschouwing beschrijving
    beschuldiging besef beslissing besluit besparing
    bespreking bestaan bestand bestanddeel bestelling bestemming bestrijding bestuur bestuurder
    betaling betekenis betoging betoog beton betrekking
    betrokkene betrokkenheid beul beurs beurt bevel bevestiging bevinding bevoegdheid bevolking
    bevordering bevrijding beweging
    bewering bewijs bewind bewoner bewoording bewustzijn bezetting bezigheid bezit bezitter bezoek
    bezoeker bezorgdheid bezuiniging bezwaar
    bibliotheek bier big bij bijbel bijdrage bijeenkomst bijlage bijnaam bijl bijwerking bil biljet
    binding binnenkant binnenland
    binnenstad biografie bioscoop bisschop bit blaas blad blaar blik bliksem blinde bloed bloem
    bloes blog blogger blogpost blok
    blokkade blouse boa bocht bod bode bodem boef boeg boek boekhouder boel boer boerderij boete
    boetiek bok bol bom bon bond bondgenoot
    bondskanselier boog boom boon boord boot bord borg borrel borst borstel bos boterham botsing
    bouillon bouw bouwer bouwval
    brand brandweer branche breuk brief brigade bril broeder broek broer brok bron brood brug bruid
    bruidegom bruiloft buik
    bui buidel buis buit buitenkant buitenland buitenlander bult bundel bureau burger burgemeester
    burgerij bus buur buurman buurt buurvrouw
    bijstand cadeau café camera campagne camping campus cao capaciteit carnaval carrière categorie
    cel censuur centimeter
    centrale centrum certificaat champagne chaos charme chauffeur chef chip chirurg chocola
    chocolade christen cijfer cirkel citaat claim clan
    client cliënt clown club cluster coach coalitie code collectie collega college column columnist
    combinatie comfort comité commandant
    commentaar commissaris commissie communicatie communisme communist compagnie compensatie
    competentie competitie complex compliment
    compositie componist compromis computer concentratie concept concern concert conclusie
    concurrent concurrentie conditie conferentie
    confrontatie congres consensus consequentie constructie consul consulent consument consumptie
    contact container content context continent
    contract contrast controle conventie coördinator copyright corruptie couch coupe cremer
    criterium criticus crisis cruise cultuur cursist cursus
    curve cyclus cyclist daad dader dag dagboek dageraad daglicht dak dakloze dal dam dame damp
    dank dans danser das data database datum
    debat debuut december decennium decor deel deelname deelnemer deelstaat definitie degen deken
    delegatie delict democraat democratie
    demonstratie demonstrant departement depressie desem desinteresse deskundige detail deur deugd
    diagnose dialect dialoog dichter
    dictator dictatuur dief diefstal dienaar dienst diepte dier dijk diner ding diploma diplomaat
    directeur directie dirigent discipline discotheek
    discriminatie discussie district divisie docent dochter document documentaire doel doelgroep
    doelpunt doelstelling dokter dollar dom domein dominee
    donateur donder donderdag doos dop doping dorp dorst dosis dossier douane douche draad
    draagvlak draai draak draf
    drager drama drang drank drankje dreiging drempel drift dromer dronk droogte droom drop drug
    druk drukte drukker druppel duel duif duik
    duim duin duisternis duivel duizeling duur dwang dynamiek dynastie echo echtgenoot echtgenote
    echtpaar economie econoom editie
    eed eenheid eenzaamheid eer eerbied eeuw eeuwwisseling effect ei eigenaar eigenares eigendom
    eigenschap eik eiland einde eis elastiek element elftal
    elite ellende email emancipatie embargo emmer emotie energie engel enkel enquête ensemble
    entree epidemie erfenis erfgenaam erkenning ernst ervaring
    estafette etage etappe ethiek etiket evaluatie evenement evenwicht evolutie examen exemplaar
    expert export expositie expeditie experiment explosie
    faam fabriek fabrikant facet factor faculteit faillissement familie familielid fan fase
    feedback feest feit fenomeen festival fiets fietser figuur file film
    filmpje filosoof filosofie filter financier firma fles flits fluit focus foefje folder fonds
    fonkeling fontein formaat formatie formule formulier
    fort fortuin forum foto fotograaf fotografie fout fractie fragment franchise fraude front fruit
    frustratie functie fundament fusie
    gadget gal galerie gang gans garage garantie gast gastheer gat gazon gebaar gebed gebeurtenis
    gebied gebod geboorte
    gebouw gebrek gebruik gebruiker gedaante gedachte gedeelte gedicht gedoe gedrag geduld geel
    geest geestelijke gegeven gehalte geheel geheim
    geheugen geit gek geld geleerde gelegenheid geliefde gelijkenis gelijkheid geloof gelovige
    geluid geluk gemak gemeente
    gemeenschap gemeenteraad gemeenteraadslid gemiddelde gen genade generaal generatie genie
    genocide genoegen genoot genre
    gerecht gereedschap gerucht geschenk geschiedenis geschil geschrift gesprek gestalte getal
    getuige getuigenis gevaar geval gevangene gevangenis gevecht
    gevel gevoel gevolg geweer geweld geweten gewicht gewonde gewoonte gezag gezang gezant gezegde
    gezel gezelschap gezicht gezin gezondheid
    gids gier gif gift giro glas glimlach god godsdienst godin golf gordijn goud graad graaf graan
    gracht grafiek gram graf grap gras
    greep grens griep groei groente groep grond grondgebied grondslag grondwet grootheid
    grootmoeder grootouder grootte grootvader grot gunst haai haak haan
    haar haard haast haat haven hagel hak hal halfuur halm hals halte hamer hand handel handelaar
    handeling handicap handleiding handschoen handtas handtekening
    hap harde haring hart hartaanval heer heerschappij heerser heg heiden heilige heim hek heks
    held heldin helft
    hel helikopter helm hemd hemel herder herdenking herfst herinnering herkenning herkomst
    hermelijn herstel hertog hertogdom hervorming herziening
    heup heuvel hiel hiërarchie hindernis hit hitte hobby hoed hoef hoek hoer hoes hof hoeveelheid
    hol hond honderd honger honing
    hoofd hoofddoek hoofdletter hoofdpersoon hoofdrol hoofdstad hoofdstuk hoogte hoogleraar
    hoogtepunt hoop hoorn horizon horloge horeca
    hostie hotel houding hout houvast hoven huid huil huis huisarts huisgenoot huishouden huiswerk
    huisvesting huisvrouw hulp
    hulpmiddel humor hut huur huurder huwelijk hypotheek hypothese ideaal idee identiteit ideologie
    idioot idool ijs ijver ijzer illusie image immigrant
    immigratie impact impuls incident inbreng inbreuk index indicatie individu indruk industrie
    infectie inflatie influencer informatie
    infrastructuur ingang ingenieur ingreep ingrediënt inhoud initiatief inkomen inkomst inkoop
    inkt inleiding inlog innovatie inrichting inschrijving
    insect inspanning inspectie inspecteur inspiratie installatie instantie instelling instituut
    instructie instrument integratie
    integriteit intelligentie interactie interesse internet interpretatie interventie interview
    intocht introductie intrede inval invalide invasie inventaris
    investeerder investering invloed invoer invoering invulling inwoner inwijding inzamelaar inzet
    inzicht islam isolatie item jaar jaargang
    jacht jager jak jammer januari jas jager jeugd jeuk jodendom jongen jongere jonkheer journaal
    journalist journalistiek juf juli jungle
    juni jurist jurk jury justitie juweel kaak kaal kaars kaart kaas kabel kabinet kachel kade
    kader kalender kalf kalk kam kamer kameel kamp
    kampioen kampioenschap kanaal kandidaat kandidatuur kanker kannibaal kanon kans kant kanselier
    kantoor kap kapel kapitaal kapitalisme kapitein kapper
    kar karakter karavaan kardinaal karper kasteel kassa kast kat katoen katholiek keel kei keizer
    keizerin kelder kelner kenmerk
    kenner kennis kennismaking kerel kerk kerkhof kers kerst kerstboom kerstmis ketel keten ketting
    keuken keur keus keuze kever kies kiezer
    kijk kijker kilo kilometer kim kin kind kinderopvang kip kist kit klacht klant klap klas klasse
    klassement klassieker klauw
    kleding kleed klei klem klem kleinkind kleinzoon kleur kleuter klim klimaat kling klip klok
    klomp kloof klooster klont
    klus kluis knaap knal knecht knie knip knoop knop koe koek koers koffer koffie kogel kok kolom
    kolonel kolonie kolonel komedie
    komeet komma kompas komst konijn koning koningin koninkrijk kool koop koor koorts kop koper
    kopie koppel koppeling koppie kou kous kraag kraai kraam
    kraan kracht krans krant kras krediet kreet krijger krik kring kristal kritiek kroeg kromme
    kroon kruid kruis kruk krul kuil kuip kunde kunst
    kunstenaar kunstwerk kus kussen kust kwaal kwaliteit kwart kwartaal kwartier kwartet kwestie
    laag laars laboratorium lach lade lading lam lamp
    lancering land landbouw landgenoot landgoed landing landschap laptop last laster later lawaai
    leden leed leeftijd leegte leek leen leer
    leerkracht leerling leeuw legende leger leider leiderschap leiding lek lengte lening lens lente
    lepel leraar lerares les letsel letter
    leugen leuning leus levering levensloop lezer lezing lichaam licht lid lidmaatschap lidstaat
    lied liefde liefhebber lift ligging lijden lijf
    lijk lijn lijst lik limiet lijm link lip liter literatuur locatie loet lof logica logo loket
    lokaal long lood loods loon loop loopbaan
    los lot loterij lucht luchthaven luchtmacht luik luis luisteraar lul lunch lus lust luxe maag
    maal maaltijd maan maand maandag
    maart maat maatregel maatschappij macht machine magazijn magazine maker mail mailbox mama man
    manager management mand manier mannetje manuscript map maquette
    marathon marge marine markt mars marktaandeel marktplaats martelaar masker massa master
    materiaal materie matras matroos maximum mechanisme medaille
    medewerker medewerking media mediator medicijn medium meel meerderheid meesje meester meet
    meeuw meid meisje melding melk melodie
    meneer menigte mening mens mensheid mentaliteit menu merk mes metaal meter methode metro meubel
    mevrouw microfoon middag middel middeleeuwen middelpunt midden
    middernacht midweek miljard miljardair miljoen milieu militair minderheid minimum minister
    ministerie minnaar minuut misbruik misdaad misdadiger
    mislukking missie misverstand mobiel mode model modem moed moeder moeite mogelijkheid molecuul
    molen moment monarchie mond monitor monnik
    monster monument moord moordenaar moraal morgen moskee moslim motie motief motor motto mouw
    muis mug munt muntje museum musicus musical muur muziek muzikant
    mysterie mythe na naald naam naamgever nacht nachtmerrie nadeel nadruk nageslacht nagel najaar
    naleving nationaliteit natie natuur natuurkunde
    navel nederlaag neef neerslag neger nek nest net netwerk neus nicht niemandsland nier niveau
    nieuws nieuwsbrief nieuwtje
    noemer nood noodzaak norm noorden noordoosten noordwesten noot notaris notitie november nul
    nummer nut object obsessie ochtend oefening oever
    offer officier officieel oktober olie olifant om oma omgang omgeving omhulsel omslag
    omstandigheid omvang omweg omzet onafhankelijkheid onderdeel
    onderdaan onderhandelaar onderhandeling onderhoud onderneming ondernemer ondernemerschap
    onderscheid onderscheiding onderschrift ondersteuning ondertitel ondertoon onderwerp
    onderwijs onderwijzer onderzoek onderzoeker ondergrond ongelijkheid ongeluk ongeval onheil
    onkruid onrecht onrust onschuld ontdekker ontdekking ontmoeting
    ontslag ontspanning ontwerp ontwerper ontwikkelaar ontwikkeling ontvangst onzekerheid onzin oog
    oom oor oordeel oorlog oorsprong oorzaak oosten opa
    opbouw opbrengst opdracht opdrachtgever opeenvolging openheid opening opera operatie operator
    opgave ophef opkomst opleiding oplossing opmaat opmerking
    opname oppositie oproep opslag opstand opstel opstelling opsteker optie optocht opvang
    opvatting opvoeding opvolger opvolging opwinding opzet orde order
    orgaan organisatie organisator orgel oriëntatie orkaan orkest os otter oud oudheid oude ouder
    ouderdom oven overeenkomst overgang overheid overlast overleg
    overlevende overlijden overname overschot overste overstap overstroming overtreding overtuiging
    overval overwinning overzicht paar paard pad paddenstoel
    pagina pak pakje pakket pakking paleis paling palm pan pand paneel paniek pannenkoek papa
    papier paradijs paragraaf parallel park parkeerplaats parlement
    parlementariër parlementslid parochie partij partijgenoot partner pas passage passagier passie
    patiënt patrijs patroon pauze paus peer pees peil pen pensioen perceel
    percentage performance periode pers personage personeel personeelslid persoon persoonlijkheid
    perspectief pet pianist piano piek pijl pijn pijp pil piloot pin pink
    pion pionier pizza plaag plaat plaats plaatje plaatsing plafond plan planeet plank plant plas
    plastic plein plek plezier plicht ploeg plot pluim podium poes
    poëzie poging politicus politie politiek pols pomp poort poot pop populariteit populatie
    portaal portefeuille portie portret positie post poster pot potentieel
    praatje practicum praktijk premier premie prent presentatie prestatie president presidentschap
    prestige priester priesteres prijs prijzengeld prik prikkel prins prinses
    prioriteit privacy privilege probleem procedure proces processie product productie producent
    productiviteit professie professional professor profeet profiel profielfoto profijt
    prognose programma programmeur project proloog promotie proof propaganda prospect protest
    protestant protocol provincie provider proza psycholoog psychologie
    psychiater publicatie publiciteit publiek pukkel punt raad raadsel raadslid raam race racisme
    racist radio ramp rand rang rapper rapport rat reactie
    realiteit rebel recensie recept recht rechtbank rechter rechtszaak reclame record redactie
    redacteur redding rede redenaar reden reductie reeks referendum
    referentie reflex regel regeling regen regent regering regeringsleider regime regio regisseur
    register reis reiziger rekening rekenmachine rel relatie
    relaas religie rem rente renner renaissance reparatie repertoire reportage reputatie reservoir
    reserve residentie respect respons restaurant rest resultaat reuk
    reus revolutie richting richtlijn ridder riem riet rij rijk rijkdom rijst rijm rijtje rijwiel
    ring risico rit ritme ritueel rivaal rivier robot rock roem rok
    rol roman romance romanticus ronde rook room roos rot roos route rover ruggengraat rug ruimte
    ruil ruïne rust ruzie ruiter saga salade salaris saldo salon samenleving
    samenhang samenspel samenstelling samenvatting samenwerking sanctie satelliet saus scenario
    scène schaal schaamte schaap schaar schaats schaduw schaduwzijde
    schade schakel schakeling schat schatting scheepvaart scheiding scheidsrechter schelp schema
    scherm schil schilder schilderij schimmel schip schoen schok school
    schooljaar schoonheid schoonmoeder schoonzoon schoorsteen schop schot schotel schouder schouw
    schouwburg schrift schriftsteller schrijver schrijfster schrik schroef
    schuif schuld schuldeiser schutter schuur scooter score scriptie secretaresse secretariaat
    secretaris sector seizoen seks selectie seminar senaat senator sensatie
    september serie server sfeer shirt show sigaar sigaret signaal site situatie skelet slaap
    slaapkamer slaaf slag slager slagzin slang
    slachtoffer sleutel slet slib slinger slip slot sloot smaak smart smartphone smeris sms snaar
    snavel sneeuw snelheid snelweg snipper snoek snoep snor
    sociologie software soldaat solo som soort soortgenoot sop spaak specialist specialiteit speler
    spel spelling speech sperma spiegel spier spijker spin spits
    splitsing spoed spoor sport sporter spot spreker spreuk sprint sprong sprookje staal staart
    staat staatssecretaris stad stadhuis stadion stage stagiair stam standaard stand
    standbeeld standpunt stap stapel ster start statement station statistiek status steek steen
    stel stelling stelsel stem stemming stempel stengel stereotype sterfte
    sterveling steun stewardess stichter stichting stier stijl stilte stimulans stip stof stok
    stoel stofzuiger stoornis stop stoot stopcontact storing storm straal straat
    straf straling strand strateeg strategie streek streep streven strijd strijder strip strook
    stroom stroming strop structuur strot student studie studio stuk stuur subsidie
    substantie succes suggestie suiker supermarkt supporter symbool symptoom symposium synagoge
    systeem taak taal taart tablet tabel tactiek tafel tak talent tand
    tandarts tank tante tapijt tarief tas team techneut techniek technologie teen tegel tegenaanval
    tegenhanger tegenslag tegenstander tegenstelling teken tekening
    tekort tekst telefoon telefoontje televisie temperatuur tempel tempo tendens tent
    tentoonstelling term termijn terrein terreur terrorisme terrorist terugkeer terugkomst test
    testament thema theater thee theorie therapeut therapie these thuis tiener tijd tijdgenoot
    tijdperk tijdschrift tijdstip tijger tip titel tocht toegang
    toekomst toelage toelating toeleverancier toename toepassing toerisme toerist toernooi
    toespraak toestand toestel toestemming toets toeval toevoeging toezicht
    toilet tolk tomaat ton toneel tong toon toost top tor toren touw traditie tragedie trainer
    training traject tram tranen transactie transfer transformatie
    transport trap trappenhuis treffer trein trek trekker trend trip troep trofee tronie troon
    trots trouw trui tuig tuin tunnel tv tweeling twijfel type
    ui uil uitbarsting uitbreiding uitdaging uitdrukking uitgang uitgangspunt uitgave uitgever
    uitgeverij uiting uitkering uitkomst uitleg uitnodiging uitrusting
    uitslag uitspraak uitstel uitvinder uitvinding uitvoer uitvoering uitwerking uitwisseling
    uitzending uitzicht uitzondering uniform unie universiteit uur vaandel
    vaardigheid vaart vaas vacature vader vak vakantie vakbond vakgebied vakman val vallei valk
    vampier vangst variant variatie variëteit vat veer veerkracht veiligheid veld veldtocht
    vent venster verandering verantwoordelijkheid verantwoording verband verbazing verbeelding
    verbetering verbintenis verblijf verbod verbond verbruik verdachte verdediger verdediging
    verdeling
    verdieping verdienste verdrag verdriet vereiste vereniging verf vergadering vergelijking
    vergissing vergunning verhaal verhouding verhuizing vering verjaardag verkeer verkiezing
    verklaring verkoop verkoper verkoudheid verlener verleden verleiding verlichting verlies
    vermaak vermelding vermogen vernieuwing veroordeling verovering
    veroveraar verplaatsing verpleegkundige verplichting verraad verrassing vers verschijning
    verschijnsel verschil verslag verslaggever verslaving verspreiding versie verstand versterking
    vertaler vertaling vertegenwoordiger vertegenwoordiging verteller vertraging vertrek vertrouwen
    vervanger vervanging verval vervoer vervolg vervolging verwachting verwant verwantschap
    verwarring verwerking verwijt verwijzing
    verzamelaar verzameling verzekering verzekeraar verzet verzoek verzorger verzorging vest
    vestiging veteraan vete video vijand vijandschap vijver villa vin vinder vinger viool
    virus vis visie visite visser vlag vlak vlakte vlam vlees vleugel vlieg vliegtuig vliegveld
    vlinder vloed vloek vloer vloot vlucht vluchteling vocht
    voedsel voeding voet voetbal voetballer voetganger voettocht vogel volgeling volgelinge volger
    volgorde volk volksvertegenwoordiger voltooiing volume volwassene vondst vonk vonnis voogd
    voorbeeld voorbereiding voordeel voordracht voorganger voorhoofd voorjaar voorkant voorkeur
    voorman voornaam voornemen voorouder voorpagina voorraad voorrang voorspelling voorstander
    voorstel
    voorstelling voortgang vooruitgang vooruitzicht voorval voorwaarde voorwerp voorwoord
    voorzichtigheid voorziening voorzitter voorzitterschap vordering vork vorm vorming vorst
    vorstendom vos
    vraag vraagstuk vracht vrede vreemdeling vreugde vriend vriendelijkheid vriendin vriendje
    vriendschap vrijdag vrijheid vrijwilliger vrouw vrucht vuilnis vuist vulkaan vuur
    vuurwerk waarborg waard waarde waardering waarheid waarneming waarschuwing wacht wachtwoord
    wagen wal walvis wand wandelaar wandeling wang wanhoop wapen warmte wasmachine wat water
    website webshop wedstrijd weduwe week weekend weekblad weerstand weer weergave weerwil weeshuis
    weg wegging weide welvaart welzijn wending wens wenteling wereld werelddeel wereldkampioen
    wereldoorlog wereldrecord werf werk werkdag werkgever werkgelegenheid werking werkloze
    werknemer werkplaats werkplek werkwijze werkzaamheid west westen wet wetenschap wetenschapper
    wetgever wetgeving wethouder wetsvoorstel wiel wieg wijk wijn wijsheid wijze wijziging wind
    winkel winnaar winst winter wiskunde
    wissel wisseling wit woede woensdag wolf wolk wond wonder woning woonkamer woonplaats woord
    woordenboek woordvoerder workshop worst wortel woud wraak wrat wurm zaad zaag zaak zaal
    zak zakenman zalf zalm zand zang zanger zangeres zaterdag zebra zede zee zeehond zeep zege
    zegen zeil zeis zekerheid zelf zelfbeeld zelfmoord zelfstandige zelfvertrouwen
    zender zending zenuw zetel zet zetting zicht ziekenhuis ziekte ziel zijde zijkant zilver zin
    zintuig zitting zoektocht zomer zon zondag zonde zonlicht zonsondergang zool zoon zorg
    zuiden zuidoosten zuidwesten zuil zus zuster zwaard zwaartekracht zwager zwakte zweep zwemmer
    zwerver app tweet hashtag tool update iphone ipad android browser button login
    password chatbot cookie cloud crash game gamer hack hacker harddisk hardware helpdesk icoon
    inbox interface internetter intranet klik leercurve like nieuwsgroep
    notificatie pc platform plugin podcast printer reboot rss screenshot selfie smiley sociale spam
    stick streaming tag tijdlijn toetsenbord usb user vlog web wiki wifi zoekmachine
    automatiseerder consultant ict'er helpdeskmedewerker projectleider teamleider leidinggevende
    baliemedewerker directielid klantenservice werkoverleg functioneringsgesprek burnout
    stress thuiswerker thuiswerkplek flexplek kantoortuin ondernemingsraad sollicitant sollicitatie
    stagiaire zzp'er freelancer uitzendbureau
    bouwvakker loodgieter verpleger verpleegster brandweerman conducteur buschauffeur kassière
    vakkenvuller magazijnmedewerker
    stroomstoring werkweek
    afgrijzen bondgenootschap bouwstijl benedenloop bovenloop zijrivier stroomgebied dichtheid
    hoofdplaats deelgemeente
    koningschap gouverneur kolonisatie grondlegger theoloog filoloog eeuwfeest wiskundige
    natuurkundige scheikunde
    variabele afgeleide rechte algebra meetkunde
    tekenaar stripreeks stripverhaal stripfiguur hoofdpersonage tekenfilm
    zendgemachtigde omroep presentator presentatrice scenarist producer
    titelverdediger wielrenner ploeggenoot sprinter tijdrit peloton kopgroep ploegleider bondscoach
    doelman middenvelder
    finale kwartfinale strafschop gelijkspel set
    honkbal slagman werper honkslag inning werpheuvel korfbal hockey tennis tennisser schaatser
    zwemster atlete
    begin leven vermoeden optreden kern werkdruk verlangen wezen beetje gewas gebak mate
    tarwe mest teelt parodie plantage gravure gulden seconde hectare oppervlakte aspirine
    pijnstiller prostaglandine defensie trigonometrie blessure omloop stal doop congregatie
    kudde aar graangewas graansoort zetmeel akkerbouw veeteelt vee veehouder landbouwer boerin
    rund varken pluimvee zuivel weiland mais gerst haver rogge suikerbiet sojaboon cacao bonen
    erwt zandgrond moeras woestijn savanne regenwoud steppe toendra klimaatzone evenaar
    halfrond schiereiland archipel delta fjord gletsjer schilderes leerlinge studente
    directrice gravin hertogin barones doek ets litho aquarel schets stilleven kunstschilder
    beeldhouwer etser graficus avant-garde impressionisme expressionisme surrealisme kandidate
    kampioene winnares trainster speelster renster gehucht gewest kanton stadsdeel woonkern
    taalgrens faciliteit fractievoorzitter kamerlid schepen gedeputeerde partijvoorzitter
    lijsttrekker kiesdrempel kiesdistrict separatist nationalist liberaal socialist calvinist
    lutheraan humanist atheïst jood abt abdis non pater kloosterling bisdom aartsbisschop
    kapittel kathedraal basiliek altaar relikwie bedevaart bedevaartsoord heiligdom medicus
    apotheker apotheek geneesmiddel dosering capsule vaccin vaccinatie bloeding hartinfarct
    beroerte ontsteking molecule zuur base zout enzym eiwit hormoon weefsel klier lever darm
    hersenen bot redenering propositie predikaat logicus axioma notatie driehoek vierkant
    encyclopedie handboek leerboek naslagwerk bibliografie catalogus voetnoot persbericht
    persconferentie dagblad maandblad kazerne bataljon regiment korporaal sergeant luitenant
    majoor admiraal maarschalk rekruut dienstplicht bombardement slagveld veldslag belegering
    vesting burcht bolwerk loopgraaf bunker mijn granaat raket opmars terugtocht aftocht
    overgave wapenstilstand bezetter verzetsstrijder collaborateur collaboratie repressie
    amnestie slavernij kolonist handelspost handelsroute specerij peper kruidnagel nootmuskaat
    suikerriet reder rederij schipper stuurman zeeman schoener fregat galjoen stoomboot
    veerpont sleepboot kaai dok sluis spoorlijn spoorweg perron dienstregeling machinist
    locomotief wagon rijtuig rijksweg provinciale straatweg kruispunt rotonde viaduct fietspad
    voetpad stoep parkeergarage belg brit turk rus griek fransman engelsman duitser
    nederlander vlaming waal brusselaar antwerpenaar gentenaar amsterdammer rotterdammer
    hagenaar fries limburger brabander zeeuw trede dakgoot zolder tuinhuis serre laan singel
    steeg ruimteschip astronaut melkweg sterrenstelsel heelal bestandsnaam inlognaam
    gebruikersnaam startpagina homepage banner kritiekpunt tegenargument stelregel vuistregel
    grondregel spelregel verkoopcijfer omzetcijfer jaarverslag winstcijfer obligatie dividend
    mannenploeg vrouwenploeg wereldbeker wereldtitel eindstand tussenstand voorronde poule
    groepsfase loting seizoenstart voorsprong aansluiting ontsnapping demarrage valpartij
    kopman waterdrager bergklassement bolletjestrui manche semiklassieker clausule voorzet
    corner vrije penalty doelsaldo zwemslag vlinderslag schoolslag rugslag borstcrawl judoka
    turnster turner bokser worstelaar schermer roeier kanoër zeiler surfer schaker dammer
    bridger biljarter darter nieuwjaarswens kerstboodschap troonrede miljoenennota
    regeerakkoord kabinetsformatie formateur informateur vicepremier
    keer finish bijrol gok kuit loer rentree piste moyenne carambole breedte brons run
    international benedictine tackle telefoontjes afslag schoof made aureool amandel spook
    kroost wereldbol ras hoekje dreef faalangst zegetocht
    """
}
