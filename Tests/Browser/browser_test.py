#!/usr/bin/env python3
"""Drives real browsers and the Nu HTML checker over a built site.

usage: browser_test.py SITE [--queries SITE] [--screenshots DIR] [--chromium PATH] [--firefox PATH] [--only PART]

The site is served on 127.0.0.1 with the content policy the manual asks hosts to send. One page of
each kind is opened in both languages, light and dark, 1440 and 320 px wide, script on and off, in
Chromium and in Firefox: nothing may fail, overflow or leave the host, and axe-core may find no
violation; each further page is opened once. Kinds of page that the site has none of are opened on a
second one, made of fixtures. A goal page is walked through with the keyboard. Nu
and both of Chromium's parsers read every page. The search page is used as a reader would; the
search script is also given the cases of Tests/SearchTests/Fixtures, so that it cuts text as the
Swift side does; a larger site is asked what `search_queries.py` draws from it.

Ends with the line 'browser: N passed, M failed'; exit code 1 if anything failed.
"""

import argparse
import pathlib
import sys
import tempfile
import time

from playwright.sync_api import Error, sync_playwright

from axe_checks import axe_finds_what_is_wrong, look_at_every_page
from firefox_checks import firefox_checks
from further_site import KINDS, build_further_site, further_pages
from host import Host
from keyboard_checks import keyboard_walk
from nu_checks import nu_finds_nothing
from script_off_checks import same_text_without_script
from search_checks import (
    build_sample, cut_like_swift, rank_and_show, search_pages, use_search)
from search_set import check as ask_the_search
from sort_checks import build_table, sort_table
from tally import Tally
from tree_checks import one_tree_in_both_parsers
from view_checks import view_checks
from weight_checks import light_reports


def search(browser, site, paths, tally):
    with tempfile.TemporaryDirectory() as sample:
        build_sample(pathlib.Path(sample))
        with Host(sample, "/") as host:
            cut_like_swift(browser, host.base, tally)
            rank_and_show(browser, host.base, tally)
    searches = search_pages(site, paths)
    tally.check(len(searches) >= 2, "the site has a search page for each language")
    with Host(site, "/some/column/") as host:
        for path in searches:
            try:
                use_search(browser, host.base, site, path, tally)
            except Error as error:
                tally.check(False, f"{path}: the search page can be used", error.message)


def sorting(browser, tally):
    with tempfile.TemporaryDirectory() as sample:
        build_table(pathlib.Path(sample))
        with Host(sample, "/") as host:
            sort_table(browser, host.base, tally)


def appearance(browser, site, paths, pictures, tally):
    axe_finds_what_is_wrong(browser, tally)
    # The page for a missing address links from the root of its host; the others work anywhere.
    with Host(site, "/some/column/") as host:
        rest = [path for path in paths if path != "404.html"]
        look_at_every_page(browser, host.base, rest, tally, pictures)
    with Host(site, "/") as host:
        look_at_every_page(browser, host.base, ["404.html"], tally, pictures)


def without_script(browser, site, paths, tally):
    with Host(site, "/") as host:
        same_text_without_script(browser, host.base, paths, tally)


def keyboard(browser, site, paths, tally):
    with Host(site, "/") as host:
        keyboard_walk(browser, host.base, paths, tally)


def views(browser, site, paths, pictures, tally):
    with Host(site, "/") as host:
        view_checks(browser, host.base, paths, tally, pictures)


def weight(browser, site, paths, tally):
    with Host(site, "/some/column/") as host:
        light_reports(browser, host.base, site, paths, tally)
def further_kinds(browser, pictures, tally):
    with tempfile.TemporaryDirectory() as folder:
        site, said = build_further_site(pathlib.Path(folder).resolve())
        if not tally.check(not said, "a site of several years and a project is built", said[-2000:]):
            return
        paths = further_pages(site)
        tally.check(len(paths) == 2 * len(KINDS), "it has a page of each further kind", str(paths))
        if pictures:
            pictures = pictures / "further"
            pictures.mkdir(exist_ok=True)
        with Host(site, "/some/column/") as host:
            look_at_every_page(browser, host.base, paths, tally, pictures)
        without_script(browser, site, paths, tally)
        one_tree_in_both_parsers(browser, site, paths, tally)
        every = sorted(str(path.relative_to(site)) for path in site.rglob("*.html"))
        nu_finds_nothing(site, every, tally)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--queries", type=pathlib.Path, metavar="SITE",
                        help="a larger site, whose search is asked 300 queries drawn from it, twice")
    parser.add_argument("--screenshots", type=pathlib.Path, help="keep a picture of each kind here")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    parser.add_argument("--firefox", default="/usr/bin/firefox-esr")
    parser.add_argument("--only", help="run one part, named as it is in the lines 'part: …'")
    options = parser.parse_args()
    site = options.site.resolve()
    pictures = options.screenshots
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    paths = sorted(str(p.relative_to(site)) for p in site.rglob("*.html"))
    tally = Tally()
    tally.check("404.html" in paths, f"{options.site} has pages")
    parts = {
        "search": lambda: search(browser, site, paths, tally),
        "sorting": lambda: sorting(browser, tally),
        "appearance": lambda: appearance(browser, site, paths, pictures, tally),
        "script off": lambda: without_script(browser, site, paths, tally),
        "views": lambda: views(browser, site, paths, pictures, tally),
        "weight": lambda: weight(browser, site, paths, tally),
        "keyboard": lambda: keyboard(browser, site, paths, tally),
        "trees": lambda: one_tree_in_both_parsers(browser, site, paths, tally),
        "nu": lambda: nu_finds_nothing(site, paths, tally),
        "further kinds": lambda: further_kinds(browser, pictures, tally),
        "firefox": lambda: firefox_checks(options.firefox, site, paths, tally),
    }
    if options.queries:
        larger = options.queries.resolve()
        parts["queries"] = lambda: ask_the_search(browser, larger, [1, 2], tally)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox"])
        for name, part in parts.items():
            if options.only not in (None, name):
                continue
            before, start = tally.passed, time.monotonic()
            part()
            seconds = time.monotonic() - start
            print(f"part: {name}, {tally.passed - before} passed in {seconds:.0f} s", flush=True)
        browser.close()
    print(f"browser: {tally.passed} passed, {tally.failed} failed")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
