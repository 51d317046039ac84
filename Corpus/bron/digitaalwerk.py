"""Digitaal Werk: a modern blog of 2019-2026 with JSON-LD, microdata and schema.org comments.

What a reader sees of a time is relative ("2 jaar geleden"); the exact one, with its offset, stands in the
markup. Articles have an AMP version, and the server answers in chunks.
"""

import json
from datetime import date as day
from html import escape

import texts
from html_parts import Answer, blocks, counted, excerpt, inline, long_date, slug, template, when

HOST = "digitaalwerk.example"
ROOT = "http://" + HOST
PER_PAGE = 4
SEEN_IN = 2026


def offset(date):
    """+02:00 in summer time, from the last Sunday of March to the last of October, else +01:00."""
    moment = when(date)
    last_sunday = lambda month: 31 - (day(moment.year, month, 31).weekday() + 1) % 7
    start, stop = (3, last_sunday(3)), (10, last_sunday(10))
    return "+02:00" if start <= (moment.month, moment.day) < stop else "+01:00"


def ago(date):
    years = SEEN_IN - when(date).year
    return "dit jaar" if years == 0 else f"{years} jaar geleden"


class Blog:
    zone = staticmethod(offset)

    def __init__(self, later=False):
        self.posts = texts.read("digitaalwerk")

    def path(self, post):
        return f"/artikel/{post.slug}"

    def anchor(self, post, number):
        return f"reactie-{post.number * 31 + number}"

    def comment(self, post, comment):
        anchor = self.anchor(post, comment.number)
        answers = "\n".join(self.comment(post, c) for c in post.answers(comment.number))
        nested = f'<div class="antwoorden">{answers}</div>' if answers else ""
        badge = '<span class="badge">Auteur</span>' if comment.author == post.author else ""
        stamp = comment.date + offset(comment.date)
        return (
            f'<article class="reactie" id="{anchor}" itemprop="comment" itemscope itemtype="https://schema.org/Comment">\n'
            f'<header><span class="avatar" aria-hidden="true">{escape(comment.author[0])}</span> '
            f'<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">{escape(comment.author)}</span></span> {badge}'
            f'<a href="#{anchor}"><time itemprop="dateCreated" datetime="{stamp}">{ago(comment.date)}</time></a></header>\n'
            f'<div itemprop="text">{blocks(comment.paragraphs)}</div>\n'
            f'<footer><button type="button" class="duim">👍 {len(comment.author) % 7}</button> <button type="button">Antwoord</button> '
            f'<button type="button">Meld</button></footer>\n{nested}\n</article>')

    def head(self, post):
        address = ROOT + self.path(post)
        stamp = post.date + offset(post.date)
        data = {
            "@context": "https://schema.org",
            "@graph": [
                {"@type": "WebSite", "@id": ROOT + "/#website", "name": "Digitaal Werk", "url": ROOT + "/"},
                {"@type": "BlogPosting", "@id": address + "#artikel", "headline": post.title, "datePublished": stamp,
                 "dateModified": stamp, "author": {"@type": "Person", "name": post.author}, "mainEntityOfPage": address,
                 "keywords": post.tags, "commentCount": len(post.comments), "inLanguage": "nl"}],
        }
        return (
            f'<link rel="canonical" href="{address}">\n<link rel="amphtml" href="{address}/amp">\n'
            f'<meta property="og:type" content="article">\n<meta property="og:title" content="{escape(post.title)}">\n'
            f'<meta property="og:site_name" content="Digitaal Werk">\n<meta property="article:published_time" content="{stamp}">\n'
            f'<meta name="author" content="{escape(post.author)}">\n<meta name="description" content="{excerpt(post, 20)}">\n'
            f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>')

    def related(self, post):
        others = [p for p in self.posts if p is not post][:3]
        return "".join(f'<li><a href="{self.path(p)}">{inline(p.title)}</a></li>' for p in others)

    def article(self, post):
        stamp = post.date + offset(post.date)
        tags = "".join(f'<li><a rel="tag" href="/onderwerp/{slug(t)}">{t}</a></li>' for t in post.tags)
        comments = "\n".join(self.comment(post, c) for c in post.answers(0))
        return (
            '<nav class="kruimelpad" aria-label="Kruimelpad"><ol><li><a href="/">Home</a></li><li>' + post.fields["category"] + "</li></ol></nav>\n"
            '<article itemscope itemtype="https://schema.org/BlogPosting">\n'
            f'<header><h1 itemprop="headline">{inline(post.title)}</h1>\n<p class="byline">Door <span itemprop="author" itemscope itemtype="https://schema.org/Person">'
            f'<span itemprop="name">{post.author}</span></span> · <time itemprop="datePublished" datetime="{stamp}">{long_date(post.date)}</time> · leestijd 2 minuten</p></header>\n'
            f'<div itemprop="articleBody" class="prose">\n{blocks(post.paragraphs)}\n</div>\n'
            f'<ul class="tags">{tags}</ul>\n<div class="delen"><span>Deel dit artikel</span> <a href="#">LinkedIn</a> <a href="#">Mastodon</a> <a href="#">Kopieer link</a></div>\n'
            f'<section class="auteur"><h2>Over {post.author}</h2><p>{post.author} werkt bij een gemeente en schrijft over wat er lukt en wat niet.</p></section>\n'
            f'<section class="reacties" id="reacties"><h2>{counted(len(post.comments))}</h2>\n{comments}\n'
            '<form class="reageer"><h3>Reageer</h3><p>Je e-mailadres wordt niet gepubliceerd.</p><label>Reactie <textarea></textarea></label><button>Plaats reactie</button></form></section>\n'
            f'</article>\n<section class="verder-lezen"><h2>Lees ook</h2><ul>{self.related(post)}</ul></section>')

    def page(self, content, title="", head=""):
        years = "".join(f'<li><a href="/archief/{y}">{y}</a></li>' for y in sorted({p.date[:4] for p in self.posts}))
        return Answer(template("digitaalwerk/pagina.html").substitute(
            head_title=f"{inline(title)} | Digitaal Werk" if title else "Digitaal Werk", head=head, content=content, years=years),
            headers=[("Transfer-Encoding", "chunked")])

    def amp(self, post):
        stamp = post.date + offset(post.date)
        return Answer(
            f'<!doctype html><html amp lang="nl"><head><meta charset="utf-8"><title>{inline(post.title)}</title>'
            f'<link rel="canonical" href="{ROOT}{self.path(post)}"><style amp-custom>body{{margin:1em}}</style></head><body><article>'
            f'<h1>{inline(post.title)}</h1><p>Door {post.author}, <time datetime="{stamp}">{long_date(post.date)}</time></p>'
            f'{blocks(post.paragraphs)}</article><p><a href="{self.path(post)}#reacties">Lees en schrijf reacties</a></p></body></html>')

    def listing(self, posts, title="", more=""):
        cards = "".join(
            f'<article class="kaart"><h2><a href="{self.path(p)}">{inline(p.title)}</a></h2><p class="meta">{p.author} · '
            f'<time datetime="{p.date + offset(p.date)}">{long_date(p.date)}</time> · {counted(len(p.comments))}</p><p>{excerpt(p, 26)}</p></article>\n'
            for p in posts)
        return self.page((f"<h1>{title}</h1>\n" if title else "") + cards + more, title)

    def answer(self, path, query):
        newest = list(reversed(self.posts))
        parts = [p for p in path.split("/") if p]
        if not parts or parts[0] == "pagina":
            page = int(parts[1]) if parts else 1
            shown = newest[(page - 1) * PER_PAGE:page * PER_PAGE]
            more = f'<nav class="bladeren"><a rel="next" href="/pagina/{page + 1}">Oudere artikelen</a></nav>' if page * PER_PAGE < len(newest) else ""
            return self.listing(shown, more=more) if shown else None
        if parts[0] == "onderwerp" and len(parts) == 2:
            found = [p for p in newest if parts[1] in map(slug, p.tags)]
            return self.listing(found, "Onderwerp: " + parts[1]) if found else None
        if parts[0] == "archief" and len(parts) == 2:
            found = [p for p in newest if p.date.startswith(parts[1])]
            return self.listing(found, "Archief " + parts[1]) if found else None
        if path in ("/privacy", "/over"):
            return self.page("<h1>Digitaal Werk</h1><p>We bewaren niets wat we niet nodig hebben.</p>", parts[0].capitalize())
        post = next((p for p in self.posts if path in (self.path(p), self.path(p) + "/amp")), None)
        if post and path.endswith("/amp"):
            return self.amp(post)
        return self.page(self.article(post), post.title, self.head(post)) if post else None

    def truth(self, post):
        return ROOT + self.path(post), {c.number: self.anchor(post, c.number) for c in post.comments}
