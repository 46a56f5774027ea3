"""Which pages there are, of which kind, and how one is opened and watched."""

import re
import urllib.parse

DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 320, "height": 740}
DEPARTMENT = r"{lang}/departments/[^/]+/"
# A page is of the first kind whose path it matches in full.
KINDS = {
    "languages": r"index\.html",
    "missing": r"404\.html",
    "home": r"{lang}/index\.html",
    "year": r"{lang}/years/[^/]+/index\.html",
    "department": DEPARTMENT + r"index\.html",
    "report": DEPARTMENT + r"\d{{4}}/index\.html",
    "form": DEPARTMENT + r"\d{{4}}/form/index\.html",
    "goal": DEPARTMENT + r"\d{{4}}/goals/[^/]+/index\.html",
    "project": DEPARTMENT + r"\d{{4}}/projects/[^/]+/index\.html",
    "project-goal": DEPARTMENT + r"\d{{4}}/projects/[^/]+/goals/[^/]+/index\.html",
    "project-form": DEPARTMENT + r"\d{{4}}/projects/[^/]+/form/index\.html",
    "compare-years": r"{lang}/compare/departments/[^/]+/[^/]+/index\.html",
    "compare-departments": r"{lang}/compare/years/[^/]+/index\.html",
    "search": r"{lang}/search/index\.html",
    "names": r"{lang}/browse/names/index\.html",
    "losses": r"{lang}/browse/.+\.html",
    # The standing pages and whatever has a folder of its own at the top.
    "standing": r"{lang}/[^/]+/index\.html",
    "other": r".*",
}


def kind_of(path):
    """The page's kind and language; the standing pages are a kind each."""
    language = path[:3] if re.match("(zh|en)/", path) else ""
    pattern = language.rstrip("/") or "(zh|en)"
    kind = next(k for k, p in KINDS.items() if re.fullmatch(p.format(lang=pattern), path))
    if kind == "standing":
        kind = path.split("/")[1]
    elif kind == "other":
        kind = "/".join(path.split("/")[1:2] or [path])
    return kind, language.rstrip("/")


def one_of_each(paths):
    """The first path of every kind in every language, in order, under 'kind-language'."""
    found = {}
    for path in paths:
        kind, language = kind_of(path)
        found.setdefault(f"{kind}-{language}" if language else kind, path)
    return found


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
