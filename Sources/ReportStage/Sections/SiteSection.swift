import Reporting

/// Themes by site: the largest sites as a matrix.
struct SiteSection {
  let context: ReportContext

  /// How many sites the matrix shows.
  private static let most = 10

  func section() throws -> Page.Section {
    let say = context.say
    let sites = try largest()
    let names = Set(sites.map { $0["site"] })
    let rows = try context.table("themes_by_site") {
      names.contains($0["site"]) && $0["kind"] == "post"
    }
    let highest = rows.map { $0.double("share") ?? 0 }.max() ?? 0
    let cells = context.themes.map { theme in
      sites.map { site -> MatrixChart.Cell? in
        guard
          let row = rows.first(where: { $0["site"] == site["site"] && $0["theme"] == theme.id }),
          let share = row.double("share")
        else { return nil }
        return MatrixChart.Cell(
          text: say.number(share * 100, decimals: 0), weight: highest > 0 ? share / highest : 0,
          title:
            "\(theme.name), \(site["site"]): \(context.share(row)), n = \(row["base_documents"])")
      }
    }
    let chart = MatrixChart(
      title: say("Thema's per site", "Themes by site"), rows: context.themes.map(\.name),
      columns: sites.map { $0["site"] }, cells: cells)
    let figure = Figure(
      chart.html, says: sentence(rows),
      base: say(
        "Procent van de berichten over een onderwerp, de \(sites.count) sites met de meeste documenten.",
        "Per cent of posts on topic, the \(sites.count) sites with most documents."),
      file: "themes_by_site", table: table(sites))
    return Page.Section(
      id: "sites", title: say("Per site", "By site"),
      content: context.paragraph(
        say(
          "Een archief is nooit gelijk verdeeld: één groot blog kan een gemiddelde trekken. Daarom staat naast elk aandeel in de tabellen ook het gemiddelde van de sites, en wat er overblijft zonder de grootste.",
          "No archive is evenly spread: one large blog can pull an average. So each share in the tables has the mean of the sites beside it, and what is left without any one of them."
        )) + context.html(figure))
  }

  private func largest() throws -> [FigureRows.Row] {
    let sites = try context.table("sites").sorted {
      ($1.int("documents"), $0["site"]) < ($0.int("documents"), $1["site"])
    }
    return Array(sites.prefix(Self.most))
  }

  /// The theme whose shares differ most between sites with something to tell.
  private func sentence(_ rows: [FigureRows.Row]) -> String {
    let say = context.say
    let telling = rows.filter { $0.int("base_documents") >= 10 }
    func range(_ theme: String) -> (FigureRows.Row, FigureRows.Row)? {
      let those = telling.filter { $0["theme"] == theme }
        .sorted { $0.double("share") ?? 0 < $1.double("share") ?? 0 }
      guard let low = those.first, let high = those.last, those.count > 1 else { return nil }
      return (low, high)
    }
    func width(_ theme: String) -> Double {
      range(theme).map { ($1.double("share") ?? 0) - ($0.double("share") ?? 0) } ?? 0
    }
    guard let theme = context.themes.max(by: { width($0.id) < width($1.id) }),
      let (low, high) = range(theme.id)
    else {
      return say(
        "Geen twee sites hebben tien berichten over een onderwerp; vergelijken kan niet.",
        "No two sites have ten posts on topic; they cannot be compared.")
    }
    return say(
      "Sites verschillen het meest in ‘\(theme.name)’: van \(say.percent(low.double("share") ?? 0)) van de berichten over een onderwerp van \(low["site"]) tot \(say.percent(high.double("share") ?? 0)) van die van \(high["site"]).",
      "Sites differ most in ‘\(theme.name)’: from \(say.percent(low.double("share") ?? 0)) of the posts on topic of \(low["site"]) to \(say.percent(high.double("share") ?? 0)) of those of \(high["site"])."
    )
  }

  private func table(_ sites: [FigureRows.Row]) -> DataTable {
    let say = context.say
    return DataTable(
      columns: [
        .init(say("Site", "Site")), .init(say("Berichten", "Posts"), isNumber: true),
        .init(say("Reacties", "Comments"), isNumber: true),
        .init(say("Over een onderwerp", "On topic"), isNumber: true),
        .init(say("Met een thema", "With a theme"), isNumber: true),
        .init(say("Van", "From")), .init(say("Tot", "To")),
      ],
      rows: sites.enumerated().map {
        [
          "\($0 + 1) \($1["site"])", say.number($1.int("posts")), say.number($1.int("comments")),
          say.number($1.int("on_topic")), say.number($1.int("with_theme")),
          $1["first_published"], $1["last_published"],
        ]
      })
  }
}
