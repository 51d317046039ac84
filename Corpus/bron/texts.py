"""Reads the texts of the bundled corpus: posts and comments, one sentence on a line, coded by hand.

A text file holds posts, each followed by its comments:

    @post SLUG
    title: ...
    author: ...
    date: 2011-04-18T10:23:00
    category: ...                       (optional; also tags, language, and what a template asks for)

    One sentence on a line.  || ks -ov ?mr be"
    A blank line ends a paragraph.

    ## A heading
    - an item of a list
    > a sentence in a quote block

    @comment NUMBER | AUTHOR | DATE | PARENT

PARENT is `-` for the post, the number of the comment that is answered, or `@NAME` where the page shows
the answer only by "@NAME" before the text. After `||` stand the themes of the codebook, two letters
each: `-` before one is negated, `?` hypothetical, `"` after it is the voice of somebody quoted.
`*word*` is emphasis, `[words](address)` a link.
"""

import os
import re
from dataclasses import dataclass, field

HERE = os.path.dirname(os.path.abspath(__file__))

THEMES = {
    "ov": "overwhelm", "mr": "management_resistance", "ci": "colleague_incomprehension",
    "op": "opportunity_seeking", "be": "benefits", "ed": "experience_divide", "re": "revolution",
    "mo": "missed_opportunities", "ss": "start_small", "ks": "knowledge_sharing",
    "sc": "scepticism", "rc": "recognition",
}
POLARITIES = {"": "affirmed", "-": "negated", "?": "hypothetical"}


@dataclass
class Sentence:
    markup: str
    themes: list  # (theme, polarity, quoted)

    @property
    def text(self):
        return plain(self.markup)


@dataclass
class Paragraph:
    role: str  # body, quote, heading, list
    sentences: list

    @property
    def text(self):
        return " ".join(s.text for s in self.sentences)

    @property
    def markup(self):
        return " ".join(s.markup for s in self.sentences)


@dataclass
class Comment:
    number: int
    author: str
    date: str
    parent: int  # 0: the post
    addressed: str  # the name that stands as "@name" before the text, else empty
    paragraphs: list = field(default_factory=list)


@dataclass
class Post:
    blog: str
    slug: str
    number: int = 0
    fields: dict = field(default_factory=dict)
    paragraphs: list = field(default_factory=list)
    comments: list = field(default_factory=list)

    @property
    def title(self):
        return self.fields["title"]

    @property
    def author(self):
        return self.fields["author"]

    @property
    def date(self):
        return self.fields["date"]

    @property
    def language(self):
        return self.fields.get("language", "nl")

    @property
    def tags(self):
        return [t.strip() for t in self.fields.get("tags", "").split(",") if t.strip()]

    def answers(self, number):
        """The comments that answer one comment (0: the post), in order."""
        return [c for c in self.comments if c.parent == number]

    def depth(self, comment):
        depth, parent = 0, comment.parent
        while parent:
            depth, parent = depth + 1, self.comments[parent - 1].parent
        return depth


def plain(markup):
    """The text of a sentence without emphasis and link addresses."""
    return re.sub(r"\*([^*]+)\*", r"\1", re.sub(r"\[([^]]+)\]\([^)]*\)", r"\1", markup))


def sentence(line):
    markup, _, codes = line.partition("||")
    themes = []
    for code in codes.split():
        match = re.fullmatch(r'([-?]?)([a-z]{2})("?)', code)
        if not match or match[2] not in THEMES:
            raise ValueError(f"unknown code {code!r} in {line!r}")
        themes.append((THEMES[match[2]], POLARITIES[match[1]], bool(match[3])))
    return Sentence(markup.strip(), themes)


def add_line(document, line, starts_paragraph):
    role = "body"
    for mark, name in (("## ", "heading"), ("- ", "list"), ("> ", "quote")):
        if line.startswith(mark):
            role, line = name, line[len(mark):]
    last = document.paragraphs[-1] if document.paragraphs else None
    joins = last is not None and not starts_paragraph and last.role == role and role in ("body", "quote")
    if not joins:
        document.paragraphs.append(Paragraph(role, []))
    document.paragraphs[-1].sentences.append(sentence(line))


def read(blog):
    """The posts of one blog, oldest first, numbered from 1."""
    posts, document, starts_paragraph, in_head = [], None, True, False
    with open(os.path.join(HERE, "teksten", blog + ".txt"), encoding="utf-8") as lines:
        for line in map(str.rstrip, lines):
            if line.startswith("@post "):
                document = Post(blog, line[6:].strip())
                posts.append(document)
                in_head = True
            elif line.startswith("@comment "):
                document = comment(posts[-1], line)
                posts[-1].comments.append(document)
                starts_paragraph, in_head = True, False
            elif not line:
                starts_paragraph, in_head = True, False
            elif in_head:
                name, _, value = line.partition(":")
                document.fields[name.strip()] = value.strip()
            else:
                add_line(document, line, starts_paragraph)
                starts_paragraph = False
    posts.sort(key=lambda p: p.date)
    for number, post in enumerate(posts, 1):
        post.number = number
    return posts


def comment(post, line):
    number, author, date, parent = (part.strip() for part in line[9:].split(" | "))
    if int(number) != len(post.comments) + 1:
        raise ValueError(f"{post.slug}: comment {number} is out of order")
    addressed, answered = "", 0
    if parent.startswith("@"):
        addressed = parent[1:]
        answered = max(c.number for c in post.comments if c.author == addressed)
    elif parent != "-":
        answered = int(parent)
    return Comment(int(number), author, date, answered, addressed)
