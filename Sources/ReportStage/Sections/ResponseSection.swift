import Reporting

/// What answers what: the themes of posts against those of the comments on them.
struct ResponseSection {
  let context: ReportContext

  /// A cell of fewer comments is too thin to be shaded.
  private static let fewest = 5

  func section() throws -> Page.Section {
    let say = context.say
    let rows = try context.table("thread_response") { $0["level"] == "direct" }
    let highest =
      rows.filter { $0.int("base_comments") >= Self.fewest }
      .map { $0.double("share") ?? 0 }.max() ?? 0
    let cells = context.themes.map { post in
      context.themes.map { comment -> MatrixChart.Cell? in
        rows.first { $0["post_theme"] == post.id && $0["comment_theme"] == comment.id }
          .map { cell($0, highest) }
      }
    }
    let chart = MatrixChart(
      title: say(
        "Thema van het bericht (rijen) en van de reacties (kolommen)",
        "Theme of the post (rows) and of the comments (columns)"),
      rows: context.themes.map(\.name), columns: context.themes.map(\.name), cells: cells,
      isNumbered: true)
    let figure = Figure(
      chart.html, says: sentence(rows), base: base(rows), file: "thread_response",
      table: table(rows))
    return Page.Section(
      id: "antwoorden", title: say("Wat lezers antwoorden", "What readers answer"),
      content: context.paragraph(
        say(
          "Een rij is het thema van een bericht, een kolom dat van de directe reacties erop. De getallen zijn procenten van die reacties. Een kader zegt dat het verschil met berichten zonder dat thema, binnen dezelfde site en hetzelfde jaar, waarschijnlijk geen toeval is (q ≤ 0,05); oranje is minder dan daar.",
          "A row is the theme of a post, a column that of the direct comments on it. The numbers are per cent of those comments. A frame says that the difference from posts without that theme, within the same site and year, is probably no chance (q ≤ 0.05); orange is less than there."
        )) + context.html(figure))
  }

  private func cell(_ row: FigureRows.Row, _ highest: Double) -> MatrixChart.Cell {
    let n = row.int("base_comments")
    let share = row.double("share") ?? 0
    let isSure = (row.double("q_value") ?? 1) <= 0.05
    let title =
      "\(context.name(of: row["post_theme"])) → \(context.name(of: row["comment_theme"])): "
      + "\(context.share(row)), n = \(n)"
    guard n >= Self.fewest else {
      return MatrixChart.Cell(text: "", weight: nil, title: title)
    }
    return MatrixChart.Cell(
      text: share > 0 ? context.say.number(share * 100, decimals: 0) : "·",
      weight: highest > 0 ? share / highest : 0,
      isOpposite: isSure && (row.double("odds_ratio") ?? 1) < 1, isMarked: isSure, title: title)
  }

  private func sentence(_ rows: [FigureRows.Row]) -> String {
    let say = context.say
    let sure = rows.filter {
      ($0.double("q_value") ?? 1) <= 0.05 && ($0.double("odds_ratio") ?? 0) > 1
        && $0.int("comments") >= Self.fewest
    }
    if let top = sure.max(by: { $0.double("odds_ratio") ?? 0 < $1.double("odds_ratio") ?? 0 }) {
      return say(
        "Het duidelijkste antwoord: onder berichten met ‘\(context.name(of: top["post_theme"]))’ klinkt in \(context.share(top)) van de reacties ‘\(context.name(of: top["comment_theme"]))’, tegen \(context.share(top, "other_share")) onder andere berichten.",
        "The clearest answer: under posts with ‘\(context.name(of: top["post_theme"]))’ \(context.share(top)) of the comments express ‘\(context.name(of: top["comment_theme"]))’, against \(context.share(top, "other_share")) under other posts."
      )
    }
    return say(
      "Geen antwoord wijkt duidelijk af van dat onder andere berichten van dezelfde site en hetzelfde jaar.",
      "No answer clearly differs from that under other posts of the same site and year.")
  }

  private func base(_ rows: [FigureRows.Row]) -> String {
    let say = context.say
    let perTheme = context.themes.compactMap { theme in
      rows.first { $0["post_theme"] == theme.id }
    }
    let threads = perTheme.reduce(0) { $0 + $1.int("threads") }
    let silent = perTheme.reduce(0) { $0 + $1.int("threads_without_comments") }
    return say(
      "Zonder reacties van de schrijver van het bericht. Van \(say.number(threads)) combinaties van bericht en thema hebben er \(say.number(silent)) geen reactie; rijen met minder dan \(Self.fewest) reacties zijn leeg.",
      "Without comments by the post's author. Of \(say.number(threads)) pairs of post and theme \(say.number(silent)) have no comment; rows with under \(Self.fewest) comments are empty."
    )
  }

  private func table(_ rows: [FigureRows.Row]) -> DataTable {
    let say = context.say
    return DataTable(
      columns: [
        .init(say("Bericht", "Post")), .init(say("Reactie", "Comment")),
        .init(say("Reacties", "Comments"), isNumber: true), .init("n", isNumber: true),
        .init(say("Aandeel", "Share"), isNumber: true),
        .init(say("Elders", "Elsewhere"), isNumber: true), .init("OR", isNumber: true),
        .init("q", isNumber: true),
      ],
      rows: rows.filter { $0.int("comments") > 0 }.map { row in
        [
          context.name(of: row["post_theme"]), context.name(of: row["comment_theme"]),
          row["comments"], row["base_comments"], context.share(row),
          context.share(row, "other_share"),
          row.double("odds_ratio").map { say.number($0, decimals: 2) } ?? "–",
          row.double("q_value").map { say.number($0, decimals: 3) } ?? "–",
        ]
      })
  }
}
