"""Every kind of page in Firefox: light and dark, wide and narrow, script on and off; the search."""

import logging
import pathlib
import re
import tempfile
import time
import urllib.parse

from marionette_driver.marionette import Marionette

from host import Host
from pages import DESKTOP, PHONE, address, one_of_each
from search_checks import HOSTILE, NOWHERE, word_of
from search_index import read_index

# No address but ours is reached: everything else is sent to a port where nobody listens.
CLOSED = {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1", "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": 9,
    "network.proxy.allow_hijacking_localhost": False,
    # What the browser would ask its makers for.
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    # What a script says is written to the log; what the browser says about a page is asked for.
    "devtools.console.stdout.content": True,
}
# What the browser holds against pages of `arguments[0]`; its own parts complain there too.
SAID = """
const base = arguments[0];
return Services.console.getMessageArray()
  .filter((said) => said instanceof Ci.nsIScriptError)
  .filter((said) => said.sourceName.startsWith(base) || said.category.startsWith("content")
    || said.category === "CSP_CSPViolation")
  .map((said) => said.errorMessage);
"""
NARROW = """
const style = gBrowser.selectedBrowser.style;
style.maxWidth = style.minWidth = arguments[0] + "px";
"""
PREFERENCE = """
if (typeof arguments[1] === "boolean") { Services.prefs.setBoolPref(arguments[0], arguments[1]); }
else { Services.prefs.setIntPref(arguments[0], arguments[1]); }
"""
STATE = """
return {
  width: innerWidth,
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  styled: document.styleSheets.length,
  text: document.body.innerText,
  asked: performance.getEntriesByType('resource').map((one) => one.name),
  marked: document.querySelectorAll('#search-results mark').length,
  pictures: document.images.length,
  status: (document.getElementById('search-status') || {}).textContent || '',
  found: [...document.querySelectorAll('#search-results > ol > li > a')].map((one) => one.href),
};
"""


class Firefox:
    """One Firefox without a window, for as long as the `with` block lasts."""

    def __init__(self, binary, folder):
        logging.disable(logging.INFO)
        self.log = pathlib.Path(folder) / "log"
        self.marionette = Marionette(
            bin=binary, headless=True, prefs=CLOSED, gecko_log=str(self.log))

    def __enter__(self):
        self.marionette.start_session()
        self.marionette.set_window_rect(width=DESKTOP["width"] + 20, height=1000)
        return self

    def __exit__(self, *_):
        self.marionette.quit()
        self.marionette.cleanup()

    def chrome(self, script, *arguments):
        with self.marionette.using_context("chrome"):
            return self.marionette.execute_script(script, script_args=arguments)

    def set(self, name, value):
        self.chrome(PREFERENCE, name, value)

    def opened(self, url):
        """The page's state; what was said before is forgotten."""
        self.chrome("Services.console.reset();")
        self.marionette.navigate(url)
        return self.state()

    def state(self):
        return self.marionette.execute_script(STATE)

    def spoken(self):
        """What scripts of pages have said since the start."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").split("\n")
        # A part of the browser puts its name first, 'console.error: RSLoader: …', or its file last.
        return [line for line in lines if re.match(r"console\.\w+: (?!\w+:)", line)
                and not re.search("(resource|chrome)://", line)]

    def said(self, base):
        return self.chrome(SAID, base)


def firefox_checks(binary, site, paths, tally):
    kinds = list(one_of_each(paths).values())
    with tempfile.TemporaryDirectory() as folder, Host(site, "/") as host, \
            Firefox(binary, folder) as firefox:
        hears_what_is_wrong(firefox, tally)
        texts = {}
        for script in (True, False):
            firefox.set("javascript.enabled", script)
            for scheme in ("light", "dark"):
                firefox.set("layout.css.prefers-color-scheme.content-override",
                            0 if scheme == "dark" else 1)
                for size in (DESKTOP, PHONE):
                    firefox.chrome(NARROW, size["width"])
                    for path in kinds:
                        seen = f"Firefox, {scheme}, {size['width']} px, " + (
                            "script on" if script else "script off")
                        state = open_one(firefox, host, path, (scheme, size), seen, tally)
                        texts.setdefault((path, size["width"]), {})[script] = state["text"]
        for (path, width), text in texts.items():
            # What is only for readers without script is in the second text alone.
            missing = set(text[True].split()) - set(text[False].split())
            tally.check(not missing and text[True],
                        f"{path} shows its text with script off (Firefox, {width} px)",
                        str(sorted(missing)[:5]))
        firefox.set("javascript.enabled", True)
        for path in kinds:
            if path.endswith("search/index.html"):
                search_in(firefox, host, site, path, tally)
        spoken = [line for line in firefox.spoken() if "spoken" not in line]
        tally.check(not spoken, "no page speaks on Firefox's console", "; ".join(spoken[:3]))


def hears_what_is_wrong(firefox, tally):
    """A page that throws and a script that isn't there are both noticed."""
    with tempfile.TemporaryDirectory() as folder:
        spoiled = pathlib.Path(folder) / "spoiled.html"
        spoiled.write_text("<!DOCTYPE html><title>x</title><script src='./throws.js'></script>"
                           "<script src='./absent.js'></script><script>inline()</script>", "utf-8")
        (pathlib.Path(folder) / "throws.js").write_text("console.error('spoken'); absent();")
        with Host(folder, "/") as host:
            firefox.opened(host.base + "spoiled.html")
            said = " ".join(firefox.said(host.base))
            tally.check("absent is not defined" in said and "inline script" in said,
                        "Firefox's complaints are heard", said)
            end = time.monotonic() + 5
            while not firefox.spoken() and time.monotonic() < end:
                time.sleep(0.05)
            tally.check("spoken" in " ".join(firefox.spoken()), "Firefox's console is heard",
                        str(firefox.spoken()))
            tally.check("404: /absent.js" in host.refused, "a missing file is noticed",
                        str(host.refused))


def open_one(firefox, host, path, appearance, seen, tally):
    scheme, size = appearance
    host.refused.clear()
    state = firefox.opened(host.base + address(path))
    tally.check(state["width"] == size["width"] and state["dark"] == (scheme == "dark")
                and state["styled"] > 0, f"{path} is shown as meant ({seen})",
                f"{state['width']} px, dark {state['dark']}")
    tally.check(state["wide"] <= 0, f"{path} fits ({seen})", f"{state['wide']} px too wide")
    ours = urllib.parse.urlsplit(host.base).netloc
    strangers = [url for url in state["asked"] if urllib.parse.urlsplit(url).netloc != ours]
    wrong = firefox.said(host.base) + host.refused + strangers
    tally.check(not wrong, f"{path} opens cleanly ({seen})", "; ".join(map(str, wrong)))
    return state


def answered(firefox, query):
    """The page's state once the search has spoken of the query."""
    firefox.marionette.execute_script("""
      document.getElementById('search-status').textContent = '';
      const field = document.querySelector('input[name=q]');
      field.value = arguments[0];
      field.dispatchEvent(new Event('input', { bubbles: true }));
    """, script_args=[query])
    return spoken(firefox)


def spoken(firefox):
    end = time.monotonic() + 5
    state = firefox.state()
    while not state["status"] and time.monotonic() < end:
        time.sleep(0.05)
        state = firefox.state()
    return state


def search_in(firefox, host, site, path, tally):
    page = host.base + address(path)
    before = firefox.opened(page)
    first = read_index(site, path.split("/")[0]).documents[0]
    word = word_of(first)
    state = answered(firefox, word)
    tally.check(host.base + first.address in state["found"] and state["marked"],
                f"{path}: '{word}' finds its page in Firefox", str(state["found"][:3]))
    state = answered(firefox, NOWHERE)
    tally.check(state["status"] and not state["found"],
                f"{path}: Firefox says that nothing is found", state["status"])
    firefox.opened(page + "?" + urllib.parse.urlencode({"q": HOSTILE}))
    state = spoken(firefox)
    tally.check(state["status"] and state["pictures"] == before["pictures"],
                f"{path}: markup in a query stays text in Firefox")
    wrong = firefox.said(host.base)
    tally.check(not wrong, f"{path}: searching is clean in Firefox", "; ".join(wrong))
