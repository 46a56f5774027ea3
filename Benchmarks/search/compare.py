#!/usr/bin/env python3
"""Holds the site's own search against Pagefind's, on the same pages, with the same drawn queries.

usage: compare.py SITE PAGEFIND_OUTPUT [--seed 1] [--cold 60] [--chromium PATH]

Prints a table: bytes on disk, bytes of a first query (script, index and the texts of ten results, with
nothing cached; of every query or of as many as --cold says, spread evenly), recall at 10 and mean
rank by class, and the time from the last byte to the results on a processor four times slower.

Each engine is held to what it gives: ours to places (a goal, an indicator, a section), Pagefind to
pages. A page answers a query when a place on it does, or when its text has the query word for word.
Pagefind runs with its defaults and without the site's policy, which forbids its WebAssembly.
"""

import argparse
import html
import pathlib
import re
import statistics
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Browser"))

from playwright.sync_api import sync_playwright  # noqa: E402

import host  # noqa: E402
from search_index import index_folder, plain, read_index  # noqa: E402
from search_queries import CLASSES, Drawing  # noqa: E402
from search_set import ASK, Answers, rank, recall  # noqa: E402

ASK_PAGEFIND = """async (text) => {
  const found = await window.pagefind.search(text);
  const first = await Promise.all(found.results.slice(0, 10).map((one) => one.data()));
  return first.map((one) => one.raw_url || one.url);
}"""
PAGEFIND_PAGE = """<!DOCTYPE html><html lang="{tag}"><head><title>Pagefind</title>
<script type="module">
import * as pagefind from '/pagefind/pagefind.js';
await pagefind.init();
window.pagefind = pagefind;
</script></head><body></body></html>"""
WORD_FOR_WORD = {"zh name", "zh part of a name", "zh part of a text", "zh number", "en name",
                 "en words of a text", "en number"}


def texts(site):
    """The text of each page's main part, as it is compared, by language and address."""
    found = {"zh": {}, "en": {}}
    for language, pages in found.items():
        for path in sorted((site / language).rglob("index.html")):
            main = path.read_text(encoding="utf-8").partition("<main")[2].partition("</main>")[0]
            address = str(path.relative_to(site))[:-len("index.html")]
            pages[address] = plain(html.unescape(re.sub("<[^>]*>", " ", "<main" + main)))
    return found


def answers(queries, indexes, pages):
    """For each query the addresses of the pages that answer it."""
    found = []
    for query in queries:
        documents = indexes[query.language].documents
        own = {documents[number].address.partition("#")[0] for number in query.relevant}
        if query.kind in WORD_FOR_WORD:
            wanted = plain(query.text)
            own |= {address for address, text in pages[query.language].items() if wanted in text}
        found.append(own)
    return found


def in_order(addresses):
    return list(dict.fromkeys(addresses))


class Counted:
    """A page whose every answer from the host is weighed."""

    def __init__(self, browser, base, folder):
        self.context = browser.new_context()
        self.page = self.context.new_page()
        self.bytes = 0
        self.base = base
        self.folder = folder
        self.page.on("response", self.weigh)

    def weigh(self, response):
        path = response.url[len(self.base):].partition("?")[0]
        if re.match(self.folder, path):
            self.bytes += int(response.headers.get("content-length", 0))


def pagefind_pages(page, base, query):
    return in_order(one.lstrip("/") for one in page.evaluate(ASK_PAGEFIND, query.text))


def table(queries, wanted, found):
    """By class: recall at 10 and mean rank."""
    lines = {}
    for kind in CLASSES:
        rows = [(pages, right) for query, pages, right in zip(queries, found, wanted)
                if query.kind == kind]
        if rows:
            lines[kind] = (statistics.mean(recall(pages, right) for pages, right in rows),
                           statistics.mean(rank(pages, right) for pages, right in rows))
    return lines


def size(folder):
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def every(items, count):
    step = max(1, len(items) // count)
    return items[::step]


SLOW = """(text) => new Promise((done) => {
  const status = document.getElementById('search-status');
  const field = document.querySelector('input[name=q]');
  status.textContent = '';
  const look = new MutationObserver(() => {
    if (!status.textContent) { return; }
    const now = performance.now();
    look.disconnect();
    const ends = performance.getEntriesByType('resource').map((one) => one.responseEnd);
    done(now - Math.max(window.asked, ...ends));
  });
  look.observe(status, { childList: true, characterData: true, subtree: true });
  field.value = text;
  window.asked = performance.now();
  field.form.requestSubmit();
})"""


def slow_times(browser, base, queries):
    """Milliseconds from the last byte to the results, four times slower, with nothing cached."""
    times = []
    for query in queries:
        page = browser.new_page()
        session = page.context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        page.goto(f"{base}{query.language}/search/")
        times.append(page.evaluate(SLOW, query.text))
        page.context.close()
    return times


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("pagefind", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--cold", type=int, default=60)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    site, bundle = options.site.resolve(), options.pagefind.resolve()
    indexes = {language: read_index(site, language) for language in ("zh", "en")}
    queries = Drawing(indexes, options.seed).queries()
    wanted = answers(queries, indexes, texts(site))
    cold = every(queries, options.cold)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as empty:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox"])
        with host.Host(site, "/") as served:
            ask = Answers(browser, served.base, indexes)
            own_found = [ask(query) for query in queries]
            own_bytes = []
            for query in cold:
                counted = Counted(browser, served.base, r"assets/search\.")
                counted.page.goto(f"{served.base}{query.language}/search/")
                counted.page.evaluate(ASK, query.text)
                own_bytes.append(counted.bytes)
                counted.context.close()
            times = slow_times(browser, served.base, every(queries, 30))
        host.POLICY = "default-src * 'unsafe-inline' 'wasm-unsafe-eval'"
        folder = pathlib.Path(empty)
        (folder / "pagefind").symlink_to(bundle)
        for language, tag in (("zh", "zh-Hans"), ("en", "en")):
            (folder / f"{language}.html").write_text(PAGEFIND_PAGE.format(tag=tag), "utf-8")
        with host.Host(folder, "/") as served:
            def opened(language):
                counted = Counted(browser, served.base, "pagefind/")
                counted.page.goto(f"{served.base}{language}.html")
                counted.page.wait_for_function("window.pagefind !== undefined")
                return counted
            pages = {language: opened(language).page for language in indexes}
            pagefind_found = [
                pagefind_pages(pages[query.language], served.base, query) for query in queries]
            pagefind_bytes = []
            for query in cold:
                counted = opened(query.language)
                counted.page.evaluate(ASK_PAGEFIND, query.text)
                pagefind_bytes.append(counted.bytes)
                counted.context.close()
        browser.close()
    print(f"| {len(queries)} queries, seed {options.seed} | Gazette | Pagefind |")
    print("|---|---|---|")
    own_size = size(index_folder(site))
    bundle_size = size(bundle / "index") + size(bundle / "fragment")
    print(f"| index and texts on disk (bytes) | {own_size:,} | {bundle_size:,} |")
    for name, pick in (("median", statistics.median), ("worst", max)):
        print(f"| first query, {name} (bytes) | {pick(own_bytes):,.0f} | {pick(pagefind_bytes):,.0f} |")
    print(f"| last byte to results, processor four times slower, median and worst (ms) | "
          f"{statistics.median(times):.0f}, {max(times):.0f} | not measured |")
    ours = table(queries, [query.relevant for query in queries], own_found)
    theirs = table(queries, wanted, pagefind_found)
    for kind, (found, mean) in ours.items():
        print(f"| {kind}: recall at 10, mean rank | {found:.3f}, {mean:.2f} | "
              f"{theirs[kind][0]:.3f}, {theirs[kind][1]:.2f} |")


if __name__ == "__main__":
    main()
