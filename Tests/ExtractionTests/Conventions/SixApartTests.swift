import Testing

/// TypePad and Movable Type.
struct SixApartTests {
  @Test(arguments: [
    ConventionCase(
      "typepad",
      """
      <div id="comments" class="comments"><h3 class="comments-header">Reacties</h3><div \
      class="comments-content">
      <a id="comment-6a00d8341c"></a><div class="comment comment-odd" id="c6a00d8341c"><div \
      class="comment-content"><p>Hier denk ik nog over na.</p></div><p \
      class="comment-footer">Geplaatst door: <a title="http://m.example" \
      href="http://m.example">Mieke</a> | <a \
      href="http://b.example/titel.html?cid=6a00d8341c#comment-6a00d8341c">12-03-09 om 22:10</a>\
      </p></div>
      <a id="comment-6a00d8342d"></a><div class="comment comment-even" id="c6a00d8342d"><div \
      class="comment-content"><p>En ik niet meer.</p></div><p class="comment-footer">Geplaatst \
      door: Nico | <a \
      href="http://b.example/titel.html?cid=6a00d8342d#comment-6a00d8342d">13-03-09 om 07:45</a>\
      </p></div></div>
      <div id="comments-closed">De reacties op deze post zijn gesloten.</div></div>
      """,
      """
      0 #comment-6a00d8341c Mieke | 2009-03-12T22:10:00 | Hier denk ik nog over na.
      1 #comment-6a00d8342d Nico | 2009-03-13T07:45:00 | En ik niet meer.
      """),
    ConventionCase(
      "typepad english",
      """
      <div class="comments"><h2 class="comments-header">Comments</h2><div \
      class="comments-content"><a id="c123456"></a><div class="comment" id="comment-123456"><div \
      class="comment-body"><div class="comment-content"><p>Ook hier gaat het zo.</p><p>Al jaren.\
      </p></div></div><p class="comment-footer">Posted by: <a href="http://o.example">Olga</a> | \
      <a href="#comment-123456">03/04/2009 at 10:12 AM</a></p></div></div></div>
      """,
      """
      0 #comment-123456 Olga | 2009-04-03T10:12:00 | Ook hier gaat het zo. / Al jaren.
      """),
    ConventionCase(
      "movable type 2",
      """
      <div class="comments-head"><a name="comments"></a>Reacties</div>
      <div class="comments-body"><p>Daar heb je gelijk in, denk ik.</p><span \
      class="comments-post">Geplaatst door: <a href="http://p.example">Paul</a> op 12 maart 2004 \
      22:10</span></div>
      <div class="comments-body"><p>Ik denk van niet.</p><p>Of toch.</p><span \
      class="comments-post">Geplaatst door: Quirijn op 13 maart 2004 09:08</span></div>
      <div class="comments-head">Plaats een reactie</div><div class="comments-body"><form>\
      <textarea></textarea></form></div>
      """,
      """
      0 - Paul | 2004-03-12T22:10:00 | Daar heb je gelijk in, denk ik.
      1 - Quirijn | 2004-03-13T09:08:00 | Ik denk van niet. / Of toch.
      """),
    ConventionCase(
      "movable type 3",
      """
      <div class="comments"><h3 class="comments-header">Comments (2)</h3><div \
      class="comments-content">
      <div class="comment" id="comment-871"><div class="comment-content"><p>Prima stuk.</p></div>\
      <p class="comment-footer">Posted by <a href="http://r.example">Ria</a> | <a \
      href="#comment-871">March 12, 2006 10:10 PM</a></p></div>
      <div class="comment" id="comment-872"><div class="comment-content"><p>Matig stuk.</p></div>\
      <p class="comment-footer">Posted by Sjef | <a href="#comment-872">March 13, 2006 8:10 AM\
      </a></p></div></div></div>
      """,
      """
      0 #comment-871 Ria | 2006-03-12T22:10:00 | Prima stuk.
      1 #comment-872 Sjef | 2006-03-13T08:10:00 | Matig stuk.
      """),
    ConventionCase(
      "movable type 4",
      """
      <div id="comments" class="comments"><h2 class="comments-header">2 Comments</h2><div \
      class="comments-content">
      <div class="comment" id="comment-12"><div class="inner"><div class="comment-header"><div \
      class="user-pic comment-avatar"><img/></div><div class="asset-meta"><span class="byline">\
      <span class="vcard author">Tom</span> said:</span> <a href="#comment-12"><abbr \
      class="published" title="2009-05-03T10:11:12+01:00">May 3, 2009 10:11 AM</abbr></a> | <a \
      href="#">Reply</a></div></div><div class="comment-content"><p>Ik herken dit.</p></div>\
      </div></div>
      <div class="comment" id="comment-13"><div class="inner"><div class="comment-header"><div \
      class="asset-meta"><span class="byline"><span class="vcard author">Ulla</span> replied to \
      <a href="#comment-12">comment from Tom</a></span> | <a href="#comment-13"><abbr \
      class="published" title="2009-05-03T11:11:12+01:00">May 3, 2009 11:11 AM</abbr></a> | <a \
      href="#">Reply</a></div></div><div class="comment-content"><p>Ik ook.</p></div></div></div>\
      </div></div>
      """,
      """
      0 #comment-12 Tom | 2009-05-03T10:11:12+01:00 | Ik herken dit.
        1 ^0 #comment-13 Ulla | 2009-05-03T11:11:12+01:00 | Ik ook.
      """),
  ])
  func reads(page: ConventionCase) {
    #expect(page.comments == page.expected)
  }
}
