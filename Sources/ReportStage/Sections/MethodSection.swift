import Reporting

/// How the figures came about, and what they do not say.
struct MethodSection {
  let context: ReportContext

  func section() throws -> Page.Section {
    let say = context.say
    let paragraphs = [
      say(
        "Een woordenboek met patronen vindt per zin waar een thema geuit wordt, of het bevestigd, ontkend of verondersteld is, en wie er spreekt. Meegeteld worden Nederlandse documenten over een nieuwe technologie of manier van werken.",
        "A dictionary of patterns finds for each sentence where a theme is expressed, whether it is affirmed, negated or hypothetical, and who speaks. Counted are Dutch documents about a new technology or way of working."
      ),
      say(
        "Intervallen zijn Wilson-intervallen op het effectieve aantal: het aantal gedeeld door het ontwerpeffect, dat uit de gelineariseerde variantie van de verhouding over threads volgt, of over sites waar er tien of meer zijn. Toetsen in één tabel zijn samen gecorrigeerd (Benjamini-Hochberg).",
        "Intervals are Wilson intervals on the effective number: the number divided by the design effect, which follows from the linearised variance of the ratio over threads, or over sites where there are ten or more. The tests of one table are corrected together (Benjamini-Hochberg)."
      ),
      say(
        "De marges gelden voor dit archief. Ze zeggen niets over blogs die niet gearchiveerd zijn, en de fout van het programma zelf zit er niet in.",
        "The margins hold for this archive. They say nothing about blogs that were not archived, and do not contain the program's own error."
      ),
      say(
        "Elk document telt één keer, hoe vaak het ook gearchiveerd is. Lange teksten die gelijk zijn, zijn kopieën: de vroegste telt. Eenzelfde reactie in vijf of meer threads is spam en telt niet. Korte reacties worden nooit samengevoegd.",
        "Each document counts once, however often it was archived. Long equal texts are copies: the earliest counts. One comment in five or more threads is spam and does not count. Short comments are never merged."
      ),
    ]
    var content = HTML.joined(paragraphs.map { context.paragraph($0) })
    let themes = context.themes.filter { !$0.definition.isEmpty }
    if !themes.isEmpty {
      content += .element("h3", [:], HTML(say("De thema's", "The themes")))
      content += DataTable(
        columns: [.init(say("Thema", "Theme")), .init(say("Wat eronder valt", "What it covers"))],
        rows: themes.map { [$0.name, $0.definition] }
      ).html(say)
    }
    content += .element("h3", [:], HTML(say("Waarmee dit gemaakt is", "What this was made with")))
    content += DataTable(
      columns: [.init(say("Gegeven", "Item")), .init(say("Waarde", "Value"))],
      rows: context.about.keys.sorted().map { [$0, context.about[$0] ?? ""] }
    ).html(say)
    return Page.Section(
      id: "methode", title: say("Methode en grenzen", "Method and limits"), content: content)
  }
}
