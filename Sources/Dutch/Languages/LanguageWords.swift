/// What tells the languages apart: words with weights, and sequences of letters.
///
/// A line is a language, a weight and words. The weights are judgements from knowledge of the
/// languages: 1 for a word that several of them have, 4 for one that only this language has. For Low
/// Saxon the spellings of Gronings, Drents, Twents, Achterhoeks and of the Low German of Germany
/// stand side by side, for they share no orthography.
enum LanguageWords {
  static let words: StaticString = """
    nl 4 het een niet zijn wordt worden heeft deze ook naar voor wij mij hij zij zich geen meer omdat
    nl 4 hebben hebt zouden zou kunnen moeten willen ik jij jullie u uw onze wie welke waar waarom
    nl 4 echter altijd nooit iets niets alles iedereen iemand niemand wel nog steeds toch heel veel
    nl 4 zo'n m'n z'n d'r ie gaan gaat ging gingen komt kwam kwamen doet deed deden ziet zag zagen
    nl 4 mensen jaar jaren dagen eigenlijk natuurlijk gewoon misschien bijvoorbeeld hoor leuk mooi goede
    nl 4 wilde moest mocht konden wilden zoals zodat terwijl hoewel tijdens tussen zonder volgens sinds
    nl 4 verschillende andere eerste tweede nieuwe grote kleine eigen beide vaak soms weer samen
    nl 4 gemaakt gezegd geweest geworden gekomen gedaan gegaan gehad vind vindt vond denk denkt dacht
    nl 4 werden werd waren was zegt zei zeggen weet wist weten maken maakt maakte staan staat stond
    nl 4 vandaag gisteren morgen vanaf tegen waarbij waarin waarop waarmee daarom daarmee hiermee erg
    nl 4 stuk keer kunt kun mag hem hen hun haar mijn jouw jou tot bij uit dit moet ben bent
    nl 4 bedrijf bedrijven werk werken collega's foto's video's reactie reacties bedankt groetjes
    nl 4 lekker zeker bijna echt even ongeveer binnen buiten boven beneden achter naast rond
    nl 4 ter ten enkele aantal volgende laatste vooral alleen ieder iedere zelfs
    nl 4 zie link links tevens gelegen hoofdstad gemeente provincie stad vlaamse vlaanderen belgische nederland
    nl 4 nederlandse belgië europese amsterdam brussel antwerpen lid leden minister partij kamer raad politieke
    nl 4 januari februari maart juni juli augustus oktober oud oude jong jonge hoog hoge lang lange laag
    nl 4 deel plaats naam geschiedenis school kinderen vrouw vrouwen man mannen moeder vader vriend vrienden
    nl 4 blog bericht berichten lezen schrijven schreef geschreven gelezen ging weg thuis huis straat club
    nl 4 oppervlakte bevolking uitgave eerder later sindsdien waarvan daarna toen daarvoor begin einde eind
    nl 3 over met maar om als aan er dan kan kon had heb zal of door dat van toen hoe nu toe al want
    nl 3 twee drie vier vijf zes zeven acht negen tien leven wereld stad huis gebruik gebruiken onder
    nl 2 de en in is op te die wat daar hier na af ja nee je we ze me mee
    nl 1 land man tijd week maand plan per a

    af 4 nie ’n 'n het was sy hy hulle ons julle jy jou my wees sê sal sou moet kan wil gehad
    af 4 dié hierdie daardie wat vir aan nog baie mense jaar word geword maar asook sowel soos omdat
    af 4 hê gaan kom doen maak gemaak sien gesien lewe skool skryf lê gee kry vra moenie dankie asseblief
    af 4 regering lande tussen ook oor deur tot uit saam self eerste tweede verskillende sekere
    af 4 ander alles niks iets iemand niemand waar wanneer hoekom hoe hier daar nou dan reeds altyd
    af 4 nooit dikwels miskien besonder nasionale internasionale ontwikkeling verskeie graag
    af 4 gelukkig geluk sowat ure minute sekondes uitdagings geleenthede mnr mev pas hul haar vanjaar
    af 4 moes kon wou mag behoort hoef kyk praat sowat tyd tye weer weg vandag gister môre byvoorbeeld
    af 4 aangesien alhoewel hoewel sodat dus derhalwe egter nogtans immers terwyl tydens volgens sonder
    af 4 ek jare klein groot nuwe goeie eie mee weens oorlog stad dorp wêreld vrae vrou vroue kinders
    af 4 bly ly ry kry sny skep skip vis fyn wyn pyn myne syne hare ewe sewe nege sewentig
    af 3 die 's te dat met op is in en van om na as by of ook se

    nds 4 nich nit neet nait ick ik'n heff hef heb't hebt hebben harr haar'n hadden is't
    nds 4 un unn oder ober awer over man wi wie'j wy ji jie ie ej ieleu ze zee hee hie se sien sin zien
    nds 4 mien dien uns oons ehr eer dat datt dit düt düsse disse dizze wat watt wel wal
    nds 4 woar waor woor wor dor doar daor dr d'r d'ran hier hierup nu noe nou noch nog al all
    nds 4 de den dem 't 'n en'n een'n ne nen 'nen eine enen ene van vun von veur för vör foar
    nds 4 mit mee bi bie biej an op up upp 'n in't ut uut oet out oes uus ons naor noar nao
    nds 4 to too tau toe toun tou för över oaver aover ouver ower under unner onder onner um umme
    nds 4 ok oek ouk ak oak auk as äs äas esse az wenn wen wenneer as't dann doe do
    nds 4 dun don doon doan doun dout dot döt deit däit deed dee daan edaon edoan daon doot
    nds 4 gaon goan gahn goat gaot goot geit gait geet ging güng gong kümp kümmt komp kump kwam keem keum
    nds 4 weer weern wören wass bün bun bin bist bis bünt sünd bint wezen west ewest
    nds 4 seggt seggen segg seed see sä zeg zee zegt zeet ezegd keek kieken kiek
    nds 4 kunn künnt könt möt möten mut mutten möst mös mot mout mouten mous
    nds 4 wull wollen wol wollt sall sal zallen sullen zul zol zölln sölln sull schall
    nds 4 veul völl vull völ völle väl vael mehr minschen mensken meansen leu lü lüe
    nds 4 lüttje lütt lütten groot groten old olde oll olen ole oale aole
    nds 4 huus hoes hus hoeske tied tieden jaor joar jaoren joaren johr weke wekke dag daag dagg
    nds 4 nacht nachts aobend oavend aovend mörgen mörn margen vandage vandaoge
    nds 4 wark waark warken wärk schrieven schrief leze schoel skole skoel
    nds 4 good goud gôd gaud scheun schön wied wiet tiedens tussen tusken
    nds 4 twüschen twisken tot bes bet bit hen henne weg wegg trügg trugge terugge weerumme hum
    nds 4 hum hom em hemme hör heur heure heuren ehr öhr jü jow joen jum jim juch kiender kinner
    nds 4 kinners wichter wichien jongs vrouwlu vrouwlui mannlu kerl keerl deern fru
    nds 4 plat platt plattdüütsch nedersaksisch neersassisch grunnegs drents tweants twents taol toal tael
    nds 4 wöör wöerd sproak spraok nuver aarg arg aorig bult bulte hiel hiele hail
    nds 4 elk elkeen elkenien iederien iederene gien kien kiene gin gein gen keen keene niks nix
    nds 4 nimmer altied aait ait alltied jümmer jümmers ummer ümmer vaker faok mangs somtieds
    nds 4 zowat zok zuk zuks sük sik sück zölf zulf zölvers sülvst zels sölvst sölfs
    nds 4 ansen aans aanders ans anners anner aander aandere aner dusse dörp darp dörpe
    nds 4 deur döör dör dörch duur deurhen veurbie noast naost tegn teeg'n kiek'n
    nds 4 loop'n leup lööp leip kreg kreeg'n etten ääten wotter waoter waeter
    nds 4 pröttien pröt praot proat prooten proaten snack snacken kuiern kuieren dudelk dudelijk
    nds 4 hebb hebbe hebbt ha hadde hat hatt hebn hemm'n emaakt ekommen ekreegen egaon ehad
    nds 4 ewörden wörden worren wödt wördt wort wör wödn worre wurden weerden wörd
    nds 3 de is en in dat op van as wat die al dan nog man he

    fy 4 it fan net mar ek foar nei by út oer troch sa dy dêr hjir wêr hoe't dat't as't wy jimme jo hy
    fy 4 har syn myn dyn ús ik bin bist is binne wie wiene hat hawwe hie hiene wurdt wurde waard waarden
    fy 4 kin kinne koe moat moatte moast wol wolle woe sil sille soe mei meie mocht gjin neat alles
    fy 4 immen nimmen elk alle oare oaren folle mear lytse grutte nije âlde goed moai dizze dit dat en
    fy 4 yn op mei om oan ta foar sûnder tusken ûnder boppe achter doe no hjoed juster moarn jier dei
    fy 4 minsken minske bern frysk fryske fryslân skoalle wurk tiid hûs wrâld libben twa trije fjouwer
    fy 4 fiif seis sân acht njoggen tsien sjen sjoch sjocht gean giet gong komme komt kaam dwaan docht die
    fy 4 sizze seit sei witte wit wist meitsje makket makke skriuwe lêze hearre ferskate earste twadde

    de 4 der das den dem des die ist nicht ein eine einen einem einer eines und oder aber auch auf für
    de 4 mit sich wird werden wurde wurden worden hat haben hatte hatten sind war waren sein seine ihr
    de 4 ihre ihrer wir ich du er sie es uns euch mich mir dich dir zu zum zur von vom bei beim nach vor
    de 4 über unter zwischen durch gegen ohne um bis seit während wegen wenn weil dass daß als wie was
    de 4 wer wo warum noch schon immer nie sehr mehr nur alle alles etwas nichts kein keine keinen dieser
    de 4 diese dieses diesem jahr jahre jahren menschen kann können konnte muss müssen musste soll sollte
    de 4 wollen will wollte zeit gut gute neue großen große deutsche deutschen deutschland heute
    de 3 in an am im so da dann hier

    en 4 the of and to that for with this from they have has had are were been being their there would
    en 4 could should which who what when where why how not but his her him she he you your we our my it
    en 4 its will can about than then into out up over after before more most some any all other because
    en 4 i me an as at by on or if so one two no do does did just like get got make time year years
    en 4 people work new first also only very much many said says i'm it's don't that's you're
    en 2 is in be a was

    fr 4 le la les des du un une et est dans que qui pour pas sur au aux avec ce cette ces son sa ses
    fr 4 il elle ils elles nous vous je ne se sont était être avoir a ont été par plus mais ou où donc
    fr 4 comme tout tous toute toutes aussi même sans sous entre après avant depuis pendant bien fait
    fr 4 leur leurs notre votre mon ma mes ton ta tes deux autre autres très peu encore d'une d'un qu'il
    fr 4 c'est n'est s'est l'on jour ans an année années
    fr 3 de en

    da 4 og i at det er en et til på med for af ikke der den som de har han hun var men om vi jeg du
    da 4 fra ved eller kan skal vil blev bliver blive være været så også efter under over hvor hvad hvem
    da 4 hvis når mere meget noget nogle nogen alle sin sit sine sig deres vores min mit mine dig mig os
    da 4 dem dette denne disse havde kunne skulle ville må måtte her nu kun man ind ud op ned år dag
    da 4 mange store nye første andre hele selv mellem uden mod gennem igen altid aldrig siger
    da 3 å jag inte är och att som på av till har ett

    sv 4 och att det är inte som på av för den till med ett har jag kan om så men var från vid eller du
    sv 4 han hon vi de dem sig sin sitt sina när där här bara också mycket många efter mellan blir blev
    no 4 og ikke som på av for til med har jeg det er en et kan om så men var fra ved eller hun vi dei
    no 4 eg ikkje ein hjå frå då noko mange etter mellom bare også veldig mye hva hvordan hvorfor
    es 4 el la los las de que y en un una es por con para no se del al lo como más pero sus su ha fue
    es 4 este esta son entre cuando muy sin sobre también me hasta hay donde quien desde todo nos
    it 4 il lo la gli le di che e un una è per con non si del della dei delle al alla sono come più ma
    it 4 anche nel nella questo questa suo sua ha hanno essere stato molto quando dove tutto tutti
    pt 4 o a os as de que e em um uma é por com para não se do da dos das no na mais mas como foi ao
    pt 4 ele ela isso este esta são entre quando muito sem sobre também até há onde quem desde tudo
    pl 4 i w nie na się z do to że jest o jak za co po ale tak od przez jego czy już tylko był była
    id 4 yang dan di ini itu dengan untuk dari tidak dalam pada adalah akan juga ke saya bisa ada kami
    tr 4 ve bir bu da de için ile olarak çok daha ne var olan gibi kadar ama değil sonra her
    """

  /// Letters within or at the edges of a word (`^` its start, `$` its end), with weights as above.
  static let sequences: StaticString = """
    nl 2 ijk ijn ijd ijv rij lij wij ijs ijf bij gij tij ^zo isch$ eeuw oei$ ieuw uis uit$ ooi aai tie$ ties$
    nl 2 heid$ lijk$ lijke$ tje$ jes$ zaam$ ^ge ^ver schap$ aar$ euk eur ui ou ^sch ^zw ^zi ^vr sen$
    nl 2 isch$ ische$ atie$ aties$ iteit$ iteiten$ elijk$ elijke$ teit$ eerd$ eerde$ eren$ ster$ erij$ straat$ dijk
    nl 2 ouders$ gemeente vlaam vlaand neder belg jaar kunde$ ingen$ daten$ ogie$ grafie$ sel$ zicht werk uur$ oor
    nl 1 aa ee oo uu en$ ing$ oe
    af 3 wê lê sê ^sk skap$ heid$ like$ lik$ ê ô ^ver asie$ isie$ eer$ aging y$ yk yn yd ys ëe oë uu eur
    af 2 ike$ ings$ sies$ nie$ ^on ^be
    nds 3 aor oar aol oal oan aon aod oad öör ööl ör$ ün ün$ äö iej eaw ouw tien$ gien$ chien$ chies$ kes$
    nds 3 öt$ öl ül üe oav aov ^oe ^oet ien$ 'n$ ^e'k ske$ ken$ iek$ ied$ ö ü ao oa ää ^wöör ies$ äi ai
    nds 2 sch sk st$ ff pp uu oo ie ee uut uus oes eer
    fy 3 â ê ô û ú ij$ sj tsj tsje jocht jou kje$ sjo wê ^fr ^fe jend$ ich$ lik$ like$ ens$ eit$ oar oan ieu ^sk
    de 3 ß ü ä ö ung$ ungen$ lich$ liche$ lichen$ keit$ heit$ isch$ ische$ sch tz ck äu ie ei eu ^zu cht ig$ ^ver ^ge
    en 3 th tion$ ght ing$ ough ould ness$ ment$ ly$ ^wh wn ey$ ow ea ^th 's$ 't$ ed$
    fr 3 eau eux$ ç é è ê ^qu tion$ ment$ ique$ euse$ ais$ ait$ ent$ oi ou ux$ aire$ ée$ és$
    da 3 ø å æ sk$ ske$ lig$ lige$ hed$ hver hvo ^hv nde$ else$ erne$ ede$ tte$ gt$ af$ øj ej$ dt$
    sv 3 ä ö å ning$ lig$ ska$ ade$ ör ^sk sj
    no 3 ø å æ sjon$ hvor ene$ ett$
    es 3 ñ ción$ ía ó$ ado$ idad$ ando$ los$ ue
    it 3 zione$ gli cch sci ità$ mente$ tto$ ndo$ ello$
    pt 3 ção$ ções$ ão nh lh mente$ dade$
    pl 3 ł ż ą ę ś cz sz rz
    tr 3 ı ğ ş lar$ ler$
    """
}
