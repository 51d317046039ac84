/// Verbs that the rules conjugate, known so that their forms are told from nouns and from one another.
enum WeakVerbs {
  static let infinitives: StaticString = """
    aaien aarden aarzelen accepteren achten acteren activeren ademen adopteren adverteren adviseren
    afficheren ageren akkorderen alarmeren amuseren analyseren annuleren antwoorden appen arbeiden
    archiveren argumenteren arresteren arriveren assisteren associëren attenderen automatiseren
    baden
    baggeren balanceren balen bannen baseren baten bazelen beamen bedanken bedekken bedelen
    bedenken bedienen bedoelen bedreigen bedrukken beëindigen beelden beëdigen begeleiden begeren
    begraven
    begrenzen begroeten begroten behagen behalen behandelen beheersen beheren behoeden behoeven
    behoren
    beïnvloeden bekennen bekeren bekeuren bekritiseren bekrachtigen bekommeren belanden belasten
    beledigen
    belegeren beleggen beleren beletten beleven belichten bellen belonen beloven beluisteren
    bemannen
    bemerken bemiddelen bemoeien bemoeilijken benaderen benadrukken benoemen benutten beoefenen
    beoordelen
    beogen bepalen beperken bepleiten beproeven beraden beramen bereiden bereiken berekenen
    berichten
    berispen beroven berusten beschadigen beschermen beschikken beschouwen beschuldigen beseffen
    beslissen
    besmetten besparen bespelen bestellen bestemmen bestormen bestraffen bestralen bestrijden
    bestuderen
    besturen betalen betekenen betoveren betogen betonen betrappen betreuren betuigen betwijfelen
    betwisten
    bevatten bevestigen bevorderen bevragen bevredigen bevrijden bewaken bewaren bewerken bewonderen
    bewonen beweren bewerkstelligen bezetten bezitten bezoeken bezorgen bezuinigen bezwaren bibberen
    biechten biggelen blaffen blaren blesseren blikken bloeden bloeien bloggen blokkeren blozen
    blussen
    boeken boeien boenen boeten boffen bombarderen bonzen bouwen boksen bonken boren borduren borgen
    bossen botsen bowlen branden breien bruisen brullen brommen browsen buitelen bukken bundelen
    calculeren
    camoufleren cancelen capituleren catalogiseren categoriseren centraliseren certificeren
    chatten checken citeren claimen classificeren coachen coderen combineren commentariëren
    communiceren
    compenseren completeren componeren comprimeren concentreren concluderen concretiseren
    concurreren
    condoleren confisqueren confronteren consolideren constateren construeren consulteren consumeren
    contracteren contrasteren controleren converteren coördineren corresponderen corrigeren creëren
    criminaliseren cultiveren dagen dalen dammen danken dansen dateren debatteren debuteren
    decoreren
    definiëren degraderen dekken delen delegeren demonstreren deponeren detecteren dichten dicteren
    dienen
    digitaliseren dineren dirigeren discrimineren discussiëren distribueren dobberen dokken
    domineren
    doneren donderen doden dopen doven downloaden draaien draven dreigen drentelen dreunen drogen
    dromen
    droppen drukken duelleren duiden duperen duren durven dutten duwen dwalen dwarrelen eindigen
    eisen
    elimineren emailen emigreren erkennen ergeren ervaren escaleren etaleren evacueren evalueren
    evolueren
    exploderen exploiteren exporteren experimenteren falen fantaseren faxen feliciteren fietsen
    figureren
    filmen filosoferen filteren financieren fixeren flirten flitsen fluisteren focussen fokken
    formatteren
    formuleren forceren fotograferen foppen formeren fronsen functioneren fuseren gapen garanderen
    gebaren
    gebeuren gebruiken gedogen gehoorzamen geloven genereren geraken gillen gissen glanzen
    glimlachen
    gloeien gokken golven gooien graaien grappen grazen grenzen grillen groeien groeten grommen
    gronden
    gruwelen gunnen haasten hacken hakken halen halveren hameren handelen handhaven hanteren haten
    haperen
    harden harken haken hechten heersen heerschen helen herdenken herhalen herinneren herkennen
    herstellen
    herroepen hervatten hervormen herzien heulen hijgen hinderen hinken hoeden hoesten hoeven hollen
    honoreren hopen horen huichelen huilen huisvesten huiveren hullen huppelen huren hurken huwen
    identificeren ijlen ijveren illustreren imiteren immigreren implementeren impliceren imponeren
    importeren improviseren informeren initiëren injecteren innoveren inspecteren inspireren
    installeren
    instrueren integreren interesseren interpreteren interrumperen interviewen introduceren
    investeren
    irriteren isoleren janken jeuken joggen jubelen juichen kaarten kaatsen kakken kalmeren kammen
    kampen
    kamperen kandideren kankeren kappen kapen karakteriseren kauwen kenmerken kennen kenschetsen
    keren kermen
    keuren keuvelen kibbelen kietelen kikken kissen kladden klagen klappen klapperen klaren
    klauteren
    kleden kletsen kleuren kleven klieren klikken kloppen klooien klungelen knallen knabbelen knagen
    kneden knielen knikken knippen knipperen knipogen knoeien knokken knopen knorren knuffelen
    koesteren
    koken kolken komponeren koppelen kosten kotsen kraaien kraken krabben kreunen krioelen kronen
    kruisen
    krullen kruien kuieren kuisen kukelen kussen kwaken kwalificeren kwellen kweken kwetsen laaien
    labelen
    landen lanceren langen lassen lasteren laven leggen legaliseren leiden lekken lenen lengen
    lessen letten
    leunen leuren leven leveren lichten liften liken likken lijmen lijsten linken livebloggen
    loeren logeren
    loggen lonen lonken lossen loten loven lozen luchten luiden luieren luisteren lukken lunchen
    lullen
    luren lusten maaien maken managen mailen mankeren manoeuvreren marcheren markeren martelen
    masseren
    matigen meenemen melden memoreren mengen menen merken mesten metselen mikken minderen
    minimaliseren
    mishandelen mislukken missen mixen mobiliseren modelleren modderen moderniseren mokken monteren
    mopperen moorden morren morsen motiveren muteren muiten murmelen naaien naderen nastreven
    negeren
    neigen nestelen neuken neuriën neuzen niezen nippen noemen nodigen nomineren noodzaken noteren
    observeren oefenen offeren omarmen omhelzen omringen omschrijven omsingelen ondermijnen
    ondernemen
    onderschatten ondersteunen ondertekenen ondervinden onderwijzen onderzoeken onthaasten onthouden
    onthullen ontdekken ontkennen ontmoedigen ontmoeten ontmantelen ontplooien ontplofen ontploffen
    ontroeren ontruimen ontslaan ontsnappen ontspannen ontstaan ontvoeren ontvluchten ontwaken
    ontwerpen
    ontwikkelen ontwijken opereren openen openbaren opperen optimaliseren organiseren oriënteren
    overdrijven overhandigen overleggen overleven overnachten overtuigen overwegen overweldigen
    overwinnen
    oogsten oordelen paaien paaren pakken parkeren participeren paren passen passeren peddelen
    peilen
    peinzen pellen pendelen perforeren performen persen pesten piekeren piepen pijnigen pijpen
    pikken
    pingelen pinnen plaatsen plagen plakken plannen planten plaveien pleiten plensen ploegen
    ploeteren
    ploffen plonzen plooien pluimen plukken plunderen poepen poetsen pogen polariseren polsen
    poneren
    porren poseren posten praten prediken prefereren presenteren presteren prikkelen prikken printen
    privatiseren proberen procederen produceren profileren profiteren programmeren projecteren
    promoten
    promoveren pronken proeven proesten protesteren provoceren pruilen publiceren puffen pushen
    puzzelen
    raadplegen raaskallen racen raken ramen rammelen ranselen rangschikken rapen rapporteren
    razen reageren realiseren recenseren reclameren reconstrueren recyclen redden redeneren
    reduceren
    refereren reflecteren reformeren regelen regenen regeren regisseren registreren reguleren reiken
    reinigen reizen rekenen rekken relativeren remmen rennen renoveren repareren repeteren
    representeren
    reproduceren resulteren retourneren reviseren rillen rimpelen ringen rinkelen riskeren ritselen
    roddelen
    roeien roemen roeren roesten roken rollen rommelen ronden ronken ronselen rooien roosteren
    roven ruilen
    ruimen ruisen rukken runnen rusten ruziën sabbelen saboteren salueren sanctioneren saneren
    scannen schaden schaken schakelen schamen scharen schateren schatten scheelen scheuren schetsen
    schertsen schikken schilderen schillen schimmelen schitteren schoffelen scholen schoppen
    schoren schorsen
    schouwen schrapen schrappen schreeuwen schreien schrobben schroeven schudden schuren schuwen
    scoren
    selecteren seinen serveren shoppen sieren signaleren simuleren sissen situeren sjouwen skaten
    skiën
    skypen slaapwandelen slagen slenteren slepen sleutelen slikken slingeren slippen sloffen slopen
    sluimeren smaken smeden smeken smeren smokkelen smoren sms'en snakken snappen snauwen sneeuwen
    snellen
    sneuvelen snoeien snoepen snorren snuffelen snurken solliciteren sommeren sorteren spammen
    sparen
    spatten specialiseren specificeren speculeren spelen spellen spetteren spieden spiegelen spieken
    spioneren splitsen spoelen spoeden spoken sponsoren sporen sporten spotten sprenkelen sproeien
    staken stabiliseren stallen stammen stampen stapelen stappen staren starten statteren steigeren
    stellen stemmen stempelen stenigen steunen stichten stikken stimuleren stippelen stoeien stoffen
    stofzuigen stoken stollen stomen stoppen storen stormen storten stralen straffen stranden
    streamen
    streken strekken strelen streven stremmen stressen strooien stromen structureren struikelen
    studeren
    sturen stuiten stuwen suggereren sukkelen surfen sussen swipen symboliseren tackelen tafelen
    taggen tanken
    tappen tarten tasten taxeren tekenen telefoneren tellen telen teleurstellen temmen temperen
    teren
    tergen testen teruggeven tieren tikken tillen timmeren tippen tobben toeteren toeven tolereren
    tonen
    toosten toveren trachten traineren trainen trakteren transformeren transporteren treiteren
    treuren treuzelen
    trillen triomferen troosten trommelen trouwen tuimelen tuinieren turen tutoyeren tweeten
    twijfelen
    twisten twitteren typen typeren uiten updaten uploaden variëren vasten vatten veilen veinzen
    vegen vellen
    verachten verafschuwen veranderen veranderen verantwoorden verbazen verbannen verbaliseren
    verbeelden
    verbeteren verbinden verblijden verbluffen verbouwen verbranden verbreden verbreiden verdedigen
    verdelen verdenken verdienen verdiepen verdoven verdraaien verdrinken verdubbelen verduidelijken
    verdwalen vereenvoudigen verenigen vereren vererven verfijnen verfraaien vergaderen vergaren
    vergelijken
    vergezellen vergoeden vergroten vergen verhalen verheerlijken verhelderen verhinderen verhogen
    verhongeren verhuizen verhullen verhuren verhoren verifiëren verjagen verkennen verkeren
    verklaren
    verkleden verkleinen verknallen verknoeien verkondigen verkorten verkrachten verlagen verlammen
    verlangen verleiden verlengen verlenen verleren verlichten verloochenen verloten
    verloven vermaken vermelden vermenen vermengen vermenigvuldigen verminderen verminken vermoeden
    vermommen vermoorden vernederen vernemen vernielen vernietigen vernieuwen veronderstellen
    verontrusten verontschuldigen verontwaardigen veroorzaken veroordelen veroorloven verorberen
    verouderen veroveren verpakken verpesten verplaatsen verplegen verpletteren verplichten verpozen
    verraden verrassen verrichten verrijken verroeren verschaffen verschillen verscherpen verschonen
    verschuiven verschuldigen versieren versimpelen verslaan verslappen versleutelen versmallen
    versnellen versoepelen verspelen versperren verspillen verspreiden versterken verstoren
    verstoppen
    verstevigen vertalen vertegenwoordigen vertellen verteren vertikken vertolken vertonen vertragen
    vertrouwen vertroetelen vervallen vervalsen vervangen vervelen verven vervoeren vervolgen
    vervormen
    vervreemden vervuilen vervullen verwaarlozen verwachten verwarmen verwarren verwekken
    verwelkomen
    verwennen verwerken verwerpen verwijderen verwijten verwijzen verwikkelen verwisselen verwoesten
    verwonden verwonderen verwoorden verzamelen verzekeren verzetten verzoenen verzoeken verzorgen
    verzuchten verzuimen verzwakken verzwaren verzwijgen vestigen vieren vijlen vissen vlaggen
    vlammen
    vleien vloeien vloeken vluchten voeden voegen voelen voeren volbrengen voldoen volgen volharden
    volstaan voltooien voltrekken voorkomen voorspellen voorzien vorderen vormen vrezen vrijen
    vullen
    waarborgen waarderen waarschuwen wachten wagen waken walgen wandelen wanen wanhopen wankelen
    wapenen
    wapperen warmen waxen wedden wegen weigeren wekken welen wenden wenken wennen wensen wentelen
    weren
    werken wieden wiegen wijden wijzigen wikkelen winkelen wippen wissen wisselen wonen woelen
    woeden wortelen wuiven wurgen wrijven ijsberen zaaien zagen zakken zegenen zegevieren zeilen
    zeiken
    zetelen zetten zeuren zeveren zieden zien zitten zoemen zoenen zonnen zoomen zorgen zouten
    zuchten
    zuiveren zwaaien zwalken zwatelen zweten zweven zwichten zwiepen zwoegen googelen googlen
    facebooken
    linkedinnen whatsappen vloggen bingewatchen livestreamen outsourcen faciliteren
    benchmarken brainstormen netwerken thuiswerken telewerken flexwerken samenwerken multitasken
    uitproberen inloggen uitloggen opladen resetten crashen hangen laden laggen chillen daten
    deleten editen faken fixen freelancen gamen hypen joinen leasen matchen mounten moven pitchen
    relaxen releasen rocken scrollen shaken sharen skippen supporten switchen synchroniseren
    toetsen toetreden trollen upgraden verslaven zappen zippen bekijken ontgaan vergaan begaan
    ondergaan
    bestaan verstaan overslaan beslaan begrijpen beschrijven voorschrijven onderschrijven bedrijven
    verdrijven
    verblijven verkrijgen ontbreken verbreken bespreken afspreken verspreken tegenspreken
    weerspreken aanspreken besteden bekleden vertrekken betrekken onttrekken overtreffen betreffen
    behouden onderhouden verhouden weerhouden ontvangen bevallen overvallen
    ondervragen verdragen bedragen gedragen bewijzen afwijzen verliezen verkiezen
    bestijgen verschijnen ontbijten besluiten ontsluiten genieten verbieden gebieden aanbieden
    ontbieden
    verdringen bedwingen verzinnen bezinnen herwinnen ontspringen
    verkopen ontlopen verlopen doorlopen verlaten toelaten bewegen
    beginnen herbeginnen begeven vergeven omgeven overgeven onderwerpen
    verwerven bederven vergeten ontgelden vergelden ontstijgen verstrijken bezwijken ontkomen
    bekomen overkomen ontnemen benemen overnemen bespringen ontzien
    bezien betreden overtreden vertreden begieten vergieten overgieten verschieten beschieten
    voortbestaan vastzitten bidden gelijken verongelukken betichten omvatten
    samenvatten toebehoren aanhoren overdenken ontgroeien vergroeien
    verstrekken uitstrekken bevriezen belazeren verneuken bespugen ontberen ontfermen
    onthalen ontheffen verheffen opheffen beheksen verhelpen behelpen ontleden ontleen ontlenen
    ontlasten
    ontladen beladen ontmaskeren ontnuchteren ontraden ontrafelen ontspruiten ontsteken ontstemmen
    onttronen ontvouwen ontwaren ontwarren ontwennen ontzeggen ontzetten ontzenuwen onderbreken
    onderbouwen
    onderdrukken onderhandelen onderkennen onderscheiden onderscheppen onderstrepen
    overbruggen overdonderen overheersen overkoepelen overlijden overlappen overmeesteren
    overrompelen
    overschaduwen overschatten overschrijden overspoelen overstelpen overstromen
    omcirkelen omzeilen doorbreken doorgronden doorkruisen doorstaan doorzien doorzoeken
    weerleggen weerspiegelen weerstaan weerklinken misbruiken misleiden mispakken
    misgunnen misgaan mistasten misdragen miskennen vermissen aanbidden aanvaarden achterhalen
    achtervolgen
    dramatiseren egaliseren emotioneren evenaren fascineren floreren frustreren fungeren
    harmoniseren
    idealiseren ijken imploderen incasseren indiceren intimideren intrigeren inventariseren
    legitimeren
    manifesteren manipuleren mediteren normaliseren obsederen ontgoochelen opteren paniekeren
    pakketteren
    personaliseren polemiseren prevaleren prolongeren rationaliseren reanimeren reserveren
    respecteren restaureren resteren revancheren ritualiseren sensibiliseren socialiseren stagneren
    standaardiseren stileren stipuleren terroriseren transfereren traumatiseren
    uniformiseren vergrendelen virtualiseren visualiseren vitaliseren
    richten breiden putten titelen kondigen moedigen bakenen schaffen zonderen sluizen
    vaardigen schorten scherpen leren ontbinden inhuren beeldhouwen etsen graveren boetseren
    arrangeren dorsen bemesten irrigeren melken slachten begiftigen behartigen bekwamen
    belagen bemachtigen berechten berokkenen besnijden bestempelen betrachten bevolken
    bewapenen bezweren bezegelen bewenen bezingen bezoldigen bijten boycotten christianiseren
    excommuniceren executeren exposeren gedenken geselen gijzelen glorifiëren herstructureren
    huldigen inaugureren indelen inlijven internaliseren kelderen knechten kolonialiseren
    koloniseren kopiëren kruisigen lauweren liquideren mineren nationaliseren onteigenen
    onthoofden ontketenen ontpoppen overvleugelen pacificeren patrouilleren pensioneren
    proclameren rehabiliteren rekruteren ridderen stationeren torpederen tyranniseren
    verbroederen verdrukken verketteren verpachten verschepen verschralen vervaardigen
    verzelfstandigen verzilveren voortplanten vrijwaren wedijveren zalven ontginnen omspoelen
    ontvolken finishen sprinten demarreren zwemmen tennissen hockeyen voetballen honkballen
    basketballen volleyballen bereizen bevaren bewandelen bezichtigen excelleren gedijen
    kleineren lokken malen manen meanderen monden nopen ommuren ontaarden overkappen pezen
    polijsten positioneren ranken relateren resideren ressorteren rijpen smachten stoelen
    tooien torsen varen veredelen verbasteren verdampen vergulden verkleuren verluiden
    vermijden verrijzen verslechteren verslijten versmelten vertakken verwelken vlechten
    weerkaatsen weiden welven wemelen zengen
    rouwen reppen vermannen kroppen sleuren plassen gelasten schelen knappen kicken worstelen
    effenen troeven deinzen desillusioneren belichamen baren verstijven chanteren beteugelen
    ontsporen gelukken geschieden getroosten gewagen gewennen geleiden sjokken slobberen
    smullen snikken spijten spitten sprokkelen stotteren strompelen stuntelen suizen tintelen
    tokkelen wauwelen wiebelen wroeten zoeven zwermen zwijmelen bungelen dribbelen dreinen
    drammen duikelen flikkeren fluiten frunniken giechelen gluren graven griezelen grijnzen
    grinniken hakkelen happen hunkeren hobbelen jammeren jengelen joelen keffen kiepen
    kladderen kleumen klitten klonteren klotsen knarsen knetteren knutselen kokhalzen korten
    kotteren krijsen krommen kruimelen kwetteren kwispelen lanterfanten lispelen loensen
    logenstraffen mauwen miauwen mijmeren mompelen neuzelen nuanceren onderbelichten opdoffen
    paffen pietluttig plonsen pruttelen prutsen puilen raspen ravotten redetwisten rochelen
    ronddolen schamperen schransen schuimen sidderen sijpelen slaan slurpen smiespelen
    snateren snuiven soebatten spartelen spuien stamelen stampvoeten steggelen sudderen
    tatoeëren tateren temperaturen tegenwerken tippelen trippelen turven twinkelen vaceren
    vergelen verkassen verkleumen verkwisten verlekkeren verlummelen vermurwen verpieteren
    verprutsen verramsjen verrekken verrimpelen verrotten verruilen verschansen verschroeien
    verschrompelen versnipperen versomberen verspenen verstarren verstikken verstommen
    verstuiken vertoeven vertrappen vertroebelen verwilderen verzaken verzanden verzieken
    verzinken verziltten voorwenden waarmerken welgevallen wauwen wikken zaniken zieltogen
    zwelgen zwendelen
    """
}
