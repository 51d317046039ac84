import Testing

/// Drupal from its sixth version on.
struct DrupalTests {
  @Test(arguments: [
    ConventionCase(
      "drupal 6",
      """
      <div id="comments"><a id="comment-4"></a><div class="comment"><h3><a \
      href="/node/1#comment-4" class="active">Herkenbaar</a></h3><div \
      class="submitted">Ingezonden door Fatma (niet gecontroleerd) op do, 12/06/2008 - 14:03.\
      </div><div class="content"><p>Dat was bij ons net zo.</p></div><div class="links"><ul \
      class="links"><li><a href="/comment/reply/1/4">reageren</a></li></ul></div></div>
      <div class="indented"><a id="comment-5"></a><div class="comment"><h3><a \
      href="/node/1#comment-5">Nog steeds</a></h3><div class="submitted">Ingezonden door <a \
      href="/user/2">Gert</a> op vr, 13/06/2008 - 09:00.</div><div class="content"><p>Bij ons \
      nog steeds.</p></div></div></div></div>
      """,
      """
      0 #comment-4 Fatma | 2008-06-12T14:03:00 | Dat was bij ons net zo.
        1 ^0 #comment-5 Gert | 2008-06-13T09:00:00 | Bij ons nog steeds.
      """),
    ConventionCase(
      "drupal 7",
      """
      <div id="comments" class="comment-wrapper"><h2 class="title">Reacties</h2><a \
      id="comment-14"></a><div class="comment comment-by-anonymous clearfix" \
      about="/comment/14#comment-14" typeof="sioc:Post sioct:Comment"><h3 property="dc:title" \
      datatype=""><a href="/comment/14#comment-14" class="permalink" rel="bookmark">Mijn mening\
      </a></h3><div class="submitted"><a href="/comment/14#comment-14" class="permalink" \
      rel="bookmark">Permalink</a> <span property="dc:date dc:created" \
      content="2012-06-12T14:03:00+02:00" rel="sioc:has_creator">Ingediend door <span \
      class="username" property="foaf:name">Hilda</span> op di, 12/06/2012 - 14:03</span></div>\
      <div class="content"><div class="field field-name-comment-body field-type-text-long \
      field-label-hidden"><div class="field-items"><div class="field-item even" \
      property="content:encoded"><p>Ik denk er het mijne van.</p></div></div></div></div><ul \
      class="links inline"><li class="comment-reply first last"><a \
      href="/comment/reply/1/14">reageer</a></li></ul></div>
      <div class="indented"><a id="comment-15"></a><div class="comment comment-by-node-author \
      clearfix"><h3><a href="/comment/15#comment-15" class="permalink">Dank</a></h3><div \
      class="submitted"><span>Ingediend door <a class="username" href="/user/1">Ivo</a> op wo, \
      13/06/2012 - 09:00</span></div><div class="content"><div class="field \
      field-name-comment-body"><div class="field-items"><div class="field-item even"><p>Dank \
      voor de reactie.</p></div></div></div></div></div></div></div>
      """,
      """
      0 #comment-14 Hilda | 2012-06-12T14:03:00 | Ik denk er het mijne van.
        1 ^0 #comment-15 Ivo* | 2012-06-13T09:00:00 | Dank voor de reactie.
      """),
    ConventionCase(
      "drupal 8",
      """
      <section class="field field--name-comment comment-wrapper"><h2 class="title">Reacties</h2>\
      <a id="comment-24"></a><article data-comment-user-id="0" class="comment js-comment \
      by-anonymous"><mark class="hidden" data-comment-timestamp="1339502580"></mark><footer \
      class="comment__meta"><article class="profile"></article><p class="comment__author"><span \
      lang="">Joke</span></p><p class="comment__time">di, 06/12/2012 - 14:03</p><p \
      class="comment__permalink"><a href="/comment/24#comment-24" hreflang="nl">Permalink</a></p>\
      </footer><div class="comment__content"><h3><a href="/comment/24#comment-24" \
      class="permalink" rel="bookmark">Eens</a></h3><div class="clearfix text-formatted field \
      field--name-comment-body field--type-text-long"><p>Ik ben het eens.</p></div><ul \
      class="links inline"><li><a href="/comment/reply/node/1/comment/24">Antwoord</a></li></ul>\
      </div></article>
      <div class="indented"><a id="comment-25"></a><article class="comment js-comment \
      by-node-author"><footer class="comment__meta"><p class="comment__author"><span \
      class="username">Karel</span></p><p class="comment__time">wo, 06/13/2012 - 09:00</p><p \
      class="comment__permalink"><a href="/comment/25#comment-25">Permalink</a></p><p \
      class="comment__parent visually-hidden">In antwoord op <a href="/comment/24#comment-24" \
      class="permalink">Eens</a> door <span>Joke</span></p></footer><div \
      class="comment__content"><h3><a href="/comment/25#comment-25">Mooi</a></h3><div \
      class="field field--name-comment-body"><p>Mooi zo.</p></div></div></article></div></section>
      """,
      """
      0 #comment-24 Joke | 2012-12-06T14:03:00 | Ik ben het eens.
        1 ^0 #comment-25 Karel* | 2012-06-13T09:00:00 | Mooi zo.
      """),
  ])
  func reads(page: ConventionCase) {
    #expect(page.comments == page.expected)
  }
}
