import Testing

/// WordPress in the dialects of its themes.
struct WordPressTests {
  @Test(arguments: [
    ConventionCase(
      "kubrick",
      """
      <h3 id="comments">3 Responses to &#8220;Een titel&#8221;</h3>
      <ol class="commentlist">
      <li class="alt" id="comment-31"><cite><a href='http://anna.example' rel='external \
      nofollow'>Anna</a></cite> Says:<br />
      <small class="commentmetadata"><a href="#comment-31" title="">April 18th, 2008 at 10:58 am\
      </a> </small>
      <p>Mooi stuk.</p><p>Zo is het bij ons ook.</p></li>
      <li class="" id="comment-32"><cite>Bert</cite> Says:<br />
      <small class="commentmetadata"><a href="#comment-32" title="">April 19th, 2008 at 1:02 pm\
      </a> </small>
      <p>Ja.</p></li>
      <li class="alt" id="comment-33"><cite>Cor</cite> Says:<br /><em>Your comment is awaiting \
      moderation.</em>
      <small class="commentmetadata"><a href="#comment-33" title="">April 20th, 2008 at 1:02 pm\
      </a> </small>
      <p>Nee.</p></li></ol>
      <h3 id="respond">Leave a Reply</h3><form id="commentform"><p><input name="author"/><label>\
      <small>Name (required)</small></label></p><textarea></textarea></form>
      """,
      """
      0 #comment-31 Anna | 2008-04-18T10:58:00 | Mooi stuk. / Zo is het bij ons ook.
      1 #comment-32 Bert | 2008-04-19T13:02:00 | Ja.
      2 #comment-33 Cor | 2008-04-20T13:02:00 | Nee.
      """),
    ConventionCase(
      "twenty ten",
      """
      <div id="comments"><h3 id="comments-title">2 reacties op <em>Een titel</em></h3><ol \
      class="commentlist">
      <li class="comment even thread-even depth-1" id="li-comment-7"><div id="comment-7"><div \
      class="comment-author vcard"><img alt='' src='a.png' class='avatar avatar-40 photo' /> \
      <cite class="fn"><a href='http://a.example' class='url'>Anna de Wit</a></cite> <span \
      class="says">schreef:</span></div>
      <div class="comment-meta commentmetadata"><a \
      href="http://b.example/2011/04/titel/comment-page-1/#comment-7">18 april 2011 om 10:58</a>\
      </div>
      <div class="comment-body"><p>Mooi stuk.</p></div><div class="reply"><a \
      class='comment-reply-link' href='/?replytocom=7#respond'>Beantwoorden</a></div></div>
      <ul class='children'><li class="comment byuser comment-author-admin bypostauthor odd alt \
      depth-2" id="li-comment-8"><div id="comment-8"><div class="comment-author vcard"><cite \
      class="fn">Bob</cite> <span class="says">schreef:</span></div>
      <div class="comment-meta commentmetadata"><a \
      href="http://b.example/2011/04/titel/comment-page-1/#comment-8">18 april 2011 om 11:20\
      </a>&nbsp;<a class="comment-edit-link" href="/e">(Bewerken)</a></div>
      <div class="comment-body"><p>Dank je.</p></div></div></li></ul></li>
      <li class="post pingback"><p>Pingback: <a href='http://x.example' rel='external nofollow' \
      class='url'>Weekoverzicht</a></p></li></ol>
      <div id="respond"><h3>Geef een reactie <small><a>Reactie annuleren</a></small></h3></div>\
      </div>
      """,
      """
      0 #comment-7 Anna de Wit | 2011-04-18T10:58:00 | Mooi stuk.
        1 ^0 #comment-8 Bob* | 2011-04-18T11:20:00 | Dank je.
      """),
    ConventionCase(
      "twenty eleven",
      """
      <div id="comments"><h2 id="comments-title">Eén reactie op “<span>Een titel</span>”</h2><ol \
      class="commentlist">
      <li class="comment even thread-even depth-1" id="li-comment-12"><article id="comment-12" \
      class="comment"><footer class="comment-meta"><div class="comment-author vcard"><img \
      class="avatar"/><span class="fn">Dirk</span> op <a href="http://b.example/x/#comment-12">\
      <time pubdate datetime="2012-01-02T20:15:00+00:00">2 januari 2012 om 20:15</time></a> \
      <span class="says">schreef:</span></div></footer>
      <div class="comment-content"><p>Bij ons gaat het precies andersom.</p><ul><li>Eerst de baas\
      </li><li>Dan wij</li></ul></div>
      <div class="reply"><a class="comment-reply-link" href="#">Beantwoorden <span>&darr;</span>\
      </a></div></article></li></ol></div>
      """,
      """
      0 #comment-12 Dirk | 2012-01-02T20:15:00Z | Bij ons gaat het precies andersom. / Eerst de \
      baas / Dan wij
      """),
    ConventionCase(
      "twenty fifteen and later",
      """
      <div id="comments" class="comments-area"><h2 class="comments-title">2 gedachten over “Een \
      titel”</h2><ol class="comment-list">
      <li id="comment-21" class="comment even thread-even depth-1 parent"><article \
      id="div-comment-21" class="comment-body"><footer class="comment-meta"><div \
      class="comment-author vcard"><img class="avatar"/><b class="fn"><a href="http://e.example" \
      class="url">Els &amp; Co</a></b> <span class="says">schreef:</span></div><div \
      class="comment-metadata"><a href="http://b.example/titel/#comment-21"><time \
      datetime="2016-02-03T09:10:00+01:00">3 februari 2016 om 09:10</time></a><span \
      class="edit-link"><a href="#">Bewerken</a></span></div></footer><div \
      class="comment-content"><p>Dat zie ik anders.</p></div><div class="reply"><a \
      rel='nofollow' class='comment-reply-link' href='#'>Beantwoorden</a></div></article>
      <ol class="children"><li id="comment-22" class="comment odd alt depth-2"><article \
      id="div-comment-22" class="comment-body"><footer class="comment-meta"><div \
      class="comment-author vcard"><b class="fn">Frits</b> <span class="says">schreef:</span>\
      </div><div class="comment-metadata"><a href="http://b.example/titel/#comment-22"><time \
      datetime="2016-02-03T10:10:00+01:00">3 februari 2016 om 10:10</time></a></div></footer>\
      <div class="comment-content"><p>Hoe dan?</p></div></article></li></ol></li></ol></div>
      """,
      """
      0 #comment-21 Els & Co | 2016-02-03T09:10:00+01:00 | Dat zie ik anders.
        1 ^0 #comment-22 Frits | 2016-02-03T10:10:00+01:00 | Hoe dan?
      """),
    ConventionCase(
      "twenty twenty-two blocks",
      """
      <div class="wp-block-comments"><h2 class="wp-block-comments-title">2 reacties op “Een \
      titel”</h2><ol class="wp-block-comment-template">
      <li id="comment-2" class="comment even thread-even depth-1"><div style="display:flex"><div \
      class="wp-block-avatar"><img/></div><div class="wp-block-column"><div \
      class="wp-block-comment-author-name"><a href="http://l.example">Lars</a></div><div \
      class="wp-block-group"><div class="wp-block-comment-date"><time \
      datetime="2016-02-03T09:10:00+01:00"><a href="http://b.example/titel/#comment-2">3 \
      februari 2016</a></time></div></div><div class="wp-block-comment-content"><p>Als beheerder \
      zeg ik ja.</p></div><div class="wp-block-comment-reply-link"><a>Beantwoorden</a></div>\
      </div></div>
      <ol><li id="comment-3" class="comment odd alt depth-2"><div><div \
      class="wp-block-comment-author-name">Mia</div><div class="wp-block-comment-date"><time \
      datetime="2016-02-04T09:10:00+01:00">4 februari 2016</time></div><div \
      class="wp-block-comment-content"><p>En ik nee.</p></div></div></li></ol></li></ol></div>
      """,
      """
      0 #comment-2 Lars | 2016-02-03T09:10:00+01:00 | Als beheerder zeg ik ja.
        1 ^0 #comment-3 Mia | 2016-02-04T09:10:00+01:00 | En ik nee.
      """),
    ConventionCase(
      "text within the element of the author",
      """
      <ol id="commentlist"><li class="comment even thread-even depth-1" id="comment-49"><div \
      id="div-comment-49"><div class="comment-author vcard"><img class="avatar"/><p>Alles gaat \
      goed hier, en dat blijft ook nog wel even zo als het aan mij ligt, want ik heb er zin in.\
      </p><p><cite>Reactie van <span class="fn"><a href="#">Greet</a></span> &#8212; 2011-01-01 \
      @ <a href="#comment-49">00:39</a></cite> <span class="reply"> | <a \
      class="comment-reply-link">Beantwoorden</a></span></p></div></div></li>
      <li class="comment bypostauthor odd depth-1" id="comment-50"><div id="div-comment-50"><div \
      class="comment-author vcard"><img class="avatar"/><p>Bij mij ook!</p><p><cite>Reactie van \
      <span class="fn">Hans</span> &#8212; 2011-01-01 @ <a href="#comment-50">00:45</a></cite>\
      </p></div></div></li></ol>
      """,
      """
      0 #comment-49 Greet | 2011-01-01T00:39:00 | Alles gaat goed hier, en dat blijft ook nog \
      wel even zo als het aan mij ligt, want ik heb er zin in.
      1 #comment-50 Hans* | 2011-01-01T00:45:00 | Bij mij ook!
      """),
    ConventionCase(
      "depth without nesting",
      """
      <div class="comments"><div class="comment depth-1" id="comment-1"><p \
      class="comment-author">Ina</p><p class="comment-date">3 mei 2012 10:00</p><div \
      class="comment-text">Eerste.</div></div>
      <div class="comment depth-2" id="comment-2"><p class="comment-author">Jop</p><p \
      class="comment-date">3 mei 2012 11:00</p><div class="comment-text">Tweede.</div></div>
      <div class="comment depth-3" id="comment-3"><p class="comment-author">Kim</p><p \
      class="comment-date">3 mei 2012 12:00</p><div class="comment-text">Derde.</div></div>
      <div class="comment depth-1" id="comment-4"><p class="comment-author">Leo</p><p \
      class="comment-date">3 mei 2012 13:00</p><div class="comment-text">Vierde.</div></div></div>
      """,
      """
      0 #comment-1 Ina | 2012-05-03T10:00:00 | Eerste.
        1 ^0 #comment-2 Jop | 2012-05-03T11:00:00 | Tweede.
          2 ^1 #comment-3 Kim | 2012-05-03T12:00:00 | Derde.
      3 #comment-4 Leo | 2012-05-03T13:00:00 | Vierde.
      """),
    ConventionCase(
      "paragraph in a paragraph",
      """
      <div id="comments"><ol class="commentlist"><li class="comment even thread-even depth-1" \
      id="li-comment-957"><div id="comment-957" class="comment-wrap"><div class="comment-author">\
      <img class="avatar"/><h3>Liesbeth</h3><p class="comment-meta">18/02/2012 om 16:42</a></p>\
      </div><div class="comment-body"><p><p>Zo zie ik het ook, zeker nu er iets nieuws op komst \
      is bij ons.</p></p><p class="tm-js-reply"><a class="comment-reply-link" \
      href="#comment-957">Beantwoorden</a></p></div></div></li></ol></div>
      """,
      """
      0 #comment-957 Liesbeth | 2012-02-18T16:42:00 | Zo zie ik het ook, zeker nu er iets nieuws \
      op komst is bij ons.
      """),
  ])
  func reads(page: ConventionCase) {
    #expect(page.comments == page.expected)
  }
}
