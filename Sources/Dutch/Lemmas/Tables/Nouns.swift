/// Nouns in the singular, known so that their plurals and diminutives are led back to them, and so that
/// compounds can be split.
enum Nouns {
  static let words: StaticString = """
    aanbieding aanbod aandacht aandeel aandeelhouder aandoening aanhanger aankomst aankondiging
    aankoop aanleg aanleiding aanmelding aanname aanpak aanpassing aanraking aanslag aansluiting
    aanspraak aantal aantasting aantekening aanval aanvaller aanvang aanvoer aanvoerder aanvraag
    aanvulling aanwezigheid aanwijzing aanwinst aap aar aard aardappel aardbei aardbeving aarde
    aartsbisschop aas abdij abdis abonnee abonnement abt accent acceptatie account accountant
    achterban achtergrond achterhoede achterkant achternaam achterstand acteur actie activist
    activiteit actrice adel adelaar adem ader administratie admiraal adres advertentie advies
    adviseur advocaat afbeelding afdeling afdruk affaire affiche afgeleide afgevaardigde
    afgrijzen afgrond afhankelijkheid afkeer afkomst afkorting afleiding aflevering afloop
    afname afschaffing afscheid afslag afspraak afstand afstudeerder aftocht afval afweging
    afwezigheid afwijking agenda agent akker akkerbouw akkoord akte alarm album alcohol algebra
    algoritme alinea alliantie altaar alternatief amandel ambacht ambassade ambassadeur ambitie
    ambt ambtenaar amendement amnestie amsterdammer analist analyse android anekdote angst anker
    antenne antwerpenaar antwoord apotheek apotheker app apparaat apparatuur appartement appel
    applicatie april aquarel arbeid arbeider arbeidsmarkt archief archipel architect
    architectuur arena argument arm armoede arrest arrondissement artiest artikel arts as asiel
    aspect aspirine assistent associatie astronaut atelier atheïst atleet atlete atoom aula
    aureool auteur auto automaat automatiseerder automatisering autoriteit avant-garde avond
    avontuur axioma baan baard baas baat baby bad badkamer bagage bak bakker bal balans
    baliemedewerker balk balkon ballon band bang bank bankier banner bar baron barones barrière
    base basiliek basis basisschool bataljon batterij bed bedankje bedelaar bedenking bedevaart
    bedevaartsoord bediende bediening bedoeling bedrag bedreiging bedrijf bedrijfsleider
    bedrijfsleven bedrog beek beeld beeldhouwer beeldscherm been beer beest beet beetje
    begeleider begeleiding begin beginner beginsel begraafplaats begrafenis begrip begroting
    behandeling beheer beheerder behoefte behoud beker bekering bel belang belangstelling
    belasting belediging beleefdheid belegering belegger belegging beleid belemmering belevenis
    beleving belg bellen belofte beloning bemanning benadering benaming bende benedenloop
    benedictine beoordeling bepaling beperking bereik berg bergklassement bericht beroep
    beroerte berouw bescherming beschikking beschouwing beschrijving beschuldiging besef
    beslissing besluit besparing bespreking bestaan bestand bestanddeel bestandsnaam bestelling
    bestemming bestrijding bestuur bestuurder betaling betekenis betoging beton betoog
    betrekking betrokkene betrokkenheid beul beurs beurt bevel bevestiging bevinding bevoegdheid
    bevolking bevordering bevrijding beweging bewering bewijs bewind bewoner bewoording
    bewustzijn bezetter bezetting bezigheid bezit bezitter bezoek bezoeker bezorgdheid
    bezuiniging bezwaar bibliografie bibliotheek bier big bij bijbel bijdrage bijeenkomst bijl
    bijlage bijnaam bijrol bijstand bijwerking bil biljarter biljet binding binnenkant
    binnenland binnenstad biografie bioscoop bisdom bisschop bit blaar blaas blad blessure blik
    bliksem blinde bloed bloeding bloem bloes blog blogger blogpost blok blokkade blouse boa
    bocht bod bode bodem boef boeg boek boekhouder boel boer boerderij boerin boete boetiek bok
    bokser bol bolletjestrui bolwerk bom bombardement bon bond bondgenoot bondgenootschap
    bondscoach bondskanselier bonen boog boom boon boord boot bord borg borrel borst borstcrawl
    borstel bos bot boterham botsing bouillon bouw bouwer bouwstijl bouwvakker bouwval bovenloop
    brabander branche brand brandweer brandweerman breedte breuk bridger brief brigade bril brit
    broeder broek broer brok bron brons brood browser brug bruid bruidegom bruiloft brusselaar
    bui buidel buik buis buit buitenkant buitenland buitenlander bult bundel bunker burcht
    bureau burgemeester burger burgerij burnout bus buschauffeur button buur buurman buurt
    buurvrouw cacao cadeau café calvinist camera campagne camping campus cao capaciteit capsule
    carambole carnaval carrière catalogus categorie cel censuur centimeter centrale centrum
    certificaat champagne chaos charme chatbot chauffeur chef chip chirurg chocola chocolade
    christen cijfer cirkel citaat claim clan clausule client cliënt cloud clown club cluster
    coach coalitie code collaborateur collaboratie collectie collega college column columnist
    combinatie comfort comité commandant commentaar commissaris commissie communicatie
    communisme communist compagnie compensatie competentie competitie complex compliment
    componist compositie compromis computer concentratie concept concern concert conclusie
    concurrent concurrentie conditie conducteur conferentie confrontatie congregatie congres
    consensus consequentie constructie consul consulent consultant consument consumptie contact
    container content context continent contract contrast controle conventie cookie copyright
    corner corruptie couch coupe coördinator crash cremer crisis criterium criticus cruise
    cultuur cursist cursus curve cyclist cyclus daad dader dag dagblad dagboek dageraad daglicht
    dak dakgoot dakloze dal dam dame dammer damp dank dans danser darm darter das data database
    datum debat debuut december decennium decor deel deelgemeente deelname deelnemer deelstaat
    defensie definitie degen deken delegatie delict delta demarrage democraat democratie
    demonstrant demonstratie departement depressie desem desinteresse deskundige detail deugd
    deur diagnose dialect dialoog dichter dichtheid dictator dictatuur dief diefstal dienaar
    dienst dienstplicht dienstregeling diepte dier dijk diner ding diploma diplomaat directeur
    directie directielid directrice dirigent discipline discotheek discriminatie discussie
    district dividend divisie docent dochter document documentaire doek doel doelgroep doelman
    doelpunt doelsaldo doelstelling dok dokter dollar dom domein dominee donateur donder
    donderdag doop doos dop doping dorp dorst dosering dosis dossier douane douche draad
    draagvlak draai draak draf drager drama drang drank drankje dreef dreiging drempel driehoek
    drift dromer dronk droogte droom drop drug druk drukker drukte druppel duel duif duik duim
    duin duisternis duitser duivel duizeling duur dwang dynamiek dynastie echo echtgenoot
    echtgenote echtpaar economie econoom editie eed eenheid eenzaamheid eer eerbied eeuw
    eeuwfeest eeuwwisseling effect ei eigenaar eigenares eigendom eigenschap eik eiland einde
    eindstand eis eiwit elastiek element elftal elite ellende email emancipatie embargo emmer
    emotie encyclopedie energie engel engelsman enkel enquête ensemble entree enzym epidemie
    erfenis erfgenaam erkenning ernst ervaring erwt estafette etage etappe ethiek etiket ets
    etser evaluatie evenaar evenement evenwicht evolutie examen exemplaar expeditie experiment
    expert explosie export expositie expressionisme faalangst faam fabriek fabrikant facet
    faciliteit factor faculteit faillissement familie familielid fan fase feedback feest feit
    fenomeen festival fiets fietser fietspad figuur file film filmpje filoloog filosofie
    filosoof filter finale financier finish firma fjord fles flexplek flits fluit focus foefje
    folder fonds fonkeling fontein formaat formateur formatie formule formulier fort fortuin
    forum foto fotograaf fotografie fout fractie fractievoorzitter fragment franchise fransman
    fraude freelancer fregat fries front fruit frustratie functie functioneringsgesprek
    fundament fusie gadget gal galerie galjoen game gamer gang gans garage garantie gast
    gastheer gat gazon gebaar gebak gebed gebeurtenis gebied gebod geboorte gebouw gebrek
    gebruik gebruiker gebruikersnaam gedaante gedachte gedeelte gedeputeerde gedicht gedoe
    gedrag geduld geel geest geestelijke gegeven gehalte geheel geheim geheugen gehucht geit gek
    geld geleerde gelegenheid geliefde gelijkenis gelijkheid gelijkspel geloof gelovige geluid
    geluk gemak gemeenschap gemeente gemeenteraad gemeenteraadslid gemiddelde gen genade
    geneesmiddel generaal generatie genie genocide genoegen genoot genre gentenaar gerecht
    gereedschap gerst gerucht geschenk geschiedenis geschil geschrift gesprek gestalte getal
    getuige getuigenis gevaar geval gevangene gevangenis gevecht gevel gevoel gevolg gewas
    geweer geweld gewest geweten gewicht gewonde gewoonte gezag gezang gezant gezegde gezel
    gezelschap gezicht gezin gezondheid gids gier gif gift giro glas gletsjer glimlach god godin
    godsdienst gok golf gordijn goud gouverneur graad graaf graan graangewas graansoort gracht
    graf graficus grafiek gram granaat grap gras gravin gravure greep grens griek griep groei
    groente groep groepsfase grond grondgebied grondlegger grondregel grondslag grondwet
    grootheid grootmoeder grootouder grootte grootvader grot gulden gunst haai haak haan haar
    haard haast haat hack hacker hagel hagenaar hak hal halfrond halfuur halm hals halte hamer
    hand handboek handel handelaar handeling handelspost handelsroute handicap handleiding
    handschoen handtas handtekening hap harddisk harde hardware haring hart hartaanval
    hartinfarct hashtag haven haver hectare heelal heer heerschappij heerser heg heiden
    heiligdom heilige heim hek heks hel held heldin helft helikopter helm helpdesk
    helpdeskmedewerker hemd hemel herdenking herder herfst herinnering herkenning herkomst
    hermelijn hersenen herstel hertog hertogdom hertogin hervorming herziening heup heuvel hiel
    hindernis hit hitte hiërarchie hobby hockey hoed hoef hoek hoekje hoer hoes hoeveelheid hof
    hol homepage hond honderd honger honing honkbal honkslag hoofd hoofddoek hoofdletter
    hoofdpersonage hoofdpersoon hoofdplaats hoofdrol hoofdstad hoofdstuk hoogleraar hoogte
    hoogtepunt hoop hoorn horeca horizon horloge hormoon hostie hotel houding hout houvast hoven
    huid huil huis huisarts huisgenoot huishouden huisvesting huisvrouw huiswerk hulp hulpmiddel
    humanist humor hut huur huurder huwelijk hypotheek hypothese icoon ict'er ideaal idee
    identiteit ideologie idioot idool ijs ijver ijzer illusie image immigrant immigratie impact
    impressionisme impuls inbox inbreng inbreuk incident index indicatie individu indruk
    industrie infectie inflatie influencer informateur informatie infrastructuur ingang
    ingenieur ingrediënt ingreep inhoud initiatief inkomen inkomst inkoop inkt inleiding inlog
    inlognaam inning innovatie inrichting inschrijving insect inspanning inspecteur inspectie
    inspiratie installatie instantie instelling instituut instructie instrument integratie
    integriteit intelligentie interactie interesse interface international internet internetter
    interpretatie interventie interview intocht intranet intrede introductie inval invalide
    invasie inventaris investeerder investering invloed invoer invoering invulling inwijding
    inwoner inzamelaar inzet inzicht ipad iphone islam isolatie item jaar jaargang jaarverslag
    jacht jager jak jammer januari jas jeugd jeuk jodendom jongen jongere jonkheer jood journaal
    journalist journalistiek judoka juf juli jungle juni jurist jurk jury justitie juweel kaai
    kaak kaal kaars kaart kaas kabel kabinet kabinetsformatie kachel kade kader kalender kalf
    kalk kam kameel kamer kamerlid kamp kampioen kampioene kampioenschap kanaal kandidaat
    kandidate kandidatuur kanker kannibaal kanon kanoër kans kanselier kant kanton kantoor
    kantoortuin kap kapel kapitaal kapitalisme kapitein kapittel kapper kar karakter karavaan
    kardinaal karper kassa kassière kast kasteel kat kathedraal katholiek katoen kazerne keel
    keer kei keizer keizerin kelder kelner kenmerk kenner kennis kennismaking kerel kerk kerkhof
    kern kers kerst kerstboodschap kerstboom kerstmis ketel keten ketting keuken keur keus keuze
    kever kies kiesdistrict kiesdrempel kiezer kijk kijker kilo kilometer kim kin kind
    kinderopvang kip kist kit klacht klant klantenservice klap klas klasse klassement klassieker
    klauw kleding kleed klei kleinkind kleinzoon klem kleur kleuter klier klik klim klimaat
    klimaatzone kling klip klok klomp klont kloof klooster kloosterling kluis klus knaap knal
    knecht knie knip knoop knop koe koek koers koffer koffie kogel kok kolom kolonel kolonie
    kolonisatie kolonist komedie komeet komma kompas komst konijn koning koningin koningschap
    koninkrijk kool koop koor koorts kop koper kopgroep kopie kopman koppel koppeling koppie
    korfbal korporaal kou kous kraag kraai kraam kraan kracht krans krant kras krediet kreet
    krijger krik kring kristal kritiek kritiekpunt kroeg kromme kroon kroost kruid kruidnagel
    kruis kruispunt kruk krul kudde kuil kuip kuit kunde kunst kunstenaar kunstschilder
    kunstwerk kus kussen kust kwaal kwaliteit kwart kwartaal kwartet kwartfinale kwartier
    kwestie laag laan laars laboratorium lach lade lading lam lamp lancering land landbouw
    landbouwer landgenoot landgoed landing landschap laptop last laster later lawaai leden leed
    leeftijd leegte leek leen leer leerboek leercurve leerkracht leerling leerlinge leeuw
    legende leger leider leiderschap leiding leidinggevende lek lengte lening lens lente lepel
    leraar lerares les letsel letter leugen leuning leus leven levensloop lever levering lezer
    lezing liberaal lichaam licht lid lidmaatschap lidstaat lied liefde liefhebber lift ligging
    lijden lijf lijk lijm lijn lijst lijsttrekker lik like limburger limiet link lip liter
    literatuur litho locatie locomotief loer loet lof logica logicus login logo lokaal loket
    long lood loodgieter loods loon loop loopbaan loopgraaf los lot loterij loting lucht
    luchthaven luchtmacht luik luis luisteraar luitenant lul lunch lus lust lutheraan luxe maag
    maal maaltijd maan maand maandag maandblad maarschalk maart maat maatregel maatschappij
    machine machinist macht made magazijn magazijnmedewerker magazine mail mailbox mais majoor
    maker mama man management manager manche mand manier mannenploeg mannetje manuscript map
    maquette marathon marge marine markt marktaandeel marktplaats mars martelaar masker massa
    master mate materiaal materie matras matroos maximum mechanisme medaille medewerker
    medewerking media mediator medicijn medicus medium meel meerderheid meesje meester meet
    meetkunde meeuw meid meisje melding melk melkweg melodie meneer menigte mening mens mensheid
    mentaliteit menu merk mes mest metaal meter methode metro meubel mevrouw microfoon middag
    middel middeleeuwen middelpunt midden middenvelder middernacht midweek mijn milieu militair
    miljard miljardair miljoen miljoenennota minderheid minimum minister ministerie minnaar
    minuut misbruik misdaad misdadiger mislukking missie misverstand mobiel mode model modem
    moed moeder moeite moeras mogelijkheid molecule molecuul molen moment monarchie mond monitor
    monnik monster monument moord moordenaar moraal morgen moskee moslim motie motief motor
    motto mouw moyenne mug muis munt muntje museum musical musicus muur muziek muzikant mysterie
    mythe na naald naam naamgever nacht nachtmerrie nadeel nadruk nagel nageslacht najaar
    naleving naslagwerk natie nationalist nationaliteit natuur natuurkunde natuurkundige navel
    nederlaag nederlander neef neerslag neger nek nest net netwerk neus nicht niemandsland nier
    nieuwjaarswens nieuws nieuwsbrief nieuwsgroep nieuwtje niveau noemer non nood noodzaak
    noorden noordoosten noordwesten noot nootmuskaat norm notaris notatie notificatie notitie
    november nul nummer nut object obligatie obsessie ochtend oefening oever offer officieel
    officier oktober olie olifant om oma omgang omgeving omhulsel omloop omroep omslag
    omstandigheid omvang omweg omzet omzetcijfer onafhankelijkheid onderdaan onderdeel
    ondergrond onderhandelaar onderhandeling onderhoud ondernemer ondernemerschap onderneming
    ondernemingsraad onderscheid onderscheiding onderschrift ondersteuning ondertitel ondertoon
    onderwerp onderwijs onderwijzer onderzoek onderzoeker ongelijkheid ongeluk ongeval onheil
    onkruid onrecht onrust onschuld ontdekker ontdekking ontmoeting ontslag ontsnapping
    ontspanning ontsteking ontvangst ontwerp ontwerper ontwikkelaar ontwikkeling onzekerheid
    onzin oog oom oor oordeel oorlog oorsprong oorzaak oosten opa opbouw opbrengst opdracht
    opdrachtgever opeenvolging openheid opening opera operatie operator opgave ophef opkomst
    opleiding oplossing opmaat opmars opmerking opname oppervlakte oppositie oproep opslag
    opstand opsteker opstel opstelling optie optocht optreden opvang opvatting opvoeding
    opvolger opvolging opwinding opzet orde order orgaan organisatie organisator orgel
    oriëntatie orkaan orkest os otter oud oude ouder ouderdom oudheid oven overeenkomst overgang
    overgave overheid overlast overleg overlevende overlijden overname overschot overstap
    overste overstroming overtreding overtuiging overval overwinning overzicht paar paard pad
    paddenstoel pagina pak pakje pakket pakking paleis paling palm pan pand paneel paniek
    pannenkoek papa papier paradijs paragraaf parallel park parkeergarage parkeerplaats
    parlement parlementariër parlementslid parochie parodie partij partijgenoot partijvoorzitter
    partner pas passage passagier passie password pater patiënt patrijs patroon paus pauze pc
    peer pees peil peloton pen penalty pensioen peper perceel percentage performance periode
    perron pers persbericht persconferentie personage personeel personeelslid persoon
    persoonlijkheid perspectief pet pianist piano piek pijl pijn pijnstiller pijp pil piloot pin
    pink pion pionier piste pizza plaag plaat plaatje plaats plaatsing plafond plan planeet
    plank plant plantage plas plastic platform plein plek plezier plicht ploeg ploeggenoot
    ploegleider plot plugin pluim pluimvee podcast podium poes poging politicus politie politiek
    pols pomp poort poot pop populariteit populatie portaal portefeuille portie portret positie
    post poster pot potentieel poule poëzie praatje practicum praktijk predikaat premie premier
    prent presentatie presentator presentatrice president presidentschap prestatie prestige
    priester priesteres prijs prijzengeld prik prikkel prins prinses printer prioriteit privacy
    privilege probleem procedure proces processie producent producer product productie
    productiviteit profeet professie professional professor profiel profielfoto profijt prognose
    programma programmeur project projectleider proloog promotie proof propaganda propositie
    prospect prostaglandine protest protestant protocol provider provinciale provincie proza
    psychiater psychologie psycholoog publicatie publiciteit publiek pukkel punt raad raadsel
    raadslid raam race racisme racist radio raket ramp rand rang rapper rapport ras rat reactie
    realiteit rebel reboot recensie recept recht rechtbank rechte rechter rechtszaak reclame
    record redacteur redactie redding rede reden redenaar redenering reder rederij reductie
    reeks referendum referentie reflex regeerakkoord regel regeling regen regent regenwoud
    regering regeringsleider regime regiment regio regisseur register reis reiziger rekening
    rekenmachine rekruut rel relaas relatie religie relikwie rem renaissance renner renster
    rente rentree reparatie repertoire reportage repressie reputatie reserve reservoir
    residentie respect respons rest restaurant resultaat reuk reus revolutie richting richtlijn
    ridder riem riet rij rijk rijkdom rijksweg rijm rijst rijtje rijtuig rijwiel ring risico rit
    ritme ritueel rivaal rivier robot rock roeier roem rogge rok rol roman romance romanticus
    ronde rook room roos rot rotonde rotterdammer route rover rss rug ruggengraat rugslag ruil
    ruimte ruimteschip ruiter run rund rus rust ruzie ruïne saga salade salaris saldo salon
    samenhang samenleving samenspel samenstelling samenvatting samenwerking sanctie satelliet
    saus savanne scenario scenarist schaal schaamte schaap schaar schaats schaatser schade
    schaduw schaduwzijde schakel schakeling schaker schat schatting scheepvaart scheiding
    scheidsrechter scheikunde schelp schema schepen scherm schermer schets schiereiland schil
    schilder schilderes schilderij schimmel schip schipper schoen schoener schok schoof school
    schooljaar schoolslag schoonheid schoonmoeder schoonzoon schoorsteen schop schot schotel
    schouder schouw schouwburg schrift schriftsteller schrijfster schrijver schrik schroef
    schuif schuld schuldeiser schutter schuur scooter score screenshot scriptie scène seconde
    secretaresse secretariaat secretaris sector seizoen seizoenstart seks selectie selfie
    semiklassieker seminar senaat senator sensatie separatist september sergeant serie serre
    server set sfeer shirt show sigaar sigaret signaal singel site situatie skelet slaaf slaap
    slaapkamer slachtoffer slag slager slagman slagveld slagzin slang slavernij sleepboot slet
    sleutel slib slinger slip sloot slot sluis smaak smart smartphone smeris smiley sms snaar
    snavel sneeuw snelheid snelweg snipper snoek snoep snor sociale socialist sociologie
    software sojaboon soldaat sollicitant sollicitatie solo som soort soortgenoot sop spaak spam
    specerij specialist specialiteit speech speelster spel speler spelling spelregel sperma
    spiegel spier spijker spin spits splitsing spoed spook spoor spoorlijn spoorweg sport
    sporter spot spreker spreuk sprint sprinter sprong sprookje staal staart staat
    staatssecretaris stad stadhuis stadion stadsdeel stage stagiair stagiaire stal stam stand
    standaard standbeeld standpunt stap stapel start startpagina statement station statistiek
    status steeg steek steen stel stelling stelregel stelsel stem stemming stempel stengel
    steppe ster stereotype sterfte sterrenstelsel sterveling steun stewardess stichter stichting
    stick stier stijl stilleven stilte stimulans stip stoel stoep stof stofzuiger stok stoomboot
    stoornis stoot stop stopcontact storing storm straal straat straatweg straf strafschop
    straling strand strateeg strategie streaming streek streep stress streven strijd strijder
    strip stripfiguur stripreeks stripverhaal stroming strook stroom stroomgebied stroomstoring
    strop strot structuur student studente studie studio stuk stuur stuurman subsidie substantie
    succes suggestie suiker suikerbiet suikerriet supermarkt supporter surfer surrealisme
    symbool symposium symptoom synagoge systeem taak taal taalgrens taart tabel tablet tackle
    tactiek tafel tag tak talent tand tandarts tank tante tapijt tarief tarwe tas team
    teamleider techneut techniek technologie teelt teen tegel tegenaanval tegenargument
    tegenhanger tegenslag tegenstander tegenstelling teken tekenaar tekenfilm tekening tekort
    tekst telefoon telefoontje telefoontjes televisie tempel temperatuur tempo tendens tennis
    tennisser tent tentoonstelling term termijn terrein terreur terrorisme terrorist terugkeer
    terugkomst terugtocht test testament theater thee thema theoloog theorie therapeut therapie
    these thuis thuiswerker thuiswerkplek tiener tijd tijdgenoot tijdlijn tijdperk tijdrit
    tijdschrift tijdstip tijger tip titel titelverdediger tocht toegang toekomst toelage
    toelating toeleverancier toename toendra toepassing toerisme toerist toernooi toespraak
    toestand toestel toestemming toets toetsenbord toeval toevoeging toezicht toilet tolk tomaat
    ton toneel tong tool toon toost top tor toren touw traditie tragedie trainer training
    trainster traject tram tranen transactie transfer transformatie transport trap trappenhuis
    trede treffer trein trek trekker trend trigonometrie trip troep trofee tronie troon
    troonrede trots trouw trui tuig tuin tuinhuis tunnel turk turner turnster tussenstand tv
    tweeling tweet twijfel type ui uil uitbarsting uitbreiding uitdaging uitdrukking uitgang
    uitgangspunt uitgave uitgever uitgeverij uiting uitkering uitkomst uitleg uitnodiging
    uitrusting uitslag uitspraak uitstel uitvinder uitvinding uitvoer uitvoering uitwerking
    uitwisseling uitzendbureau uitzending uitzicht uitzondering unie uniform universiteit update
    usb user uur vaandel vaardigheid vaart vaas vacature vaccin vaccinatie vader vak vakantie
    vakbond vakgebied vakkenvuller vakman val valk vallei valpartij vampier vangst variabele
    variant variatie variëteit varken vat vee veehouder veer veerkracht veerpont veeteelt
    veiligheid veld veldslag veldtocht venster vent verandering verantwoordelijkheid
    verantwoording verband verbazing verbeelding verbetering verbintenis verblijf verbod verbond
    verbruik verdachte verdediger verdediging verdeling verdienste verdieping verdrag verdriet
    vereiste vereniging verf vergadering vergelijking vergissing vergunning verhaal verhouding
    verhuizing vering verjaardag verkeer verkiezing verklaring verkoop verkoopcijfer verkoper
    verkoudheid verlangen verleden verleiding verlener verlichting verlies vermaak vermelding
    vermoeden vermogen vernieuwing veroordeling veroveraar verovering verplaatsing
    verpleegkundige verpleegster verpleger verplichting verraad verrassing vers verschijning
    verschijnsel verschil versie verslag verslaggever verslaving verspreiding verstand
    versterking vertaler vertaling vertegenwoordiger vertegenwoordiging verteller vertraging
    vertrek vertrouwen verval vervanger vervanging vervoer vervolg vervolging verwachting
    verwant verwantschap verwarring verwerking verwijt verwijzing verzamelaar verzameling
    verzekeraar verzekering verzet verzetsstrijder verzoek verzorger verzorging vest vestiging
    vesting vete veteraan viaduct vicepremier video vierkant vijand vijandschap vijver villa vin
    vinder vinger viool virus vis visie visite visser vlag vlak vlakte vlam vlaming vlees
    vleugel vlieg vliegtuig vliegveld vlinder vlinderslag vloed vloek vloer vlog vloot vlucht
    vluchteling vocht voeding voedsel voet voetbal voetballer voetganger voetnoot voetpad
    voettocht vogel volgeling volgelinge volger volgorde volk volksvertegenwoordiger voltooiing
    volume volwassene vondst vonk vonnis voogd voorbeeld voorbereiding voordeel voordracht
    voorganger voorhoofd voorjaar voorkant voorkeur voorman voornaam voornemen voorouder
    voorpagina voorraad voorrang voorronde voorspelling voorsprong voorstander voorstel
    voorstelling voortgang vooruitgang vooruitzicht voorval voorwaarde voorwerp voorwoord
    voorzet voorzichtigheid voorziening voorzitter voorzitterschap vordering vork vorm vorming
    vorst vorstendom vos vraag vraagstuk vracht vrede vreemdeling vreugde vriend vriendelijkheid
    vriendin vriendje vriendschap vrijdag vrije vrijheid vrijwilliger vrouw vrouwenploeg vrucht
    vuilnis vuist vuistregel vulkaan vuur vuurwerk waal waarborg waard waarde waardering
    waarheid waarneming waarschuwing wacht wachtwoord wagen wagon wal walvis wand wandelaar
    wandeling wang wanhoop wapen wapenstilstand warmte wasmachine wat water waterdrager web
    webshop website wedstrijd weduwe weefsel week weekblad weekend weer weergave weerstand
    weerwil weeshuis weg wegging weide weiland welvaart welzijn wending wens wenteling wereld
    wereldbeker wereldbol werelddeel wereldkampioen wereldoorlog wereldrecord wereldtitel werf
    werk werkdag werkdruk werkgelegenheid werkgever werking werkloze werknemer werkoverleg
    werkplaats werkplek werkweek werkwijze werkzaamheid werper werpheuvel west westen wet
    wetenschap wetenschapper wetgever wetgeving wethouder wetsvoorstel wezen wieg wiel
    wielrenner wifi wijk wijn wijsheid wijze wijziging wiki wind winkel winnaar winnares winst
    winstcijfer winter wiskunde wiskundige wissel wisseling wit woede woensdag woestijn wolf
    wolk wond wonder woning woonkamer woonkern woonplaats woord woordenboek woordvoerder
    workshop worst worstelaar wortel woud wraak wrat wurm zaad zaag zaak zaal zak zakenman zalf
    zalm zand zandgrond zang zanger zangeres zaterdag zebra zede zee zeehond zeeman zeep zeeuw
    zege zegen zegetocht zeil zeiler zeis zekerheid zelf zelfbeeld zelfmoord zelfstandige
    zelfvertrouwen zender zendgemachtigde zending zenuw zet zetel zetmeel zetting zicht
    ziekenhuis ziekte ziel zijde zijkant zijrivier zilver zin zintuig zitting zoekmachine
    zoektocht zolder zomer zon zondag zonde zonlicht zonsondergang zool zoon zorg zout zuiden
    zuidoosten zuidwesten zuil zuivel zus zuster zuur zwaard zwaartekracht zwager zwakte zweep
    zwemmer zwemslag zwemster zwerver zzp'er
    """
}
