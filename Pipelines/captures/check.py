#!/usr/bin/env python3
"""Archives the bundled blogs with every tool, and compares what the pipeline finds with what is there.

usage: check.py [DIRECTORY]      (build/captures)

One run for each way of archiving: a WARC by wget, a mirror by wget with all that it does to names and links,
a mirror by HTTrack, and the pages of the first that hold posts or comments saved one by one as MHTML by
Chromium. The blogs come from Corpus/bron over the loopback; Corpus/truth says what is in them. Fails where a
post or a comment is missing, changed or made up.
"""

import collections
import csv
import os
import re
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True
from chromium import save_pages

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
csv.field_size_limit(1 << 30)


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def words(text):
    return re.sub(r"\W+", " ", text).strip().lower()


def said(paragraph):
    """A quoted writer's name is the forum's, not the text's."""
    if paragraph["role"] == "quote":
        return re.sub(r"^.{1,30} schreef:", "", paragraph["text"])
    return paragraph["text"]


def serve():
    """-> the server and its port"""
    server = subprocess.Popen(
        [sys.executable, f"{ROOT}/Corpus/bron/server.py", "--later", "--date",
         "2026-10-01 07:15:00"],
        stdout=subprocess.PIPE, text=True)
    return server, server.stdout.readline().strip()


def warc(folder, port, sites):
    wget(folder, port, sites, "--recursive", "--level=inf", "--page-requisites", "--warc-file=SITE",
         "--delete-after")


def mirror(folder, port, sites):
    wget(folder, port, sites, "--mirror", "--convert-links", "--adjust-extension", "--page-requisites",
         "--restrict-file-names=windows")


def wget(folder, port, sites, *options):
    # wget ends with 8 where any address was not found.
    for site in sites:
        subprocess.run(
            ["wget", "--quiet", "--tries=1", *[o.replace("SITE", site) for o in options],
             f"http://{site}/"],
            cwd=folder, env={**os.environ, "http_proxy": f"http://127.0.0.1:{port}", "no_proxy": ""})


def httrack(folder, port, sites):
    subprocess.run(
        ["httrack", *[f"http://{site}/" for site in sites], "-O", folder, "-P", f"127.0.0.1:{port}", "--quiet",
         "--robots=0", "--disable-security-limits", "--max-rate=0", "--sockets=2"],
        stdout=subprocess.DEVNULL, check=True)


def mhtml(folder, port, _):
    save_pages(port, addresses(f"{folder}/../../warc/out"), folder)


def addresses(out):
    """-> what a run found posts or comments under"""
    return [page["url"] for part in sorted(os.listdir(f"{out}/crawl/pages"))
            for page in table(f"{out}/crawl/pages/{part}") if page["page_kind"] in ("post", "comments")]


def truth():
    """-> the sites; posts and comments, as multisets of what they say"""
    posts = table(f"{ROOT}/Corpus/truth/posts.csv")
    comments = [c for c in table(f"{ROOT}/Corpus/truth/comments.csv") if c["in_newest"] == "true"]
    return (sorted({p["site"] for p in posts}), collections.Counter(words(p["text"]) for p in posts),
            collections.Counter((c["author"], words(c["text"])) for c in comments))


def found(out):
    documents = {}
    for part in sorted(os.listdir(f"{out}/extract/documents")):
        for row in table(f"{out}/extract/documents/{part}"):
            documents[row["doc_id"]] = (row, [])
        for row in table(f"{out}/extract/paragraphs/{part}"):
            if row["role"] != "title":
                documents[row["doc_id"]][1].append(said(row))
    posts, comments = collections.Counter(), collections.Counter()
    for row, texts in documents.values():
        text = words(" ".join(texts))
        if row["kind"] == "post":
            posts[text] += 1
        else:
            comments[row["author"], text] += 1
    return posts, comments


def main(work):
    shutil.rmtree(work, ignore_errors=True)
    sites, *expected = truth()
    failed = False
    for name, archive in [("wget, WARC", warc), ("wget, mirror", mirror), ("HTTrack", httrack),
                          ("Chromium, MHTML", mhtml)]:
        folder = f"{work}/{archive.__name__}"
        os.makedirs(f"{folder}/dump")
        server, port = serve()
        try:
            archive(f"{folder}/dump", port, sites)
        finally:
            server.terminate()
            server.wait()
        subprocess.run(
            [f"{ROOT}/Pipelines/pipeline"], check=True, stdout=subprocess.DEVNULL,
            env={**os.environ, "COLUMBUS_CORPUS": f"{folder}/dump", "COLUMBUS_OUT": f"{folder}/out",
                 "COLUMBUS_NAMES": "keep"})
        line = [name]
        for kind, want, got in zip(["posts", "comments"], expected, found(f"{folder}/out")):
            right = (want & got).total()
            beyond = (got - want).total()
            failed |= right < want.total() or beyond > 0
            line.append(f"{kind} {right} of {want.total()}, {beyond} beyond")
            for item in (want - got):
                print(f"  not found: {item}"[:300], file=sys.stderr)
            for item in (got - want):
                print(f"  not there: {item}"[:300], file=sys.stderr)
        print("; ".join(line), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else f"{ROOT}/build/captures")))
