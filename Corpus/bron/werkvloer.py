"""Werkvloer 2.0: a WordPress-like blog of 2008-2012 with nested comment lists over several pages.

The later of the two crawls finds one post changed and one comment gone.
"""

import calendar
from html import escape

import texts
from html_parts import (
    MONTHS, Answer, blocks, clock, counted, excerpt, inline, long_date, moved, slug, template, when)

HOST = "www.werkvloer.example"
ROOT = "http://" + HOST
SHOWS_CATEGORY = True
TOP_COMMENTS = 3  # comments to the post itself on one comment page, where a post has many
PAGED_FROM = 10
POSTS_PER_PAGE = 3
# What changes between the first and the second crawl.
CHANGED_POST, CHANGED_PARAGRAPH = "flexplek-3-17", "Bijgewerkt: we mogen het vanaf september per team proberen."
REMOVED_COMMENT = ("yammer-op-maandag", 4)


class Blog:
    def __init__(self, later=False):
        self.posts = texts.read("werkvloer")
        self.later = later

    # Addresses and numbers

    def path(self, post):
        return f"/{when(post.date):%Y/%m}/{post.slug}/"

    def anchor(self, post, comment):
        return f"comment-{post.number * 40 + comment.number}"

    def comment_pages(self, post):
        """The comments of each comment page, each page a list of comments that answer the post."""
        top = post.answers(0)
        size = TOP_COMMENTS if len(post.comments) >= PAGED_FROM else max(1, len(top))
        return [top[i:i + size] for i in range(0, len(top), size)] or [[]]

    def comments(self, post):
        gone = REMOVED_COMMENT if self.later else None
        return [c for c in post.comments if (post.slug, c.number) != gone]

    # Parts of a page

    def comment(self, post, comment, depth=1):
        if comment not in self.comments(post):
            return ""
        anchor = self.anchor(post, comment)
        number = anchor.removeprefix("comment-")
        address = ROOT + self.path(post)
        kind = "bypostauthor" if comment.author == post.author else "byuser"
        parity = "even" if comment.number % 2 else "odd"
        answers = "".join(self.comment(post, c, depth + 1) for c in post.answers(comment.number))
        children = f'<ul class="children">\n{answers}</ul>\n' if answers else ""
        reply = (
            f'<div class="reply"><a class="comment-reply-link" rel="nofollow" '
            f'href="{self.path(post)}?replytocom={number}#respond">Beantwoorden</a></div>' if depth < 4 else "")
        return (
            f'<li class="comment {kind} {parity} depth-{depth}" id="li-{anchor}">\n<div id="{anchor}" class="comment-body">\n'
            f'<div class="comment-author vcard"><img alt="" src="/avatar.gif" class="avatar" height="32" width="32" />'
            f'<cite class="fn">{escape(comment.author)}</cite> <span class="says">schreef:</span></div>\n'
            f'<div class="comment-meta commentmetadata"><a href="{address}#{anchor}">{long_date(comment.date)} om '
            f'{clock(comment.date)}</a></div>\n{blocks(comment.paragraphs)}\n{reply}\n</div>\n{children}</li>\n')

    def discussion(self, post, page):
        pages, shown = self.comment_pages(post), self.comments(post)
        if not shown:
            return '<p class="nocomments">Nog geen reacties.</p>'
        items = "".join(self.comment(post, c) for c in pages[page - 1])
        links = " ".join(
            f'<a class="page-numbers" href="{ROOT}{self.path(post)}{"" if n == 1 else f"comment-page-{n}/"}#comments">{n}</a>'
            for n in range(1, len(pages) + 1) if n != page)
        navigation = f'<div class="navigation">Oudere en nieuwere reacties: {links}</div>' if links else ""
        heading = counted(len(shown), one="Eén reactie", many="{} reacties")
        return (
            f'<h3 id="comments">{heading} op &#8220;{inline(post.title)}&#8221;</h3>\n{navigation}\n'
            f'<ol class="commentlist">\n{items}</ol>\n{navigation}\n'
            '<div id="respond"><h3>Geef een reactie</h3><form action="/wp-comments-post.php" method="post">'
            '<p>Je e-mailadres wordt niet getoond. Verplichte velden zijn gemarkeerd met *</p>'
            '<p><input type="text" name="author" value="" /> <label>Naam *</label></p>'
            '<p><textarea name="comment" cols="58" rows="10"></textarea></p>'
            '<p><input name="submit" type="submit" value="Reactie plaatsen" /></p></form></div>')

    def meta(self, post):
        tags = ", ".join(f'<a href="/tag/{slug(t)}/" rel="tag">{t}</a>' for t in post.tags)
        category = post.fields["category"]
        return (
            f'<p class="postmetadata">Geplaatst in <a href="/category/{slug(category)}/" rel="category tag">{category}</a> '
            f'| Tags: {tags} | <a href="{self.path(post)}#comments">{counted(len(self.comments(post)))}</a></p>')

    def body(self, post):
        html = blocks(post.paragraphs)
        if self.later and post.slug == CHANGED_POST:
            html += f"\n<p>{CHANGED_PARAGRAPH}</p>"
        return html

    def entry(self, post, body, heading="h2"):
        return (
            f'<div class="post type-post hentry" id="post-{post.number * 7}">\n<{heading} class="entry-title">'
            f'<a href="{ROOT}{self.path(post)}" rel="bookmark">{inline(post.title)}</a></{heading}>\n'
            f'<small class="entry-date"><abbr class="published" title="{post.date}">{long_date(post.date)}</abbr> door '
            f'<span class="author vcard"><a class="url fn" href="/author/{slug(post.author)}/">{post.author}</a></span></small>\n'
            f'<div class="entry-content">\n{body}\n</div>\n{self.meta(post)}\n</div>\n')

    def calendar(self, moment):
        days = {when(p.date).day: p for p in self.posts if p.date[:7] == f"{moment:%Y-%m}"}
        rows = ""
        for week in calendar.monthcalendar(moment.year, moment.month):
            cells = (f'<a href="{ROOT}/{moment:%Y/%m}/{d:02}/">{d}</a>' if d in days else str(d) if d else "&nbsp;" for d in week)
            rows += "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>\n"
        caption = f"{MONTHS[moment.month - 1]} {moment.year}"
        head = "".join(f"<th scope='col'>{d}</th>" for d in "mdwdvzz")
        return f'<table id="wp-calendar"><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'

    def page(self, content, title="", body_class="archive", moment=None, links=""):
        recent = sorted(((c.date, p, c) for p in self.posts for c in self.comments(p)), key=lambda r: r[0])[-4:]
        recent_items = "".join(
            f'<li>{escape(c.author)} op <a href="{ROOT}{self.path(p)}#{self.anchor(p, c)}">{inline(p.title)}</a></li>'
            for _, p, c in reversed(recent))
        months = "".join(
            f'<li><a href="{ROOT}/{m.replace("-", "/")}/">{MONTHS[int(m[5:]) - 1]} {m[:4]}</a></li>'
            for m in sorted({p.date[:7] for p in self.posts}, reverse=True))
        tags = " ".join(
            f'<a href="{ROOT}/tag/{slug(t)}/" style="font-size: {8 + len(t)}pt">{t}</a>'
            for t in sorted({t for p in self.posts for t in p.tags}))
        name = "Werkvloer 2.0"
        return Answer(template("werkvloer/pagina.html").substitute(
            head_title=f"{name} &raquo; {inline(title)}" if title else name, head_links=links, body_class=body_class,
            content=content, recent_comments=f"<ul>{recent_items}</ul>", months=f"<ul>{months}</ul>", tags=tags,
            calendar=self.calendar(moment or when(self.posts[-1].date))))

    def post_page(self, post, page=1):
        count = len(self.comment_pages(post))
        if page > count:
            return None
        address = ROOT + self.path(post)
        links = [f"<link rel='canonical' href='{address}{'' if page == 1 else f'comment-page-{page}/'}' />",
                 f"<link rel='shortlink' href='{ROOT}/?p={post.number * 7}' />"]
        before = [p for p in self.posts if p.number == post.number - 1]
        after = [p for p in self.posts if p.number == post.number + 1]
        links += [f"<link rel='prev' title='{escape(p.title)}' href='{ROOT}{self.path(p)}' />" for p in before]
        links += [f"<link rel='next' title='{escape(p.title)}' href='{ROOT}{self.path(p)}' />" for p in after]
        around = "".join(f'<div class="alignleft">&laquo; <a href="{self.path(p)}">{inline(p.title)}</a></div>' for p in before)
        around += "".join(f'<div class="alignright"><a href="{self.path(p)}">{inline(p.title)}</a> &raquo;</div>' for p in after)
        tools = f'<p class="hulp"><a href="{self.path(post)}print/" rel="nofollow">Afdrukken</a> | <a href="#respond">Reageer</a></p>'
        content = (f'<div class="navigation">{around}</div>\n{self.entry(post, self.body(post))}{tools}\n'
                   f'{self.discussion(post, page)}')
        return self.page(content, post.title, "single single-post", when(post.date), "\n".join(links))

    def print_page(self, post):
        comments = self.comments(post)
        said = "".join(
            f"<p><b>{escape(c.author)}</b>, {long_date(c.date)}:</p>{blocks(c.paragraphs)}<hr />" for c in comments)
        return Answer(
            f'<html><head><title>{inline(post.title)} - afdrukversie</title><meta name="robots" content="noindex" />'
            f'<link rel="canonical" href="{ROOT}{self.path(post)}" /></head><body><h1>{inline(post.title)}</h1>'
            f"<p>door {post.author} op {long_date(post.date)}</p>{self.body(post)}<hr /><h4>Reacties</h4>{said}"
            f"<p>Afgedrukt van {ROOT}{self.path(post)}</p></body></html>")

    def listing(self, posts, title, whole=False, more=""):
        entries = "".join(
            self.entry(p, self.body(p) if whole else f"<p>{excerpt(p)}</p>\n<p><a class=\"more-link\" href=\"{self.path(p)}\">Lees verder &rarr;</a></p>")
            for p in posts)
        heading = f'<h2 class="pagetitle">{title}</h2>\n' if title else ""
        return self.page(f"{heading}{entries}{more}", title, moment=when(posts[0].date))

    # The answer to a request

    def answer(self, path, query):
        newest = list(reversed(self.posts))
        parts = [p for p in path.split("/") if p]
        if "p" in query:
            return next((moved(ROOT + self.path(p)) for p in self.posts if str(p.number * 7) == query["p"]), None)
        if not parts:
            return self.home(newest, 1)
        if parts[0] == "page":
            return self.home(newest, int(parts[1]))
        if parts == ["over"]:
            return self.page(
                '<div class="page hentry"><h2>Over dit weblog</h2><div class="entry"><p>Dit is het weblog van Marleen '
                "Oosterbaan. Joris Keppel valt in als ze met vakantie is. Reageren mag altijd, schelden niet.</p></div></div>",
                "Over dit weblog", "page")
        if parts[-1] == "feed":
            return self.feed(newest)
        if parts[0] in ("category", "tag", "author") and len(parts) == 2:
            title = {"category": "Archief voor de categorie", "tag": "Berichten over", "author": "Berichten van"}[parts[0]]
            keys = {"category": lambda p: [p.fields["category"]], "tag": lambda p: p.tags, "author": lambda p: [p.author]}[parts[0]]
            found = [p for p in newest if parts[1] in map(slug, keys(p))]
            return self.listing(found, f"{title} {parts[1]}", whole=parts[0] == "category") if found else None
        post = next((p for p in self.posts if path.startswith(self.path(p))), None)
        if post:
            rest = path[len(self.path(post)):].strip("/")
            if rest == "print":
                return self.print_page(post)
            if rest.startswith("comment-page-"):
                return self.post_page(post, int(rest.removeprefix("comment-page-")))
            return self.post_page(post) if not rest else None
        found = [p for p in newest if f"{when(p.date):/%Y/%m/%d/}".startswith(path)]
        return self.listing(found, "Archief voor " + "-".join(reversed(parts))) if found else None

    def home(self, newest, page):
        shown = newest[(page - 1) * POSTS_PER_PAGE:page * POSTS_PER_PAGE]
        if not shown:
            return None
        older = f'<a href="{ROOT}/page/{page + 1}/">&laquo; Oudere berichten</a>' if page * POSTS_PER_PAGE < len(newest) else ""
        newer = f'<a href="{ROOT}/{"" if page == 2 else f"page/{page - 1}/"}">Nieuwere berichten &raquo;</a>' if page > 1 else ""
        return self.listing(shown, "", more=f'<div class="navigation">{older} {newer}</div>')

    def feed(self, newest):
        items = "".join(
            f"<item><title>{escape(p.title)}</title><link>{ROOT}{self.path(p)}</link><description>{excerpt(p)}</description></item>"
            for p in newest)
        return Answer(
            f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Werkvloer 2.0</title>{items}</channel></rss>',
            "application/rss+xml; charset=UTF-8")

    # The truth

    def truth(self, post):
        """(address, {comment number: anchor}, offset of the times)"""
        return ROOT + self.path(post), {c.number: self.anchor(post, c) for c in post.comments}
