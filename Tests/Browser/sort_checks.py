"""Sorts a small table with theme/assets/sort.js, as a reader with a mouse and one with keys would."""

import pathlib
import shutil

from pages import DESKTOP, PHONE, address, overflow, watched

ROOT = pathlib.Path(__file__).resolve().parents[2]

# A name, a figure as the record has it (None: not stated), what the page prints for it.
SORTED = [("道路养护所", "96", "96"), ("湖泊管理所", "91.5", "91.5"), ("绿化站", None, "未说明"),
          ("园林管理所", "1000", "1,000")]


def build_table(folder):
    (folder / "years").mkdir()
    (folder / "assets").mkdir(exist_ok=True)
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
