#!/usr/bin/env python3
"""Drives a real browser over a built site, and over small pages of its own.

usage: browser_test.py SITE [--screenshots DIR] [--chromium PATH]

The site is served on 127.0.0.1 below a path, with the content policy the manual asks hosts to
send. Every page is opened at desktop and phone width; nothing may fail, overflow or leave the
host. The search page is used as a reader would, and once with script off; a table is sorted. The
search script is also given the cases of Tests/SearchTests/Fixtures, so that it cuts text as the
Swift side does.

Ends with the line 'browser: N passed, M failed'; exit code 1 if anything failed.
"""

import argparse
import functools
import html
import http.server
import json
import pathlib
import re
import shutil
import sys
import tempfile
import threading
import urllib.parse

from playwright.sync_api import Error, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/SearchTests/Fixtures"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
HOSTILE = "<img src=x onerror=alert(1)>"
NOWHERE = "zzqxvzzqxv"
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 740}
# One page of each kind: the first path that matches is photographed.
KINDS = {
    "home": r"{lang}/index\.html",
    "year": r"{lang}/years/[^/]+/index\.html",
    "department": r"{lang}/departments/[^/]+/index\.html",
    "report": r"{lang}/departments/[^/]+/\d{{4}}/index\.html",
    "goal": r"{lang}/departments/[^/]+/\d{{4}}/goals/[^/]+/index\.html",
    "indicators": r"{lang}/indicators/index\.html",
    "search": r"{lang}/search/index\.html",
    "checks": r"{lang}/checks/index\.html",
    "about": r"{lang}/(about|method)/index\.html",
}


class Tally:
    """Counts checks; says what failed, once for each."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, holds, sentence, detail=""):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print(f"failed: {sentence}" + (f": {detail}" if detail else ""))
        return bool(holds)


class Handler(http.server.SimpleHTTPRequestHandler):
    """A plain static host: a prefix, the policy, no directory listing."""

    protocol_version = "HTTP/1.1"
    prefix = "/"
    extensions_map = {
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".svg": "image/svg+xml",
        ".xml": "application/xml",
        ".txt": "text/plain; charset=utf-8",
        ".png": "image/png",
        ".ico": "image/x-icon",
        "": "application/octet-stream",
    }

    def translate_path(self, path):
        path = urllib.parse.urlsplit(path).path
        if not path.startswith(self.prefix):
            return str(pathlib.Path(self.directory) / "outside-the-prefix")
        return super().translate_path("/" + path[len(self.prefix):])

    def list_directory(self, path):
        self.send_error(404)

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        super().end_headers()

    def log_message(self, *arguments):
        pass


class Host:
    """Serves a folder below a prefix for as long as the `with` block lasts."""

    def __init__(self, folder, prefix):
        handler = type("PrefixHandler", (Handler,), {"prefix": prefix})
        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}{prefix}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def watched(context, base, complaints):
    """A page that writes down whatever goes wrong on it, and cannot reach another host."""
    host = urllib.parse.urlsplit(base).netloc

    def gate(route):
        if urllib.parse.urlsplit(route.request.url).netloc != host:
            complaints.append(f"asks another host: {route.request.url}")
            route.abort()
        else:
            route.continue_()

    context.route(re.compile("^(http|ws)s?:"), gate)
    page = context.new_page()
    page.on("console", lambda said: said.type in ("error", "warning")
            and complaints.append(f"console: {said.text}"))
    page.on("pageerror", lambda error: complaints.append(f"script: {error}"))
    # An aborted request is one this test cut off by moving on, such as that for the icon.
    page.on("requestfailed", lambda request: request.failure != "net::ERR_ABORTED"
            and complaints.append(f"request failed: {request.url}"))
    page.on("response", lambda answer: answer.status >= 400
            and complaints.append(f"{answer.status}: {answer.url}"))

    def dismiss(dialog):
        complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    page.on("dialog", dismiss)
    return page


def address(path):
    return re.sub(r"(^|/)index\.html$", r"\1", path)


def overflow(page):
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth")


def open_every_page(browser, base, paths, tally):
    for name, size in (("desktop", DESKTOP), ("phone", PHONE)):
        complaints = []
        context = browser.new_context(viewport=size)
        page = watched(context, base, complaints)
        for path in paths:
            complaints.clear()
            page.goto(base + address(path), wait_until="load")
            page.wait_for_load_state("networkidle") if path.endswith("search/index.html") else None
            if name == "phone":
                page.set_viewport_size({"width": 320, "height": PHONE["height"]})
                wide = overflow(page)
                page.set_viewport_size(PHONE)
                tally.check(wide <= 0, f"{path} fits 320 px", f"{wide} px too wide")
            else:
                tally.check(overflow(page) <= 0, f"{path} fits {name}")
            tally.check(not complaints, f"{path} opens cleanly ({name})", "; ".join(complaints))
        context.close()


def until(page, condition):
    """Whether the condition comes true in time; `wait_for_function` needs eval, which is barred."""
    return page.evaluate(f"""() => new Promise((done) => {{
      const look = () => {{ if ({condition}) {{ done(true); }} }};
      new MutationObserver(look).observe(
        document, {{ subtree: true, childList: true, characterData: true }});
      setTimeout(() => done(false), 5000);
      look();
    }})""")


SPOKEN = "document.getElementById('search-status').textContent !== ''"


def settled(page, value):
    """The search status after typing `value`, once it speaks of it."""
    page.evaluate("document.getElementById('search-status').textContent = ''")
    page.fill("input[name=q]", value)
    until(page, SPOKEN)
    return page.text_content("#search-status")


def sentence(page, name, count):
    text = page.get_attribute("form[data-search]", f"data-{name}") or ""
    return text.replace("{n}", str(count))


def titles(page):
    return page.locator("#search-results > ol > li > a").all_text_contents()


def addresses(page):
    return page.eval_on_selector_all(
        "#search-results > ol > li > a", "links => links.map(link => link.href)")


def word_of(document):
    """Something a reader could ask for to find the document."""
    title = document["title"]
    han = re.search(r"[\u4e00-\u9fff]{2,}", title)
    if han:
        return han.group()[:4]
    words = re.findall(r"[A-Za-z]{4,}|[0-9]+", title)
    return max(words, key=len) if words else title


def search_pages(site, paths):
    return [p for p in paths if "data-search=" in (site / p).read_text(encoding="utf-8")
            and 'id="search-results"' in (site / p).read_text(encoding="utf-8")]


def use_search(browser, base, site, path, tally):
    complaints = []
    context = browser.new_context(viewport=DESKTOP)
    page = watched(context, base, complaints)
    page.goto(base + address(path))
    tally.check(page.evaluate(
        "document.documentElement.lang ==="
        " document.querySelector('form[data-search]').dataset.lang"),
        f"{path}: the page and its search speak one language")
    file = (site / path).parent / page.get_attribute("form[data-search]", "data-search")
    documents = json.loads(file.read_text(encoding="utf-8"))["documents"]
    if not tally.check(documents, f"{path}: the index has documents"):
        context.close()
        return
    first = documents[0]
    word = word_of(first)
    settled(page, word)
    tally.check(base + first["address"] in addresses(page), f"{path}: '{word}' finds its page")
    tally.check(page.locator("#search-results mark").count() > 0, f"{path}: matches are marked")
    query = urllib.parse.urlencode({"q": word})
    tally.check(page.url.endswith("?" + query), f"{path}: the address keeps the query", page.url)

    page.goto(base + address(path) + "?" + query)
    until(page, SPOKEN)
    tally.check(page.input_value("input[name=q]") == word, f"{path}: ?q= fills the field")
    tally.check(base + first["address"] in addresses(page), f"{path}: ?q= is searched for")
    page.set_viewport_size({"width": 320, "height": 740})
    tally.check(overflow(page) <= 0, f"{path}: results fit 320 px")

    said = settled(page, NOWHERE)
    tally.check(said == sentence(page, "none", 0) and not titles(page),
                f"{path}: what isn't there is said not to be", said)
    page.fill("input[name=q]", "")
    until(page, "document.getElementById('search-status').textContent === ''")
    tally.check("?" not in page.url, f"{path}: no query leaves no ?q=", page.url)

    pictures = page.locator("img").count()
    page.goto(base + address(path) + "?" + urllib.parse.urlencode({"q": HOSTILE}))
    until(page, SPOKEN)
    tally.check(page.input_value("input[name=q]") == HOSTILE
                and page.locator("img").count() == pictures,
                f"{path}: markup in a query stays text")
    tally.check(not complaints, f"{path}: searching is clean", "; ".join(complaints))
    context.close()

    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    page.goto(base + address(path))
    tally.check(page.locator("main a[href]:visible").count() > 0,
                f"{path}: with script off there are links to browse")
    context.close()


def page_source(language):
    words = {"zh": ("没有找到", "找到 {n} 条结果", "找到 {n} 条结果", "无法读取", "zh-Hans", "说明"),
             "en": ("Nothing found", "{n} result", "{n} results", "Not readable", "en", "About")}
    none, one, other, failed, tag, about = map(html.escape, words[language])
    return f"""<!DOCTYPE html>
<html lang="{tag}"><head><meta charset="utf-8"/><title>{language}</title>
<script src="../../assets/search.js" defer="defer"></script></head><body><main>
<form role="search" action="./" method="get" data-search="../../assets/index-{language}.json"
 data-root="../../" data-lang="{language}" data-none="{none}" data-count-one="{one}"
 data-count-other="{other}" data-failed="{failed}">
<label for="q">q</label> <input id="q" name="q" type="search"/> <button type="submit">ok</button>
</form><p id="search-status" role="status"></p><div id="search-results"></div>
<p><a href="../about/">{about}</a></p></main></body></html>
"""


def build_sample(folder):
    (folder / "assets").mkdir()
    shutil.copy(ROOT / "theme/assets/search.js", folder / "assets/search.js")
    for language in ("zh", "en"):
        shutil.copy(FIXTURES / f"index-{language}.json", folder / "assets")
        (folder / language / "search").mkdir(parents=True)
        (folder / language / "search/index.html").write_text(page_source(language), "utf-8")


# A name, a figure as the record has it (None: not stated), what the page prints for it.
SORTED = [("道路养护所", "96", "96"), ("湖泊管理所", "91.5", "91.5"), ("绿化站", None, "未说明"),
          ("园林管理所", "1000", "1,000")]


def build_table(folder):
    (folder / "years").mkdir()
    shutil.copy(ROOT / "theme/assets/sort.js", folder / "assets/sort.js")
    rows = "".join(
        f"<tr><th scope='row'>{name}</th><td>"
        + (f"<data value='{value}'>{text}</data>" if value else text) + "</td></tr>"
        for name, value, text in SORTED)
    (folder / "years/index.html").write_text(f"""<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8"/><title>t</title>
<script src="../assets/sort.js" defer="defer"></script></head><body><main>
<table data-sort="zh-Hans"><thead><tr><th scope="col">部门</th><th scope="col">得分</th></tr></thead>
<tbody>{rows}</tbody></table></main></body></html>
""", "utf-8")


def sort_table(browser, base, tally):
    complaints = []
    context = browser.new_context()
    page = watched(context, base, complaints)
    page.goto(base + "years/")

    def names():
        return page.locator("tbody th").all_text_contents()

    def state():
        return page.eval_on_selector_all(
            "thead th", "cells => cells.map(cell => cell.getAttribute('aria-sort'))")

    roads, lakes, greenery, parks = (name for name, _, _ in SORTED)
    tally.check(names() == [roads, lakes, greenery, parks] and state() == ["ascending", None],
                "a table stands as it came until a heading is pressed", str(names()))
    page.get_by_role("button", name="得分").click()
    tally.check(names() == [lakes, roads, parks, greenery] and state() == [None, "ascending"],
                "figures sort by the record's number, what isn't stated last", str(names()))
    page.get_by_role("button", name="得分").press("Enter")
    tally.check(names() == [parks, roads, lakes, greenery] and state() == [None, "descending"],
                "the keyboard turns the order round, what isn't stated still last", str(names()))
    page.get_by_role("button", name="部门").click()
    tally.check(names() == [roads, lakes, greenery, parks] and state() == ["ascending", None],
                "names sort by pinyin", str(names()))
    tally.check(not complaints, "sorting is clean", "; ".join(complaints))
    context.close()


# The index is kept in a Map; each term looked up in it is written down. A string is kept, not a
# list: the browser's driver uses maps too while it reads a list out.
SPY = """
const get = Map.prototype.get;
window.asked = '';
Map.prototype.get = function (key) {
  if (typeof key === 'string') { window.asked += key + ' '; }
  return get.call(this, key);
};
"""


def cut_like_swift(browser, base, tally):
    lines = (FIXTURES / "tokens.tsv").read_text(encoding="utf-8").split("\n")[1:]
    cases = [line.split("\t") for line in lines if line]
    for language in ("zh", "en"):
        context = browser.new_context()
        context.add_init_script(SPY)
        page = context.new_page()
        page.goto(f"{base}{language}/search/")
        for case_language, text, terms in cases:
            if case_language != language:
                continue
            page.evaluate("window.asked = ''")
            settled(page, text)
            asked = page.evaluate("window.asked").split()
            wanted = list(dict.fromkeys(terms.split()))
            tally.check(asked == wanted, f"{language}: '{text}' is cut as in Swift",
                        f"{asked}, not {wanted}")
        context.close()


# Query, then the titles that must lead the list; None where only the first is asked for.
RANKED = {
    "zh": [
        ("广场维护", ["广场维护", "示例城市管理局2022年度自评报告", "示例城市管理局2021年度自评报告"]),
        ("示例城市管理局", ["示例城市管理局", "示例城市管理局2022年度自评报告", "示例城市管理局2021年度自评报告"]),
        ("维护 广场", ["维护次数与广场面积", "广场维护"]),
        ("1250", ["维护次数与广场面积"]),
        ("ＣＡＦＥ", ["Café 站点说明"]),
        ("铺", ["广场维护"]),
    ],
    "en": [
        ("square maintenance", ["Square maintenance", "Sample Urban Bureau 2022",
                                "Sample Urban Bureau 2021"]),
        ("policy", ["Sample Urban Bureau"]),
        ("maintain square", ["Maintaining of the squares"]),
        ("和平", ["Square maintenance"]),
        ("bureau 2021", ["Sample Urban Bureau 2021"]),
        ("constructor", ["About the site"]),
        ("pavi", ["Square maintenance"]),
    ],
}
MARKED = {"zh": ("和平广场", "和平广场"), "en": ("paving", "Paving")}
FILLED = {"zh": "填充", "en": "filler"}
ESCAPED = {"zh": ("1250", "全年<b>维护</b>1,250次 & 广场"), "en": ("1250", "1,250 <b>rounds</b> & more")}


def rank_and_show(browser, base, tally):
    for language in ("zh", "en"):
        complaints = []
        context = browser.new_context()
        page = watched(context, base, complaints)
        page.goto(f"{base}{language}/search/")
        for query, wanted in RANKED[language]:
            settled(page, query)
            found = titles(page)
            tally.check(found[:len(wanted)] == wanted, f"{language}: '{query}' ranks as it should",
                        str(found[:5]))
        query, mark = MARKED[language]
        settled(page, query)
        excerpt = page.locator("#search-results .excerpt").first
        text = excerpt.text_content()
        tally.check(excerpt.locator("mark").all_text_contents() == [mark],
                    f"{language}: the excerpt marks '{mark}' whole", text)
        tally.check(text.startswith("… ") and text.endswith(" …") and len(text) < 320,
                    f"{language}: the excerpt is cut on both sides", text)
        query, text = ESCAPED[language]
        said = settled(page, query)
        tally.check(page.locator("#search-results .excerpt").first.text_content() == text,
                    f"{language}: markup in a text is shown as text")
        tally.check(said == sentence(page, "count-one", 1), f"{language}: one result is one", said)
        said = settled(page, FILLED[language])
        tally.check(said == sentence(page, "count-other", 60), f"{language}: all are counted", said)
        tally.check(len(titles(page)) == 50, f"{language}: fifty are listed")
        page.fill("input[name=q]", NOWHERE)
        page.press("input[name=q]", "Enter")
        until(page, "!document.querySelector('#search-results li')")
        tally.check(page.url == f"{base}{language}/search/?q={NOWHERE}",
                    f"{language}: Enter searches without leaving the page", page.url)
        tally.check(not complaints, f"{language}: the sample is clean", "; ".join(complaints))
        context.close()

        context = browser.new_context()
        context.route("**/*.json", lambda route: route.abort())
        page = context.new_page()
        page.goto(f"{base}{language}/search/")
        said = settled(page, "2022")
        tally.check(said == sentence(page, "failed", 0), f"{language}: a lost index is said", said)
        context.unroute("**/*.json")
        said = settled(page, "2021")
        tally.check(titles(page), f"{language}: the next try reads the index again", said)
        context.close()


def photograph(browser, base, paths, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        for name, size in (("desktop", DESKTOP), ("phone", PHONE)):
            context = browser.new_context(viewport=size, color_scheme=scheme)
            page = context.new_page()
            for language in ("zh", "en"):
                for kind, pattern in KINDS.items():
                    wanted = re.compile(pattern.format(lang=language))
                    path = next((p for p in paths if wanted.fullmatch(p)), None)
                    if path:
                        page.goto(base + address(path))
                        picture = f"{kind}-{language}-{name}-{scheme}.png"
                        page.screenshot(path=str(folder / picture), full_page=True)
            context.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--screenshots", type=pathlib.Path)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    site = options.site.resolve()
    paths = sorted(str(p.relative_to(site)) for p in site.rglob("*.html"))
    tally = Tally()
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as sample:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox"])
        build_sample(pathlib.Path(sample))
        build_table(pathlib.Path(sample))
        with Host(sample, "/") as host:
            cut_like_swift(browser, host.base, tally)
            rank_and_show(browser, host.base, tally)
            sort_table(browser, host.base, tally)
        tally.check(paths, f"{options.site} has pages")
        searches = search_pages(site, paths)
        tally.check(len(searches) >= 2, f"{options.site} has a search page for each language")
        with Host(site, "/some/column/") as host:
            # The page for a missing address links from the root of its host: see the run below.
            open_every_page(browser, host.base, [p for p in paths if p != "404.html"], tally)
            for path in searches:
                try:
                    use_search(browser, host.base, site, path, tally)
                except Error as error:
                    tally.check(False, f"{path}: the search page can be used", error.message)
            if options.screenshots:
                photograph(browser, host.base, paths, options.screenshots)
        with Host(site, "/") as host:
            tops = [p for p in paths if p.count("/") <= 1]
            open_every_page(browser, host.base, tops, tally)
        browser.close()
    print(f"browser: {tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
