import Extraction
import Markup
import ProcessorTime
import Testing

/// Comments of pages in the conventions of blog software, and in shapes of nobody's.
struct CommentTests {
  /// The comments of a page, a line each: depth as blanks, author, time, text.
  static func read(
    _ body: String, capturedAt: String = "2016-05-14T09:00:00Z", isContinuation: Bool = false
  ) -> String {
    let page = Page(Array("<html><body>\(body)</body></html>".utf8), charset: "utf-8")
    let contents = PageReader.read(
      page.tree, url: "http://blog.example/2011/04/titel", capturedAt: capturedAt,
      isContinuation: isContinuation)
    return contents.comments.enumerated().map { index, comment in
      let text = comment.paragraphs.map { $0.role == .quote ? "> \($0.text)" : $0.text }
      let parent = comment.parent.map { " ^\($0)" } ?? ""
      let name = comment.author + (comment.byPostAuthor ? "*" : "")
      return "\(index)\(parent) \(name) | \(comment.published.value) | "
        + text.joined(separator: " / ")
    }.joined(separator: "\n")
  }

  static let post = """
    <h1>Een titel van het stuk</h1><div class="entry-content"><p>Het stuk zelf is een paar zinnen \
    lang, want anders ziet niemand dat het een stuk is. Dit is de tweede zin ervan.</p>
    <p>En een alinea erna, met nog wat woorden over het werk op kantoor en de nieuwe apparaten.</p></div>
    """

  @Test func wordpress() {
    let page =
      Self.post + """
        <h3 id="comments">3 reacties op “Een titel”</h3><ol class="commentlist">
        <li class="comment even depth-1" id="li-comment-7"><div id="comment-7" class="comment-body">
        <div class="comment-author vcard"><cite class="fn">Anna</cite> <span class="says">zegt:</span></div>
        <div class="comment-meta commentmetadata"><a href="#comment-7">18 april 2011 om 10:58</a></div>
        <p>Mooi stuk.</p><blockquote><p>Het stuk zelf</p></blockquote><p>Zo is het.</p>
        <div class="reply"><a href="?replytocom=7#respond">Beantwoorden</a></div></div>
        <ul class="children"><li class="comment bypostauthor odd depth-2" id="li-comment-8">
        <div id="comment-8" class="comment-body"><div class="comment-author vcard"><cite class="fn">Bob</cite></div>
        <div class="comment-meta commentmetadata"><a href="#comment-8">18 april 2011 om 11:20</a></div>
        <p>Dank je.</p><div class="reply"><a href="?replytocom=8#respond">Beantwoorden</a></div></div></li></ul></li>
        <li class="pingback even depth-1" id="comment-9"><p>Pingback: <a href="http://x.example">Elders</a></p></li>
        </ol><div id="respond"><h3>Geef een reactie</h3><form><textarea></textarea></form></div>
        """
    #expect(
      Self.read(page) == """
        0 Anna | 2011-04-18T10:58:00 | Mooi stuk. / > Het stuk zelf / Zo is het.
        1 ^0 Bob* | 2011-04-18T11:20:00 | Dank je.
        """)
  }

  @Test func wordpressBlocks() {
    let page =
      Self.post + """
        <div class="wp-block-comments"><ol class="wp-block-comment-template">
        <li id="comment-2" class="comment even thread-even depth-1"><div class="wp-block-group">
        <div class="wp-block-comment-author-name has-small-font-size">Lars</div>
        <div class="wp-block-comment-date"><time datetime="2021-02-03T09:10:00+01:00">3 februari 2021</time></div>
        <div class="wp-block-comment-content"><p>Als beheerder zeg ik ja.</p></div>
        <div class="wp-block-comment-reply-link"><a>Beantwoorden</a></div></div></li></ol></div>
        """
    #expect(
      Self.read(page, capturedAt: "")
        == "0 Lars | 2021-02-03T09:10:00+01:00 | Als beheerder zeg ik ja.")
  }

  @Test func bloggerLists() {
    let page =
      Self.post + """
        <h4>2 opmerkingen:</h4><dl id="comments-block">
        <dt class="comment-author" id="c1"><a name="c1"></a> meester Bas zei...</dt>
        <dd class="comment-body"><p>Bij ons ook.</p></dd>
        <dd class="comment-footer"><span class="comment-timestamp"><a href="#c1">3 maart 2010 om 20:14</a></span></dd>
        <dt class="comment-author" id="c2"><a name="c2"></a> <a href="http://juf.example">Juf Els</a> zei...</dt>
        <dd class="comment-body"><p>En bij ons niet.</p></dd>
        <dd class="comment-footer"><span class="comment-timestamp"><a href="#c2">4 maart 2010 om 08:01</a></span></dd></dl>
        """
    #expect(
      Self.read(page) == """
        0 meester Bas | 2010-03-03T20:14:00 | Bij ons ook.
        1 Juf Els | 2010-03-04T08:01:00 | En bij ons niet.
        """)
  }

  @Test func bloggerThreads() {
    let page =
      Self.post + """
        <div class="comment-thread"><ol><li class="comment" id="c11"><div class="comment-block">
        <div class="comment-header"><cite class="user">Iris</cite><span class="datetime">6 juni 2015 om 10:23</span></div>
        <p class="comment-content">Wat een vraag.</p><span class="comment-actions"><a>Beantwoorden</a></span></div>
        <div class="comment-replies"><ol><li class="comment" id="c12"><div class="comment-block">
        <div class="comment-header"><cite class="user">Kees</cite><span class="datetime">6 juni 2015 om 10:33</span></div>
        <p class="comment-content">En een antwoord.</p></div></li></ol></div></li></ol></div>
        """
    #expect(
      Self.read(page) == """
        0 Iris | 2015-06-06T10:23:00 | Wat een vraag.
        1 ^0 Kees | 2015-06-06T10:33:00 | En een antwoord.
        """)
  }

  @Test func drupal() {
    let page =
      Self.post + """
        <div id="comments"><h2>Reacties</h2><a id="comment-4"></a><div class="comment clearfix">
        <h3><a href="/comment/4#comment-4">Onderwerp</a></h3>
        <div class="submitted">Ingezonden door <span class="username">Fatma</span> op 12 juni 2012 - 14:03.</div>
        <div class="content"><p>Dat was bij ons net zo.</p></div><ul class="links"><li><a>reageren</a></li></ul></div>
        <div class="indented"><a id="comment-5"></a><div class="comment clearfix">
        <div class="submitted">Ingezonden door <span class="username">Gert</span> op 13 juni 2012 - 09:00.</div>
        <div class="content"><p>Bij ons nog steeds.</p></div></div></div></div>
        """
    #expect(
      Self.read(page) == """
        0 Fatma | 2012-06-12T14:03:00 | Dat was bij ons net zo.
        1 ^0 Gert | 2012-06-13T09:00:00 | Bij ons nog steeds.
        """)
  }

  @Test func schemaAndMicroformats() {
    let schema =
      Self.post + """
        <section><div itemprop="comment" itemscope itemtype="http://schema.org/Comment">
        <span itemprop="author" itemscope><b itemprop="name">Noor</b></span>
        <time itemprop="dateCreated" datetime="2013-01-02T03:04:05Z">gisteren</time>
        <div itemprop="text"><p>Met microdata.</p></div></div></section>
        """
    #expect(Self.read(schema) == "0 Noor | 2013-01-02T03:04:05Z | Met microdata.")
    let cite =
      Self.post + """
        <ul><li class="h-cite u-comment"><a class="p-author h-card">Sem</a>
        <time class="dt-published" datetime="2014-05-06">6 mei</time><div class="e-content">Kort maar goed.</div></li></ul>
        """
    #expect(Self.read(cite) == "0 Sem | 2014-05-06 | Kort maar goed.")
  }

  @Test func linkedData() {
    let page = """
      <script type="application/ld+json">{"@type":"BlogPosting","headline":"Een titel van het stuk",
      "comment":[{"@type":"Comment","text":"Alleen in de gegevens.","dateCreated":"2015-01-01",
      "author":{"@type":"Person","name":"Wim"},"comment":{"@type":"Comment","text":"Antwoord.","author":"Jo"}}]}</script>
      """ + Self.post
    #expect(
      Self.read(page) == """
        0 Wim | 2015-01-01 | Alleen in de gegevens.
        1 ^0 Jo |  | Antwoord.
        """)
  }

  @Test func forum() {
    func message(_ id: Int, _ name: String, _ day: Int, _ text: String) -> String {
      """
      <div id="p\(id)" class="post has-profile bg2"><div class="postbody"><h3><a href="#p\(id)">Re: Vraag</a></h3>
      <p class="author"><a href="#p\(id)">Bericht</a> door <strong><a class="username" href="./m.php?u=2">\(name)</a></strong>
      » di \(day) feb 2014, 21:30</p><div class="content">\(text)</div></div>
      <dl class="postprofile"><dt><a class="username">\(name)</a></dt><dd>Berichten: 12</dd></dl></div>
      """
    }
    let page =
      message(
        1, "Hylke", 11,
        "Wie gebruikt er een melkrobot? Wij denken er al jaren over na, maar het is duur.")
      + message(2, "Ed", 12, "Wij, al vier jaar, en nooit spijt.")
      + message(
        3, "Gert", 13,
        "<blockquote><cite>Ed schreef:</cite>Wij, al vier jaar</blockquote>En de storingen dan?")
    #expect(
      Self.read(page) == """
        0 Ed | 2014-02-12T21:30:00 | Wij, al vier jaar, en nooit spijt.
        1 ^0 Gert | 2014-02-13T21:30:00 | > Ed schreef: / > Wij, al vier jaar / En de storingen dan?
        """)
    let later = Self.read(page, isContinuation: true).split(separator: "\n")
    #expect(later.count == 3 && later[0].hasPrefix("0 Hylke | 2014-02-11T21:30:00"))
  }

  @Test func rowsOfATable() {
    let page = """
      <table width="100%"><tr><td><h2>Afscheid van de fax</h2><font size=2>Het apparaat stond in de kelder. \
      Niemand weet nog waarom het er stond, en dat is jammer genoeg.<br><br>Zaterdag gaat het weg.</font>
      <hr><font size=2><b>Reacties (2)</b></font><table width="100%">
      <tr><td><font size=1><b>M. Kaya</b></font></td><td align=right><font size=1>21-12-2010 om 16:10 uur</font></td></tr>
      <tr><td colspan=2><font size=2>Ik mis hem nu al. Het weekmenu kwam er zo mooi uit.</font></td></tr>
      <tr><td><font size=1><b>J. Bron</b></font></td><td align=right><font size=1>22-12-2010 om 09:19 uur</font></td></tr>
      <tr><td colspan=2><font size=2>Kan de schaats er misschien bij?</font></td></tr></table>
      <form action="reageer.php"><textarea name=tekst></textarea></form></td></tr></table>
      """
    #expect(
      Self.read(page) == """
        0 M. Kaya | 2010-12-21T16:10:00 | Ik mis hem nu al. Het weekmenu kwam er zo mooi uit.
        1 J. Bron | 2010-12-22T09:19:00 | Kan de schaats er misschien bij?
        """)
  }

  @Test func unknownShapes() {
    let page =
      Self.post + """
        <h4>Wat lezers zeggen: 3 reacties</h4><div class="x-list">
        <div class="x-row"><span class="x-who">Tess</span> <i>12 mei 2014, 10:12</i><div>Dat herken ik helemaal.</div><a>Reageer</a></div>
        <div class="x-row"><span class="x-who">Uwe</span> <i>12 mei 2014, 11:45</i><div>Ik niet, moet ik zeggen.</div><a>Reageer</a></div>
        <div class="x-row"><span class="x-who">Vera</span> <i>13 mei 2014, 08:30</i><div>@Uwe: hoezo niet?</div><a>Reageer</a></div>
        </div>
        """
    #expect(
      Self.read(page) == """
        0 Tess | 2014-05-12T10:12:00 | Dat herken ik helemaal.
        1 Uwe | 2014-05-12T11:45:00 | Ik niet, moet ik zeggen.
        2 ^1 Vera | 2014-05-13T08:30:00 | @Uwe: hoezo niet?
        """)
  }

  @Test func whatIsNoComment() {
    let teasers =
      Self.post + """
        <h3>Lees ook</h3><ul class="related"><li><h4><a href="/a">Een ander stuk</a></h4><span>12 mei 2014</span><p>Waarover het gaat.</p></li>
        <li><h4><a href="/b">Nog een stuk</a></h4><span>13 mei 2014</span><p>Waar dat over gaat.</p></li></ul>
        """
    #expect(Self.read(teasers).isEmpty)
    let removed =
      Self.post + """
        <ol class="commentlist"><li class="comment even depth-1" id="comment-1"><cite class="fn">Anoniem</cite>
        <div class="comment-meta">18 april 2011 om 10:58</div><div class="comment-content">Deze reactie is verwijderd door de auteur.</div></li>
        <li class="comment odd depth-1" id="comment-2"><cite class="fn">Wil</cite>
        <div class="comment-meta">19 april 2011 om 10:58</div><div class="comment-content">Jammer.</div></li></ol>
        """
    #expect(Self.read(removed) == "0 Wil | 2011-04-19T10:58:00 | Jammer.")
    let pingback =
      Self.post + """
        <div class="meta"><span>Geplaatst</span> <time datetime="2008-03-12">12 maart 2008</time> <span>in Intranet</span></div>
        <div class="comments"><h3>1 reactie</h3><ol><li id="comment-7" class="pingback even depth-1">
        <div class="comment-author-name">Een ander blog</div><time datetime="2008-03-13">13 maart 2008</time>
        <div class="comment-content"><p>[&hellip;] zoals daar stond [&hellip;]</p></div></li></ol></div>
        """
    #expect(Self.read(pingback).isEmpty)
    let signIn =
      Self.post + """
        <div id="comments" class="comments"><h3>Reacties</h3><p class="must-log-in">Je moet
        <a href="/login">inloggen</a> om een reactie te kunnen plaatsen.</p><p>Geef een reactie</p>
        <form><label>Naam</label><input><label>Je reactie</label><textarea></textarea></form></div>
        """
    #expect(Self.read(signIn).isEmpty)
    #expect(Self.read(Self.post).isEmpty)
    #expect(Self.read("").isEmpty)
  }

  @Test func datesThatCannotBeAreLeftOut() {
    let page =
      Self.post + """
        <ol class="commentlist"><li class="comment even depth-1" id="comment-2"><cite class="fn">Wil</cite>
        <div class="comment-meta">19 april 2031 om 10:58</div><div class="comment-content">Uit de toekomst.</div></li></ol>
        """
    #expect(Self.read(page) == "0 Wil |  | Uit de toekomst.")
  }

  @Test(arguments: [
    "<div class=comment>",
    "<li class='comment even' id=comment-1><cite class=fn>a</cite>1 mei 2011 b",
    "<ul><li class=comment>x", "<time>1 mei 2011 10:10</time><p>x</p>", "<dt class=comment-author>",
  ])
  func hostilePagesEnd(unit: String) {
    let body = String(repeating: unit, count: 5_000)
    let time = ProcessorTime.measure { _ = Self.read(body) }
    #expect(time < .seconds(60))
  }
}
