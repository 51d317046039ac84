/// Nouns in the singular, known so that their plurals and diminutives are led back to them, and so that
/// compounds can be split.
enum Nouns {
  static let words: [StaticString] = [fromAToL, fromMToZ]

  private static let fromAToL: StaticString = """
    aanbieding aanblik aanbod aanbouw aandacht aandeel aandeelhouder aandoening aangifte aanhang
    aanhanger aanhef aankomst aankondiging aankoop aanleg aanlegsteiger aanleiding aanloop
    aanmelding aanname aanpak aanpassing aanplant aanraking aanschaf aanslag aansluiting aanspraak
    aantal aantasting aantekening aanval aanvaller aanvang aanvoer aanvoerder aanvraag aanvulling
    aanwas aanwezigheid aanwijzing aanwinst aanzoek aap aar aard aardappel aardbei aardbeving aarde
    aartsbisschop aas abdij abdis abonnee abonnement abt accent acceptatie accessoire account
    accountant achterban achterdocht achtergrond achterhoede achterkant achterlicht achternaam
    achterstand achtervolging acteur actie activist activiteit actrice adel adelaar adem ader
    administratie admiraal adres advertentie advies adviseur advocaat afbeelding afbraak afdeling
    afdruk affaire affiche afgeleide afgevaardigde afgod afgrijzen afgrond afhankelijkheid afkeer
    afkomst afkorting aflaat afleiding aflevering afloop afname afschaffing afscheid afschuw afslag
    afspraak afstand afstudeerder aftocht aftrap aftrek afval afvoer afweging afwezigheid afwijking
    agenda agent aggregaat airbag akker akkerbouw akkoord akte alarm album alcohol algebra algoritme
    alinea alliantie allure altaar alternatief amalgaam amandel amazone ambacht ambassade
    ambassadeur ambitie ambt ambtenaar ambulance amendement amnestie amsterdammer analist analyse
    android anekdote angst anker antenne antilope antiquair antivries antwerpenaar antwoord apotheek
    apotheker apotheose app apparaat apparatuur appartement appel applicatie april aquarel arbeid
    arbeider arbeidsmarkt arbitrage archief archipel architect architectuur arena argument
    aristocraat arm armoede arrest arrestant arrondissement artiest artikel arts as asiel aspect
    aspirine assessment assistent associatie asteroïde astronaut atelier atheïst atleet atlete atoom
    attitude aula aureool auteur auto automaat automatiseerder automatisering autoriteit avant-garde
    avond avondeten avontuur axioma baai baan baard baas baat baby bad badkamer bagage bagger bak
    bakker bakkerij bal balans baliemedewerker balk balkon ballet ballon balustrade bamboe band bang
    bank bankier banner bar barbaar barbecue baret baron barones barricade barrière barst base
    basiliek basis basisschool bastaard bataljon batterij bazin bed bedankje bede bedelaar bedenking
    bederf bedevaart bedevaartsoord bediende bediening bedoeling bedrag bedreiger bedreiging bedrijf
    bedrijfsleider bedrijfsleven bedrog bedstede beek beeld beeldhouwer beeldscherm been beer beest
    beet beetje begeerte begeleider begeleiding begin beginner beginsel begraafplaats begrafenis
    begrip begroting begunstiger behandeling behang beheer beheerder behoefte behoud beiaard beitel
    bejaarde beker bekering bel belang belangenbehartiger belangstelling belasting belastingaangifte
    belediging beleefdheid belegering belegger belegging beleid belemmering belevenis beleving belg
    bellen belofte beloning bemanning benadering benaming bende benedenloop benedictine beoordeling
    bepaling beperking beraad bereik berg bergklassement bericht beroep beroerte berouw bescherming
    beschikking beschouwing beschrijving beschuit beschuldiging besef beslissing besluit besparing
    bespreking bestaan bestand bestanddeel bestandsnaam bestelling bestemming bestrijding bestuur
    bestuurder betaling betekenis betoging beton betoog betrekking betrokkene betrokkenheid beugel
    beul beurs beurt beveiliger bevel bevestiging bevinding bevoegdheid bevolking bevordering
    bevrijding beweging bewering bewijs bewind bewoner bewoording bewustzijn bezetter bezetting
    bezigheid bezit bezitter bezoek bezoeker bezorgdheid bezuiniging bezwaar bibliografie
    bibliotheek biecht bier biet big bij bijbel bijdrage bijeenkomst bijl bijlage bijles bijnaam
    bijrol bijsmaak bijstand bijval bijwerking bijzin bijzit bil biljart biljarter biljet binding
    binnenband binnenkant binnenland binnenplaats binnenstad binnenzak biografie bioscoop biotoop
    biscuit bisdom bisschop bit blaar blaas blad bladzij blessure blik bliksem blinde bloed bloeding
    bloei bloem bloes blog blogger blogpost blok blokkade blondine blouse boa bocht bod bode bodem
    boef boeg boei boek boekhouder boel boemel boer boerderij boerin boete boetiek bof bok bokser
    bol bolletjestrui bolwerk bom bombardement bon bond bondgenoot bondgenootschap bondscoach
    bondskanselier bonen bons boog boom boon boor boord boot bootsman bord borg borrel borst
    borstcrawl borstel bos bot boter boterham botsing bougie bouillon boulevard bouw bouwer
    bouwstijl bouwvakker bouwval bovenlaag bovenloop boycot brabander brancard branche brand
    brandweer brandweerman bravoure breedte brem breuk bridger brief brigade brij bril brit brochure
    broed broeder broek broer brok bron brons brood broodrooster browser brug bruid bruidegom
    bruiloft brunette brusselaar bui buidel buik buis buit buitenband buitengebied buitenkant
    buitenland buitenlander buitenplaats buitenpost buitenstaander buitenwijk buizerd bul buldog
    bulldozer bult bundel bunker burcht bureau bureaucraat burgemeester burger burgerij burnout bus
    buschauffeur buste button buur buurman buurt buurvrouw cabaret cacao cadeau café cake calorie
    calvinist camera campagne camping campus canapé cantate cao capaciteit cape capsule carambole
    caravan carnaval carrière cassette catacombe catalogus catamaran catastrofe categorie cel
    censuur centimeter centrale centrum certificaat champagne chaos charlatan charme chatbot
    chauffeur chef chimpansee chip chips chirurg chocola chocolade christen chromosoom cicade cijfer
    circuit circulaire cirkel citaat citer claim clan clausule cliché client cliënt clip closet
    cloud clown club cluster coach coalitie cocktail cocon code cognac colbert collaborateur
    collaboratie collectant collecte collectie collega college column columnist combattant
    combinatie comfort comité commandant commentaar commissaris commissie communicatie communiqué
    communisme communist compagnie compensatie competentie competitie complex compliment componist
    compositie compromis computer concentraat concentratie concept concern concert conclusie
    concours concurrent concurrentie conditie conducteur conferentie confrontatie congregatie
    congres consensus consequentie conserven console constante constructie consul consulent
    consultant consument consumptie contact container content context continent contract contractant
    contrast controle controverse conventie cookie coördinaat coördinator copyright corner corruptie
    couch coupe coupé courgette couvert couveuse coyote crash crèche creditcard crème cremer crisis
    criterium criticus cruise cultuur curatele cursist cursus curve cyclist cyclus daad dader dag
    dagblad dagboek dageraad daglicht dak dakgoot dakloze dal dam dame dammer damp dank dans danser
    darm darter das dashboard data database datum debat debutant debuut december decennium decolleté
    decor deel deelgemeente deelname deelnemer deelstaat defensie definitie degen deken delegatie
    delicatesse delict delta demarrage democraat democratie demon demonstrant demonstratie deodorant
    departement depot depressie dertiger desem design desinteresse deskundige dessert detail deugd
    deur deurwaarder devies diadeem diagnose diaken dialect dialoog diamant dichter dichtheid
    dictator dictatuur dief diefstal dienaar dienst dienstplicht dienstregeling diepte diepvries
    dier dierenvriend diggel dij dijk dikte diner ding dioxine diploma diplomaat directeur directie
    directielid directrice dirigent discipline discotheek discriminatie discussie display district
    diva divan dividend divisie dobber docent dochter doctoraat document documentaire doder doek
    doel doelgroep doelman doelpunt doelsaldo doelstelling dok dokter dollar dom domein dominee
    dominicaan domper donateur donder donderdag donor doop doorbraak doorkijk doorloop doorn
    doorslag doorsnede doorstart doorvoer doos dop dope doping dorp dorst dosering dosis dossier dot
    douane douche draad draagvlak draai draak draf drager drama drang drank drankje dreef dreiging
    drempel dressoir dribbel driehoek drift dromer dronk dronkaard droogte droom drop drug druk
    drukker drukknop drukte druppel duel duif duik duim duin duisternis duitser duivel duizeling
    dunk duur dwang dynamiek dynastie echo echtgenoot echtgenote echtpaar economie econoom eczeem
    editie eed eend eenheid eenzaamheid eer eerbied eeuw eeuwfeest eeuwwisseling effect egel ei
    eigenaar eigenares eigendom eigenschap eigenwaarde eik eiland einde eindstand eis eisenpakket
    eiwit elastiek element elftal elite elixir ellende elpee email emancipatie embargo embleem emmer
    emotie enclave encyclopedie energie engel engelbewaarder engelsman engerd enkel enquête ensemble
    entree envelop enveloppe enzym epidemie equipe equivalent erfenis erfgenaam erkenning ernst
    ervaring erwt esdoorn essay estafette etage etappe ethiek etiket ets etser etui evaluatie
    evenaar evenement evenwicht evolutie examen exemplaar expeditie experiment expert expertise
    exploitant explosie export expositie expressionisme extase externe ezel ezelin ezelsoor
    faalangst faam fabriek fabrikant facet faciliteit factor faculteit faillissement fakkel familie
    familielid fan fanfare fantasie farce farizeeër farm fase fauteuil fax feedback feest feit
    fenomeen festival fiche fiets fietser fietspad figuur file filet film filmpje filoloog filosofie
    filosoof filter finale financier finesse finish firma fjord flacon flat flauwte fles flessenhals
    flexplek flikker flits flop fluit focus foefje folder fonds fondue fonkeling fontein fooi
    formaat format formateur formatie formule formulier fort fortuin forum foto fotograaf fotografie
    foulard fout fractie fractievoorzitter fragment framboos franchise franciscaan fransman fraude
    freelancer fregat fret freule fries friet frietkot friteuse frons front fruit frustratie functie
    functioneringsgesprek fundament fusie fut gaai gadget gal galerie galerij galjoen game gamer
    gang gans garage garantie garde garderobe garen gas gast gastheer gat gazelle gazon gebaar gebak
    gebed gebeente gebergte gebeurtenis gebied gebod geboorte gebouw gebrek gebruik gebruiker
    gebruikersnaam gedaagde gedaante gedachte gedeelte gedenkplaat gedeputeerde gedicht gedierte
    gedoe gedrag geduld geel geest geestelijke gegeven gehalte gehannes geheel geheim gehemelte
    geheugen gehucht geit gek gekrijs gekte gelag geld geleerde gelegenheid geleide geliefde gelijke
    gelijkenis gelijkheid gelijkspel gelofte geloof gelovige geluid geluk gemak gemeenschap gemeente
    gemeenteraad gemeenteraadslid gemiddelde gen genade geneesmiddel generaal generatie geneugte
    genie genocide genoegen genoot genot genre gentenaar gepeins geraamte gerecht
    gerechtsdeurwaarder gereedschap gerei gerst gerucht geschenk geschiedenis geschil geschrift
    gesprek gestalte gesteente getal getijde getimmerte getuige getuigenis gevaar gevaarte geval
    gevangene gevangenis gevangenname gevecht gevel gevoel gevoelswaarde gevolg gevolmachtigde gewas
    geweer geweld gewest geweten gewetensbezwaarde gewicht gewonde gewoonte gezag gezang gezant
    gezegde gezel gezelschap gezicht gezin gezindte gezondheid gids gier gierigaard gif gift giraf
    giraffe giro glans glas gletsjer glimlach glimp globe god godin godsdienst gok gokker golf gom
    gong gordel gordijn gorgel goud gouverneur graad graaf graan graangewas graansoort gracht graf
    graficus grafiek gram granaat grap gras gravin gravure greep grendel grens griek griep gril
    grill grime groei groente groep groepsfase groet grond grondgebied grondlegger grondregel
    grondslag grondwet grootheid grootmoeder grootouder grootte grootvader grot groteske gruwel
    gulden gunst haai haak haan haar haard haast haat hack hacker hagel hagenaar hak hal halfrond
    halfuur halm hals halte ham hamer hand handboek handel handelaar handeling handelspost
    handelsroute handicap handleiding handschoen handtas handtekening hang hap harddisk harde
    hardware haring hart hartaanval hartinfarct hashtag haven haver hectare heelal heer heerschappij
    heerser heg heiden heiligdom heilige heim hek heks hel held heldin helft helikopter helm
    helpdesk helpdeskmedewerker helper hemd hemel hengel herdenking herder herfst herinnering
    herkenning herkomst hermelijn hersenen herstel hertog hertogdom hertogin hervorming herziening
    hetze heup heuvel hiel hiërarchie hindernis historie hit hitte hobby hockey hoed hoede hoef hoek
    hoekje hoer hoes hoeve hoeveelheid hof hok hol holte hom homepage hond honderd honger honing
    honkbal honkslag hoofd hoofddoek hoofdletter hoofdpersonage hoofdpersoon hoofdplaats hoofdrol
    hoofdstad hoofdstuk hoofdtelefoon hooggebergte hoogleraar hoogte hoogtepunt hoop hoorn
    hoornvlies hopman horde horeca horizon horloge hormoon hostie hotel hotelier houding hout
    houtsnede houvast houw hoven huid huil huis huisarts huisgenoot huishouden huisvesting huisvrouw
    huiswerk hulp hulpmiddel hulpsinterklaas humanist humor hut huur huurder huwelijk hymne
    hyperbool hypotheek hypothese icoon ict'er ideaal idee identiteit ideologie idioot idool idylle
    ijs ijsbeer ijver ijzer illusie image imam immigrant immigratie impact impressionisme
    improvisatie impuls inbox inbraak inbreng inbreuk incident index indiaan indicatie indicator
    individu indruk industrie infectie inflatie influencer informateur informatie infrastructuur
    ingang ingenieur ingewand ingewijde ingezetene ingrediënt ingreep inhoud initiatief inkeer
    inkijk inkomen inkomst inkoop inkt inlander inlas inleg inleiding inlog inlognaam inmaak inname
    inning innovatie inrichting inschrijving insect inslag inspanning inspecteur inspectie
    inspiratie inspraak installatie instantie insteek instelling instituut instroom instructie
    instrument intake integratie integriteit intellectueel intelligentie interactie intercom
    interesse interface interim intermediair internaat international internet internetter
    interpretatie interventie interview intocht intranet intrede intrek intrige intriges introductie
    inval invalide invasie inventaris investeerder investering invloed invoer invoering invulling
    inwijding inwoner inzage inzamelaar inzet inzicht inzittende ion ipad iphone islam isolatie
    isotoop item jaar jaargang jaargetijde jaarverslag jabot jacht jack jager jaguar jak jaloezie
    jam jammer januari japon jarige jas jeep jet jeugd jeuk job jodendom joint jol jongen jongere
    jonkheer jood joule journaal journalist journaliste journalistiek judoka juf jukebox juli jungle
    juni junior jurist jurk jury justitie juweel kaai kaak kaal kaap kaapstander kaars kaart kaas
    kabel kabinet kabinetsformatie kachel kade kader kadet kaf kalender kalf kalk kam kameel kamer
    kamerlid kamgaren kamille kamp kampioen kampioene kampioenschap kanaal kanarie kandidaat
    kandidate kandidatuur kangoeroe kanker kannibaal kano kanoër kanon kans kanselier kant kanteel
    kanton kantoor kantoortuin kap kapel kapitaal kapitalisme kapiteel kapitein kapittel kapper kar
    karakter karavaan karbonade kardinaal karper kartel kas kassa kassière kast kaste kasteel kat
    kater kathedraal katholiek katoen kazerne keel keer kei keizer keizerin keizersnede kelder
    kelner kenmerk kenner kennis kennismaking kerel kerk kerker kerkhof kern kers kerst
    kerstboodschap kerstboom kerstman kerstmis kerstpakket ketel keten ketter ketting keuken keur
    keus keutel keuze kever kick kies kiesdistrict kiesdrempel kiezer kijk kijker kikker kikvors
    killer kilo kilometer kim kin kind kinderopvang kip kist kit klaas klacht klamboe klant
    klantenservice klap klapper klas klasse klassement klassieker klauw klaver kleding kleed klei
    kleinkind kleinzoon klem kletspraat kleur kleuter klier klik klim klimaat klimaatzone kling klip
    klok klomp klont kloof klooster kloosterling kluis klus kluwen knaap knal knapperd knecht knie
    knieholte knikker knip knipoog knolraap knoop knop knuffel koe koek koelbox koeler koers koffer
    koffie kogel kok kolibrie kolk kolom kolonel kolonie kolonisatie kolonist komedie komeet komma
    kompas komst konijn koning koningin koningschap koninkrijk kooi kool koolhydraat koolmees koop
    koopman koor koorts kop koper kopgroep kopie kopman koppel koppeling koppie koran koren korfbal
    korporaal kotter kou koude kous kozijn kraag kraai kraam kraan krach kracht kramp krans krant
    kras krat krediet kreet krent krijger krik kring kristal kritiek kritiekpunt kroeg kroes kromme
    kroon kroost krop krot kruid kruidnagel kruimel kruis kruispunt kruk krul kudde kuiken kuil kuip
    kuit kunde kunst kunstenaar kunstschilder kunstwerk kus kussen kust kut kuuroord kwaal kwadraat
    kwal kwaliteit kwart kwartaal kwartet kwartfinale kwartier kwekerij kwestie kwitantie laag
    laagte laan laars label laboratorium lach lade lading lafaard lager lagune lak laken lam lamp
    lancering land landbouw landbouwer landengte landgenoot landgoed landing landschap lantaarn lap
    laptop larve last laster later lava lawaai leden leed leeftijd leegte leek leemte leen leer
    leerboek leercurve leerkracht leerling leerlinge leesteken leeuw legende leger leghen lei leider
    leiderschap leiding leidinggevende lek lekkernij lelie lemmet lende lengte lening lens lente
    lepel leraar lerares les lesrooster letsel letter letterkundige leugen leuning leus leuze leven
    levensloop levensteken lever levering lezer lezing liberaal lichaam licht lid lidmaatschap
    lidstaat lied liefde liefhebber liefhebberij lieverd lift ligging lijden lijf lijk lijkwade lijm
    lijn lijst lijsttrekker lik like likeur limburger limiet linde link lip liter literatuur litho
    lob locatie locomotief loden loer loet lof loge logé logee logica logicus login logo lokaal
    loket lommerd long lood loodgieter loods loof loon loop loopbaan loopgraaf loot los lot loterij
    loting lucht luchthaven luchtledige luchtmacht luiaard luier luik luis luisteraar luit luitenant
    lul lumen lummel lunch lunchpakket lus lust lutheraan luxe
    """
}
