import Testing

/// The extensions of Joomla for comments.
struct JoomlaTests {
  @Test(arguments: [
    ConventionCase(
      "jcomments",
      """
      <div id="jc"><div id="comments"><h4>Reacties <a class="refresh" href="#">&nbsp;</a></h4>\
      <div id="comments-list" class="comments-list">
      <div class="even" id="comment-item-12"><div class="rbox"><div class="rbox_tr"><div \
      class="rbox_m"><div class="comment-box"><a class="comment-anchor" href="#comment-12" \
      id="comment-12">#1</a> <span class="comment-author">Loes</span> <span \
      class="comment-date">2011-05-03 10:11</span><div class="comment-body" \
      id="comment-body-12">Dat kan beter.<br />Veel beter.</div><span class="comments-buttons">\
      <a href="#">Citeer</a></span></div><div class="clear"></div></div></div></div></div>
      <div class="odd" id="comment-item-13"><div class="rbox"><div class="rbox_tr"><div \
      class="rbox_m"><div class="comment-box"><a class="comment-anchor" href="#comment-13" \
      id="comment-13">#2</a> <span class="comment-author">Maaike</span> <span \
      class="comment-date">2011-05-04 10:11</span><div class="comment-body" id="comment-body-13">\
      <blockquote><div>Citeren Loes:</div><div>Dat kan beter.</div></blockquote>Hoe dan?</div>\
      </div></div></div></div></div></div></div></div>
      """,
      """
      0 #comment-12 Loes | 2011-05-03T10:11:00 | Dat kan beter. Veel beter.
        1 ^0 #comment-13 Maaike | 2011-05-04T10:11:00 | > Citeren Loes: / > Dat kan beter. / Hoe \
      dan?
      """),
    ConventionCase(
      "k2",
      """
      <div class="itemComments"><h3 class="itemCommentsCounter"><span>2</span> reacties</h3><ul \
      class="itemCommentsList">
      <li class="even"><span class="commentLink"><a href="/item/1#comment31" name="comment31" \
      id="comment31">Reactielink</a></span><img/><span class="commentDate">dinsdag, 03 mei 2011 \
      10:11</span><span class="commentAuthorName">geplaatst door <a href="http://n.example">Noud\
      </a></span><p>Zo kan het ook.</p><span class="commentToolbar"><a class="commentReportLink" \
      href="#">Melden</a></span><br class="clr" /></li>
      <li class="odd"><span class="commentLink"><a href="/item/1#comment32" name="comment32" \
      id="comment32">Reactielink</a></span><span class="commentDate">woensdag, 04 mei 2011 10:11\
      </span><span class="commentAuthorName">geplaatst door Okke</span><p>Of niet.</p></li></ul>\
      </div>
      """,
      """
      0 #comment31 Noud | 2011-05-03T10:11:00 | Zo kan het ook.
      1 #comment32 Okke | 2011-05-04T10:11:00 | Of niet.
      """),
    ConventionCase(
      "komento",
      """
      <ul class="kmt-list reset-ul"><li id="kmt-41" class="kmt-item kmt-41 kmt-child-0" \
      parentid="kmt-0" depth="0"><div class="kmt-wrap"><div class="kmt-content"><div \
      class="kmt-head"><span class="kmt-author"><a href="#">Pim</a></span><span class="kmt-time">\
      <a class="kmt-timepermalink" href="#kmt-41"><time datetime="2013-05-03T10:11:00+0000">3 \
      mei 2013</time></a></span></div><div class="kmt-body"><div class="commentText">Dit werkt \
      bij ons.</div></div></div></div></li>
      <li id="kmt-42" class="kmt-item kmt-42 kmt-child-1" style="margin-left: 40px !important" \
      parentid="kmt-41" depth="1"><div class="kmt-wrap"><div class="kmt-content"><div \
      class="kmt-head"><span class="kmt-author">Rik</span><span class="kmt-time"><a \
      href="#kmt-42"><time datetime="2013-05-04T10:11:00+0000">4 mei 2013</time></a></span></div>\
      <div class="kmt-body"><div class="commentText">Bij ons niet.</div></div></div></div></li>\
      </ul>
      """,
      """
      0 #kmt-41 Pim | 2013-05-03T10:11:00Z | Dit werkt bij ons.
        1 ^0 #kmt-42 Rik | 2013-05-04T10:11:00Z | Bij ons niet.
      """),
  ])
  func reads(page: ConventionCase) {
    #expect(page.comments == page.expected)
  }
}
