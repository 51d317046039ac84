"""Juf Noor: a Blogger-like blog of 2010-2023, its comments one flat list, answers told by "@name".

Its home page and month pages hold whole posts, and every post has a mobile version (`?m=1`).
"""

from html import escape

import texts
from html_parts import DAYS, MONTHS, Answer, blocks, clock, counted, inline, long_date, slug, template, when

HOST = "jufnoor.example"
ROOT = "http://" + HOST


class Blog:
    def __init__(self, later=False):
        self.posts = texts.read("jufnoor")

    def path(self, post):
        return f"/{when(post.date):%Y/%m}/{post.slug}.html"

    def anchor(self, post, comment):
        return f"c{7301 * post.number + 977 * comment.number}"

    def comment(self, post, comment, mobile):
        anchor = self.anchor(post, comment)
        prefix = f"@{comment.addressed} " if comment.addressed else ""
        # Blogger keeps the writer's line breaks instead of making paragraphs.
        text = blocks(comment.paragraphs, "{}<br />", prefix).removesuffix("<br />")
        profile = f"<a href='http://www.blogger.invalid/profile/{comment.number}{post.number}' rel='nofollow'>{escape(comment.author)}</a>"
        author = profile if comment.number % 2 else escape(comment.author)
        extra = " blog-author" if comment.author == post.author else ""
        said = "" if mobile else " zei..."
        return (
            f"<dt class='comment-author{extra}' id='{anchor}'><a name='{anchor}'></a>\n{author}{said}</dt>\n"
            f"<dd class='comment-body' id='Blog1_cmt-{anchor[1:]}'><p>{text}</p></dd>\n"
            f"<dd class='comment-footer'><span class='comment-timestamp'><a href='{ROOT}{self.path(post)}#{anchor}' "
            f"title='comment permalink'>{long_date(comment.date)} om {clock(comment.date)}</a>"
            f"<span class='item-control blog-admin'><a class='comment-delete' href='#' title='Reactie verwijderen'></a></span></span></dd>\n")

    def discussion(self, post, mobile):
        items = "".join(self.comment(post, c, mobile) for c in post.comments)
        heading = counted(len(post.comments), "Geen opmerkingen:", "1 opmerking:", "{} opmerkingen:")
        return (
            f"<div class='comments' id='comments'><a name='comments'></a><h4>{heading}</h4>\n"
            f"<dl class='avatar-comment-indent' id='comments-block'>\n{items}</dl>\n"
            f"<p class='comment-footer'><a href='{ROOT}/reageer.html'>Een reactie posten</a></p></div>")

    def entry(self, post):
        moment = when(post.date)
        labels = ", ".join(f"<a href='{ROOT}/search/label/{slug(t)}' rel='tag'>{t}</a>" for t in post.tags)
        return (
            f"<h2 class='date-header'><span>{DAYS[moment.weekday()]} {long_date(post.date)}</span></h2>\n"
            f"<div class='post hentry'><a name='{post.number * 1301}'></a>\n"
            f"<h3 class='post-title entry-title'><a href='{ROOT}{self.path(post)}'>{inline(post.title)}</a></h3>\n"
            f"<div class='post-body entry-content' id='post-body-{post.number * 1301}'>\n"
            f"{blocks(post.paragraphs, '{}<br /><br />')}\n<div style='clear: both;'></div>\n</div>\n"
            f"<div class='post-footer'><span class='post-author vcard'>Gepost door <span class='fn'>{post.author}</span></span> "
            f"<span class='post-timestamp'>op <a class='timestamp-link' href='{ROOT}{self.path(post)}' rel='bookmark'>"
            f"<abbr class='published' title='{post.date}'>{clock(post.date)}</abbr></a></span> "
            f"<span class='post-comment-link'><a href='{ROOT}{self.path(post)}#comments'>{counted(len(post.comments))}</a></span>\n"
            f"<div class='share'><a href='#'>Dit e-mailen</a> <a href='#'>Delen op Twitter</a> <a href='#'>Delen op Facebook</a></div>"
            f"<span class='post-labels'>Labels: {labels}</span></div></div>\n")

    def page(self, content, title="", links="", mobile=False, kind="item"):
        archive = "".join(
            f"<ul class='hierarchy'><li class='archivedate'><a class='post-count-link' href='{ROOT}/{m.replace('-', '_')}_01_archive.html'>"
            f"{MONTHS[int(m[5:]) - 1]} {m[:4]}</a> <span class='post-count'>(1)</span></li></ul>"
            for m in sorted({p.date[:7] for p in self.posts}, reverse=True))
        labels = "".join(
            f"<li><a dir='ltr' href='{ROOT}/search/label/{slug(t)}'>{t}</a></li>"
            for t in sorted({t for p in self.posts for t in p.tags}))
        return Answer(template("jufnoor/pagina.html").substitute(
            head_title="Juf Noor" + (f": {inline(title)}" if title else ""), head_links=links, content=content,
            archive="" if mobile else archive, labels="" if mobile else labels,
            body_class="mobile" if mobile else "loading", width="device-width" if mobile else "1100"))

    def post_page(self, post, mobile):
        address = ROOT + self.path(post)
        links = f"<link href='{address}' rel='canonical'/>"
        before = next((p for p in self.posts if p.number == post.number - 1), None)
        older = f"<a class='blog-pager-older-link' href='{ROOT}{self.path(before)}' title='Oudere post'>Oudere post</a>" if before else ""
        other = "" if mobile else f"<a class='mobile-link' href='{address}?m=1'>Mobiele versie tonen</a>"
        content = (
            f"<div class='blog-posts hfeed'>{self.entry(post)}{self.discussion(post, mobile)}</div>\n"
            f"<div class='blog-pager' id='blog-pager'>{older} <a class='home-link' href='{ROOT}/'>Homepage</a> {other}</div>")
        return self.page(content, post.title, links, mobile)

    def listing(self, posts, title=""):
        message = f"<div class='status-msg-wrap'><div class='status-msg-body'>Posts tonen met het label <b>{title}</b>. <a href='{ROOT}/'>Alle posts tonen</a></div></div>" if title else ""
        return self.page(f"{message}<div class='blog-posts hfeed'>{''.join(map(self.entry, posts))}</div>", title, kind="index")

    def answer(self, path, query):
        newest = list(reversed(self.posts))
        if path == "/":
            return self.listing(newest[:3])
        if path.startswith("/search/label/"):
            label = path.removeprefix("/search/label/")
            found = [p for p in newest if label in map(slug, p.tags)]
            return self.listing(found, label) if found else None
        if path.endswith("_01_archive.html"):
            found = [p for p in newest if p.date[:7].replace("-", "_") == path[1:8]]
            return self.listing(found) if found else None
        if path == "/p/profiel.html":
            return self.page("<h2>Juf Noor</h2><p>Ik geef les aan groep 7 en schrijf daar over.</p>", "Profiel")
        post = next((p for p in self.posts if self.path(p) == path), None)
        return self.post_page(post, query.get("m") == "1") if post else None

    def truth(self, post):
        return ROOT + self.path(post), {c.number: self.anchor(post, c) for c in post.comments}
