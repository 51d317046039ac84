#!/usr/bin/env python3
"""Serves the blogs of the bundled corpus under their own names, as an HTTP proxy on the loopback.

usage: server.py [--port N] [--later] [--date YYYY-MM-DD]

Prints the port when it listens. A client asks it as a proxy ("GET http://www.werkvloer.example/ HTTP/1.1");
whatever is no page of one of the blogs is 404, and it never opens a connection itself. --later serves the
blogs as they stood at a second crawl.
"""

import argparse
import importlib
import os
import sys
from email.utils import format_datetime
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from html_parts import Answer

BLOGS = "werkvloer jufnoor kantoortijgers werkforum digitaalwerk overdedrempel".split()
PIXEL = bytes.fromhex(
    "47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b")


def blogs(later=False):
    """Host name -> blog."""
    modules = [importlib.import_module(name) for name in BLOGS]
    return {module.HOST: module.Blog(later) for module in modules}


def answer(sites, address):
    parts = urlsplit(address)
    path = unquote(parts.path) or "/"
    if path.endswith(".gif"):
        return Answer(PIXEL, "image/gif")
    if path.endswith(".css"):
        return Answer("body { margin: 1em }\n", "text/css")
    site = sites.get(parts.hostname)
    found = site.answer(path, dict(parse_qsl(parts.query))) if site else None
    return found or Answer("<html><head><title>404 Niet gevonden</title></head><body><h1>Niet gevonden</h1></body></html>", status=404)


def chunks(body, size=4096):
    parts = (body[i:i + size] for i in range(0, len(body), size))
    return b"".join(b"%x\r\n%b\r\n" % (len(p), p) for p in parts) + b"0\r\n\r\n"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "Apache/2.2.16 (Debian)", ""

    def do_GET(self):
        address = self.path
        if address.startswith("/"):
            address = f"http://{self.headers.get('Host', '')}{address}"
        found = answer(self.server.sites, address)
        self.send_response(found.status)
        self.send_header("Content-Type", found.media_type)
        chunked = ("Transfer-Encoding", "chunked") in found.headers
        if not chunked:
            self.send_header("Content-Length", str(len(found.body)))
        for name, value in found.headers:
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(chunks(found.body) if chunked else found.body)

    do_HEAD = do_GET

    def date_time_string(self, timestamp=None):
        return format_datetime(self.server.now or datetime.now(timezone.utc), usegmt=True)

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--later", action="store_true")
    parser.add_argument("--date")
    options = parser.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", options.port), Handler)
    server.sites = blogs(options.later)
    server.now = datetime.fromisoformat(options.date).replace(tzinfo=timezone.utc) if options.date else None
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
