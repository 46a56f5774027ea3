"""How heavy a report's page is with all it loads, and how often it asks."""

import gzip
import re
import urllib.parse

from pages import DESKTOP, address, kind_of

# In bytes as a host would send them, compressed by gzip -9.
LIMIT = 40_000
REQUESTS = 4


def compressed(site, path):
    return len(gzip.compress((site / path).read_bytes(), compresslevel=9, mtime=0))


def light_reports(browser, base, site, paths, tally):
    """Every kind of report page in both languages, loaded into an empty cache."""
    reports = [path for path in paths if kind_of(path)[0] == "report"]
    tally.check(len(reports) >= 2, "there is a report to weigh in each language")
    for path in reports:
        context = browser.new_context(viewport=DESKTOP)
        page = context.new_page()
        asked = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.goto(base + address(path), wait_until="networkidle")
        files = [urllib.parse.urlsplit(url).path.removeprefix(
            urllib.parse.urlsplit(base).path) for url in asked]
        files = [re.sub(r"(^|/)$", r"\1index.html", file) for file in files]
        weight = sum(compressed(site, file) for file in files)
        tally.check(weight <= LIMIT, f"{path} weighs at most {LIMIT} bytes", f"{weight}: {files}")
        tally.check(0 < len(asked) <= REQUESTS,
                    f"{path} needs at most {REQUESTS} requests", str(files))
        tally.check(files and files[0] == path and any(".css" in file for file in files),
                    f"{path} is weighed with its style", str(files))
        context.close()
