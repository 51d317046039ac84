import Testing

/// Serendipity, comment services, microformats and microdata.
struct ServiceTests {
  @Test(arguments: [
    ConventionCase(
      "serendipity",
      """
      <div class="serendipity_comments serendipity_section_comments"><a id="comments"></a><div \
      class="serendipity_commentsTitle">Reacties</div><div class="serendipity_center">Laat \
      reacties zien als (<a href="#">Lineair</a> | Genest)</div>
      <a id="c51"></a><div id="serendipity_comment_51" class="serendipity_comment \
      serendipity_comment_author_jan serendipity_comment_oddbox" style="padding-left: 0px"><div \
      class="serendipity_commentBody">Tja, wat moet je daarvan denken.</div><div \
      class="serendipity_comment_source">#1 <a class="comment_source_author" \
      href="http://s.example"><b>Sanne</b></a> op <span class="comment_source_ctime">2011-05-03 \
      10:11</span> <a class="comment_reply" href="#serendipity_CommentForm">(Beantwoord)</a>\
      </div></div>
      <a id="c52"></a><div id="serendipity_comment_52" class="serendipity_comment \
      serendipity_comment_author_t serendipity_comment_evenbox" style="padding-left: 20px"><div \
      class="serendipity_commentBody">Niet zoveel.</div><div \
      class="serendipity_comment_source">#1.1 <b>Toon</b> op <span>2011-05-04 10:11</span></div>\
      </div></div>
      """,
      """
      0 #serendipity_comment_51 Sanne | 2011-05-03T10:11:00 | Tja, wat moet je daarvan denken.
        1 ^0 #serendipity_comment_52 Toon | 2011-05-04T10:11:00 | Niet zoveel.
      """),
    ConventionCase(
      "disqus fallback of wordpress",
      """
      <div id="disqus_thread"><div id="dsq-content"><ul id="dsq-comments"><li class="comment \
      even thread-even depth-1" id="dsq-comment-61"><div id="dsq-comment-header-61" \
      class="dsq-comment-header"><cite id="dsq-cite-61"><a id="dsq-author-user-61" \
      href="http://u.example" rel="nofollow">Ursula</a></cite></div><div \
      id="dsq-comment-body-61" class="dsq-comment-body"><div id="dsq-comment-message-61" \
      class="dsq-comment-message"><p>Ik lees dit met plezier.</p></div></div><ul \
      class="children"><li class="comment odd alt depth-2" id="dsq-comment-62"><div \
      id="dsq-comment-header-62" class="dsq-comment-header"><cite id="dsq-cite-62"><span \
      id="dsq-author-user-62">Victor</span></cite></div><div id="dsq-comment-body-62" \
      class="dsq-comment-body"><div id="dsq-comment-message-62" class="dsq-comment-message">\
      <p>Ik ook.</p></div></div></li></ul></li></ul></div></div>
      """,
      """
      0 #dsq-comment-61 Ursula |  | Ik lees dit met plezier.
        1 ^0 #dsq-comment-62 Victor |  | Ik ook.
      """),
    ConventionCase(
      "disqus as rendered",
      """
      <section id="conversation"><ul id="post-list" class="post-list"><li class="post" \
      id="post-71"><div class="post-content"><div class="avatar"></div><div class="post-body">\
      <header><span class="post-byline"><span class="author publisher-anchor-color"><a \
      href="#">Wies</a></span></span><span class="post-meta"><a href="#comment-71" \
      class="time-ago" title="dinsdag 3 mei 2016 10:11">11 dagen geleden</a></span></header><div \
      class="post-body-inner"><div class="post-message-container"><div \
      class="publisher-anchor-color"><div class="post-message"><div><p>Een goed idee.</p></div>\
      </div></div></div></div><footer><ul><li class="reply"><a>Reageren</a></li></ul></footer>\
      </div></div><ul class="children"><li class="post" id="post-72"><div class="post-content">\
      <header><span class="post-byline"><span class="author">Xander</span> <span><a \
      class="parent-link" href="#comment-71">Wies</a></span></span><span class="post-meta"><a \
      href="#comment-72" class="time-ago" title="woensdag 4 mei 2016 10:11">10 dagen geleden</a>\
      </span></header><div class="post-message"><p>Vind je?</p></div></div></li></ul></li></ul>\
      </section>
      """,
      """
      0 #comment-71 Wies | 2016-05-03T10:11:00 | Een goed idee.
        1 ^0 #comment-72 Xander | 2016-05-04T10:11:00 | Vind je?
      """),
    ConventionCase(
      "intensedebate",
      """
      <div id="idc-container"><div class="idc-head"><h3>Reacties (2)</h3></div><div \
      id="idc-cover"><div id="IDComment81" class="idc-c idc-anonymous"><div class="idc-c-h"><div \
      class="idc-c-h-inner"><div class="idc-v"><span class="idc-v-total">0</span></div><p \
      class="idc-i"><a class="idc-avatar"><img/></a> <span class="idc-r"><a \
      href="http://y.example" class="idc-a">Ymke</a></span> <span class="idc-time">· 3 mei 2011, \
      10:11</span></p></div></div><div class="idc-c-t"><div id="IDComment-CommentText81" \
      class="idc-c-t-inner">Hier kan ik wat mee.</div></div><div class="idc-c-b"><a \
      class="idc-btn_s">Reply</a></div></div>
      <div class="idc-thread"><div id="IDComment82" class="idc-c idc-reply"><div class="idc-c-h">\
      <p class="idc-i"><span class="idc-a">Zeno</span> <span class="idc-time">· 4 mei 2011, 10:11\
      </span></p></div><div class="idc-c-t"><div id="IDComment-CommentText82" \
      class="idc-c-t-inner">Mooi!</div></div></div></div></div></div>
      """,
      """
      0 #IDComment81 Ymke | 2011-05-03T10:11:00 | Hier kan ik wat mee.
        1 ^0 #IDComment82 Zeno | 2011-05-04T10:11:00 | Mooi!
      """),
    ConventionCase(
      "h-entry with responses",
      """
      <section class="responses"><h2>Reacties</h2><ol><li class="p-comment h-cite" id="c91"><a \
      class="u-author h-card" href="http://a.example"><img class="u-photo"/><span \
      class="p-name">Aad</span></a> <a class="u-url" href="http://a.example/n"><time \
      class="dt-published" datetime="2015-05-03T10:11:00+02:00">3 mei 2015</time></a><div \
      class="p-content e-content">Dat is bij ons al zo.</div></li><li class="u-comment h-cite" \
      id="c92"><a class="p-author h-card">Bea</a> <time class="dt-published" \
      datetime="2015-05-04">4 mei</time><p class="e-content p-name">Goed gezien.</p></li></ol>\
      </section>
      """,
      """
      0 #c91 Aad | 2015-05-03T10:11:00+02:00 | Dat is bij ons al zo.
      1 #c92 Bea | 2015-05-04 | Goed gezien.
      """),
    ConventionCase(
      "hatom",
      """
      <div class="comments hfeed"><div class="hentry comment" id="r101"><span class="author \
      vcard"><span class="fn">Ciska</span></span> <abbr class="published" \
      title="2009-05-03T10:11:00+0200">3 mei</abbr><div class="entry-content"><p>Met een oud \
      formaat.</p></div></div><div class="hentry comment" id="r102"><span class="author vcard">\
      <span class="fn">Daan</span></span> <abbr class="published" \
      title="2009-05-04T10:11:00+0200">4 mei</abbr><div class="entry-content"><p>Dat nog werkt.\
      </p></div></div></div>
      """,
      """
      0 #r101 Ciska | 2009-05-03T10:11:00+02:00 | Met een oud formaat.
      1 #r102 Daan | 2009-05-04T10:11:00+02:00 | Dat nog werkt.
      """),
    ConventionCase(
      "schema nested",
      """
      <div itemprop="comment" itemscope itemtype="http://schema.org/Comment" id="r1"><p><span \
      itemprop="creator" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Evi\
      </span></span>, <meta itemprop="dateCreated" content="2013-05-03T10:11"/>3 mei</p><div \
      itemprop="text">Met data erbij.</div>
      <div itemprop="comment" itemscope itemtype="http://schema.org/Comment" id="r2"><p><span \
      itemprop="creator">Fons</span>, <meta itemprop="dateCreated" content="2013-05-04T10:11"/>4 \
      mei</p><div itemprop="text">En een antwoord.</div></div></div>
      """,
      """
      0 #r1 Evi | 2013-05-03T10:11:00 | Met data erbij.
        1 ^0 #r2 Fons | 2013-05-04T10:11:00 | En een antwoord.
      """),
    ConventionCase(
      "livefyre",
      """
      <div class="fyre-comment-stream"><article class="fyre-comment-article" \
      data-message-id="111"><div class="fyre-comment-wrapper"><section class="fyre-comment-head">\
      <span class="fyre-comment-username">Wil</span><time class="fyre-comment-date" \
      datetime="2013-05-03T08:11:00.000Z">3 mei 2013</time></section><section \
      class="fyre-comment-body"><div class="fyre-comment"><p>Wij doen dat per post.</p></div>\
      </section><footer class="fyre-comment-footer"><a class="fyre-comment-like">Vind ik leuk</a>\
      <a class="fyre-comment-reply">Antwoorden</a></footer></div><div \
      class="fyre-comment-replies"><article class="fyre-comment-article" data-message-id="112">\
      <div class="fyre-comment-wrapper"><section class="fyre-comment-head"><span \
      class="fyre-comment-username">Xandra</span><time class="fyre-comment-date" \
      datetime="2013-05-04T08:11:00.000Z">4 mei 2013</time></section><section \
      class="fyre-comment-body"><div class="fyre-comment"><p>Met postzegels en al?</p></div>\
      </section><footer class="fyre-comment-footer"><a class="fyre-comment-reply">Antwoorden</a>\
      </footer></div></article></div></article></div>
      """,
      """
      0 - Wil | 2013-05-03T08:11:00Z | Wij doen dat per post.
        1 ^0 - Xandra | 2013-05-04T08:11:00Z | Met postzegels en al?
      """),
  ])
  func reads(page: ConventionCase) {
    #expect(page.comments == page.expected)
  }
}
