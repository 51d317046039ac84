/// What a word means in a date.
enum DateWord: Equatable {
  case month(Int)
  case weekday
  /// `om`, `um`, `at`, `à`: what may stand between a day and a time.
  case at
  /// `uur`, `Uhr`: what may follow a time.
  case clock
  /// `h`: between hours and minutes.
  case hour
  case am, pm
  /// `st`, `nd`, `de`, `e`: what may follow the number of a day.
  case ordinal
  /// `de`, `of`, `del`: what may stand between day, month and year.
  case of
  /// `geleden`, `ago`, `vor`, `hace`: that a span is to be counted back.
  case ago
  /// A span in minutes, or in months where `inMonths`.
  case unit(minutes: Int, months: Int)
  /// `een`, `an`, `eine`: the number one before a span.
  case one
  /// `vandaag`, `gisteren`, `eergisteren`: days before the present.
  case daysBack(Int)
  case utc

  /// A word, in lower case and without accents; nil where it says nothing about time.
  static func meanings(of word: [UInt8]) -> [DateWord] { table[word] ?? [] }

  private static let table: [[UInt8]: [DateWord]] = {
    var table: [[UInt8]: [DateWord]] = [:]
    func add(_ words: String, _ meaning: DateWord) {
      for word in words.utf8.split(separator: 0x20) {
        table[Array(word), default: []].append(meaning)
      }
    }
    for (index, words) in months.split(separator: "\n").enumerated() {
      add(String(words), .month(index + 1))
    }
    add(weekdays, .weekday)
    add("om um at a op on le las les alle kl klo klokken vers ore o godz klokka il t the am", .at)
    add("uur u uhr hrs hours h ur", .clock)
    add("h u", .hour)
    add("am a.m vm", .am)
    add("pm p.m nm", .pm)
    add("st nd rd th e er de ste o a", .ordinal)
    add("de of del di den der do r y", .of)
    add("geleden ago vor hace fa siden sedan temu plus her il sinds past sitten since", .ago)
    for line in units.split(separator: "\n") {
      let parts = line.split(separator: ":")
      let span = parts[0].split(separator: " ").compactMap { Int($0) }
      add(String(parts[1]), .unit(minutes: span[0], months: span[1]))
    }
    add("een an a one ein eine einem einer einen un une una uno en et jeden jedna", .one)
    add("vandaag today heute hui aujourdhui hoy oggi idag dzis dzisiaj", .daysBack(0))
    add("gisteren yesterday gestern hier ayer ieri igar wczoraj", .daysBack(1))
    add("eergisteren vorgestern anteayer", .daysBack(2))
    add("utc gmt z", .utc)
    return table
  }()

  /// A line for each month: Dutch, German, English, French, Spanish, Italian, Portuguese, Danish,
  /// Swedish, Polish, Czech, and more of their neighbours; full and short.
  private static let months = """
    januari january januar janner jan janv janvier enero ene gennaio gen janeiro stycznia styczen sty jann leden ledna jaen jannewaris januarie yanvarya января січня tammikuuta ocak ianuarie
    februari february februar feber feb febr fev fevr fevrier febrero febbraio fevereiro februarie lutego luty lut unor unora febrewaris februarie февраля лютого helmikuuta subat februar
    maart mrt march marz mar mars mart marzo marco marts marca marzec maerz mrz brezen brezna марта березня maaliskuuta
    april apr avril avr abril abr aprile kwietnia kwiecien kwi duben dubna aprilie apryl april апреля квітня huhtikuuta nisan
    mei may mai mayo maggio mag maio maj maja kveten kvetna maaie мая травня toukokuuta mayis
    juni june juin jun junio giugno giu junho czerwca czerwiec cze cerven cervna junie июня червня kesakuuta haziran iunie
    juli july juillet jul juil julio luglio lug julho lipca lipiec lip cervenec cervence jui julie июля липня heinakuuta temmuz iulie
    augustus august aug augusti aout agosto ago ag sierpnia sierpien sie srpen srpna августа серпня elokuuta agustos
    september septembre sept sep septiembre settembre set setembro wrzesnia wrzesien wrz zari septimber сентября вересня syyskuuta eylul septembrie
    oktober october octobre oct okt octubre ottobre ott outubro out pazdziernika pazdziernik paz rijen rijna октября жовтня lokakuuta ekim octombrie
    november novembre nov noviembre novembro listopada listopad lis novimber ноября листопада marraskuuta kasim noiembrie
    december decembre dec dezember dez diciembre dic dicembre dezembro grudnia grudzien gru prosinec prosince desimber desember декабря грудня joulukuuta aralik decembrie
    """

  private static let weekdays = """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo \
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo mi fr sa so \
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri \
    sat sun lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim \
    lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi \
    mandag tirsdag onsdag torsdag fredag lordag sondag lordag poniedzialek wtorek sroda czwartek \
    piatek sobota niedziela don vrij zat zon maan dins woe dond
    """

  /// Minutes, months, and the words for so much.
  private static let units = """
    0 0:seconden seconds sekunden secondes segundos secondi sec secs seconde second sekunde sekund
    1 0:minuut minuten minute minutes min mins minuto minutos minuti minutter minut minuty
    60 0:uur uren hour hours hr hrs stunde stunden std heure heures hora horas ora ore time timer godzin godziny godzine
    1440 0:dag dagen day days tag tage tagen jour jours dia dias giorno giorni dage dni dzien
    10080 0:week weken weeks woche wochen semaine semaines semana semanas settimana settimane uge uger wk tygodni tydzien
    0 1:maand maanden month months monat monate monaten mois mes meses mese mesi maned maneder miesiac miesiecy mnd
    0 12:jaar jaren year years jahr jahre jahren an ans annee annees ano anos anno anni ar rok lat lata
    """
}
