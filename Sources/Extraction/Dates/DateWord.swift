/// What a word means in a date; it may mean several things.
struct DateWord: Sendable {
  /// What a word may be that tells no number.
  struct Role: OptionSet, Sendable {
    let rawValue: UInt16

    static let weekday = Role(rawValue: 1)
    /// `om`, `um`, `at`, `à`: what may stand between a day and a time.
    static let at = Role(rawValue: 1 << 1)
    /// `uur`, `Uhr`: what may follow a time.
    static let clock = Role(rawValue: 1 << 2)
    /// `h`: between hours and minutes.
    static let hour = Role(rawValue: 1 << 3)
    static let am = Role(rawValue: 1 << 4)
    static let pm = Role(rawValue: 1 << 5)
    /// `st`, `nd`, `de`, `e`: what may follow the number of a day.
    static let ordinal = Role(rawValue: 1 << 6)
    /// `de`, `of`, `del`: what may stand between day, month and year.
    static let of = Role(rawValue: 1 << 7)
    /// `geleden`, `ago`, `vor`, `hace`: that a span is to be counted back.
    static let ago = Role(rawValue: 1 << 8)
    /// `een`, `an`, `eine`: the number one before a span.
    static let one = Role(rawValue: 1 << 9)
    static let utc = Role(rawValue: 1 << 10)
  }

  /// A span in minutes, or in months where it has such.
  struct Span: Sendable {
    let minutes: Int
    let months: Int
  }

  var roles: Role = []
  /// From 1; nil where it names none.
  var month: UInt8?
  var unit: Span?
  /// `vandaag`, `gisteren`, `eergisteren`: days before the present.
  var daysBack: UInt8?

  /// All words, in lower case and without accents.
  static let table = HashTable<DateWord>(pairs) { $0.union($1) }

  private func union(_ other: DateWord) -> DateWord {
    DateWord(
      roles: roles.union(other.roles), month: month ?? other.month, unit: unit ?? other.unit,
      daysBack: daysBack ?? other.daysBack)
  }

  private static var pairs: [([UInt8], DateWord)] {
    var pairs: [([UInt8], DateWord)] = []
    func add(_ words: some StringProtocol, _ meaning: DateWord) {
      pairs += words.split(separator: " ").map { (Array($0.utf8), meaning) }
    }
    for (index, words) in months.split(separator: "\n").enumerated() {
      add(words, DateWord(month: UInt8(index + 1)))
    }
    for (words, role) in roleWords { add(words, DateWord(roles: role)) }
    for line in units.split(separator: "\n") {
      let parts = line.split(separator: ":")
      let span = parts[0].split(separator: " ").compactMap { Int($0) }
      add(parts[1], DateWord(unit: Span(minutes: span[0], months: span[1])))
    }
    for (days, words) in days.enumerated() { add(words, DateWord(daysBack: UInt8(days))) }
    return pairs
  }

  private static let roleWords: [(String, Role)] = [
    (weekdays, .weekday),
    ("om um at a op on le las les alle kl klo klokken vers ore o godz klokka il t the am", .at),
    ("uur u uhr hrs hours h ur", .clock),
    ("h u", .hour),
    ("am a.m vm", .am),
    ("pm p.m nm", .pm),
    ("st nd rd th e er de ste o a", .ordinal),
    ("de of del di den der do r y", .of),
    ("geleden ago vor hace fa siden sedan temu plus her il sinds past sitten since", .ago),
    ("een an a one ein eine einem einer einen un une una uno en et jeden jedna", .one),
    ("utc gmt z", .utc),
  ]

  /// By how many days they lie back.
  private static let days = [
    "vandaag today heute hui aujourdhui hoy oggi idag dzis dzisiaj",
    "gisteren yesterday gestern hier ayer ieri igar wczoraj",
    "eergisteren vorgestern anteayer",
  ]

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
