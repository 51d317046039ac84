/// The words that `class` and `id` are made of, and what they say.
///
/// A word in the table is a word of a name split at hyphens, underscores and capitals (`post-share`,
/// `postShare`); one with a `=` before it is a whole name without its hyphens (`=entrycontent` for
/// `entry-content`). They are the habits of blog software and of those who write themes, in several
/// languages; none belongs to one site.
enum HintTable {
  static let words = pairs(ofNames: false)
  static let names = pairs(ofNames: true)

  private static func pairs(ofNames areNames: Bool) -> [([UInt8], Hints)] {
    let sign = UInt8(ascii: "=")
    return lists.flatMap { hint, list in
      list.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        .filter { ($0.first == sign) == areNames }
        .map { (Array($0.drop { $0 == sign }), hint) }
    }
  }

  /// A name that begins with one of these tells a state, a category or a hook for scripts.
  static let stateWords = [
    "has", "with", "no", "not", "without", "is", "js", "enable", "enabled", "disable", "category",
    "tag", "hide", "show", "allow", "single",
  ]

  private static let lists: [(Hints, String)] = [
    (.boilerplate, boilerplate), (.weakBoilerplate, weakBoilerplate), (.comments, comments),
    (.content, content),
    (.postBody, postBody), (.byline, byline),
    (.caption, "caption captions bijschrift legende =wpcaptiontext"),
    (.quote, "blockquote quote quotes citaat zitat cita citation pullquote =quotebody"),
    (.title, title), (.hidden, hidden), (.item, item),
    (
      .lead,
      "lead lede intro introduction standfirst subtitle subheadline dek deck kicker excerpt summary chapo inleiding =articlesummary =entrysummary"
    ),
  ]

  private static let boilerplate = """
    related recommended bio vcard biography
    nav navbar navi navigation navigatie menu menus menubar submenu mainmenu topmenu megamenu
    breadcrumb breadcrumbs crumbs kruimelpad broodkruimel sidebar sidebars sidenav rightbar
    leftbar rail footer footers voettekst colophon masthead topbar toolbar blogroll tagcloud
    pagination pager paging paginate pagenavi wppagenavi prevnext nextprev =postnav
    =postnavigation =navlinks =navbelow =navabove =prevpost =nextpost skip skiplink share sharing
    shares sharer sharedaddy sharethis sharebar addthis addtoany shareaholic social socials
    socialmedia socialbar delen teilen partager compartir condividi relatedposts yarpp
    jprelatedposts gerelateerd verwandte similaires relacionados recommendations recommend
    recommendation =morefrom =alsolike =youmaylike =readnext =readalso =lesenauch mostread
    mostpopular meistgelesen recentposts =latestposts =lastposts sponsor sponsored sponsors advert
    adverts advertisement advertisements advertising adsense adslot adbox adblock adsbygoogle
    adcontainer adunit adwrapper dfp anzeige anzeigen werbung reclame publicite publicidad taboola
    outbrain affiliate newsletter nieuwsbrief subscribe subscription abonneren optin mailchimp
    mailinglist signup register registration login logon signin inloggen anmelden cookie cookies
    cookiebar consent gdpr ccpa popup popups popover lightbox offcanvas searchform searchbox
    printer printbutton kudos claps calltoaction =authorbox =authorbio =authorinfo
    =authordescription =aboutauthor =abouttheauthor =authorprofile =postauthor =authorcard
    =entryauthor =authorpanel autorenbox taglist taglinks posttags =tagslinks =catlinks =entrytags
    =posttag =articletags =tagsection =articletopics imprint impressum blogarchive marquee toc
    tableofcontents inhaltsverzeichnis =eztoccontainer =tocontainer pingback trackback trackbacks
    cart basket checkout donate donation paypal flattr patreon syndication hatom crosspost recirc
    recirculation =mwnavigation =mweditsection editsection catlinks printfooter navbox ambox
    hatnote reflist mbox =seealso cookiemelding =nextarticle =prevarticle =articlefooter
    =postfooter =entryfooter =articleend =afterpost =aftercontent =belowpost =belowentry
    =belowcontent =postbottom =bottommeta =entryutility =articletools =posttools =articleactions
    =postactions =articlerelated =contentrelated =inread topbanner bottombanner switcher
    langswitcher qtranslate translations wpml bookmarks sociable wpsocial ssba ssb nrelate
    linkwithin zemanta livefyre statcounter =postmetadata =nocomments saboxplugin =abhbox molongui
    =tsfabwrapper =wpaboutauthor =authorhreview
    """

  private static let weakBoilerplate = """
    =topics action actions ad ads adv alert archive archives badge badges banner banners btn
    button buttons calendar carousel copyright disclaimer download downloads drawer dropdown feed
    feedback feedburner feeds flags follow followus infobar keywords labels lang language
    languages latest legal licence license likes metadata modal noprint notice notification
    notifications overlay partner partners poll popular print profile promo promos promoted
    promotion rate rating ratings recent rss search shop shops slider slideshow stocks suche
    survey tagged tags teaser teasers ticker tools trending vote votes voting weather widget
    widgets zoeken
    """

  private static let comments = """
    comment comments commentlist commentary commentaires commentaire commentform commentthread
    commentcontent commentbody commentarea respond reply replies reactie reacties reageer
    kommentar kommentare kommentarer kommentit comentarios comentario comentarii commenti commento
    komentarze komentarz komentare opinie disqus discussion discussions guestbook gastenboek
    =disqusthread =idcomments =fbcomments =commentswrapper =respondform =leaveareply =cmtlist cmt
    cmts ncomments talkback leserkommentare
    """

  private static let content = """
    content contents inhalt inhoud contenu contenido contenuto entry article artikel articolo
    articulo post posts text tekst texte texto testo body story main blog blogpost bericht beitrag
    page news nieuws hentry centre center prose richtext wysiwyg
    """

  private static let postBody = """
    =entrycontent =postcontent =postbody =postentry =posttext =articlebody =articlecontent
    =articletext =articlecontents =storybody =storycontent =storytext =blogcontent =blogpostcontent
    =blogpostbody =blogbody =entrybody =entrytext =contentbody =newsbody =newscontent =newstext
    =maincontent =textcontent =bodytext =bodycopy =bodycontent =articlebodytext =articletextbody
    =postcontentinner =entrycontentinner =singlecontent =singlepostcontent =thecontent
    =pagecontent =fieldnamebody =fieldbody =nodecontent =itemfulltext =itembody =blogentry
    =artikeltext =artikelinhalt =artikelbody =artikelcontent =beitragstext =berichttekst
    =articlebodycontent =articlebodycontainer =articlemaincontent =postarticle
    =postsinglecontent =tdpostcontent =cmsbody =storyarticle =postmessage =econtent =articlecopy
    =articlebodycopy =contenttext =textbody =textblock =mainarticle =articlemain =bloggerpost
    =mwparseroutput =mwcontenttext
    =rtecontent =richtext =wysiwygcontent =elementorwidgetthemepostcontent =wpblockpostcontent
    """

  private static let byline = """
    byline bylines dateline posted postedon postedby postmeta =entrymeta =articlemeta =metadata
    =postinfo =entryinfo =articleinfo =postdate =entrydate =articledate =publishdate =publisheddate
    =pubdate =postdetails =postdata =bloginfo =storymeta =newsmeta =contentmeta meta =metainfo
    =authorname =articleauthor =authordate timestamp =posttime =entrytime =readingtime =readtime
    =estimatedreading =dateauthor published date datum auteur autor =articlebyline =blogmeta
    =singlemeta =pagemeta =itemmeta =submitted =postheadermeta
    """

  private static let title = """
    =entrytitle =posttitle =articletitle =pagetitle =blogtitle =storytitle =newstitle headline
    title titel titre titulo titolo =singletitle =headlinetitle =contenttitle =artikeltitel
    """

  private static let hidden = """
    =screenreadertext =sronly =visuallyhidden =visuallyhidden =elementinvisible =showforsr
    =assistivetext =srtext =hiddenvisually =offscreen =displaynone =dnone invisible =noscript
    """

  private static let item = """
    hentry =post =article =blogpost =postitem =entry =newsitem =listitem =articleitem =blogitem
    =postpreview =articlepreview =archivepost =feeditem =card =postcard =articlecard =loopitem
    =postsummary =storyitem =teaseritem =bloglistitem
    """
}
