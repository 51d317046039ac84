"""Werkforum: a phpBB-like forum of 2013-2020; a thread is a post, what follows are its comments.

Five messages on a page; an answer quotes the one it answers ("Bram schreef:"). Members have signatures, some links carry
a session, and every thread has a print view.
"""

from html import escape

import texts
from html_parts import Answer, inline, slug, template, when

HOST = "www.werkforum.example"
ROOT = "http://" + HOST
PER_PAGE = 5
DAYS = "ma di wo do vr za zo".split()
MONTHS = "jan feb mrt apr mei jun jul aug sep okt nov dec".split()
SIGNATURES = {
    "Nachtwacht_Ed": "Alle patiënten zijn gelijk, vooral om vier uur 's nachts.",
    "GrondwerkGert": "Zand erover.",
    "Bram": "Wie het laatst lacht, heeft de back-up.",
}


def shown_date(date):
    moment = when(date)
    return f"{DAYS[moment.weekday()]} {moment.day} {MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M}"


class Blog:
    def __init__(self, later=False):
        self.posts = texts.read("werkforum")
        self.forums = sorted({p.fields["category"] for p in self.posts})

    def forum(self, post):
        return self.forums.index(post.fields["category"]) + 2

    def link(self, post, more=""):
        return f"./viewtopic.php?f={self.forum(post)}&amp;t={post.number + 10}{more}"

    def messages(self, post):
        """The post and its comments as (number, author, date, paragraphs, author answered)."""
        yield 0, post.author, post.date, post.paragraphs, ""
        for c in post.comments:
            yield c.number, c.author, c.date, c.paragraphs, post.comments[c.parent - 1].author if c.parent else ""

    def anchor(self, post, number):
        return f"p{post.number * 100 + number}"

    def content(self, paragraphs, answered):
        html, after_text = "", False
        for part in paragraphs:
            if part.role == "quote":
                html += f"<blockquote><div><cite>{escape(answered)} schreef:</cite>{inline(part.markup)}</div></blockquote>"
                after_text = False
            else:
                html += ("<br /><br />" if after_text else "") + inline(part.markup)
                after_text = True
        return html

    def message(self, post, number, author, date, paragraphs, answered):
        anchor = self.anchor(post, number)
        title = inline(post.title) if number == 0 else f"Re: {inline(post.title)}"
        signature = f'<div id="sig{anchor[1:]}" class="signature">{SIGNATURES[author]}</div>' if author in SIGNATURES else ""
        member = f'<a href="./memberlist.php?mode=viewprofile&amp;u={len(author) + 40}">{escape(author)}</a>'
        return (
            f'<div id="{anchor}" class="post bg{number % 2 + 1}"><div class="inner"><span class="corners-top"><span></span></span>\n'
            f'<div class="postbody">\n<ul class="profile-icons"><li class="quote-icon"><a href="./posting.php?mode=quote&amp;p={anchor[1:]}" title="Reageer met citaat"><span>Citeer</span></a></li></ul>\n'
            f'<h3{" class=" + chr(34) + "first" + chr(34) if number == 0 else ""}><a href="#{anchor}">{title}</a></h3>\n'
            f'<p class="author"><a href="{self.link(post, f"&amp;p={anchor[1:]}#{anchor}")}"><img src="./icoon.gif" width="11" height="9" alt="Bericht" title="Bericht" /></a>'
            f"door <strong>{member}</strong> &raquo; {shown_date(date)} </p>\n"
            f'<div class="content">{self.content(paragraphs, answered)}</div>\n{signature}\n</div>\n'
            f'<dl class="postprofile" id="profile{anchor[1:]}"><dt>{member}</dt><dd>&nbsp;</dd><dd><strong>Berichten:</strong> {len(author) * 17}</dd>'
            f'<dd><strong>Geregistreerd:</strong> do 3 jan 2008, 19:20</dd></dl>\n'
            '<div class="back2top"><a href="#wrap" class="top" title="Omhoog">Omhoog</a></div>\n</div></div>\n<hr class="divider" />\n')

    def page(self, content, title, section="index", trail=""):
        return Answer(template("werkforum/pagina.html").substitute(head_title=title, content=content, section=section, trail=trail))

    def topic(self, post, start=0):
        messages = list(self.messages(post))
        shown = messages[start:start + PER_PAGE]
        if not shown or start % PER_PAGE:
            return None
        pages = range(0, len(messages), PER_PAGE)
        links = " ".join(
            f"<strong>{s // PER_PAGE + 1}</strong>" if s == start else f'<a href="{self.link(post, f"&amp;start={s}" if s else "")}">{s // PER_PAGE + 1}</a>'
            for s in pages)
        navigation = (
            f'<div class="pagination">{len(messages)} berichten &bull; Pagina <strong>{start // PER_PAGE + 1}</strong> van '
            f"<strong>{len(pages)}</strong> &bull; <span>{links}</span></div>")
        forum = post.fields["category"]
        trail = f' <strong>&#8249;</strong> <a href="./viewforum.php?f={self.forum(post)}">{forum}</a>'
        content = (
            f'<h2><a href="{self.link(post)}">{inline(post.title)}</a></h2>\n<div class="topic-actions"><div class="buttons"><div class="reply-icon">'
            f'<a href="./posting.php?mode=reply&amp;t={post.number + 10}" title="Plaats een reactie"><span></span>Plaats een reactie</a></div></div>{navigation}</div>\n'
            + "".join(self.message(post, *m) for m in shown)
            + f'<div class="topic-actions"><a href="{self.link(post, "&amp;view=print")}" title="Afdrukweergave" accesskey="p">Afdrukweergave</a>{navigation}</div>\n'
            f'<p><a href="./viewforum.php?f={self.forum(post)}" class="left-box left">Terug naar {forum}</a></p>\n'
            '<h3><a href="./viewonline.php">Wie is er online</a></h3><p>Gebruikers op dit forum: Geen geregistreerde gebruikers en 2 gasten</p>')
        return self.page(content, f"Onderwerp bekijken - {inline(post.title)}", "viewtopic", trail)

    def print_view(self, post):
        said = "".join(
            f'<div class="post"><h3>{inline(post.title)}</h3><div class="date">Geplaatst: <strong>{shown_date(d)}</strong></div>'
            f'<div class="author">door <strong>{escape(a)}</strong></div><div class="content">{self.content(p, answered)}</div></div><hr />'
            for _, a, d, p, answered in self.messages(post))
        return Answer(f'<html><head><title>Werkforum &bull; {inline(post.title)}</title></head><body id="phpbb"><h1>Werkforum</h1>{said}</body></html>')

    def forum_page(self, number):
        name = self.forums[number - 2]
        rows = "".join(
            f'<li class="row"><dl class="icon"><dt title="Geen ongelezen berichten"><a href="{self.link(p)}" class="topictitle">{inline(p.title)}</a><br />'
            f"door {escape(p.author)} &raquo; {shown_date(p.date)}</dt><dd class='posts'>{len(p.comments)}</dd></dl></li>"
            for p in self.posts if p.fields["category"] == name)
        return self.page(f'<h2>{name}</h2><div class="forumbg"><ul class="topiclist topics">{rows}</ul></div>', f"Forum bekijken - {name}", "viewforum")

    def answer(self, path, query):
        if path in ("/", "/index.php"):
            session = f"&amp;sid={query['sid']}" if "sid" in query else ""
            rows = "".join(
                f'<li class="row"><a href="./viewforum.php?f={n + 2}{session}" class="forumtitle">{name}</a><br />Alles over {slug(name).replace("-", " ")}</li>'
                for n, name in enumerate(self.forums))
            last = self.posts[-1]
            return self.page(
                f'<ul class="topiclist forums">{rows}</ul><p>Laatste bericht: <a href="{self.link(last, session)}">{inline(last.title)}</a></p>', "Forumoverzicht")
        if path == "/viewforum.php":
            number = int(query.get("f", 0))
            return self.forum_page(number) if 2 <= number < len(self.forums) + 2 else None
        if path == "/viewtopic.php":
            post = next((p for p in self.posts if str(p.number + 10) == query.get("t")), None)
            if not post:
                return None
            if query.get("view") == "print":
                return self.print_view(post)
            if "p" in query:
                return self.topic(post, (int(query["p"]) % 100) // PER_PAGE * PER_PAGE)
            return self.topic(post, int(query.get("start", 0)))
        if path in ("/memberlist.php", "/posting.php", "/ucp.php", "/viewonline.php"):
            return self.page('<div class="panel" id="message"><h2>Informatie</h2><p>Je moet ingelogd zijn om deze pagina te bekijken.</p></div>', "Informatie", "error")
        return None

    def truth(self, post):
        address = f"{ROOT}/viewtopic.php?f={self.forum(post)}&t={post.number + 10}"
        return address, {c.number: self.anchor(post, c.number) for c in post.comments}
