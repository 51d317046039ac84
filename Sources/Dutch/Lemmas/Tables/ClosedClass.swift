/// Words of the closed classes and other single forms, with their lemmas.
///
/// A line is a class and forms, each with `=` and its lemma where that is another word. The lemmas
/// follow the Dutch treebanks: the degrees of `veel` and `weinig` go to the positive, inflected
/// determiners to the bare form, ordinals to their numeral, reduced pronouns to the full ones.
enum ClosedClass {
  /// Adverbs that stand for a preposition and its object are any of the first words with any of the
  /// second: `daarbuiten`, `waartussen`, `eromheen`.
  static let pronominalStarts: StaticString = "er daar hier waar ergens nergens overal"
  static let pronominalEnds: StaticString = """
    aan achter achteraan achterna af beneden bij binnen boven buiten door doorheen heen in jegens langs mede mee
    na naar naartoe naast om omheen omtrent onder op over overheen tegen tegenaan tegenin tegenop tegenover toe
    tussen tussendoor tussenin uit van vanaf vandaan vandoor via volgens voor voorbij zonder
    """

  static let table: StaticString = """
    determiner de het 't=het een 'n=een deze dit die dat geen elk elke=elk ieder iedere=ieder alle=al al mijn
    determiner m'n=mijn mn=mijn jouw=jou je z'n=zijn zn=zijn haar d'r=haar ons onze=ons hun uw welk welke=welk
    determiner sommige=sommig enkele=enkel enige=enig zulke=zulk zulk menige=menig menig vele=veel veel
    determiner meer=veel meeste=veel meest=veel weinig minder=weinig minst=weinig minste=weinig weinige=weinig
    determiner beide beider=beide dezelfde hetzelfde diezelfde der=de des=de den=de diens=die wiens=wie wier=wie
    determiner zo'n dé=de hét=het géén=geen ettelijke verscheidene 's=de genoeg voldoende allerlei zoveel hoeveel
    determiner evenveel teveel teveel datzelfde ditzelfde ene=een één eén=één eene=een dergelijke=dergelijk
    pronoun ik 'k=ik hij zij ze wij we jij ie=hij -ie=hij jullie u men wie wat er mij me hem 'm=hem m=hem
    pronoun hen zich elkaar iets niets iedereen iemand niemand alles mezelf jezelf zichzelf onszelf uzelf
    pronoun hetzelf mijzelf jouzelf haarzelf hemzelf hunzelf elkaars allen=al velen=veel sommigen=sommig
    pronoun beiden=beide weinigen=weinig meesten=veel enkelen=enkel anderen=ander degenen=degeen degene=degeen
    pronoun diegene=diegene diegenen=diegeen datgene=datgeen hetgeen hetwelk wiens=wie watte=wat 'r=er niks
    pronoun iets hunne=hun onze=ons mijne=mijn zijne=zijn jouwe=jou uwe=uw hare=haar mekaar iedereen eenieder gij ge
    preposition van in op met voor aan door bij om over naar uit tegen tot onder tussen na zonder binnen
    preposition buiten sinds volgens tijdens via per rond achter naast boven langs vanaf ondanks wegens vanwege
    preposition dankzij behalve omtrent omstreeks inzake betreffende gedurende jegens krachtens namens niettegenstaande
    preposition doorheen nabij omwille ongeacht per qua richting rondom sedert te ten=te ter=te tegenover teneinde tijdens
    preposition vanuit vóór=voor middels mits aangaande benevens beneden bovenop dwars halverwege exclusief
    preposition inclusief conform contra versus anti à ad volgens tot mee toe af heen vandoor
    conjunction en of maar want dus dat omdat als toen terwijl hoewel doordat zodat opdat nadat voordat
    conjunction totdat tenzij mits alvorens zoals dan noch doch evenals alsof indien zodra zolang zover naarmate
    conjunction aangezien alhoewel ofschoon sinds nu én=en óf=of danwel ofwel hetzij oftewel alsook wanneer
    adverb niet ook nog wel al zo hier daar dan nu toch heel zeer erg te weer eens even altijd nooit ooit soms
    adverb vaak meestal bijna slechts alleen zelfs eigenlijk misschien echter immers namelijk bovendien
    adverb waar hoe ergens
    adverb nergens overal
    adverb vandaag
    adverb gisteren morgen vanavond vanmiddag vanochtend vannacht vandaar vervolgens tenslotte uiteindelijk
    adverb inmiddels intussen ondertussen straks zojuist net pas reeds juist weliswaar overigens trouwens allemaal
    adverb samen vooral vrijwel nagenoeg haast ongeveer circa minstens hoogstens tenminste althans evenals
    adverb meer=veel minder=weinig meest=veel minst=weinig méér=veel voren geleden meerdere jarenlang eveneens evenmin anders vroeger destijds tegenwoordig thans nadien voordien sindsdien voortaan voorts
    adverb wellicht zowat zomaar zowel alsnog liever liefst graag gauw opnieuw terug weg thuis omhoog
    adverb omlaag vooruit achteruit voorbij heen elders binnenkort laatst onlangs telkens steeds gewoonlijk doorgaans
    adverb helaas gelukkig jammer hopelijk kennelijk blijkbaar zogezegd ietwat enigszins eenmaal tweemaal driemaal
    adverb uitsluitend tevens alsmede desondanks niettemin nochtans evenwel nogal tamelijk behoorlijk redelijk uiterst ruim krap
    adverb ginds ginder bovenal mede deels grotendeels merendeels voornamelijk hoofdzakelijk voorheen weleens
    adverb sowieso überhaupt vanzelf achteraf vooraf tegelijk tegelijkertijd meteen dadelijk direct daarentegen
    adverb meermaals ondanks temeer toentertijd weldra zeker zelf ver ja nee neen jawel oké ok hallo hoi
    adverb bedankt sorry helemaal niét=niet níet=niet níét=niet nauwelijks amper tja ach oh och hè hoor eh uh bah
    adverb uiteraard vanzelfsprekend buitenshuis binnenshuis deze bijvoorbeeld volop dusdanig zodanig dermate alvast
    adverb allang alom algauw almaar anderzijds enerzijds 'savonds avonds morgens middags nachts ochtends zomers
    adverb winters zondags maandags zaterdags vrijdags binnenin linksaf
    adverb rechtsaf rechtdoor buitenom ineens opeens plots eerst=één mee
    adverb onderuit vrijuit ronduit veruit voluit rechtuit binnenuit bovenuit tussenuit tussendoor middenin
    adverb bovenin onderin achterin voorin buitenaf bovenaan onderaan vooraan achteraan achterop voorop bovenop
    adverb linksboven rechtsboven linksonder rechtsonder linksbuiten rechtsbuiten linksom rechtsom rechtop achterover
    adverb voorover omver overeind opzij bijeen ineen uiteen aaneen overeen vaneen dooreen opeen achtereen tezamen
    adverb tevoren tevoorschijn teniet tekort tekeer terloops tevergeefs terecht terzijde tegemoet achterwege
    adverb nogmaals meermalen dikwijls veelal desnoods achtereenvolgens insgelijks heelhuids luidkeels
    adverb terzelfdertijd eertijds bijtijds vroegtijdig steevast plotsklaps daarstraks zonet zopas
    adverb vanmorgen vannamiddag gisteravond gisterenavond gistermiddag gisterochtend eergisteren overmorgen
    adverb morgenavond morgenochtend morgenmiddag overdag donderdags woensdags dinsdags
    adverb andersom allerminst allesbehalve alsmaar alleszins anderszins geenszins integendeel niettegenstaande
    adverb desalniettemin derhalve dientengevolge dienovereenkomstig bijgevolg kortom kortweg gewoonweg geeneens
    adverb evengoed evenzeer evenzo evenveel hoezeer hoever hoelang hoezo hooguit hoogstwaarschijnlijk zoiets
    adverb zodoende zogoed zozeer zienderogen stilletjes zachtjes eventjes netjes=net rondom welterusten
    adverb weerszijden heden onderweg omstreken ophanden wijlen vooralsnog voorgoed voorlopig voorwaarts
    adverb achterwaarts opwaarts neerwaarts zijwaarts huiswaarts buitengaats buitenspel binnenboord overboord vanouds
    adverb voorshands onverwijld onderhand ondersteboven binnenstebuiten achterstevoren kriskras
    adverb zelden nimmer immer wederom vooreerst allereerst welteverstaan
    adverb nietwaar alstublieft alsjeblieft dankjewel dankuwel goedemorgen goedemiddag goedenavond
    adverb vaarwel proficiat gefeliciteerd verdorie verdomme godverdomme eenvoudigweg domweg botweg volmondig
    adverb binnenskamers binnenslands buitenslands gelijkvloers tegendraads doordeweeks halverwege
    adverb goeddeels andermaal ambtshalve gemakshalve veiligheidshalve
    number eerste=één tweede=twee derde=drie vierde=vier vijfde=vijf zesde=zes zevende=zeven achtste=acht
    number negende=negen tiende=tien elfde=elf twaalfde=twaalf dertiende=dertien veertiende=veertien
    number vijftiende=vijftien zestiende=zestien zeventiende=zeventien achttiende=achttien negentiende=negentien
    number twintigste=twintig dertigste=dertig veertigste=veertig vijftigste=vijftig zestigste=zestig
    number zeventigste=zeventig tachtigste=tachtig negentigste=negentig honderdste=honderd duizendste=duizend
    number twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    number achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend
    number miljoen miljard honderden=honderd duizenden=duizend tientallen=tiental tweeën=twee drieën=drie
    number vieren=vier vijven=vijf zessen=zes zevenen=zeven achten=acht negenen=negen tienen=tien anderhalf
    number anderhalve=anderhalf half halve=half miljoenen=miljoen miljarden=miljard zoveelste=zoveel hoeveelste=hoeveel
    adjective beter=goed beste=goed best=goed betere=goed goede=goed andere=ander ander anders laatste=laat
    adjective later=laat latere=laat eerder eerdere=eerder verder=ver verdere=ver vroeger=vroeg vroegere=vroeg
    adjective vroegste=vroeg ergste=erg hele=heel gehele=geheel hoge=hoog hoger=hoog hogere=hoog hoogste=hoog
    adjective naaste=na vers verse=vers wijze=wijs loze=loos dichtste=dicht eigen open rooms dode=dood enige=enig
    adjective zogenaamde=zogenaamd zogeheten bekende=bekend verschillende=verschillend verschillend
    adjective belangrijkste=belangrijk voornaamste=voornaam onderste=onder bovenste=boven achterste=achter
    adjective voorste=voor middelste=middel uiterste=uiterst binnenste=binnen buitenste=buiten linkse=links rechtse=rechts
    adjective geboren linker rechter lievere=lief mindere=minder oudere=oud ouder=oud meerderjarig
    noun dagen=dag daken=dak dalen=dal gaten=gat glazen=glas graven=graf holen=hol hoven=hof loten=lot paden=pad
    noun sloten=slot steden=stad vaten=vat verdragen=verdrag bedragen=bedrag wegen=weg oorlogen=oorlog spelen=spel
    noun schepen=schip leden=lid smeden=smid kinderen=kind eieren=ei bladeren=blad liederen=lied volkeren=volk
    noun goederen=goed gemoederen=gemoed kalveren=kalf lammeren=lam raderen=rad runderen=rund benen=been beenderen=been
    noun hoenderen=hoen koeien=koe vlooien=vlo lieden=lieden lui mensen=mens hersenen=hersenen hersens=hersenen
    noun ouders=ouder kosten=kost musea=museum media=medium data=datum centra=centrum criteria=criterium politici=politicus
    noun critici=criticus musici=musicus historici=historicus academici=academicus technici=technicus catalogi=catalogus
    noun fysici=fysicus chemici=chemicus theoretici=theoreticus collegae=collega bases=basis crises=crisis analyses=analyse
    noun jongens=jongen collega's=collega reeksen=reeks lenzen=lens prinsen=prins mensen=mens wensen=wens kansen=kans
    noun schulden=schuld handen=hand huizen=huis muizen=muis ogen=oog jaren=jaar uren=uur weken=week eeuwen=eeuw
    noun koningen=koning heren=heer dames=dame vrouwen=vrouw mannen=man baden=bad bevelen=bevel gebeden=gebed
    noun godin=godin goden=god hertogen=hertog gebreken=gebrek kelen=keel gelederen=gelid tranen=traan gevallen=geval
    noun aantallen=aantal getallen=getal metalen=metaal ruïnes=ruïne gegevens=gegeven verkiezingen=verkiezing zeeën=zee
    noun ideeën=idee industrieën=industrie knieën=knie bacteriën=bacterie provinciën=provincie oliën=olie reeën=ree
    noun feeën=fee financiën=financiën categorieën=categorie theorieën=theorie families=familie lessen=les flessen=fles
    name belgen=belg britten=brit turken=turk russen=rus grieken=griek joden=jood denen=deen friezen=fries kroaten=kroaat serven=serf armenen=armeen arabieren=arabier slovenen=sloveen vlamingen=vlaming
    name walen=waal duitsers=duitser italianen=italiaan amerikanen=amerikaan europeanen=europeaan afrikanen=afrikaan aziaten=aziaat
    name basken=bask catalanen=catalaan schotten=schot ieren=ier polen=pool hongaren=hongaar bulgaren=bulgaar roemenen=roemeen
    name tsjechen=tsjech slowaken=slowaak finnen=fin noren=noor letten=let esten=est koerden=koerd perzen=pers romeinen=romein
    name bosniërs=bosniër geuzen=geus kelten=kelt germanen=germaan franken=frank saksen=saks tataren=tataar mongolen=mongool
    noun kilo's=kilo foto's=foto auto's=auto video's=video paragrafen=paragraaf boeren=boer buren=buur standen=stand
    noun name=naam feite=feit slotte=slot nature=natuur opzichte=opzicht decennia=decennium gunste=gunst state=staat
    noun tropen doeken=doek principes=principe rassen=ras
    noun jeans broers=broer zoons=zoon zonen=zoon kippen=kip 'savonds winkels=winkel uitgaven=uitgave opgaven=opgave
    noun steen stenen=steen tenen=teen zielen=ziel delen=deel doelen=doel stoelen=stoel wielen=wiel schotels=schotel
    noun werken=werk maal malen=maal keren=keer soorten=soort vormen=vorm punten=punt plannen=plan vragen=vraag
    noun stemmen=stem staten=staat straten=straat raden=raad platen=plaat maten=maat zaken=zaak spraken=spraak
    noun woorden=woord boeken=boek feiten=feit beelden=beeld velden=veld gronden=grond grenzen=grens krachten=kracht
    noun aandelen=aandeel middelen=middel wetten=wet plaatsen=plaats namen=naam zinnen=zin regels=regel talen=taal
    noun reizen=reis prijzen=prijs wijzen=wijze wijze tijden=tijd strijd partijen=partij slagen=slag vallen=val
    noun banken=bank bossen=bos borden=bord mails=mail apps=app blogs=blog sites=site links=link tweets=tweet
    verb hoeft=hoeven hoef=hoeven kwamen=komen kwam=komen heette=heten is=zijn was=zijn waren=zijn
    verb deedt=doen zeidt=zeggen zei=zeggen heb=hebben hebt=hebben bent=zijn ben=zijn geweest=zijn wees=zijn
    abbreviation enz.=enzovoorts enz=enzovoorts etc.=etcetera bijv.=bijvoorbeeld bv.=bijvoorbeeld bijv=bijvoorbeeld
    abbreviation nr.=nummer blz.=bladzijde dr.=doctor mr.=meester ca.=circa ca=circa
    abbreviation chr.=christus chr=christus st.=sint mevr.=mevrouw mld.=miljard mln.=miljoen
    abbreviation prof.=professor v.=voor
    """
}
