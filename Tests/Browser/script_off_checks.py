"""With script off a page shows the same text, and its links are there to follow."""

from pages import PHONE, address, one_of_each

# What is shown but for the choices that narrow a search down, which only a script can answer; what
# only a reader without script is told.
SHOWN = """document.body.innerText.replace(
  (document.querySelector('.facets') || { innerText: '' }).innerText, '')"""
NO_SCRIPT = "[...document.querySelectorAll('noscript')].map(part => part.innerText)"


def texts(browser, base, paths, script):
    context = browser.new_context(viewport=PHONE, java_script_enabled=script)
    page = context.new_page()
    shown = {}
    for path in paths:
        page.goto(base + address(path), wait_until="load")
        text = page.evaluate(SHOWN)
        for part in page.evaluate(NO_SCRIPT) if not script else []:
            text = text.replace(part, "", 1)
        shown[path] = text.split()
    context.close()
    return shown


def same_text_without_script(browser, base, paths, tally):
    kinds = list(one_of_each(paths).values())
    on = texts(browser, base, kinds, script=True)
    off = texts(browser, base, kinds, script=False)
    for path in kinds:
        missing = [word for word in on[path] if word not in set(off[path])]
        tally.check(on[path] == off[path] and on[path],
                    f"{path} shows the same text with script off", " ".join(missing[:8]))
