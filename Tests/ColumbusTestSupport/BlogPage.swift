/// A small blog post as a page, for tests of the whole line.
package enum BlogPage {
  /// A post with two paragraphs of text of its own and, after it, comments.
  package static func post(
    title: String, text: [String], author: String = "Anneke de Vries", date: String = "2011-04-18",
    comments: [(author: String, text: String)] = []
  ) -> String {
    let paragraphs = text.map { "<p>\($0)</p>" }.joined(separator: "\n")
    let list = comments.enumerated().map { index, comment in
      """
      <li class="comment" id="comment-\(index + 1)"><div class="comment-author vcard">
      <cite class="fn">\(comment.author)</cite> schreef:</div>
      <div class="comment-meta"><a href="#comment-\(index + 1)">19 april 2011 om 10:0\(index)</a></div>
      <div class="comment-body"><p>\(comment.text)</p></div></li>
      """
    }.joined(separator: "\n")
    return """
      <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>\(title)</title></head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/over/">Over mij</a></li></ul></nav>
      <article class="post hentry"><h1 class="entry-title">\(title)</h1>
      <p class="byline">Door <span class="author vcard"><span class="fn">\(author)</span></span> op
      <time class="published" datetime="\(date)">\(date)</time></p>
      <div class="entry-content">
      \(paragraphs)
      </div></article>
      <div id="comments"><h2>\(comments.count) reacties</h2><ol class="commentlist">
      \(list)
      </ol></div><footer>Alle rechten voorbehouden</footer></body></html>
      """
  }

  /// Dutch text of two paragraphs that is another for each number.
  package static func text(_ number: Int) -> [String] {
    let subjects = ["de directie", "mijn collega", "ons team", "de leverancier", "een klant"]
    let verbs = ["begrijpt", "gebruikt", "verkoopt", "bespreekt", "vergeet"]
    let things = ["Twitter", "het intranet", "de nieuwe app", "het systeem", "Yammer"]
    let subject = subjects[number % 5], verb = verbs[number / 5 % 5],
      thing = things[number / 25 % 5]
    return [
      "Vandaag schrijf ik over iets dat mij al weken bezighoudt, namelijk dat \(subject) \(thing) "
        + "nog altijd niet \(verb), en dit is stukje nummer \(number) daarover.",
      "Ik voel me daar soms door overweldigd, want er komt elke dag zoveel bij dat ik niet weet waar "
        + "ik moet beginnen. Toch ga ik morgen gewoon klein beginnen met een proef op onze afdeling.",
    ]
  }
}
