#!/usr/bin/env python3
"""Saves pages as MHTML with headless Chromium, as a person does with "save page as".

usage: chromium.py PORT FOLDER < ADDRESSES      (PORT of a proxy on the loopback; one address a line)
"""

import json
import os
import subprocess
import sys
import tempfile


class Browser:
    """A headless Chromium, spoken to over a pair of pipes (messages of JSON that end in a NUL)."""

    def __init__(self, port):
        to_browser, self.requests = os.pipe()
        self.answers, from_browser = os.pipe()
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)

        def connect():
            # The browser reads on 3 and writes on 4; copies above both, for either may be in the way.
            ends = [os.dup2(to_browser, 103), os.dup2(from_browser, 104)]
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)

        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--remote-debugging-pipe", f"--user-data-dir={self.profile.name}",
             f"--proxy-server=http://127.0.0.1:{port}", "--proxy-bypass-list=<-loopback>"],
            preexec_fn=connect, close_fds=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.rest = b""
        self.number = 0
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")

    def receive(self):
        while b"\0" not in self.rest:
            part = os.read(self.answers, 1 << 16)
            if not part:
                raise OSError("Chromium closed its pipe")
            self.rest += part
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, until=None, **parameters):
        """The result of a command; with `until`, once that event has come too."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if hasattr(self, "session"):
            message["sessionId"] = self.session
        os.write(self.requests, json.dumps(message).encode() + b"\0")
        result = None
        while result is None or until is not None:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise OSError(f"{method}: {answer['error']}")
                result = answer["result"]
            elif answer.get("method") == until:
                until = None
        return result

    def save(self, url, path):
        self.call("Page.navigate", until="Page.loadEventFired", url=url)
        page = self.call("Page.captureSnapshot", format="mhtml")["data"]
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(page)

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.profile.cleanup()


def save_pages(port, addresses, folder):
    """Saves pages as `pagina N.mhtml`."""
    browser = Browser(port)
    try:
        for number, address in enumerate(addresses):
            browser.save(address, f"{folder}/pagina {number}.mhtml")
    finally:
        browser.close()


if __name__ == "__main__":
    save_pages(sys.argv[1], sys.stdin.read().split(), sys.argv[2])
