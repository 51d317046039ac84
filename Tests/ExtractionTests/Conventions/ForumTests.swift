import Testing

/// Forums, where the first message is the post.
struct ForumTests {
  @Test(arguments: [
    ConventionCase(
      "phpbb2", isThread: true,
      """
      <table class="forumline"><tr><th>Auteur</th><th>Bericht</th></tr>
      <tr><td class="row1"><span class="name"><a name="11"></a><b>Gijs</b></span><br /><span \
      class="postdetails">Ouwe rot<br />Geregistreerd op: 03 Feb 2004<br />Berichten: 215</span>\
      </td><td class="row1"><table><tr><td><a href="viewtopic.php?p=11#11"><img/></a><span \
      class="postdetails">Geplaatst: di mei 03, 2005 10:11 am<span class="gen">&nbsp;\
      </span>&nbsp; &nbsp;Onderwerp: Nieuwe telefooncentrale</span></td></tr><tr><td><span \
      class="postbody">Wie heeft er ervaring met de nieuwe telefooncentrale? Wij krijgen hem \
      volgende maand, en niemand weet hoe hij werkt.</span></td></tr></table></td></tr>
      <tr><td class="row2"><span class="name"><a name="12"></a><b>Hein</b></span><br /><span \
      class="postdetails">Nieuweling<br />Berichten: 3</span></td><td class="row2"><table><tr>\
      <td><span class="postdetails">Geplaatst: di mei 03, 2005 11:12 am&nbsp; &nbsp;Onderwerp: \
      </span></td></tr><tr><td><span class="postbody">Wij hebben hem al. Het went, na een week \
      of drie.</span></td></tr></table></td></tr>
      <tr><td class="row1"><span class="name"><a name="13"></a><b>Inge</b></span><br /><span \
      class="postdetails">Nieuweling<br />Berichten: 5</span></td><td class="row1"><table><tr>\
      <td><span class="postdetails">Geplaatst: wo mei 04, 2005 11:12 am&nbsp; &nbsp;Onderwerp: \
      </span></td></tr><tr><td><span class="postbody">Bij ons went hij nooit.</span></td></tr>\
      </table></td></tr></table>
      """,
      """
      0 #12 Hein | 2005-05-03T11:12:00 | Wij hebben hem al. Het went, na een week of drie.
      1 #13 Inge | 2005-05-04T11:12:00 | Bij ons went hij nooit.
      """),
    ConventionCase(
      "phpbb3", isThread: true,
      """
      <div id="p21" class="post bg2"><div class="inner"><div class="postbody"><h3 class="first">\
      <a href="#p21">Melkrobot</a></h3><p class="author"><a href="./viewtopic.php?p=21#p21">\
      <img/></a>door <strong><a href="./m">Jelle</a></strong> » di feb 11, 2014 9:30 pm</p><div \
      class="content">Wie gebruikt er een melkrobot? Wij denken er al jaren over na, maar het is \
      duur.</div><div id="sig21" class="signature">Boer zoekt rust</div></div><dl \
      class="postprofile" id="profile21"><dt><a>Jelle</a></dt><dd><strong>Berichten:</strong> 12\
      </dd></dl></div></div>
      <div id="p22" class="post bg1"><div class="inner"><div class="postbody"><h3><a \
      href="#p22">Re: Melkrobot</a></h3><p class="author">door <strong><a href="./m">Klaas</a>\
      </strong> » wo feb 12, 2014 9:30 pm</p><div class="content"><blockquote><div><cite>Jelle \
      schreef:</cite>Wie gebruikt er een melkrobot?</div></blockquote>Wij, al vier jaar.</div>\
      </div><dl class="postprofile"><dt><a>Klaas</a></dt></dl></div></div>
      """,
      """
      0 #p22 Klaas | 2014-02-12T21:30:00 | > Jelle schreef: / > Wie gebruikt er een melkrobot? / \
      Wij, al vier jaar.
      """),
    ConventionCase(
      "vbulletin3", isThread: true,
      """
      <div id="posts"><table id="post31" class="tborder"><tr><td class="thead"><a name="post31">\
      </a>03-05-2007, 10:11</td><td class="thead">#<a href="showpost.php?p=31"><strong>1</strong>\
      </a></td></tr><tr><td class="alt2"><div id="postmenu_31"><a class="bigusername" \
      href="member.php?u=1">Lex</a></div><div class="smallfont">Lid</div><div \
      class="smallfont">Geregistreerd: Feb 2004</div></td><td class="alt1" id="td_post_31"><div \
      class="smallfont"><strong>Thuiswerken</strong></div><hr /><div id="post_message_31">Mijn \
      baas wil niet dat ik thuis werk. Hoe gaat dat bij jullie, en wat zeg je dan tegen hem?\
      </div></td></tr></table>
      <table id="post32" class="tborder"><tr><td class="thead"><a name="post32"></a>04-05-2007, \
      10:11</td><td class="thead">#<a href="showpost.php?p=32"><strong>2</strong></a></td></tr>\
      <tr><td class="alt2"><a class="bigusername" href="member.php?u=2">Mien</a></td><td \
      class="alt1" id="td_post_32"><div id="post_message_32"><div style="margin:20px"><div \
      class="smallfont">Citaat:</div><table><tr><td class="alt2"><div>Oorspronkelijk geplaatst \
      door <strong>Lex</strong></div><div style="font-style:italic">Mijn baas wil niet</div></td>\
      </tr></table></div>Gewoon doen.</div></td></tr></table></div>
      """,
      """
      0 #post32 Mien | 2007-05-04T10:11:00 | > Oorspronkelijk geplaatst door Lex / > Mijn baas \
      wil niet / Gewoon doen.
      """),
    ConventionCase(
      "vbulletin4", isThread: true,
      """
      <ol id="posts" class="posts"><li class="postbitlegacy postbitim postcontainer" \
      id="post_41"><div class="posthead"><span class="postdate old"><span \
      class="date">03-05-2011,&nbsp;<span class="time">10:11</span></span></span><span \
      class="nodecontrols"><a name="post41" href="#post41" class="postcounter">#1</a></span>\
      </div><div class="postdetails"><div class="userinfo"><a class="username offline popupctrl" \
      href="member.php"><strong>Nel</strong></a><span class="usertitle">Lid</span></div><div \
      class="postbody"><div class="postrow"><h2 class="title icon">Nieuwe printer</h2><div \
      class="content"><div id="post_message_41"><blockquote class="postcontent restore ">Er \
      staat een nieuwe printer op de gang, en hij doet het niet. Wie weet wat eraan scheelt?\
      </blockquote></div></div></div></div></div></li>
      <li class="postbitlegacy postcontainer" id="post_42"><div class="posthead"><span \
      class="postdate old"><span class="date">04-05-2011,&nbsp;<span class="time">10:11</span>\
      </span></span></div><div class="postdetails"><div class="userinfo"><a class="username" \
      href="#"><strong>Otto</strong></a></div><div class="postbody"><div class="content"><div \
      id="post_message_42"><blockquote class="postcontent restore">De stekker.</blockquote></div>\
      </div></div></div></li></ol>
      """,
      """
      0 #post_42 Otto | 2011-05-04T10:11:00 | De stekker.
      """),
    ConventionCase(
      "discourse", isThread: true,
      """
      <div itemscope itemtype="http://schema.org/DiscussionForumPosting"><h1 itemprop="headline">\
      <a href="/t/x/1">Vergaderen per video</a></h1>
      <div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span \
      class="creator" itemprop="author" itemscope><a itemprop="url" href="/u/petra"><span \
      itemprop="name">petra</span></a></span><link itemprop="mainEntityOfPage" href="/t/x/1">\
      <span class="crawler-post-infos"><time datetime="2015-05-03T10:11:12Z" class="post-time">3 \
      mei 2015 om 10:11</time><meta itemprop="dateModified" content="2015-05-03T10:11:12Z"><span \
      itemprop="position">1</span></span></div><div class="post" itemprop="text"><p>Wie \
      vergadert er per video? Wij zijn begonnen, en het valt me niet mee om iedereen te verstaan.\
      </p></div></div>
      <div id="post_2" itemprop="comment" itemscope itemtype="http://schema.org/Comment" \
      class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" \
      itemprop="author" itemscope><a itemprop="url" href="/u/rob"><span itemprop="name">rob\
      </span></a></span><span class="crawler-post-infos"><time itemprop="datePublished" \
      datetime="2015-05-04T10:11:12Z" class="post-time">4 mei 2015</time><span \
      itemprop="position">2</span></span></div><div class="post" itemprop="text"><aside \
      class="quote" data-username="petra"><div class="title">petra:</div><blockquote><p>Wie \
      vergadert er per video?</p></blockquote></aside><p>Wij, elke week.</p></div></div></div>
      """,
      """
      0 #post_2 rob | 2015-05-04T10:11:12Z | > petra: / > Wie vergadert er per video? / Wij, \
      elke week.
      """),
    ConventionCase(
      "xenforo1", isThread: true,
      """
      <ol class="messageList" id="messageList"><li id="post-51" class="message" \
      data-author="Sjaak"><div class="messageUserInfo"><div class="messageUserBlock"><h3 \
      class="userText"><a href="members/1/" class="username" dir="auto">Sjaak</a><em \
      class="userTitle">Lid</em></h3></div></div><div class="messageInfo primaryContent"><div \
      class="messageContent"><article><blockquote class="messageText ugc baseHtml">Onze oude \
      telefoons gaan weg. Wie heeft er al een koptelefoon, en wat doe je als de buurman ook \
      belt?<div class="messageTextEndMarker">&nbsp;</div></blockquote></article></div><div \
      class="messageMeta"><div class="privateControls"><span class="item muted"><span \
      class="authorEnd"><a class="username author" href="members/1/">Sjaak</a>,</span> <a \
      href="threads/1/" class="datePermalink"><span class="DateTime" title="3 mei 2013 om \
      10:11">3 mei 2013</span></a></span></div><div class="publicControls"><a \
      class="item muted postNumber">#1</a></div></div></div></li>
      <li id="post-52" class="message" data-author="Toos"><div class="messageUserInfo"><h3 \
      class="userText"><a href="members/2/" class="username">Toos</a></h3></div><div \
      class="messageInfo primaryContent"><div class="messageContent"><article><blockquote \
      class="messageText ugc baseHtml">Dan ga ik op de gang staan.<div \
      class="messageTextEndMarker">&nbsp;</div></blockquote></article></div><div \
      class="messageMeta"><span class="item muted"><a class="username author">Toos</a>, <abbr \
      class="DateTime" data-time="1367655060">4 mei 2013 om 10:11</abbr></span><a \
      class="item control reply">Reageren</a></div></div></li></ol>
      """,
      """
      0 #post-52 Toos | 2013-05-04T10:11:00 | Dan ga ik op de gang staan.
      """),
    ConventionCase(
      "xenforo2", isThread: true,
      """
      <article class="message message--post js-post" data-author="Tine" data-content="post-61" \
      id="js-post-61"><span class="u-anchorTarget" id="post-61"></span><div \
      class="message-inner"><div class="message-cell message-cell--user"><h4 \
      class="message-name"><a class="username">Tine</a></h4><h5 class="message-userTitle">Lid\
      </h5></div><div class="message-cell message-cell--main"><header \
      class="message-attribution"><ul><li><a href="/threads/1/post-61"><time class="u-dt" \
      datetime="2015-05-03T10:11:12+0200">3 mei 2015</time></a></li></ul><ul><li><a>#1</a></li>\
      </ul></header><div class="message-content"><article class="message-body"><div \
      class="bbWrapper">Sinds maandag staat er een robot bij de balie. Hij kan alles, behalve \
      antwoord geven op wat ik vraag.</div></article></div><footer class="message-footer"><a \
      class="actionBar-action">Citeren</a></footer></div></div></article>
      <article class="message message--post js-post" data-author="Udo" data-content="post-62" \
      id="js-post-62"><div class="message-inner"><div class="message-cell message-cell--user"><h4 \
      class="message-name"><a class="username">Udo</a></h4></div><div \
      class="message-cell message-cell--main"><header class="message-attribution"><time \
      class="u-dt" datetime="2015-05-04T10:11:12+0200">4 mei 2015</time></header><article \
      class="message-body"><div class="bbWrapper"><blockquote class="bbCodeBlock \
      bbCodeBlock--quote"><div class="bbCodeBlock-title"><a>Tine zei:</a></div><div \
      class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent">Hij kan alles</div>\
      </div></blockquote>Bij ons praat hij terug.</div></article><footer \
      class="message-footer"><a class="actionBar-action">Citeren</a></footer></div></div></article>
      """,
      """
      0 #js-post-62 Udo | 2015-05-04T10:11:12+02:00 | > Tine zei: / > Hij kan alles / Bij ons \
      praat hij terug.
      """),
    ConventionCase(
      "smf", isThread: true,
      """
      <div id="forumposts"><div class="windowbg"><div class="post_wrapper"><div class="poster">\
      <h4><a href="?action=profile;u=1" title="Bekijk profiel van Ugo">Ugo</a></h4><ul \
      class="reset smalltext"><li class="postgroup">Lid</li><li>Berichten: 12</li></ul></div><div \
      class="postarea"><div class="keyinfo"><h5 id="subject_71"><a href="?topic=1.msg71#msg71">\
      Zonnepanelen</a></h5><div class="smalltext">&#171; <strong>Gepost op:</strong> 03 mei 2012, \
      10:11:12 &#187;</div></div><div class="post"><div class="inner" id="msg_71">Heeft er hier \
      iemand al zonnepanelen op het dak van de zaak? Mijn chef denkt dat het nooit iets oplevert.\
      </div></div></div><div class="moderatorbar"><div class="smalltext reportlinks">Gelogd</div>\
      <div class="signature">Licht is gratis</div></div></div></div>
      <div class="windowbg2"><div class="post_wrapper"><div class="poster"><h4><a \
      href="?action=profile;u=2">Vic</a></h4></div><div class="postarea"><div class="keyinfo">\
      <h5 id="subject_72"><a href="?topic=1.msg72#msg72">Re: Zonnepanelen</a></h5><div \
      class="smalltext">&#171; <strong>Reactie #1 Gepost op:</strong> 04 mei 2012, 10:11:12 \
      &#187;</div></div><div class="post"><div class="inner" id="msg_72"><div \
      class="quoteheader"><a>Citaat van: Ugo op 03 mei 2012, 10:11:12</a></div><blockquote \
      class="bbc_standard_quote">Heeft er hier iemand al zonnepanelen</blockquote>Wij, en het \
      levert wel iets op.</div></div></div><div class="moderatorbar"><div \
      class="smalltext reportlinks">Gelogd</div></div></div></div>
      <div class="windowbg"><div class="post_wrapper"><div class="poster"><h4><a \
      href="?action=profile;u=3">Wies</a></h4></div><div class="postarea"><div class="keyinfo">\
      <h5 id="subject_73"><a href="?topic=1.msg73#msg73">Re: Zonnepanelen</a></h5><div \
      class="smalltext">&#171; <strong>Reactie #2 Gepost op:</strong> 05 mei 2012, 10:11:12 \
      &#187;</div></div><div class="post"><div class="inner" id="msg_73"><div \
      class="quoteheader"><a>Citaat van: Vic op 04 mei 2012, 10:11:12</a></div><blockquote \
      class="bbc_standard_quote">het levert wel iets op.</blockquote>Hoeveel dan?</div></div>\
      </div></div></div></div>
      """,
      """
      0 #msg72 Vic | 2012-05-04T10:11:12 | > Citaat van: Ugo op 03 mei 2012, 10:11:12 / > Heeft \
      er hier iemand al zonnepanelen / Wij, en het levert wel iets op.
        1 ^0 #msg73 Wies | 2012-05-05T10:11:12 | > Citaat van: Vic op 04 mei 2012, 10:11:12 / > \
      het levert wel iets op. / Hoeveel dan?
      """),
    ConventionCase(
      "mybb", isThread: true,
      """
      <div id="posts"><a name="pid81" id="pid81"></a><div class="post" id="post_81"><div \
      class="post_author"><div class="author_information"><strong><span class="largetext"><a \
      href="user-1.html">Vera</a></span></strong><br /><span class="smalltext">Lid</span></div>\
      <div class="author_statistics">Berichten: 3<br />Topics: 1</div></div><div \
      class="post_content"><div class="post_head"><div class="float_right"><strong><a \
      href="thread-1-post-81.html#pid81">#1</a></strong></div><span class="post_date">03-05-2014, \
      10:11 <span class="post_edit"></span></span></div><div class="post_body scaleimages" \
      id="pid_81">Wij krijgen een cursus sociale media van de zaak. Wie is er al geweest, en was \
      het de moeite waard?</div></div><div class="post_controls"><a title="Citeer">Antwoord</a>\
      </div></div>
      <a name="pid82" id="pid82"></a><div class="post" id="post_82"><div class="post_author"><div \
      class="author_information"><strong><span class="largetext"><a href="user-2.html">Wout</a>\
      </span></strong></div></div><div class="post_content"><div class="post_head"><span \
      class="post_date">04-05-2014, 10:11</span></div><div class="post_body scaleimages" \
      id="pid_82"><blockquote><cite><span>(03-05-2014, 10:11)</span>Vera schreef:</cite>Wie is er \
      al geweest</blockquote>Ik. Leuke middag.</div></div><div class="post_controls"><a \
      title="Citeer">Antwoord</a></div></div></div>
      """,
      """
      0 #post_82 Wout | 2014-05-04T10:11:00 | > (03-05-2014, 10:11)Vera schreef: / > Wie is er al \
      geweest / Ik. Leuke middag.
      """),
  ])
  func reads(page: ConventionCase) {
    #expect(page.comments == page.expected)
  }
}
