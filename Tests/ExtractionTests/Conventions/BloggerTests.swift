import Testing

/// Blogger from its first templates to its threads.
struct BloggerTests {
  @Test(arguments: [
    ConventionCase(
      "classic list with owner",
      """
      <a name='comments'></a><h4>2 reacties:</h4><dl class='avatar-comment-indent' \
      id='comments-block'>
      <dt class='comment-author' id='c101'><a name='c101'></a><div \
      class="avatar-image-container"><img/></div><a href='http://www.blogger.com/profile/1' \
      rel='nofollow'>meester Bas</a> zei...</dt>
      <dd class='comment-body' id='Blog1_cmt-101'><p>Bij ons ook.<br />En dat al jaren.</p></dd>
      <dd class='comment-footer'><span class='comment-timestamp'><a \
      href='http://b.example/2011/04/titel.html?showComment=1#c101' title='comment permalink'>3 \
      maart 2010 om 20:14</a><span class='item-control'><a href='/delete'><img/></a></span>\
      </span></dd>
      <dt class='comment-author blog-author' id='c102'><a name='c102'></a>Juf Els zei...</dt>
      <dd class='comment-body' id='Blog1_cmt-102'><p>Dank!</p></dd>
      <dd class='comment-footer'><span class='comment-timestamp'><a \
      href='http://b.example/2011/04/titel.html?showComment=2#c102'>4 maart 2010 om 08:01</a>\
      </span></dd>
      <dt class='comment-author' id='c103'><a name='c103'></a>Anoniem zei...</dt>
      <dd class='comment-body'><span class='deleted-comment'>Deze reactie is verwijderd door de \
      auteur.</span></dd>
      <dd class='comment-footer'><span class='comment-timestamp'><a href='#c103'>5 maart 2010 om \
      08:01</a></span></dd></dl>
      <p class='comment-footer'><a href='http://www.blogger.com/comment.g?blogID=1'>Een reactie \
      posten</a></p>
      """,
      """
      0 #c101 meester Bas | 2010-03-03T20:14:00 | Bij ons ook. En dat al jaren.
      1 #c102 Juf Els* | 2010-03-04T08:01:00 | Dank!
      """),
    ConventionCase(
      "threaded",
      """
      <div class='comments' id='comments'><h4>3 reacties:</h4><div \
      id='Blog1_comments-block-wrapper'><div class="comment-thread"><ol id="top-ra"><li \
      class="comment" id="c11"><div class="avatar-image-container"><img/></div><div \
      class="comment-block"><div class="comment-header"><cite class="user"><a \
      href="http://www.blogger.com/profile/2" rel="nofollow">Iris</a></cite><span class="icon \
      user"></span><span class="datetime secondary-text"><a rel="nofollow" \
      href="http://b.example/2011/04/titel.html?showComment=3#c11">6 juni 2015 om 10:23</a>\
      </span></div><p class="comment-content">Wat een vraag.</p><span class="comment-actions \
      secondary-text"><a class="comment-reply" target="_self" data-comment-id="11">Beantwoorden\
      </a><span class="item-control"><a href="/d">Verwijderen</a></span></span></div>
      <div class="comment-replies"><div id="c11-rt" class="comment-thread inline-thread"><span \
      class="thread-toggle thread-expanded"><span class="thread-arrow"></span><span \
      class="thread-count"><a target="_self">Reacties</a></span></span><ol id="c11-ra" \
      class="thread-chrome thread-expanded"><div><li class="comment" id="c12"><div \
      class="comment-block"><div class="comment-header"><cite class="user blog-author"><a>Kees\
      </a></cite><span class="icon user blog-author"></span><span class="datetime \
      secondary-text"><a href="#c12">6 juni 2015 om 10:33</a></span></div><p \
      class="comment-content">En een antwoord.</p></div><div class="comment-replies"></div><div \
      id="c12-ce" class="comment-replybox-single"></div></li></div><div id="c11-continue" \
      class="continue"><a class="comment-reply">Beantwoorden</a></div></ol></div></div></li>
      <li class="comment" id="c13"><div class="comment-block"><div class="comment-header"><cite \
      class="user">Anoniem</cite><span class="datetime secondary-text"><a href="#c13">7 juni \
      2015 om 10:33</a></span></div><p class="comment-content">Nog een.</p></div></li></ol></div>\
      </div></div>
      """,
      """
      0 #c11 Iris | 2015-06-06T10:23:00 | Wat een vraag.
        1 ^0 #c12 Kees* | 2015-06-06T10:33:00 | En een antwoord.
      2 #c13 Anoniem | 2015-06-07T10:33:00 | Nog een.
      """),
    ConventionCase(
      "oldest templates",
      """
      <a name="comments"></a><h4>2 Comments:</h4><ul id="comments-block">
      <li class="comment" id="c11155"><p class="comment-poster"><span class="fn"><a \
      href="http://x.example">Piet Paulusma</a></span> said...</p><div class="comment-body">\
      <p>Leuk om te lezen.</p></div><p class="comment-timestamp"><a href="#c11155">3:12 PM</a>\
      </p></li></ul>
      """,
      """
      0 #c11155 Piet Paulusma |  | Leuk om te lezen.
      """),
  ])
  func reads(page: ConventionCase) {
    #expect(page.comments == page.expected)
  }
}
