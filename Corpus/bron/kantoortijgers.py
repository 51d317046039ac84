"""Kantoortijgers: an office weblog in the table layout of 2004, in windows-1252, of 2008-2010.

No HTTP header tells its encoding, and half of the pages declare iso-8859-1. Comments are rows of a table
without anchors; an answer is told by "@name" only. Posts have a print version.
"""

import calendar

import texts
from html_parts import DAYS, MONTHS, Answer, blocks, clock, counted, excerpt, inline, long_date, slug, template, when

HOST = "www.kantoortijgers.example"
ROOT = "http://" + HOST
SHOWS_CATEGORY = True
FONT = '<FONT FACE="Verdana" SIZE={}>'


def encoded(html):
    return Answer(html.encode("cp1252", "xmlcharrefreplace"), "text/html")


def font(html, size=2):
    return FONT.format(size) + html + "</FONT>"


class Blog:
    def __init__(self, later=False):
        self.posts = texts.read("kantoortijgers")

    def link(self, post):
        return f"index.php?pagina=artikel&amp;id={post.number * 3}"

    def body(self, post):
        return blocks(post.paragraphs, "{}<BR><BR>")

    def comments(self, post):
        if not post.comments:
            return ""
        rows = ""
        for index, comment in enumerate(post.comments):
            color = "#EEF2F6" if index % 2 else "#DDE5EE"
            date = when(comment.date)
            prefix = f"@{comment.addressed} " if comment.addressed else ""
            text = blocks(comment.paragraphs, "{}<BR>", prefix).removesuffix("<BR>")
            rows += (
                f'<TR BGCOLOR="{color}"><TD>{font(f"<B>{inline(comment.author)}</B>", 1)}</TD><TD ALIGN=right>'
                f'{font(f"{date:%d-%m-%Y} om {date:%H:%M} uur", 1)}</TD></TR>\n'
                f'<TR BGCOLOR="{color}"><TD COLSPAN=2>{font(text)}</TD></TR>\n')
        return (
            f'<HR NOSHADE SIZE=1>{font(f"<B>Reacties ({len(post.comments)})</B>")}\n'
            f'<TABLE WIDTH="100%" BORDER=0 CELLPADDING=4 CELLSPACING=1>\n{rows}</TABLE>\n'
            '<FORM ACTION="reageer.php" METHOD=post><TABLE><TR><TD><FONT FACE="Verdana" SIZE=1>Uw naam:</FONT></TD>'
            '<TD><INPUT NAME=naam SIZE=20></TD></TR><TR><TD><FONT FACE="Verdana" SIZE=1>Uw reactie:</FONT></TD>'
            '<TD><TEXTAREA NAME=tekst ROWS=4 COLS=40></TEXTAREA></TD></TR></TABLE>'
            '<INPUT TYPE=submit VALUE="Verstuur uw reactie"></FORM>')

    def page(self, content, title="", charset="windows-1252", date=None):
        moment = when(date or self.posts[-1].date)
        months = "".join(
            f'<TR><TD>{font(f"<A HREF=archief.php?jaar={m[:4]}&amp;maand={int(m[5:])}>{MONTHS[int(m[5:]) - 1]} {m[:4]}</A>", 1)}</TD></TR>\n'
            for m in sorted({p.date[:7] for p in self.posts}, reverse=True))
        return encoded(template("kantoortijgers/pagina.html").substitute(
            head_title="Kantoortijgers" + (f" - {inline(title)}" if title else ""), charset=charset, content=content,
            months=months, year=moment.year, month=moment.month))

    def post_page(self, post):
        moment = when(post.date)
        content = (
            f'<TABLE WIDTH="100%" CELLPADDING=8><TR><TD>\n{font(f"<B>{inline(post.title)}</B>", 4)}<BR>\n'
            f'{font(f"Door: {post.author} | {DAYS[moment.weekday()]} {long_date(post.date)}, {clock(post.date)} uur | Rubriek: " + post.fields["category"], 1)}'
            f'<BR><BR>\n{font(self.body(post))}\n'
            f'{font(f"<A HREF=print.php?id={post.number * 3}>Printversie</A> | <A HREF=javascript:history.back()>Terug</A> | <A HREF=#top>Naar boven</A>", 1)}\n'
            f'{self.comments(post)}\n</TD></TR></TABLE>')
        return self.page(content, post.title, "windows-1252" if post.number % 2 else "iso-8859-1", post.date)

    def print_page(self, post):
        return encoded(
            f'<HTML><HEAD><TITLE>{inline(post.title)} (printversie)</TITLE></HEAD><BODY onLoad="window.print()">'
            f"<H2>{inline(post.title)}</H2><P>Door {post.author}, {long_date(post.date)}</P>{self.body(post)}"
            f"<P><I>Kantoortijgers, {self.link(post)}</I></P></BODY></HTML>")

    def listing(self, posts, title=""):
        items = "".join(
            f'<TR><TD>{font(f"<A HREF={self.link(p)}><B>{inline(p.title)}</B></A>", 3)}<BR>{font(long_date(p.date), 1)}<BR>'
            f'{font(excerpt(p, 24))} {font(f"<A HREF={self.link(p)}>lees meer &gt;&gt;</A> (" + counted(len(p.comments)) + ")", 1)}'
            "<HR NOSHADE SIZE=1></TD></TR>\n" for p in posts)
        heading = f"<TR><TD>{font(f'<B>{title}</B>', 4)}</TD></TR>\n" if title else ""
        return self.page(f'<TABLE WIDTH="100%" CELLPADDING=8>\n{heading}{items}</TABLE>', title, "iso-8859-1")

    def calendar(self, year, month):
        if not 2008 <= year <= 2010:
            return None
        before = (year, month - 1) if month > 1 else (year - 1, 12)
        after = (year, month + 1) if month < 12 else (year + 1, 1)
        days = {when(p.date).day: p for p in self.posts if (when(p.date).year, when(p.date).month) == (year, month)}
        rows = "".join(
            "<TR>" + "".join(f"<TD>{f'<A HREF={self.link(days[d])}>{d}</A>' if d in days else d or '&nbsp;'}</TD>" for d in week) + "</TR>\n"
            for week in calendar.monthcalendar(year, month))
        arrows = "".join(
            f"<A HREF=kalender.php?jaar={y}&amp;maand={m}>{MONTHS[m - 1]} {y}</A> " for y, m in (before, after) if 2008 <= y <= 2010)
        return self.page(f"<TABLE BORDER=1><CAPTION>{MONTHS[month - 1]} {year}</CAPTION>\n{rows}</TABLE>{arrows}", "Kalender")

    def answer(self, path, query):
        newest = list(reversed(self.posts))
        post = next((p for p in self.posts if str(p.number * 3) == query.get("id")), None)
        page = query.get("pagina", "")
        if path == "/print.php":
            return self.print_page(post) if post else None
        if path == "/kalender.php":
            return self.calendar(int(query["jaar"]), int(query["maand"]))
        if path == "/archief.php":
            month = f"{query['jaar']}-{int(query['maand']):02}"
            found = [p for p in newest if p.date.startswith(month)]
            return self.listing(found, "Archief " + month) if found else None
        if path not in ("/", "/index.php"):
            return None
        if page == "artikel":
            return self.post_page(post) if post else None
        if page == "rubriek":
            found = [p for p in newest if slug(p.fields["category"]) == query.get("naam")]
            return self.listing(found, "Rubriek: " + found[0].fields["category"]) if found else None
        if page == "contact":
            return self.page(font("Heeft u een vraag? Loop even langs op kamer 3.14."), "Contact")
        return self.listing(newest)

    def truth(self, post):
        address = f"{ROOT}/index.php?pagina=artikel&id={post.number * 3}"
        return address, {c.number: str(c.number) for c in post.comments}
