/// What a coder must know, in Dutch: it goes with the sheet.
enum CodingInstructions {
  static func text(_ themes: [String]) -> String {
    """
    Coderen: zo gaat het

    Elke rij is één zin. Lees de zin samen met de vorige zin (kolom previous) en, bij een reactie, met
    het begin van het bericht (kolom post). Codeer alleen wat in de zin zelf gezegd wordt.

    In de kolom van een thema komt
      b   bevestigd: er wordt gezegd dat het zo is
      o   ontkend: er wordt gezegd dat het niet zo is
      h   hypothetisch: gevraagd, gevreesd, voorwaardelijk of van horen zeggen
    Hoofdletters mogen. Een zin kan meer thema's hebben. De meeste zinnen hebben er geen: zet dan iets
    (bijvoorbeeld x) in de kolom geen. Een rij waarin niets staat, geldt als niet gecodeerd.

    In de kolom voice komt
      e   eigen woorden van de schrijver van het bericht of de reactie
      a   aangehaald: tussen aanhalingstekens, in een citaatblok, of na een werkwoord van zeggen met
          een dubbele punt

    Codeer wat gemeend is waar ironie uit de zin en de vorige zin blijkt; anders wat er staat.
    Overleg niet met een andere codeur voordat beide bladen klaar zijn. Twijfel kan in de kolom note.
    De volgorde van de rijen en de kolommen mag veranderen; unit_id en de namen van de kolommen niet.
    Bewaar als CSV, met komma of puntkomma.

    Thema's: \(themes.joined(separator: ", "))

    """
  }
}
