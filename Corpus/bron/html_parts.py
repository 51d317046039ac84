"""What all six blogs need to write HTML: escaping, dates in words, paragraphs, templates."""

import os
import re
from datetime import datetime
from html import escape
from string import Template

import texts

MONTHS = ("januari februari maart april mei juni juli augustus september oktober november december").split()
DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()


class Answer:
    """What a server gives for one path."""

    def __init__(self, body, media_type="text/html; charset=UTF-8", status=200, headers=()):
        self.body = body if isinstance(body, bytes) else body.encode("utf-8")
        self.media_type, self.status, self.headers = media_type, status, list(headers)


def moved(address):
    return Answer(f'<a href="{address}">{address}</a>', status=301, headers=[("Location", address)])


def template(name):
    with open(os.path.join(texts.HERE, "sjablonen", name), encoding="utf-8") as file:
        return Template(file.read())


def when(date):
    return datetime.fromisoformat(date)


def long_date(date):
    moment = when(date)
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}"


def clock(date):
    return when(date).strftime("%H:%M")


def slug(words):
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


def inline(markup):
    """Emphasis, links and quotation marks of one sentence or paragraph as HTML."""
    html = escape(markup, quote=False)
    html = re.sub(r"\*([^*]+)\*", r"<em>\1</em>", html)
    return re.sub(r"\[([^]]+)\]\(([^)]*)\)", r'<a href="\2">\1</a>', html)


def blocks(paragraphs, paragraph="<p>{}</p>", prefix=""):
    """A text as HTML blocks; `prefix` is put before the first sentence ("@name ")."""
    out, open_list = [], False
    for index, part in enumerate(paragraphs):
        html = inline((prefix if index == 0 else "") + part.markup)
        if open_list and part.role != "list":
            out.append("</ul>")
            open_list = False
        if part.role == "list":
            if not open_list:
                out.append("<ul>")
                open_list = True
            out.append(f"<li>{html}</li>")
        elif part.role == "quote":
            out.append(f"<blockquote>{paragraph.format(html)}</blockquote>")
        elif part.role == "heading":
            out.append(f"<h3>{html}</h3>")
        else:
            out.append(paragraph.format(html))
    if open_list:
        out.append("</ul>")
    return "\n".join(out)


def excerpt(post, words=32):
    """The first words of a post, as a list of posts shows them."""
    first = next(p for p in post.paragraphs if p.role == "body")
    return escape(" ".join(first.text.split()[:words]), quote=False) + " […]"


def counted(number, none="Geen reacties", one="1 reactie", many="{} reacties"):
    return none if number == 0 else one if number == 1 else many.format(number)
