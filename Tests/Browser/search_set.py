#!/usr/bin/env python3
"""Asks a built site's own search the queries drawn from it, and counts what comes.

usage: search_set.py SITE [--seeds 1 2] [--chromium PATH] [--verbose]

Recall at 10 is the share of the documents that answer a query among the first ten results, of ten
where more than ten answer. The script that runs is the site's, in Chromium, under its policy.
"""

import argparse
import pathlib
import sys

from playwright.sync_api import sync_playwright

from host import Host
from search_index import read_index
from search_queries import CLASSES, EXACT, Drawing
from tally import Tally

# Sets the query, submits it, and waits until the page has spoken of it.
ASK = """(text) => new Promise((done) => {
  const status = document.getElementById('search-status');
  const field = document.querySelector('input[name=q]');
  status.textContent = '';
  const look = new MutationObserver(() => {
    if (!status.textContent) { return; }
    look.disconnect();
    const links = [...document.querySelectorAll('#search-results > ol > li > a')];
    done({ said: status.textContent, found: links.map((link) => link.href) });
  });
  look.observe(status, { childList: true, characterData: true, subtree: true });
  field.value = text;
  field.form.requestSubmit();
})"""


def recall(found, relevant):
    return len(set(found[:10]) & relevant) / min(10, len(relevant))


def rank(found, relevant):
    """The place of the first answer, from 1; 11 where none is among the first ten."""
    return next((place for place, one in enumerate(found[:10], 1) if one in relevant), 11)


class Answers:
    """What the site's search answers, as numbers of documents."""

    def __init__(self, browser, base, indexes):
        self.pages = {}
        self.numbers = {language: {} for language in indexes}
        for language, index in indexes.items():
            for document in index.documents:
                self.numbers[language].setdefault(base + document.address, []).append(document.number)
            page = browser.new_page()
            page.goto(f"{base}{language}/search/")
            self.pages[language] = page

    def __call__(self, query):
        found = self.pages[query.language].evaluate(ASK, query.text)["found"]
        return [self.numbers[query.language][address][0] for address in found]


def measure(browser, site, seed, verbose=False):
    """By class: how many queries, mean recall at 10, mean rank of the first answer, first place."""
    indexes = {language: read_index(site, language) for language in ("zh", "en")}
    queries = Drawing(indexes, seed).queries()
    table = {}
    with Host(site, "/") as host:
        ask = Answers(browser, host.base, indexes)
        for kind in CLASSES:
            own = [query for query in queries if query.kind == kind]
            recalls, ranks = [], []
            for query in own:
                found = ask(query)
                recalls.append(recall(found, query.relevant))
                ranks.append(rank(found, query.relevant))
                if verbose and recalls[-1] < 1:
                    print(f"  {kind}: '{query.text}': {recalls[-1]:.2f} of {len(query.relevant)}")
            table[kind] = (len(own), sum(recalls) / max(1, len(own)), sum(ranks) / max(1, len(own)),
                           sum(one == 1 for one in ranks) / max(1, len(own)))
    return table


def check(browser, site, seeds, tally, verbose=False):
    for seed in seeds:
        table = measure(browser, site, seed, verbose)
        print(f"seed {seed}: queries, recall at 10, mean rank, first")
        for kind, (count, found, mean, first) in table.items():
            print(f"  {kind:22} {count:4} {found:7.3f} {mean:6.2f} {first:6.2f}")
        for kind in EXACT:
            tally.check(table[kind][0] > 0 and table[kind][1] == 1,
                        f"seed {seed}: every answer to '{kind}' is among the first ten",
                        f"{table[kind][1]:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--verbose", action="store_true", help="tell each query that misses")
    options = parser.parse_args()
    tally = Tally()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox"])
        check(browser, options.site.resolve(), options.seeds, tally, options.verbose)
        browser.close()
    print(f"search: {tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
