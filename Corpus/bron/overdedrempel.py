"""Over de drempel: a Drupal-like blog of 2014-2023 by two writers, answers indented beside the comment.

Each post has two addresses (`/blog/…` and `/node/…`), a print version and pages to reply; there are pages by tag and month, a
calendar, posts in other languages under `xml:lang="nl"`, one broken page, and one of nothing but a script.
"""

import calendar
from html import escape

import texts
from html_parts import MONTHS, Answer, blocks, counted, excerpt, inline, moved, slug, template, when

HOST = "www.overdedrempel.example"
ROOT = "http://" + HOST
PER_PAGE = 4
DAYS = "ma di wo do vr za zo".split()
BROKEN = "bim-op-de-steiger"


def shown_date(date):
    moment = when(date)
    return f"{DAYS[moment.weekday()]}, {moment:%d/%m/%Y - %H:%M}"


def broken(html):
    """The page as a hand-made template and a lost connection would leave it: unclosed, unquoted, cut off."""
    html = html.replace("</p>", "").replace(' class="content"', " class=content").replace("</span>", "")
    html = html.replace('<div id="name-and-slogan">', '</div><b><div id="name-and-slogan">').replace("</li>", "")
    return html[:html.index('<div id="sidebar-second"')] + '<div id="sidebar-second" class="column si'


class Blog:
    def __init__(self, later=False):
        self.posts = texts.read("overdedrempel")

    def path(self, post):
        return f"/blog/{post.slug}"

    def anchor(self, post, number):
        return f"comment-{post.number * 50 + number}"

    def comments(self, post, number=0):
        html = ""
        for comment in post.answers(number):
            anchor = self.anchor(post, comment.number)
            by = "comment-by-node-author" if comment.author == post.author else "comment-by-anonymous"
            answers = self.comments(post, comment.number)
            html += (
                f'<a id="{anchor}"></a>\n<div class="comment {by} clearfix" about="/comment/{anchor[8:]}#{anchor}">\n'
                f'<div class="attribution"><div class="comment-submitted"><p class="commenter-name"><span class="username">{escape(comment.author)}</span></p>'
                f'<p class="comment-time"><span>{shown_date(comment.date)}</span></p>'
                f'<p class="comment-permalink"><a href="{self.path(post)}#{anchor}" class="permalink" rel="bookmark">Permalink</a></p></div></div>\n'
                f'<div class="comment-text"><div class="comment-arrow"></div><div class="content"><div class="field field-name-comment-body"><div class="field-items">'
                f'<div class="field-item even">{blocks(comment.paragraphs)}</div></div></div></div>\n'
                f'<ul class="links inline"><li class="comment-reply first last"><a href="/comment/reply/{post.number + 20}/{anchor[8:]}">reageer</a></li></ul></div>\n</div>\n'
                + (f'<div class="indented">{answers}</div>\n' if answers else ""))
        return html

    def submitted(self, post):
        return f'<div class="meta submitted"><span>Geplaatst door <span class="username">{post.author}</span> op <span>{shown_date(post.date)}</span></span></div>'

    def node(self, post):
        tags = "".join(f'<li class="taxonomy-term-reference"><a href="/tags/{slug(t)}">{t}</a></li>' for t in post.tags)
        return (
            f'<div id="node-{post.number + 20}" class="node node-blog clearfix">\n{self.submitted(post)}\n'
            f'<div class="content clearfix"><div class="field field-name-body"><div class="field-items"><div class="field-item even">\n'
            f'{blocks(post.paragraphs)}\n</div></div></div>\n<div class="field field-name-field-tags"><h3 class="field-label">Tags: </h3><ul class="links">{tags}</ul></div></div>\n'
            f'<div class="link-wrapper"><ul class="links inline"><li class="blog_usernames_blog"><a href="/tags/{slug(post.tags[0])}">Meer over {post.tags[0]}</a></li>'
            f'<li><a href="/print/{post.number + 20}">Printervriendelijke versie</a></li></ul></div>\n</div>')

    def page(self, content, title="", head=""):
        recent = "".join(f'<li><a href="{self.path(p)}">{inline(p.title)}</a></li>' for p in self.posts[-3:])
        months = "".join(
            f'<li><a href="/archief/{m.replace("-", "")}">{MONTHS[int(m[5:]) - 1]} {m[:4]}</a></li>'
            for m in sorted({p.date[:7] for p in self.posts}, reverse=True))
        return template("overdedrempel/pagina.html").substitute(
            head=head, head_title=f"{inline(title)} | Over de drempel" if title else "Over de drempel", content=content, recent=recent, months=months)

    def post_page(self, post):
        head = f'<link rel="canonical" href="{self.path(post)}" />\n<link rel="shortlink" href="/node/{post.number + 20}" />'
        month = when(post.date)
        content = (
            f'<h1 class="title" id="page-title">{inline(post.title)}</h1>\n{self.node(post)}\n'
            f'<div id="comments" class="comment-wrapper"><h2 class="title">Reacties</h2>\n{self.comments(post)}'
            f'<h2 class="title comment-form">Reactie toevoegen</h2><form class="comment-form"><p>Uw naam</p><p>Reactie *</p><textarea></textarea><p>Meer informatie over tekstopmaak</p></form></div>\n'
            f'<p><a href="/kalender/{month:%Y-%m}">Kalender van {MONTHS[month.month - 1]} {month.year}</a></p>')
        html = self.page(content, post.title, head)
        return Answer(broken(html) if post.slug == BROKEN else html)

    def reply_page(self, post, number):
        """Drupal's page to answer one comment repeats that comment above the form."""
        comment = next((c for c in post.comments if self.anchor(post, c.number)[8:] == number), None)
        if not comment:
            return None
        return Answer(self.page(
            f'<h1 class="title">Reactie toevoegen</h1><div class="comment"><div class="submitted">{escape(comment.author)}, {shown_date(comment.date)}</div>'
            f'<div class="content">{blocks(comment.paragraphs)}</div></div><form class="comment-form"><p>Uw naam</p><p>Reactie *</p><textarea></textarea></form>',
            "Reactie toevoegen", '<meta name="robots" content="noindex" />'))

    def print_page(self, post):
        return Answer(
            f'<html><head><title>{inline(post.title)}</title><link rel="canonical" href="{ROOT}{self.path(post)}" /></head><body>'
            f'<div class="print-site_name">Gepubliceerd op <em>Over de drempel</em> ({ROOT})</div><h1 class="print-title">{inline(post.title)}</h1>'
            f'<div class="print-content">{self.submitted(post)}{blocks(post.paragraphs)}</div><div class="print-source_url"><strong>Bron-URL:</strong> {ROOT}{self.path(post)}</div></body></html>')

    def listing(self, posts, title="", more=""):
        items = "".join(
            f'<div class="node node-blog node-teaser clearfix"><h2><a href="{self.path(p)}">{inline(p.title)}</a></h2>{self.submitted(p)}'
            f'<div class="content"><p>{excerpt(p)}</p></div><ul class="links inline"><li class="node-readmore first"><a href="{self.path(p)}" rel="tag">Lees meer<span class="element-invisible"> over {inline(p.title)}</span></a></li>'
            f'<li class="comment-comments"><a href="{self.path(p)}#comments">{counted(len(p.comments))}</a></li></ul></div>\n' for p in posts)
        return Answer(self.page((f'<h1 class="title">{title}</h1>\n' if title else "") + items + more, title))

    def calendar(self, month):
        days = {when(p.date).day: p for p in self.posts if p.date.startswith(month)}
        rows = "".join(
            "<tr>" + "".join(f"<td>{f'<a href={chr(34)}{self.path(days[d])}{chr(34)}>{d}</a>' if d in days else d or ''}</td>" for d in week) + "</tr>"
            for week in calendar.monthcalendar(int(month[:4]), int(month[5:7])))
        return Answer(self.page(f'<h1 class="title">Kalender</h1><table class="calendar">{rows}</table>', "Kalender")) if days else None

    def answer(self, path, query):
        newest = list(reversed(self.posts))
        parts = [p for p in path.split("/") if p]
        numbered = {str(p.number + 20): p for p in self.posts}
        if not parts:
            page = int(query.get("page", 0))
            shown = newest[page * PER_PAGE:(page + 1) * PER_PAGE]
            more = f'<ul class="pager"><li class="pager-next"><a href="/?page={page + 1}">volgende ›</a></li></ul>' if (page + 1) * PER_PAGE < len(newest) else ""
            leeg = '<p class="hulp"><a href="/widget/teller">Teller</a></p>' if page == 0 else ""
            return self.listing(shown, more=more + leeg) if shown else None
        if path == "/widget/teller":
            return Answer("<html><head><script>document.write('<h1>Bezoekers</h1><p>Er zijn nu drie bezoekers op deze site.</p>')</script></head><body></body></html>")
        if parts[0] == "tags":
            found = [p for p in newest if parts[1] in map(slug, p.tags)]
            return self.listing(found, parts[1].capitalize()) if found else None
        if parts[0] == "archief":
            found = [p for p in newest if p.date[:7].replace("-", "") == parts[1]]
            return self.listing(found, "Maandarchief " + parts[1]) if found else None
        if parts[0] == "kalender":
            return self.calendar(parts[1])
        if parts[0] in ("node", "print") and parts[-1] in numbered:
            return (self.post_page if parts[0] == "node" else self.print_page)(numbered[parts[-1]])
        if parts[:2] == ["comment", "reply"] and len(parts) == 4 and parts[2] in numbered:
            return self.reply_page(numbered[parts[2]], parts[3])
        post = next((p for p in self.posts if self.path(p) == path), None)
        return self.post_page(post) if post else None

    def truth(self, post):
        return ROOT + self.path(post), {c.number: self.anchor(post, c.number) for c in post.comments}
