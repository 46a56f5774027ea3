"""The search page used as a reader would, and the search script held against the Swift side."""

import html
import pathlib
import re
import shutil
import unicodedata
import urllib.parse

from pages import DESKTOP, PHONE, address, overflow, watched
from search_index import read_index

ROOT = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/SearchTests/Fixtures"
HOSTILE = "<img src=x onerror=alert(1)>"
NOWHERE = "zzqxvzzqxv"


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
    title = document.title
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
    documents = read_index(site, path.split("/")[0]).documents
    if not tally.check(documents, f"{path}: the index has documents"):
        context.close()
        return
    first = documents[0]
    word = word_of(first)
    settled(page, word)
    tally.check(base + first.address in addresses(page), f"{path}: '{word}' finds its page")
    tally.check(page.locator("#search-results mark").count() > 0, f"{path}: matches are marked")
    query = urllib.parse.urlencode({"q": word})
    tally.check(page.url.endswith("?" + query), f"{path}: the address keeps the query", page.url)

    page.goto(base + address(path) + "?" + query)
    until(page, SPOKEN)
    tally.check(page.input_value("input[name=q]") == word, f"{path}: ?q= fills the field")
    tally.check(base + first.address in addresses(page), f"{path}: ?q= is searched for")
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
<form role="search" action="./" method="get" data-search="../../assets/index/{language}.bin"
 data-root="../../" data-lang="{tag}" data-none="{none}" data-count-one="{one}"
 data-count-other="{other}" data-failed="{failed}" data-more="more">
<label for="q">q</label> <input id="q" name="q" type="search"/> <button type="submit">ok</button>
<fieldset hidden="hidden"><label>kind <select name="kind"><option value=""></option>
<option value="4">Goal</option><option value="5">Indicator</option></select></label>
<label>year <select name="year"><option value=""></option><option value="2021">2021</option>
<option value="2022">2022</option></select></label>
<label>outcome <select name="outcome"><option value=""></option>
<option value="missed">missed</option></select></label></fieldset>
</form><p id="search-status" role="status"></p><div id="search-results"></div>
<p><a href="../about/">{about}</a></p></main></body></html>
"""


def build_sample(folder):
    (folder / "assets").mkdir()
    shutil.copy(ROOT / "theme/assets/search.js", folder / "assets/search.js")
    shutil.copytree(FIXTURES / "index", folder / "assets/index")
    for language in ("zh", "en"):
        (folder / language / "search").mkdir(parents=True)
        (folder / language / "search/index.html").write_text(page_source(language), "utf-8")


# What is looked up in the index goes through an encoder; each text is written down. A string is
# kept, not a list: the browser's driver reads lists out with the page's own tools.
SPY = """
const encode = TextEncoder.prototype.encode;
window.asked = '';
TextEncoder.prototype.encode = function (text) {
  window.asked += text + ' ';
  return encode.call(this, text);
};
"""
# In front of what isn't cut from the query: whole names, names in pinyin, choices.
MARKED_TERM = re.compile(r"^[\^~=]")


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
            asked = {one for one in page.evaluate("window.asked").split()
                     if not MARKED_TERM.match(one)}
            wanted = set(terms.split())
            # A word is looked up as it was written too, and in the other language.
            written = set(re.findall("[a-z][a-z0-9]*", unicodedata.normalize("NFKC", text).lower()))
            strange = {one for one in asked - wanted
                       if not any(word.startswith(one[:3]) for word in written)}
            tally.check(wanted <= asked and not strange, f"{language}: '{text}' is cut as in Swift",
                        f"{sorted(asked)}, not {sorted(wanted)}")
        context.close()


# Query, then the titles that must lead the list; None where only the first is asked for.
RANKED = {
    "zh": [
        ("广场维护", ["广场维护", "示例城市管理局2022年度自评报告", "示例城市管理局2021年度自评报告"]),
        ("示例城市管理局", ["示例城市管理局", "示例城市管理局2022年度自评报告", "示例城市管理局2021年度自评报告"]),
        ("维护 广场", ["广场维护", "维护次数与广场面积"]),
        ("1250", ["维护次数与广场面积"]),
        ("ＣＡＦＥ", ["Café 站点说明"]),
        ("铺", ["广场维护"]),
        ("guangchang", ["广场维护", "维护次数与广场面积"]),
        ("gcwh", ["广场维护"]),
        ("guangchnag", ["广场维护"]),
        ("廣場維護", ["广场维护"]),
        ("square maintenance", ["广场维护"]),
        ("437.21万元", ["广场维护"]),
    ],
    "en": [
        ("square maintenance", ["Square maintenance", "Sample Urban Bureau 2022",
                                "Sample Urban Bureau 2021"]),
        ("policy", ["Sample Urban Bureau"]),
        ("maintain square", ["Maintaining of the squares"]),
        ("和平", ["Square maintenance"]),
        ("广场维护", ["Square maintenance"]),
        ("maintenence", ["Square maintenance"]),
        ("gcwh", ["Square maintenance"]),
        ("bureau 2021", ["Sample Urban Bureau 2021"]),
        ("constructor", ["About the site"]),
        ("pavi", ["Square maintenance"]),
    ],
}
MARKED = {"zh": ("和平广场", "和平广场"), "en": ("paving", "Paving")}
FILLED = {"zh": "填充", "en": "filler"}
ESCAPED = {"zh": ("1250", "全年<b>维护</b>1,250次 & 广场"), "en": ("1250", "1,250 <b>rounds</b> & more")}


def narrow(page, language, tally):
    """The choices narrow a search down, list without one, and stand in the address."""
    page.fill("input[name=q]", "")
    page.evaluate("document.getElementById('search-status').textContent = ''")
    page.select_option("select[name=kind]", "5")
    until(page, SPOKEN)
    wanted = {"zh": "维护次数与广场面积", "en": "Maintaining of the squares"}[language]
    tally.check(titles(page) == [wanted], f"{language}: a kind alone lists what is of it",
                str(titles(page)))
    tally.check(page.url.endswith("?kind=5"), f"{language}: a choice stands in the address", page.url)
    page.select_option("select[name=kind]", "")
    page.select_option("select[name=year]", "2021")
    query = {"zh": "维护", "en": "maintenance"}[language]
    settled(page, query)
    wanted = {"zh": "示例城市管理局2021年度自评报告", "en": "Sample Urban Bureau 2021"}[language]
    tally.check(titles(page) == [wanted], f"{language}: a year narrows a query down",
                str(titles(page)))
    page.goto(page.url.split("?")[0] + "?q=" + urllib.parse.quote(query) + "&outcome=missed")
    until(page, SPOKEN)
    tally.check(page.locator("select[name=outcome]").input_value() == "missed"
                and len(titles(page)) == 1, f"{language}: choices are taken from the address",
                str(titles(page)))
    page.goto(page.url.split("?")[0])


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
        tally.check(len(titles(page)) == 10, f"{language}: ten are listed")
        page.click("#search-results button")
        until(page, "document.querySelectorAll('#search-results li').length === 20")
        tally.check(len(set(titles(page))) == 20, f"{language}: ten more come when asked for")
        narrow(page, language, tally)
        page.fill("input[name=q]", NOWHERE)
        page.press("input[name=q]", "Enter")
        until(page, "!document.querySelector('#search-results li')")
        tally.check(page.url == f"{base}{language}/search/?q={NOWHERE}",
                    f"{language}: Enter searches without leaving the page", page.url)
        tally.check(not complaints, f"{language}: the sample is clean", "; ".join(complaints))
        context.close()

        context = browser.new_context()
        context.route("**/*.bin", lambda route: route.abort())
        page = context.new_page()
        page.goto(f"{base}{language}/search/")
        said = settled(page, "2022")
        tally.check(said == sentence(page, "failed", 0), f"{language}: a lost index is said", said)
        context.unroute("**/*.bin")
        said = settled(page, "2021")
        tally.check(titles(page), f"{language}: the next try reads the index again", said)
        context.close()
