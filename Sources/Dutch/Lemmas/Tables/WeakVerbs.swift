/// Verbs that the rules conjugate, known so that their forms are told from nouns and from one another.
enum WeakVerbs {
  static let infinitives: StaticString = """
    aaien aanbidden aanbieden aanhoren aanspreken aanvaarden aarden aarzelen absorberen
    accepteren achten achterhalen achtervolgen acteren activeren ademen adopteren adverteren
    adviseren afficheren afspreken afwijzen ageren akkorderen alarmeren amuseren analyseren
    annuleren anticiperen antwoorden appen appreciëren arbeiden archiveren argumenteren
    arrangeren arresteren arriveren assisteren associëren attenderen automatiseren baden
    baggeren bakenen balanceren balen bannen baren baseren basketballen baten bazelen beamen
    bedanken bedaren bedekken bedelen bedenken bederven bedienen bedoelen bedragen bedreigen
    bedrijven bedrukken bedwingen beëdigen beëindigen beelden beeldhouwen begaan begeleiden
    begeren begeven begieten begiftigen beginnen begraven begrenzen begrijpen begroeten begroten
    behagen behalen behandelen behartigen beheersen beheksen behelpen beheren behoeden behoeven
    behoren behouden beïnvloeden bekennen bekeren bekeuren bekijken bekleden bekogelen bekomen
    bekommeren bekrachtigen bekritiseren bekwamen beladen belagen belanden belasten belazeren
    beledigen belegeren beleggen beleren beletten beleven belichamen belichten bellen belonen
    beloven beluisteren bemachtigen bemannen bemaskeren bemerken bemesten bemiddelen bemoeien
    bemoeilijken benadelen benaderen benadrukken benchmarken benemen benoemen benutten beoefenen
    beogen beoordelen bepalen beperken bepleiten beproeven beraden beramen berechten bereiden
    bereiken bereizen berekenen berichten berispen berokkenen beroven berusten beschadigen
    beschermen beschieten beschikken beschouwen beschrijven beschuldigen beseffen beslaan
    beslissen besluiten besmetten besnijden besparen bespelen bespreken bespringen bespugen
    bestaan besteden bestellen bestemmen bestempelen bestijgen bestormen bestraffen bestralen
    bestrijden bestuderen besturen betalen betekenen beteugelen betichten betogen betonen
    betoveren betrachten betrappen betreden betreffen betrekken betreuren betuigen betwijfelen
    betwisten bevallen bevaren bevatten bevestigen bevolken bevorderen bevragen bevredigen
    bevriezen bevrijden bevruchten bewaken bewandelen bewapenen bewaren bewegen bewenen beweren
    bewerken bewerkstelligen bewijzen bewonderen bewonen bezegelen bezetten bezichtigen bezien
    bezingen bezinnen bezitten bezoeken bezoldigen bezorgen bezuinigen bezwaren bezweren
    bezwijken bibberen bidden biechten biggelen bijten bingewatchen blaffen blaren blesseren
    blikken bloeden bloeien bloggen blokkeren blowen blozen blussen boeien boeken boenen boeten
    boetseren boffen boksen bombarderen bonken bonzen borduren boren borgen bossen botsen bouwen
    bowlen boycotten brainstormen branden breiden breien brommen browsen bruisen brullen
    buitelen bukken bundelen bungelen calculeren camoufleren cancelen capituleren catalogiseren
    categoriseren centraliseren certificeren chanteren chatten checken chillen christianiseren
    circuleren citeren claimen classificeren coachen coderen combineren commentariëren
    communiceren compenseren completeren componeren comprimeren concentreren concluderen
    concretiseren concurreren condoleren confisqueren confronteren conserveren consolideren
    constateren construeren consulteren consumeren contacteren contracteren contrasteren
    controleren converteren corresponderen corrigeren coördineren crashen creëren cremeren
    criminaliseren cultiveren dagen dalen dammen danken dansen daten dateren deactiveren dealen
    debatteren debuteren decoreren definiëren degraderen deinzen dekken delegeren delen deleten
    demarreren demonstreren deponeren desillusioneren detecteren dichten dicteren dienen
    differentiëren digitaliseren dineren dirigeren discrimineren discussiëren distantiëren
    distribueren dobberen documenteren doden dokken domineren dommelen donderen doneren
    doorbreken doorgronden doorkruisen doorlopen doorstaan doorzien doorzoeken dopen dorsen
    doven downloaden draaien dramatiseren drammen draven dreigen dreinen drentelen dreunen
    dribbelen drogen dromen droppen drukken duelleren duiden duikelen duperen duren durven
    dutten duwen dwalen dwarrelen editen effenen egaliseren eindigen eisen elimineren emailen
    emigreren emotioneren ergeren erkennen ervaren escaleren etaleren etsen evacueren evalueren
    evenaren evolueren excelleren excommuniceren excuseren executeren experimenteren exploderen
    exploiteren exporteren exposeren facebooken faciliteren faken falen fantaseren fascineren
    faxen feliciteren fietsen figureren filmen filosoferen filteren financieren finishen fixen
    fixeren flexwerken flikkeren flirten flitsen floreren fluisteren fluiten focussen fokken
    foppen forceren formatteren formeren formuleren fotograferen fouilleren freelancen fronsen
    frunniken frustreren functioneren fungeren fuseren gamen gapen garanderen gebaren gebeuren
    gebieden gebruiken gedenken gedijen gedogen gedragen gehoorzamen gelasten geleiden gelijken
    geloven gelukken generaliseren genereren genieten geraken geringschatten geschieden geselen
    gesticuleren getroosten gewagen gewennen giechelen gijzelen gillen gissen glanzen glimlachen
    gloeien glorifiëren gluren gokken golven googelen googlen gooien graaien grappen graven
    graveren grazen grenzen griezelen grijnzen grillen grinniken groeien groeten grommen gronden
    gruwelen gunnen haasten hacken haken hakkelen hakken halen halveren hameren handelen
    handhaven hangen hanteren haperen happen harden harken harmoniseren haten hechten heerschen
    heersen helen hengelen herbeginnen herdenken herhalen herinneren herkennen heroveren
    herroepen herstellen herstructureren hervatten hervormen herwinnen herzien heulen hijgen
    hinderen hinken hobbelen hockeyen hoeden hoesten hoeven hollen honkballen honoreren hopen
    horen huichelen huilen huisvesten huiveren huldigen hullen hunkeren huppelen huren hurken
    huwen hypen idealiseren identificeren ijken ijlen ijsberen ijveren illustreren imiteren
    immigreren implementeren impliceren imploderen imponeren importeren improviseren inaugureren
    incasseren indelen indiceren informeren inhuren initiëren injecteren inlijven inloggen
    innoveren inspecteren inspireren installeren instrueren integreren interesseren
    internaliseren interpreteren interrumperen interviewen intimideren intrigeren introduceren
    inventariseren investeren irrigeren irriteren isoleren jammeren janken jengelen jeuken
    joelen joggen joinen jubelen juichen kaarten kaatsen kakken kalmeren kammen kampen kamperen
    kandideren kankeren kapen kappen karakteriseren kauwen keffen kelderen kenmerken kennen
    kenschetsen keren kermen keuren keuvelen kibbelen kicken kidnappen kiepen kietelen kikken
    kissen kladden kladderen klagen klappen klapperen klaren klauteren kleden kleineren kletsen
    kleumen kleuren kleven klieren klikken klitten klonteren klooien kloppen klotsen klungelen
    knabbelen knagen knallen knappen knarsen knechten kneden knetteren knielen knikken knipogen
    knippen knipperen knoeien knokken knopen knorren knuffelen knutselen koesteren koken
    kokhalzen kolken kolonialiseren koloniseren komponeren kondigen kopiëren koppelen korten
    kosten kotsen kotteren kraaien krabben kraken kreunen krijsen krioelen krommen kronen
    kronkelen kroppen kruien kruimelen kruisen kruisigen krullen kuieren kuisen kukelen kussen
    kwaken kwalificeren kweken kwellen kwetsen kwetteren kwispelen laaien labelen laden laggen
    lanceren landen langen lanterfanten lassen lasteren lauweren laven leasen legaliseren leggen
    legitimeren leiden lekken lenen lengen leren lessen letten leunen leuren leven leveren
    lichten liften lijmen lijsten liken likken linkedinnen linken liquideren lispelen
    livebloggen livestreamen loensen loeren logenstraffen logeren loggen lokken lonen lonken
    lossen loten loven lozen luchten luiden luieren luisteren lukken lullen lunchen luren lusten
    maaien mailen maken malen managen manen manifesteren manipuleren mankeren manoeuvreren
    marcheren markeren martelen maskeren masseren masturberen matchen matigen mauwen meanderen
    mediteren meenemen melden melken memoreren menen mengen merken mesten metselen miauwen
    mijmeren mikken minderen mineren minimaliseren misbruiken misdragen misgaan misgunnen
    mishandelen miskennen misleiden mislukken mispakken missen mistasten mixen mobiliseren
    modderen modelleren moderniseren moedigen mokken mompelen monden monteren moorden mopperen
    morren morsen motiveren mountainbiken mounten moven muiten multitasken murmelen muteren
    naaien naderen nastreven nationaliseren negeren neigen nestelen netwerken neuken neuriën
    neuzelen neuzen niezen nippen nodigen noemen nomineren noodzaken nopen normaliseren noteren
    nuanceren obsederen observeren oefenen offeren omarmen omcirkelen omgeven omhelzen ommuren
    omringen omschrijven omsingelen omspoelen omvatten omzeilen onderbelichten onderbouwen
    onderbreken onderdrukken ondergaan onderhandelen onderhouden onderkennen ondermijnen
    ondernemen onderschatten onderscheiden onderscheppen onderschrijven ondersteunen
    onderstrepen ondertekenen ondervinden ondervragen onderwerpen onderwijzen onderzoeken
    ontaarden ontberen ontbieden ontbijten ontbinden ontbreken ontdekken onteigenen ontfermen
    ontgaan ontgelden ontginnen ontgoochelen ontgrendelen ontgroeien onthaasten onthalen
    ontheffen onthoofden onthouden onthullen ontkennen ontketenen ontkomen ontladen ontlasten
    ontleden ontleen ontlenen ontlopen ontmaagden ontmantelen ontmaskeren ontmoedigen ontmoeten
    ontnemen ontnuchteren ontplofen ontploffen ontplooien ontpoppen ontraden ontrafelen
    ontroeren ontruimen ontslaan ontsluiten ontsnappen ontspannen ontsporen ontspringen
    ontspruiten ontstaan ontsteken ontstemmen ontstijgen onttrekken onttronen ontvangen
    ontvluchten ontvoeren ontvolken ontvouwen ontwaken ontwaren ontwarren ontwennen ontwerpen
    ontwijken ontwikkelen ontwrichten ontzeggen ontzenuwen ontzetten ontzien oogsten oordelen
    opdoffen openbaren openen opereren opheffen opladen opperen opschalen opteren optimaliseren
    organiseren oriënteren outsourcen overbruggen overdenken overdonderen overdrijven overgeven
    overgieten overhandigen overheersen overkappen overkoepelen overkomen overlappen overleggen
    overleven overlijden overmeesteren overnachten overnemen overrompelen overschaduwen
    overschatten overschrijden overslaan overspoelen overstelpen overstromen overtreden
    overtreffen overtuigen overvallen overvleugelen overwegen overweldigen overwinnen paaien
    paaren pacificeren paffen pakken pakketteren paniekeren paren parkeren participeren passen
    passeren patrouilleren pauzeren peddelen peilen peinzen pellen pendelen pensioneren
    perforeren performen persen personaliseren pesten pezen piekeren piepen pietluttig pijnigen
    pijpen pikken pimpen pingelen pinnen pitchen plaatsen plagen plakken plannen planten plassen
    plaveien pleiten plensen ploegen ploeteren ploffen plonsen plonzen plooien pluimen plukken
    plunderen poepen poetsen pogen polariseren polemiseren polijsten polsen poneren porren
    poseren positioneren posten praten prediken prefereren presenteren presteren prevaleren
    prikkelen prikken printen privatiseren proberen procederen proclameren produceren proesten
    proeven profileren profiteren programmeren projecteren prolongeren promoten promoveren
    pronken protesteren provoceren pruilen prutsen pruttelen publiceren puffen puilen pushen
    putten puzzelen raadplegen raaskallen racen raken ramen rammelen rangschikken ranken
    ranselen rapen rapporteren raspen rationaliseren ravotten razen reageren realiseren
    reanimeren recenseren reclameren reconstrueren recreëren recyclen redden redeneren
    redetwisten reduceren refereren reflecteren reformeren regelen regenen regeren regisseren
    registreren reguleren rehabiliteren reiken reinigen reizen rekenen rekken rekruteren
    relateren relativeren relaxen releasen remmen rennen renoveren repareren repeteren reppen
    representeren reproduceren reserveren resetten resideren respecteren ressorteren restaureren
    resteren resulteren retourneren revancheren reviseren richten ridderen rijpen rillen
    rimpelen ringen rinkelen riskeren ritselen ritualiseren rochelen rocken roddelen roeien
    roemen roeren roesten roken rollen rommelen ronddolen ronden ronken ronselen rooien
    roosteren rouwen roven ruilen ruimen ruisen rukken runnen rusten ruziën sabbelen saboteren
    salueren samenvatten samenwerken sanctioneren saneren scannen schaden schaffen schakelen
    schaken schamen schamperen scharen schateren schatten scheelen schelen scherpen schertsen
    schetsen scheuren schikken schilderen schillen schimmelen schitteren schoffelen schokken
    scholen schommelen schoppen schoren schorsen schorten schouwen schransen schrapen schrappen
    schreeuwen schreien schrobben schroeven schudden schuimen schuren schuwen scoren scrollen
    seinen selecteren sensibiliseren serveren shaken sharen shoppen sidderen sieren signaleren
    sijpelen simuleren sissen situeren sjoemelen sjokken sjouwen skaten skeeleren skiën skippen
    skypen slaan slaapwandelen slachten slagen slenteren slepen sleuren sleutelen slikken
    slingeren slippen slobberen sloffen slopen sluimeren sluizen slurpen smachten smaken smeden
    smeken smeren smiespelen smokkelen smoren sms'en smullen snakken snappen snateren snauwen
    sneeuwen snellen sneuvelen snikken snoeien snoepen snorkelen snorren snuffelen snuiven
    snurken socialiseren soebatten solliciteren sommeren sorteren spammen sparen spartelen
    spatten specialiseren specificeren speculeren spelen spellen spetteren spieden spiegelen
    spieken spijten spioneren spitten splitsen spoeden spoelen spoken sponsoren sporen sporten
    spotten sprenkelen sprinten sproeien sprokkelen spuien sputteren spuwen stabiliseren
    stagneren staken stallen stamelen stammen stampen stampvoeten standaardiseren stapelen
    stappen staren starten stationeren statteren steggelen steigeren stellen stemmen stempelen
    stenigen steunen stichten stikken stileren stimuleren stippelen stipuleren stoeien stoelen
    stoffen stofzuigen stoken stollen stomen stoppen storen stormen storten stotteren straffen
    stralen stranden streamen streken strekken strelen stremmen stressen streven stromen
    strompelen strooien structureren struikelen studeren stuiten stuntelen sturen stuwen stylen
    subsidiëren sudderen suggereren suizen sukkelen supporten surfen sussen swipen switchen
    symboliseren synchroniseren tackelen tafelen taggen tanken tapen tappen tarten tasten
    tateren tatoeëren taxeren tegenspreken tegenwerken teisteren tekenen telefoneren telen
    teleurstellen telewerken tellen temmen temperaturen temperen tennissen teren tergen
    terroriseren teruggeven testen thuiswerken tieren tikken tillen timen timmeren tintelen
    tippelen tippen titelen tobben toebehoren toelaten toeteren toetreden toetsen toeven
    tokkelen tolereren tonen tooien toosten torpederen torsen toveren trachten trainen traineren
    trakteren transfereren transformeren transporteren traumatiseren treiteren treuren treuzelen
    trillen triomferen trippelen troeven trollen trommelen troosten trotseren trouwen tuimelen
    tuinieren tunen turen turven tutoyeren tweeten twijfelen twinkelen twisten twitteren typen
    typeren tyranniseren uitbreiden uiten uitloggen uitproberen uitputten uitstrekken
    uniformiseren updaten upgraden uploaden vaardigen vaccineren vaceren varen variëren vasten
    vastzitten vatten vegen veilen veinzen vellen ventileren verachten verafschuwen veranderen
    verantwoorden verbaliseren verbannen verbasteren verbazen verbeelden verbeteren verbieden
    verbinden verblijden verblijven verbluffen verbouwen verbranden verbreden verbreiden
    verbreken verbroederen verdampen verdedigen verdelen verdenken verdienen verdiepen verdoven
    verdraaien verdragen verdrijven verdringen verdrinken verdrukken verdubbelen verduidelijken
    verduurzamen verdwalen veredelen vereenvoudigen verenigen vereren vererven verfijnen
    verfraaien vergaan vergaderen vergaren vergelden vergelen vergelijken vergen vergeten
    vergeven vergezellen vergieten vergoeden vergrendelen vergroeien vergroenen vergroten
    vergulden verhalen verheerlijken verheffen verhelderen verhelpen verhinderen verhogen
    verhongeren verhoren verhouden verhuizen verhullen verhuren verifiëren verjagen verkassen
    verkennen verkeren verketteren verkiezen verklaren verkleden verkleinen verkleumen
    verkleuren verknallen verknoeien verkondigen verkopen verkorten verkrachten verkrijgen
    verkwisten verlagen verlammen verlangen verlaten verleiden verlekkeren verlenen verlengen
    verleren verlichten verliezen verloochenen verlopen verloten verloven verluiden verlummelen
    vermaken vermannen vermelden vermenen vermengen vermenigvuldigen vermijden verminderen
    verminken vermissen vermoeden vermommen vermoorden vermurwen vernederen vernemen verneuken
    vernielen vernietigen vernieuwen veronderstellen verongelukken verontrusten verontschuldigen
    verontwaardigen veroordelen veroorloven veroorzaken verorberen verouderen veroveren
    verpachten verpakken verpesten verpieteren verplaatsen verplegen verpletteren verplichten
    verpozen verprutsen verraden verramsjen verrassen verrekken verrichten verrijken verrijzen
    verrimpelen verroeren verrotten verruilen verschaffen verschansen verschepen verscherpen
    verschieten verschijnen verschillen verschonen verschralen verschroeien verschrompelen
    verschuiven verschuldigen versieren versimpelen verslaan verslappen verslaven verslechteren
    versleutelen verslijten versmallen versmelten versnellen versnipperen versoepelen
    versomberen verspelen verspenen versperren verspillen verspreiden verspreken verstaan
    verstarren versterken verstevigen verstijven verstikken verstommen verstoppen verstoren
    verstrekken verstrijken verstuiken vertakken vertalen vertegenwoordigen vertellen verteren
    vertikken vertoeven vertolken vertonen vertragen vertrappen vertreden vertrekken
    vertroebelen vertroetelen vertrouwen vervaardigen vervallen vervalsen vervangen vervelen
    verven vervoeren vervolgen vervormen vervreemden vervuilen vervullen verwaarlozen verwachten
    verwarmen verwarren verwekken verwelken verwelkomen verwennen verwerken verwerpen verwerven
    verwijderen verwijten verwijzen verwikkelen verwilderen verwisselen verwoesten verwonden
    verwonderen verwoorden verzaken verzamelen verzanden verzekeren verzelfstandigen verzetten
    verzieken verziltten verzilveren verzinken verzinnen verzoeken verzoenen verzorgen
    verzuchten verzuimen verzwakken verzwaren verzwijgen vestigen vieren vijlen virtualiseren
    vissen visualiseren vitaliseren vlaggen vlammen vlechten vleien vliegeren vloeien vloeken
    vloggen vluchten voeden voegen voelen voeren voetballen volbrengen voldoen volgen volharden
    volleyballen volstaan voltooien voltrekken voorkomen voorschrijven voorspellen voortbestaan
    voortplanten voorwenden voorzien vorderen vormen vrezen vrijen vrijwaren vullen waarborgen
    waarderen waarmerken waarschuwen wachten wagen waken walgen wandelen wanen wanhopen wankelen
    wapenen wapperen warmen wauwelen wauwen waxen wedden wedijveren weerhouden weerkaatsen
    weerklinken weerleggen weerspiegelen weerspreken weerstaan wegen weiden weigeren wekken
    welen welgevallen welven wemelen wenden wenken wennen wensen wentelen weren werken
    whatsappen wiebelen wieden wiegen wijden wijzigen wikkelen wikken windsurfen winkelen wippen
    wisselen wissen woeden woelen wonen worstelen wortelen wrijven wroeten wuiven wurgen zaaien
    zagen zakken zalven zaniken zappen zegenen zegevieren zeiken zeilen zengen zetelen zetten
    zeuren zeveren zieden zieltogen zien zippen zitten zoemen zoenen zoeven zonderen zonnen
    zoomen zorgen zouten zuchten zuiveren zwaaien zwalken zwatelen zwelgen zwemmen zwendelen
    zwermen zweten zweven zwichten zwiepen zwijmelen zwoegen
    """
}
