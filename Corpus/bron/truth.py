#!/usr/bin/env python3
"""Writes Corpus/truth: what is in the bundled corpus, from the same texts that the blogs are made of.

usage: truth.py DIRECTORY
"""

import csv
import importlib
import os
import sys

sys.dont_write_bytecode = True
import server
import texts


def table(directory, name, header, rows):
    with open(os.path.join(directory, name + ".csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def whole_text(paragraphs, prefix=""):
    return prefix + " ".join(p.text for p in paragraphs)


def coded(key, kind, paragraphs, prefix=""):
    """Rows of the sentences: one per theme, one with empty theme where there is none."""
    number = 0
    for paragraph in paragraphs:
        for sentence in paragraph.sentences:
            number += 1
            text = (prefix if number == 1 else "") + sentence.text
            own = "quoted" if paragraph.role == "quote" else "author" if kind == "post" else "commenter"
            row = [key, number, paragraph.role]
            for theme, polarity, quoted in sentence.themes or [("", "", False)]:
                yield row + ["quoted" if quoted else own, text, theme, polarity]


def main():
    directory = sys.argv[1]
    os.makedirs(directory, exist_ok=True)
    posts, comments, sentences = [], [], []
    for name in server.BLOGS:
        module = importlib.import_module(name)
        blog = module.Blog()
        for post in blog.posts:
            address, anchors = blog.truth(post)
            removed = getattr(module, "REMOVED_COMMENT", None)
            zone = getattr(blog, "zone", lambda date: "")
            precise = getattr(blog, "precise", lambda date: date)
            categories = [post.fields["category"]] if getattr(module, "SHOWS_CATEGORY", False) else []
            paragraphs = list(post.paragraphs)
            if post.slug == getattr(module, "CHANGED_POST", None):
                paragraphs.append(texts.Paragraph("body", [texts.sentence(module.CHANGED_PARAGRAPH)]))
            posts.append([
                address, module.HOST, post.title, post.author, precise(post.date) + zone(post.date), post.language,
                len(post.comments) - (removed is not None and removed[0] == post.slug), "|".join(categories + post.tags),
                whole_text(paragraphs)])
            if post.language == "nl":
                sentences += coded(address, "post", paragraphs)
            for comment in post.comments:
                key = f"{address}#{anchors[comment.number]}"
                prefix = f"@{comment.addressed} " if comment.addressed else ""
                parent = f"{address}#{anchors[comment.parent]}" if comment.parent else address
                gone = removed == (post.slug, comment.number)
                comments.append([
                    key, address, parent, comment.author, precise(comment.date) + zone(comment.date), post.depth(comment),
                    str(comment.author == post.author).lower(), str(not gone).lower(), whole_text(comment.paragraphs, prefix)])
                if post.language == "nl":
                    sentences += coded(key, "comment", comment.paragraphs, prefix)
    table(directory, "posts", "post site title author published_at language comments tags text".split(), posts)
    table(directory, "comments", "comment post parent author published_at reply_depth by_post_author in_newest text".split(), comments)
    table(directory, "sentences", "document sentence role voice text theme polarity".split(), sentences)


if __name__ == "__main__":
    main()
