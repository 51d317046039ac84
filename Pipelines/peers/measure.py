"""Times published Python tools on a dump, for the same work as Columbus's stages, on one core.

usage: measure.py DUMP RUN THEMES

DUMP is a folder of .warc.gz files, RUN the folder of a run of Columbus over it (its paragraphs are
the text to tokenize), THEMES the dictionary (its words make the regular expressions). Prints CSV:
work, tool, seconds, megabytes.
"""
import csv
import glob
import os
import re
import sys
import time

import spacy
import trafilatura
from fastwarc.warc import ArchiveIterator, WarcRecordType
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from resiliparse.parse.html import HTMLTree
from warcio.archiveiterator import ArchiveIterator as WarcioIterator

csv.field_size_limit(1 << 30)


def archives(dump):
    return sorted(glob.glob(os.path.join(glob.escape(dump), "**", "*.warc.gz"), recursive=True))


def bodies(dump):
    for path in archives(dump):
        with open(path, "rb") as stream:
            for record in ArchiveIterator(stream, record_types=WarcRecordType.response):
                yield record.reader.read()


def read_with_warcio(dump):
    size = 0
    for path in archives(dump):
        with open(path, "rb") as stream:
            for record in WarcioIterator(stream):
                if record.rec_type == "response":
                    size += len(record.content_stream().read())
    return size


def read_with_fastwarc(dump):
    return sum(map(len, bodies(dump)))


def extract_with_resiliparse(dump):
    size = 0
    for body in bodies(dump):
        size += len(body)
        tree = HTMLTree.parse_from_bytes(body, detect_encoding(body))
        extract_plain_text(tree, main_content=True, comments=True)
    return size


def extract_with_trafilatura(dump):
    size = 0
    for body in bodies(dump):
        size += len(body)
        trafilatura.extract(body, include_comments=True, with_metadata=True, output_format="xml")
    return size


def dutch():
    language = spacy.blank("nl")
    language.add_pipe("sentencizer")
    language.max_length = 1 << 30
    return language


def paragraphs(run):
    for path in sorted(glob.glob(os.path.join(glob.escape(run), "extract/paragraphs/*.csv"))):
        with open(path, encoding="utf-8", newline="") as table:
            for row in csv.DictReader(table):
                yield row["text"]


def tokenize_with_spacy(run):
    language, size = dutch(), 0
    for text in paragraphs(run):
        size += len(text.encode())
        for sentence in language(text).sents:
            [token.text for token in sentence]
    return size


def expressions(themes):
    """One regular expression for each pattern that is made of words: the others are left out."""
    for path in sorted(glob.glob(os.path.join(glob.escape(themes), "*.csv"))):
        with open(path, encoding="utf-8", newline="") as table:
            for row in csv.DictReader(table):
                words = re.findall(r"[\w*|]+", (row.get("pattern") or "").split("&")[0])
                if words and "example" in row:
                    yield re.compile(
                        r"\W+(?:\w+\W+){0,3}".join(
                            r"\b(?:%s)\b" % word.strip("|").replace("*", r"\w*") for word in words
                        ),
                        re.IGNORECASE,
                    )


def chain(dump, themes):
    language, patterns, size = dutch(), list(expressions(themes)), 0
    for body in bodies(dump):
        size += len(body)
        text = trafilatura.extract(body, include_comments=True) or ""
        for sentence in language(text).sents:
            [token.text for token in sentence]
            for pattern in patterns:
                pattern.search(sentence.text)
    return size


def main(dump, run, themes):
    print("work,tool,seconds,megabytes")
    for work, tool, measure in (
        ("read", "warcio", lambda: read_with_warcio(dump)),
        ("read", "FastWARC", lambda: read_with_fastwarc(dump)),
        ("extract", "FastWARC + resiliparse", lambda: extract_with_resiliparse(dump)),
        ("extract", "FastWARC + trafilatura", lambda: extract_with_trafilatura(dump)),
        ("tokenize", "spaCy (blank nl)", lambda: tokenize_with_spacy(run)),
        ("whole line", "FastWARC + trafilatura + spaCy + re", lambda: chain(dump, themes)),
    ):
        start = time.perf_counter()
        size = measure()
        print(f"{work},{tool},{time.perf_counter() - start:.3f},{size / 1e6:.1f}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
