/// Sentences as people write them on blogs and under them, with their tokens and ends.
///
/// One line is one paragraph: a blank or `¦` (nothing in the text) stands between two tokens, ` // `
/// (a blank in the text) between two sentences. Lines with `¦//` have no blank between sentences.
enum BlogSentences {
  static let table = """
    Vandaag was het eindelijk zover¦. // We kregen allemaal een nieuwe laptop¦.
    Ik snap er niks van¦! // Jij wel¦?
    Wie bedenkt zoiets¦?! // Onze directeur dus¦.
    Nou¦... // Ik weet het niet hoor¦...
    Tja¦… // Dat had ik ook niet verwacht¦.
    Het werkt niet¦, het werkte nooit en het gaat niet werken¦.
    d.m.v. een nieuw systeem gaat alles sneller¦.
    Mijn collega heeft m.b.t. de planning geen idee¦.
    Bel even met dr. Jansen als het niet lukt¦.
    De heer P. de Vries heeft het uitgelegd¦.
    Gisteren sprak J.P. Balkenende op ons congres¦.
    Mw. Smit en dhr. Bakker waren er ook¦.
    We gebruiken Word¦, Excel enz. // De rest staat in de cloud¦.
    Je kunt mailen¦, bellen¦, chatten etc. en dat is fijn¦.
    Zie ook blz. 12 van de handleiding¦.
    Dat stond in art. 7 van het contract¦.
    Het is ca. 20 minuten fietsen¦.
    O.a. daarom ben ik gestopt¦.
    Ik werk bij een B.V. in Zwolle¦.
    's Avonds kijk ik mijn mail niet meer¦.
    Ik zat 's ochtends al te mailen¦.
    's Zondags doe ik niets¦. // 's Maandags des te meer¦.
    In 't begin was 't wennen¦.
    'k Heb er geen zin meer in¦.
    Heb je 'm al gezien¦?
    Doe mij maar zo'n ding¦.
    M'n baas wil dat ik z'n presentatie maak¦.
    Da's waar ook¦.
    Mijn foto's en video's staan online¦.
    De collega's van A'dam doen niet mee¦.
    Die pc's en mp3's zijn oud¦.
    Hans' telefoon is kapot¦.
    De zzp'er en de wao'er zaten naast elkaar¦.
    In de jaren '90 hadden we een fax¦.
    In '06 begon ik met bloggen¦.
    ¦"¦Dat gaat niet lukken¦"¦, zei mijn chef¦.
    ¦"¦Kom je ook¦?¦" vroeg Karin¦. // Ik zei van niet¦.
    Hij riep¦: ¦"¦Stop ermee¦!¦" // Toen was het stil¦.
    ¦“¦Wij gaan digitaal¦”¦, aldus de directie¦.
    ¦‘¦Leuk¦’ is anders¦.
    ¦„¦Niemand leest dat¦” zei ze¦.
    ¦«¦Interessant¦»¦, schreef hij¦.
    Het zogenaamde ¦"¦nieuwe werken¦" is gewoon thuis zitten¦.
    Ze noemen het ¦'¦flexplekken¦' maar ik noem het chaos¦.
    ¦(¦Ik overdrijf niet¦.¦) // Echt niet¦.
    Het intranet ¦(¦dat is van 2003¦) ligt eruit¦.
    Dat kost geld ¦(¦veel geld¦!¦)¦.
    De (groot)ouders hebben een iPad¦.
    Alle medewerker(s) krijgen een account¦.
    Leuk stukje ¦:)
    Leuk stukje ¦:-) // Ga zo door¦!
    Haha ¦:D // Die kende ik nog niet¦.
    Jammer ¦:( // Volgende keer beter¦.
    Mooi gezegd ¦;-)
    Dat wist ik niet¦:P
    Ik hou van mijn werk ¦<3
    Pff ¦-_- // Weer een update¦.
    Super 😀 // Dank je wel¦!
    Top 👍🏽 // Tot morgen¦.
    Gefeliciteerd ¦🎉¦🎉
    Mijn gezin ¦👨‍👩‍👧 gaat voor¦.
    Wij zijn trots ¦🇳🇱
    Lees meer op www.voorbeeld.nl over dit onderwerp¦.
    Kijk eens op http://www.voorbeeld.nl/blog/2011/04/ voor meer¦.
    Mail me op jan@voorbeeld.nl als je wilt¦.
    Stuur een mail naar [e-mail] of bel [telefoon]¦.
    Volg mij op Twitter¦: @kantoortijger¦.
    Wat een dag #fail #kantoorleven
    Ons bedrijf heet bol.com en zij heten Marktplaats.nl¦.
    Hij staat op voorbeeld.be¦. // Ga maar kijken¦.
    De afspraak is om 10.30 uur¦.
    Om 9:15 ging de wifi eruit¦.
    Op 12-04-2011 begon de proef¦.
    Op 3 mei 2012 kregen we training¦.
    Dat was op 1/2/2010¦.
    Het kostte 1.250,50 euro¦.
    Voor € 5,- heb je een hoesje¦.
    Een abonnement van ¦€¦12,50 per maand¦.
    Slechts 3,5% van ons doet mee¦.
    Wij groeiden met 20% in 2010¦.
    Dat is 1/3 van het team¦.
    Temperatuur op kantoor¦: 28°¦.
    Mijn 50-jarige collega kan het ook¦.
    Ik ben van de no-nonsense-aanpak¦.
    Het is een kant-en-klare oplossing¦.
    We doen aan in- en uitloggen¦.
    Thuis- en kantoorwerk lopen door elkaar¦.
    Je kunt mailen en/of bellen¦.
    De manager/directeur beslist¦.
    De periode 2008-2010 was druk¦.
    Mijn baan ¦(¦2009-...¦) is leuk¦.
    Dat geldt voor A&O en R&D¦.
    Wij programmeren in C++ en C#¦.
    Groep 1¦: en dan groep 2¦.
    1¦. Zet je mail uit¦.
    2¦. Ga naar buiten¦.
    a¦. Begin klein¦.
    Ik werk hier al 10 jaar¦. // 2 jaar geleden veranderde alles¦.
    Het is klaar¦. // 3 weken te laat¦, dat wel¦.
    ik heb er geen tijd voor¦. // mijn baas ook niet¦.
    wat een onzin¦! // wie verzint dit¦?
    super handig¦. // dank je¦. // groetjes¦, anja
    Ik was moe¦.¦//Toen ging ik naar huis¦.
    Mooi geschreven¦!¦//Helemaal mee eens¦.
    Goed¦,¦maar duur¦.
    Let op¦:¦dit is nieuw¦.
    Nee¦!!!! // Niet weer¦!!
    Echt waar¦??? // Ongelofelijk¦.
    Hoezo¦?? // Daarom¦.
    Zo ¦- en niet anders ¦- gaat het¦.
    Wij ¦– de werkvloer ¦– weten van niets¦.
    Zij ¦— en alleen zij ¦— snapt het¦.
    Ik dacht¦...¦nou ja¦...¦laat maar¦.
    Het was ¦... apart¦.
    Hij heeft een HBO-diploma en een MBA¦.
    De IT-afdeling is met vakantie¦.
    De ICT'er komt morgen¦.
    Onze OR heeft nee gezegd¦. // De directie ja¦.
    We zitten op de 3e verdieping¦.
    Dat is de 2de keer deze week¦.
    Mijn 1ste werkdag was leuk¦.
    De nieuwe app ¦(¦v2.0¦) is er¦.
    Versie 10.4.1 werkt wel¦.
    Windows 7 werkte beter¦. // Windows 8 niet¦.
    Ik kreeg een mail van a.jansen@bedrijf-online.nl¦.
    Zij is prof. geworden¦.
    Het gebeurde in 50 v. Chr. in Rome¦.
    Dat was St. Nicolaas¦.
    Hij woont a.d. Amstel¦.
    Dit jaar a.s. vrijdag beginnen we¦.
    Ze kwam jl. maandag weer werken¦.
    Er kwamen max. 10 mensen¦.
    Neem bijv. Twitter of b.v. Yammer¦.
    Vroeger ¦(¦t/m 2005¦) was alles beter¦.
    Mijn vriend¦, d.w.z. mijn ex¦, werkt er ook¦.
    N.a.v. jouw stukje heb ik gebeld¦.
    Idd¦, dat vind ik ook¦.
    Mn collega zei iets anders¦.
    Volgens mij klopt dat niet¦, toch¦?
    ¦"¦Ja¦"¦, ¦"¦nee¦"¦, ¦"¦misschien¦"¦.
    Hij zei dat ¦"¦iedereen¦" het wist¦. // Ik niet¦.
    ¦"¦Alles moet anders¦.¦" // Dat zei hij letterlijk¦.
    ¦'¦Wat doe je¦?¦' vroeg ik¦.
    ¦''¦We stoppen¦.¦'' // Zo klonk het¦.
    ¦,,¦Het is wennen¦'' zegt Piet¦.
    Ik las ¦"¦De Avonden¦" in de trein¦.
    Waarom¦? // Omdat het moet¦.
    Sinds wanneer¦? // Sinds 2009¦.
    Ja¦, ja¦. // Dat zeggen ze allemaal¦.
    Klaar¦. // Uit¦. // Over¦.
    Ik ben het eens met @Jeroen¦: stoppen¦.
    @Anja dank je voor je reactie¦!
    RT @baas¦: morgen vrij¦!
    P.S. Ik kom morgen niet¦.
    Mvg¦, Karel
    Gr. Marieke
    Dit is mijn mening¦; de jouwe mag anders zijn¦.
    De vraag is¦: wie betaalt dat¦?
    Wij hebben drie regels¦: op tijd¦, vriendelijk¦, eerlijk¦.
    Dat is goed ¦/ slecht¦.
    ¦*¦zucht¦* weer maandag
    Dat was ¦_¦echt¦_ niet leuk¦.
    Prijs¦: $¦10 per maand¦.
    Ik ben 1.80 m lang¦.
    Hij reed 120 km/u¦.
    Het pand is 200 m² groot¦.
    Onze site had 1.000.000 bezoekers¦.
    Ze verdient 2x zoveel¦.
    Dat heb ik al 100x gezegd¦.
    24/7 bereikbaar zijn is niet gezond¦.
    Nr. 1 op de lijst¦: vergaderen¦.
    Kom op vr. 3 juni langs¦.
    De chef zei ¦(¦terecht¦)¦: nee¦.
    We zijn er bijna¦, maar nog niet helemaal¦.
    Wat je ook doet¦, zet je telefoon uit¦!
    Toen ik begon¦, had niemand een mobieltje¦.
    Het antwoord was ¦'¦nee¦'¦. // Alweer¦.
    Wow ¦!! // Mooi ¦!!
    Hè hè¦, eindelijk¦!
    Oké¦, ik doe mee¦.
    Eén ding nog¦: back-ups¦!
    Vóór die tijd was er één computer¦.
    De coördinator reïntegreert zelf¦.
    Café's zijn ook werkplekken¦.
    Het ÉÉN-loket gaat open¦.
    IJsbrand en IJmuiden hebben niets met elkaar¦.
    DIT IS NIET NORMAAL¦!!! // ECHT NIET¦!
    LOL¦, dat meen je niet¦.
    Ben benieuwd¦!! // Laat je het weten¦?
    Ik ging weg¦, want ik was het zat¦. // Punt¦.
    Nee joh ¦;) // Grapje¦.
    Het is 2011 en wij faxen nog ¦:-S
    Ze hebben ¦½ jaar nodig¦.
    Doe dat niet aub¦.
    Kan iemand mij a.u.b. helpen¦?
    Wij kregen i.p.v. een pc een tablet¦.
    Onze afd. is opgeheven¦.
    De min. eis is een diploma¦.
    Er zijn plm. 30 klachten¦.
    Dit is m.i. onzin¦.
    Zij werkt i.h.b. met kinderen¦.
    Wat kost dat¦? // € 100 per stuk¦.
    Het gaat om mensen¦, niet om systemen¦. // Simpel toch¦?
    Ik zeg¦: doen¦! // Niet twijfelen¦.
    Zo¦, dat was het weer voor vandaag¦.
    Tot volgende week¦!
    ¦[¦Update¦: het is opgelost¦]
    Wat vinden jullie¦? // Laat een reactie achter¦.
    Dank voor de tip¦. // Ik ga het proberen¦.
    Ik had hetzelfde met mijn provider ¦(¦drie maanden gewacht¦)¦.
    Vorige week ¦(¦dinsdag¦) viel alles uit¦. // Alles¦.
    Hij is ¦"¦even¦" weg¦. // Al twee uur¦.
    ¦"¦Wij luisteren¦"¦, zeggen ze¦. // Ja¦, vast¦.
    Mijn moeder ¦(¦78¦) appt meer dan ik¦.
    Er was eens een systeem dat het altijd deed¦. // Dat was vroeger¦.
    Ik blijf erbij¦: mail is een ramp¦.
    Morgen meer¦.
    Wordt vervolgd¦...
    Geen idee¦. // Jij¦?
    Stuur maar door¦. // Dan kijk ik ernaar¦. // Morgen dan¦.
    Ik krijg 80 mails per dag¦. // Tachtig¦! // Per dag¦!
    Help¦! // Mijn scherm is zwart¦.
    Wie weet raad¦? // Ik niet meer¦.
    De printer print niet¦, de scanner scant niet en ik werk niet¦.
    Zucht¦. // Weer een wachtwoord vergeten¦.
    Eerst koffie¦. // Dan mail¦. // Dan weer koffie¦.
    Dat heet vooruitgang¦, las ik¦. // Waar¦? // In de krant¦.
    Ik vind het best¦. // Echt¦.
    Onze klanten bellen liever¦. // Begrijpelijk¦.
    We hebben nu Skype¦, Lync en Yammer¦. // Te veel¦!
    Fijn zo'n stukje¦, dank¦! // Ik deel het even¦.
    Hoe zit dat bij jullie¦? // Hier is het stil¦.
    Vroeg op¦, laat naar bed en tussendoor online¦.
    De cursus duurt 2,5 uur¦. // Daarna mag je naar huis¦.
    Het nieuwe systeem is er¦. // Helaas¦.
    Bij ons op het werk mag je niet op Facebook¦. // Belachelijk¦.
    Ik ben 55 en ik leer het nog wel¦. // Alleen niet vandaag¦.
    Mijn dochter van 8 doet het voor¦. // In drie tellen¦.
    Zonder overleg ingevoerd¦, natuurlijk¦. // Zo gaat dat¦.
    Eerlijk is eerlijk¦: het werkt prima¦. // Had ik niet gedacht¦.
    De directie twittert¦. // Nou ja¦, de secretaresse¦.
    Ik mis de telefooncel¦. // En de typemachine¦.
    Wat een verademing¦! // Geen vergaderingen meer op vrijdag¦.
    Het lampje knippert¦. // Rood¦. // Dat is vast niet goed¦.
    Ze lachten me uit¦. // Nu vragen ze mij om hulp¦.
    Zet dat ding uit¦! // Het is weekend¦!
    Wij van de administratie weten dat al jaren¦.
    Volgens de helpdesk ligt het aan mij¦. // Natuurlijk¦.
    Geduld¦, zeggen ze¦. // Geduld heb ik niet¦.
    Ik heb het geprobeerd¦. // Drie keer¦. // Het lukt niet¦.
    Eindelijk iemand die het zegt¦! // Bravo¦.
    Of ligt dat aan mij¦?
    Ik heb twee schermen¦. // Drie is beter¦. // Vier is te veel¦.
    Kan dat niet gewoon op papier¦? // Blijkbaar niet¦.
    Onze chef heet dhr. De Boer¦. // Aardige man¦.
    Dat was in dec. 2009¦, vlak voor Kerst¦.
    Ik ben ingelogd¦. // Denk ik¦. // Of toch niet¦.
    We hebben een pilot¦, een roadmap en een kick-off¦. // Nu nog een plan¦.
    Het rapport is 300 pag. dik¦. // Niemand leest het¦.
    Mijn oma ¦(¦†¦) zei altijd¦: doe maar gewoon¦.
    Zij kregen een auto v.d. zaak¦. // Wij een fiets¦.
    De training is t.z.t. verplicht¦.
    Er is koffie¦, thee e.d. in de kantine¦.
    Alles moet ¦'¦agile¦' tegenwoordig¦. // Wat dat ook is¦.
    Wie niet meedoet¦, telt niet mee¦. // Zo simpel is het¦.
    Het wachtwoord was ¦"¦welkom01¦"¦. // Echt waar¦.
    Ik typ met twee vingers¦. // Snel genoeg¦.
    De back-up was leeg¦. // Leeg¦!
    Er komt een AI-assistent op de afdeling¦. // Spannend¦.
    ChatGPT schreef mijn verslag¦. // Niemand merkte het¦.
    Teams crashte¦. // Alweer¦. // Tijdens het jaargesprek¦!
    Het thuiswerken bevalt me¦. // Geen file¦, geen gezeur¦.
    Om half 9 zit ik achter mijn bureau¦. // Om 5 uur ben ik weg¦.
    De robot doet het werk van 3 man¦. // En de 3 man¦? // Die zijn weg¦.
    Wij zijn toch geen machines¦?! // Of wel soms¦?
    Van 9:00-17:00 ben ik bereikbaar¦.
    Bel 0900-1234 voor hulp¦. // Wachttijd¦: een uur¦.
    Het is maar een mening¦, hè¦. // Niet meteen boos worden¦.
    Dit is blog nr. 12 in een reeks¦. // De rest staat hieronder¦.
    Zet 'm op¦! // Ik duim voor je¦.
    Da's pas werken¦! // Zonder baas¦.
    Heb je zin¦? // Kom dan¦!
    Wat 'n gedoe¦. // En dat allemaal om één formulier¦.
    Ons kantoor in Den Haag gaat dicht¦. // Jammer¦.
    Een op de 3 collega's wil weg¦. // Ik ook¦.
    Graag tot ziens¦. // Liefst zonder laptop¦.
    """
}
