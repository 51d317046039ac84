/// The strong and irregular verbs of Dutch.
///
/// A line is an infinitive, its past in the singular and the plural, and its participle, and after
/// these any other form that no rule makes. Verbs with a prefix follow from these by rule.
enum StrongVerbs {
  static let table: StaticString = """
    zijn was waren geweest ben bent is wees weest ware
    hebben had hadden gehad heb hebt heeft hebbe
    worden werd werden geworden
    zullen zou zouden - zal zult zul zoudt
    kunnen kon konden gekund kan kunt kun kunne
    mogen mocht mochten gemogen mag moogt moge
    willen wou wilden gewild wil wilt wilde wouden
    moeten moest moesten gemoeten moet moete
    weten wist wisten geweten weet
    gaan ging gingen gegaan ga gaat
    staan stond stonden gestaan sta staat
    slaan sloeg sloegen geslagen sla slaat
    doen deed deden gedaan doe doet
    zien zag zagen gezien zie ziet
    komen kwam kwamen gekomen kom komt
    eten at aten gegeten
    bakken bakte bakten gebakken
    bannen bande banden gebannen
    barsten barstte barstten gebarsten
    bederven bedierf bedierven bedorven
    bedriegen bedroog bedrogen bedrogen
    beginnen begon begonnen begonnen
    belijden beleed beleden beleden
    bergen borg borgen geborgen
    bevelen beval bevalen bevolen
    bewegen bewoog bewogen bewogen
    bezwijken bezweek bezweken bezweken
    bidden bad baden gebeden
    bieden bood boden geboden
    bijten beet beten gebeten
    binden bond bonden gebonden
    blazen blies bliezen geblazen
    blijken bleek bleken gebleken
    blijven bleef bleven gebleven
    blinken blonk blonken geblonken
    braden braadde braadden gebraden
    breken brak braken gebroken
    brengen bracht brachten gebracht
    brouwen brouwde brouwden gebrouwen
    buigen boog bogen gebogen
    delven dolf dolven gedolven
    denken dacht dachten gedacht
    dingen dong dongen gedongen
    dragen droeg droegen gedragen
    drijven dreef dreven gedreven
    dringen drong drongen gedrongen
    drinken dronk dronken gedronken
    druipen droop dropen gedropen
    duiken dook doken gedoken
    dwingen dwong dwongen gedwongen
    fluiten floot floten gefloten
    gelden gold golden gegolden
    genezen genas genazen genezen
    genieten genoot genoten genoten
    geven gaf gaven gegeven geef
    gieten goot goten gegoten
    glijden gleed gleden gegleden
    glimmen glom glommen geglommen
    graven groef groeven gegraven
    grijpen greep grepen gegrepen
    hangen hing hingen gehangen
    heffen hief hieven geheven
    helpen hielp hielpen geholpen
    heten heette heetten geheten
    hijsen hees hesen gehesen
    houden hield hielden gehouden hou houdt
    houwen hieuw hieuwen gehouwen
    jagen joeg joegen gejaagd
    kiezen koos kozen gekozen
    kijken keek keken gekeken
    klimmen klom klommen geklommen
    klinken klonk klonken geklonken
    knijpen kneep knepen geknepen
    kopen kocht kochten gekocht
    krijgen kreeg kregen gekregen
    krimpen kromp krompen gekrompen
    kruipen kroop kropen gekropen
    lachen lachte lachten gelachen
    laden laadde laadden geladen
    laten liet lieten gelaten
    lezen las lazen gelezen
    liegen loog logen gelogen
    liggen lag lagen gelegen
    lijden leed leden geleden
    lijken leek leken geleken
    lopen liep liepen gelopen
    malen maalde maalden gemalen
    melken molk molken gemolken
    meten mat maten gemeten
    mijden meed meden gemeden
    nemen nam namen genomen
    ontginnen ontgon ontgonnen ontgonnen
    plegen placht plachten gepleegd
    prijzen prees prezen geprezen
    raden ried rieden geraden
    rijden reed reden gereden
    rijgen reeg regen geregen
    rijten reet reten gereten
    rijzen rees rezen gerezen
    roepen riep riepen geroepen
    ruiken rook roken geroken
    scheiden scheidde scheidden gescheiden
    schelden schold scholden gescholden
    schenden schond schonden geschonden
    schenken schonk schonken geschonken
    scheppen schiep schiepen geschapen
    scheren schoor schoren geschoren
    schieten schoot schoten geschoten
    schijnen scheen schenen geschenen
    schijten scheet scheten gescheten
    schrijden schreed schreden geschreden
    schrijven schreef schreven geschreven
    schrikken schrok schrokken geschrokken
    schuilen school scholen gescholen
    schuiven schoof schoven geschoven
    slapen sliep sliepen geslapen
    slijpen sleep slepen geslepen
    slijten sleet sleten gesleten
    slinken slonk slonken geslonken
    sluipen sloop slopen geslopen
    sluiten sloot sloten gesloten
    smelten smolt smolten gesmolten
    smijten smeet smeten gesmeten
    snijden sneed sneden gesneden
    snuiten snoot snoten gesnoten
    snuiven snoof snoven gesnoven
    spannen spande spanden gespannen
    spinnen spon sponnen gesponnen
    splijten spleet spleten gespleten
    spreken sprak spraken gesproken
    springen sprong sprongen gesprongen
    spruiten sproot sproten gesproten
    spugen spuugde spuugden gespogen
    spuiten spoot spoten gespoten
    steken stak staken gestoken
    stelen stal stalen gestolen
    sterven stierf stierven gestorven
    stijgen steeg stegen gestegen
    stinken stonk stonken gestonken
    stoten stootte stootten gestoten
    strijden streed streden gestreden
    strijken streek streken gestreken
    stuiven stoof stoven gestoven
    treden trad traden getreden
    treffen trof troffen getroffen
    trekken trok trokken getrokken
    vallen viel vielen gevallen
    vangen ving vingen gevangen
    varen voer voeren gevaren
    vechten vocht vochten gevochten
    verdwijnen verdween verdwenen verdwenen
    vergeten vergat vergaten vergeten
    verliezen verloor verloren verloren
    verschuilen verschool verscholen verscholen
    verslinden verslond verslonden verslonden
    verzinnen verzon verzonnen verzonnen
    vinden vond vonden gevonden
    vlechten vlocht vlochten gevlochten
    vliegen vloog vlogen gevlogen
    vouwen vouwde vouwden gevouwen
    vragen vroeg vroegen gevraagd
    vreten vrat vraten gevreten
    vriezen vroor vroren gevroren
    waaien woei woeien gewaaid
    wassen waste wasten gewassen
    wegen woog wogen gewogen
    werpen wierp wierpen geworpen
    werven wierf wierven geworven
    weven weefde weefden geweven
    wijken week weken geweken
    wijzen wees wezen gewezen
    winden wond wonden gewonden
    winnen won wonnen gewonnen
    wreken wreekte wreekten gewroken
    wringen wrong wrongen gewrongen
    zeggen zei zeiden gezegd zegde zegden zeg
    zenden zond zonden gezonden
    zingen zong zongen gezongen
    zinken zonk zonken gezonken
    zinnen zon zonnen gezonnen
    zitten zat zaten gezeten
    zoeken zocht zochten gezocht
    zuigen zoog zogen gezogen
    zuipen zoop zopen gezopen
    zwellen zwol zwollen gezwollen
    zwemmen zwom zwommen gezwommen
    zweren zwoer zwoeren gezworen
    zwerven zwierf zwierven gezworven
    zwijgen zweeg zwegen gezwegen
    wezen - - geweest
    dunken docht dochten gedocht
    brouilleren brouilleerde brouilleerden gebrouilleerd
    """
}
