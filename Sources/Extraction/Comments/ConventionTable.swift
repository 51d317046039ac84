/// The conventions of blog software, forums and comment services for comments, as data.
///
/// A line names a convention (`= name`, with `thread` behind it where the first unit is the post,
/// and `last` where it is tried after all others), or gives selectors of a field, the most telling first. `^tr`
/// behind a selector means the row of a table around what it finds. None of them belongs to one site.
/// What no line finds, the general case may (`ShapeFinder`).
enum ConventionTable {
  static let conventions: [Convention] = parsed.conventions
  static let selectors: [Selector] = parsed.selectors
  static let index = SelectorIndex(selectors)

  private static let parsed = parse(text)

  private static func parse(_ text: String) -> (conventions: [Convention], selectors: [Selector]) {
    var conventions: [Convention] = []
    var selectors: [Selector] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      if line.first == UInt8(ascii: "=") {
        let words = line.split(separator: UInt8(ascii: " ")).map(Substring.init)
        var convention = Convention(name: String(words[1]))
        convention.isThread = words.last == "thread"
        convention.isGeneral = words.last == "last"
        conventions.append(convention)
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")),
        let field = Convention.Field.named[Substring(line[..<colon])]
      {
        let start = selectors.count
        for selector in line[colon...].dropFirst().split(separator: UInt8(ascii: ",")) {
          let isInRow = selector.suffix(3).elementsEqual("^tr".utf8)
          if isInRow { conventions[conventions.count - 1].rows.insert(selectors.count) }
          selectors.append(Selector(isInRow ? selector.dropLast(3) : selector))
        }
        conventions[conventions.count - 1][field] = start..<selectors.count
      }
    }
    return (conventions, selectors)
  }

  private static let text = """
    = wpdiscuz
    unit: .wpd-comment, .wc-comment
    author: .wpd-comment-author, .wc-comment-author
    time: .wpd-comment-date, .wc-comment-date
    text: .wpd-comment-text, .wc-comment-text
    = wordpress
    unit: .comment.depth-*, .comment.even, .comment.odd, .comment.alt, .comment.byuser, .pingback, .trackback, #li-comment-*, li#comment-*, div#comment-*, article#comment-*, .commentlist li, .comment-list li
    author: .wp-block-comment-author-name, .comment-author .fn, .fn, .comment-author-name, .comment-author-link, .comment-author cite, .comment_author, .commentauthor, .comment-name, .comment-author, .comment__author, .commenter, .author, .comment-meta cite, cite, .comment-title
    time: .wp-block-comment-date time, .wp-block-comment-date, .comment-time, .comment-date, .comment_date, .commentdate, .comment__date, .comment-metadata time, .comment-metadata, .comment-meta time, .commentmetadata, .comment-meta, .comment_meta, .date, .time, time
    text: .wp-block-comment-content, .comment-content, .comment__content, .comment_content, .comment-text, .comment_text, .commenttext, .comment__text, .comment__body, .comment-copy, .comment-entry, .commententry, .comment-message, .comment_message, .comment-txt, .comment-body-content, .comment-inner-content, .commentcontent, [itemprop=text], .comment_container .description
    = blogger
    unit: #c* .comment-block, li.comment, .comment-thread .comment
    author: .user, .comment-author
    time: .datetime, .comment-timestamp
    text: .comment-content, .comment-body
    = blogger-list
    start: dt.comment-author, dt.comment-data, #comments-block dt
    author: .comment-author
    time: .comment-timestamp, .comment-footer
    text: .comment-body
    = typepad
    unit: div.comment, #comment-6*
    author: .comment-footer a, .comment-author, .byline a
    time: .comment-footer, .byline
    text: .comment-content, .comment-body
    = movable-type
    unit: .comments-body, .comment.hentry, #comment-* .comment-inner
    author: .vcard.author, .author .fn, .comments-post a, .posted a, .byline a, .comment-header a
    time: .published, .comments-post, .posted, .byline, .comment-header
    text: .comment-content, .comment-body, .comment-text
    = drupal
    unit: .comment.clearfix, .comment-published, .comment-wrapper .comment, .comment.js-comment, article.comment, .node-comment
    author: .username, .comment__author, .submitted a, .author, .submitted
    time: .comment__time, .submitted time, .comment__submitted, .submitted, .comment-date, time
    text: .field-name-comment-body, .field--name-comment-body, .field-comment-body, .comment__content .content, .content, .comment__content, .comment-content
    = drupal-6
    mark: .submitted
    unit: #comments .comment, .comments .comment
    author: .username, .submitted a, .submitted, .author
    time: .submitted
    text: .content, .comment-content
    = joomla-jcomments
    unit: .comments-list .rbox, .comment-box, .comments-list-item, #comment-item-*
    author: .comment-author, .author-homepage
    time: .comment-date
    text: .comment-body
    = joomla-k2
    unit: .itemCommentsList li, .k2-comment
    author: .commentAuthorName, .commentAuthor
    time: .commentDate
    text: .commentText, .commentContent, p
    = joomla-komento
    unit: .kmt-item, .kmt-comment-item
    author: .kmt-author
    time: .kmt-time, .kmt-date
    text: .kmt-body, .commentText
    = serendipity
    unit: .serendipity_comment
    author: .serendipity_comment_author, .comment_source cite, .serendipity_comment_source a, .serendipity_commentFooter a
    time: .serendipity_comment_source, .comment_source, .serendipity_commentDate, time
    text: .serendipity_commentBody, .serendipity_comment_body, .comment_content
    = disqus
    unit: li.post, .dsq-comment, #dsq-comment-*, .d-comment, .disqus-comment
    author: .author, .dsq-commenter-name, .dsq-comment-header cite, .publisher-anchor-color, .byline a
    time: .time-ago, .dsq-header-time, .post-meta, time
    text: .post-message, .dsq-comment-message, .dsq-comment-text, .dsq-comment-body, .comment-body
    = intensedebate
    unit: .idc-c
    author: .idc-i a, .idc-c-h .idc-a, .idc-c-h a, .idc-a, .idc-c-h span
    time: .idc-time, .idc-c-h .idc-t, .idc-c-h
    text: .idc-c-t-inner, .idc-c-t, #IDComment-CommentText*
    = livefyre
    unit: .fyre-comment-article
    author: .fyre-comment-username
    time: .fyre-comment-date
    text: .fyre-comment-body, .fyre-comment
    = phpbb thread
    unit: .post.has-profile, div#p*.post, .post.bg1, .post.bg2, .post.bg3
    author: .author .username, .author .username-coloured, .author strong, .postprofile .username, .postauthor, .author a
    time: .author time, .author, .postdate
    text: .content, .postbody .content, .postbody
    = phpbb-2 thread
    mark: .postdetails
    unit: .name^tr
    author: .name
    time: .postdetails
    text: .postbody
    = vbulletin thread
    unit: li.postbitlegacy, li.postbit, li.postcontainer, table#post*, .b-post
    author: .bigusername, .username, .author a, .b-userinfo__details a
    time: .b-post__timestamp, .postdate, .date, .thead
    text: #post_message_*, .postcontent, .js-post__content-text, .content
    = discourse thread
    unit: .topic-body.crawler-post, .crawler-post, .topic-post
    author: .creator [itemprop=name], .creator, .names .username, .username
    time: .post-time, .crawler-post-infos time, .post-date, time
    text: .cooked, [itemprop=articleBody], [itemprop=text], .post
    = xenforo thread
    unit: article.message, li.message
    author: .message-name .username, .message-name, .username
    time: .message-attribution time, .u-dt, .DateTime, time
    text: .bbWrapper, .messageText, .message-body
    = smf thread
    unit: .post_wrapper
    author: .poster h4, .poster
    time: .keyinfo .smalltext, .smalltext
    text: .post .inner, .inner
    = mybb thread
    unit: .post.classic, table#post_*, div#post_*
    author: .post_author .largetext, .author_information a, .largetext a
    time: .post_date
    text: .post_body
    = b2evolution
    unit: .bComment, .evo_comment
    author: .bCommentTitle a, .bCommentTitle, .evo_comment_title a, .evo_comment_title
    time: .bCommentSmallPrint, .bCommentTitle, .evo_comment_info, .evo_comment_title
    text: .bCommentText, .evo_comment_text
    = dotclear
    start: #comments dt, .comments dt, dt.comment
    author: .comment-author, a.author, strong, a
    time: .comment-date, dt
    text: dd
    = weebly
    unit: .blogCommentWrap, .blogComment
    author: .blogCommentAuthor
    time: .blogCommentDate
    text: .blogCommentText
    = squarespace
    unit: .comment-wrapper, .squarespace-comments .comment
    author: .author, .user-name
    time: .date, .comment-date
    text: .comment-body, .body
    = spip
    unit: .forum-fil, .comment-fil, .forum-message, .forum-reponse
    author: .forum-qui-*, .forum-auteur, .comment-meta .auteur, .auteur, [itemprop=author], .fn, .name
    time: .forum-date, .date, .published, .comment-meta, .forum-chapo
    text: .forum-texte, .comment-content, .comment-texte, .texte
    = schema
    unit: [itemprop=comment], [itemtype=Comment], [itemtype=UserComments]
    author: [itemprop=author] [itemprop=name], [itemprop=creator] [itemprop=name], [itemprop=author], [itemprop=creator], .author
    time: [itemprop=dateCreated], [itemprop=commentTime], [itemprop=datePublished], [itemprop=dateModified], time
    text: [itemprop=text], [itemprop=commentText], [itemprop=reviewBody], [itemprop=description]
    = microformats
    unit: .h-cite.u-comment, .p-comment, .u-comment, .comment.h-entry, .comment.h-cite, .comments .hentry
    author: .p-author .p-name, .p-author, .author .fn, .author
    time: .dt-published, .published, time
    text: .e-content, .p-content, .p-summary, .entry-content
    = general last
    unit: .comment, .reactie, .kommentar, .commentaire, .comentario, .commento, .komentarz, .reaction, .commentaar, .comment-item, .comment-box, .single-comment, .commentItem, .comment-entry, .comment_item, .user-comment, .news-comment, .comment-card, .comment-container, .comment-wrap, .comment-row, .leserbrief, .comment_default, .listComment, .postComment, .reply, .gastenboek, .guestbook-entry, .itemcomment, .commentBox, .comment-block, .comment-wrapper
    author: .comment-author, .author, .commenter, .username, .user-name, .name, .auteur, .autor, .naam, .nick, .nickname, .user, .poster, .posted-by, .fn, cite
    time: .comment-date, .comment-time, .datetime, .date, .datum, .time, .timestamp, .tijd, .created, .posted-on, .published, time
    text: .comment-content, .comment-text, .comment-body, .commenttext, .commentText, .comment_text, .commentBody, .comment-message, .reactie-tekst, .tekst, .text, .message, .body, .content, .bericht
    """
}
