import Testing

/// Shapes of nobody's: comments known by their name, time and text alone.
struct GeneralShapeTests {
  @Test(arguments: [
    ConventionCase(
      "one comment under a heading",
      """
      <div class="titlebar">Reacties</div><div style="padding-top:10px"><h3>#1 Reactie van <img \
      src="nl.png"/> Naru-chan</h3>
      26 maart 2004, 16:19<p>Dank voor dit hoofdstuk!</p></div><div class="noprint"><div \
      class="titlebar">Reactie schrijven</div><form><textarea></textarea></form></div>
      """,
      """
      0 - Naru-chan | 2004-03-26T16:19:00 | Dank voor dit hoofdstuk!
      """),
    ConventionCase(
      "rules between",
      """
      <h3>Reacties</h3><b>Jan</b> schreef op 3 mei 2011 om 10:11:<br>Dat is waar.<br>Heel waar.\
      <hr><b>Kees</b> schreef op 4 mei 2011 om 10:11:<br>Dat is niet waar.<hr><b>Leen</b> \
      schreef op 5 mei 2011 om 10:11:<br>Wie zal het zeggen.<hr><form><textarea></textarea></form>
      """,
      """
      0 - Jan | 2011-05-03T10:11:00 | Dat is waar. Heel waar.
      1 - Kees | 2011-05-04T10:11:00 | Dat is niet waar.
      2 - Leen | 2011-05-05T10:11:00 | Wie zal het zeggen.
      """),
    ConventionCase(
      "two columns",
      """
      <h2>Gastenboek</h2><table class="gb"><tr><td>Mia<br>3-5-2011 10:11</td><td>Wat een leuke \
      site heb je gemaakt.</td></tr><tr><td>Nol<br>4-5-2011 11:12</td><td>Groeten uit Assen, en \
      ga zo door.</td></tr><tr><td>Oda<br>5-5-2011 12:13</td><td>Mooi hoor.</td></tr></table>
      """,
      """
      0 - Mia | 2011-05-03T10:11:00 | Wat een leuke site heb je gemaakt.
      1 - Nol | 2011-05-04T11:12:00 | Groeten uit Assen, en ga zo door.
      2 - Oda | 2011-05-05T12:13:00 | Mooi hoor.
      """),
    ConventionCase(
      "signature at the end",
      """
      <h3>2 reacties</h3><ul class="rlist"><li><p>Daar ben ik het mee eens, en mijn collega's \
      ook.</p><p>Geplaatst door <a href="http://p.example">Piet</a> op 3 mei 2011 10:11</p></li>\
      <li><p>Ik juist niet.</p><p>Geplaatst door Quinten op 4 mei 2011 11:12</p></li></ul>
      """,
      """
      0 - Piet | 2011-05-03T10:11:00 | Daar ben ik het mee eens, en mijn collega's ook.
      1 - Quinten | 2011-05-04T11:12:00 | Ik juist niet.
      """),
    ConventionCase(
      "indented by a margin",
      """
      <div id="reacties"><h3>3 reacties</h3><div class="rblok"><span>Riet</span> <em>3 mei 2011 \
      10:11</em><p>Eerst dit.</p></div><div class="rblok" style="margin-left: 30px"><span>Sjaak\
      </span> <em>3 mei 2011 11:11</em><p>Dan dat.</p></div><div class="rblok"><span>Teun</span> \
      <em>3 mei 2011 12:11</em><p>Tot slot.</p></div></div>
      """,
      """
      0 - Riet | 2011-05-03T10:11:00 | Eerst dit.
        1 ^0 - Sjaak | 2011-05-03T11:11:00 | Dan dat.
      2 - Teun | 2011-05-03T12:11:00 | Tot slot.
      """),
    ConventionCase(
      "in reply to",
      """
      <h3>Reacties</h3><div class="m"><a name="r1"></a><b>Uli</b>, 3 mei 2011 10:11<div>Wat \
      vinden jullie?</div></div><div class="m"><a name="r2"></a><b>Vic</b>, 3 mei 2011 11:11<div>\
      <small>in antwoord op <a href="#r1">Uli</a></small><p>Niets.</p></div></div><div class="m">\
      <a name="r3"></a><b>Wout</b>, 3 mei 2011 12:11<div>Alles.</div></div>
      """,
      """
      0 #r1 Uli | 2011-05-03T10:11:00 | Wat vinden jullie?
        1 ^0 #r2 Vic | 2011-05-03T11:11:00 | Niets.
      2 #r3 Wout | 2011-05-03T12:11:00 | Alles.
      """),
    ConventionCase(
      "another language",
      """
      <h3>Komentáře</h3><section class="kx"><div class="kr"><strong>Zuzana</strong> <time \
      datetime="2014-05-03T10:11">3. května</time><p>To se mi líbí.</p></div><div class="kr">\
      <strong>Adam</strong> <time datetime="2014-05-04T10:11">4. května</time><p>Mně ne.</p>\
      </div></section><form><textarea></textarea></form>
      """,
      """
      0 - Zuzana | 2014-05-03T10:11:00 | To se mi líbí.
      1 - Adam | 2014-05-04T10:11:00 | Mně ne.
      """),
    ConventionCase(
      "names only, no times",
      """
      <div id="reacties"><h3>Reacties</h3><div class="reactie"><b>Bram</b><p>Zonder datum kan \
      ook.</p></div><div class="reactie"><b>Coby</b><p>Ja, dat kan.</p></div></div>
      """,
      """
      0 - Bram |  | Zonder datum kan ook.
      1 - Coby |  | Ja, dat kan.
      """),
    ConventionCase(
      "dutch host",
      """
      <div id="comments"><p class="reactiekop">2 reacties</p><div class="reactie" \
      id="reactie_5501"><div class="reactie_tekst">Dit had ik niet gedacht.</div><div \
      class="reactie_info"><a href="http://d.example">Dora</a> | 03-05-2008 10:11</div></div>\
      <div class="reactie" id="reactie_5502"><div class="reactie_tekst">Ik wel.</div><div \
      class="reactie_info">Egbert | 04-05-2008 11:12</div></div></div>
      """,
      """
      0 #reactie_5501 Dora | 2008-05-03T10:11:00 | Dit had ik niet gedacht.
      1 #reactie_5502 Egbert | 2008-05-04T11:12:00 | Ik wel.
      """),
    ConventionCase(
      "articles of html five",
      """
      <section><h2>Reacties</h2><article><header><h4>Floor</h4><time \
      datetime="2015-05-03T10:11">3 mei</time></header><p>Hier ook.</p><footer><button>Antwoord\
      </button></footer><article><header><h4>Guus</h4><time datetime="2015-05-04T10:11">4 mei\
      </time></header><p>En daar.</p><footer><button>Antwoord</button></footer></article>\
      </article><article><header><h4>Hanna</h4><time datetime="2015-05-05T10:11">5 mei</time>\
      </header><p>En overal.</p><footer><button>Antwoord</button></footer></article></section>
      """,
      """
      0 - Floor | 2015-05-03T10:11:00 | Hier ook.
        1 ^0 - Guus | 2015-05-04T10:11:00 | En daar.
      2 - Hanna | 2015-05-05T10:11:00 | En overal.
      """),
    ConventionCase(
      "krimi theme",
      """
      <div id="comments"><h4 id="comments">Reacties</h4><div class="commentEntry"><div \
      class="commentContent" id="comment-2310"><p>Dat is me ook opgevallen, en niet alleen \
      vandaag.</p><div class="commentMeta">Reactie van <cite>Ilse</cite> | <a \
      href="#comment-2310">3 mei 2011</a></div></div></div></div>
      """,
      """
      0 #comment-2310 Ilse | 2011-05-03 | Dat is me ook opgevallen, en niet alleen vandaag.
      """),
  ])
  func reads(page: ConventionCase) {
    #expect(page.comments == page.expected)
  }
}
