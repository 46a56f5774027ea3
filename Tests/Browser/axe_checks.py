"""Every page opened in each appearance: clean, no wider than the window, no axe-core violation."""

import pathlib

import axe_playwright_python

from pages import DESKTOP, PHONE, address, one_of_each, overflow, watched

APPEARANCES = [(scheme, size) for size in (DESKTOP, PHONE) for scheme in ("light", "dark")]
# axe-core finds exactly these here: the pictures have no text, the field no name, the words no
# contrast. A run that finds nothing on this page isn't looking.
SPOILED = """<!DOCTYPE html>
<html><head><title>x</title></head><body><main><h1>x</h1><img src="data:,"/><input/>
<p style="color:#ccc;background:#fff">Hard to read</p></main></body></html>
"""
SPOILED_BREAKS = {"color-contrast", "html-has-lang", "image-alt", "label"}


def axe_source():
    folder = pathlib.Path(axe_playwright_python.__file__).parent
    return (folder / "axe.min.js").read_text(encoding="utf-8")


def violations(page, source, only=None):
    """Each violation as its rule, and where it stands; of the rules with one tag if it is given."""
    page.evaluate(source)
    found = page.evaluate("""(only) => axe.run(
      { resultTypes: ['violations'], ...(only ? { runOnly: [only] } : {}) })""", only)["violations"]
    return {v["id"]: [" ".join(map(str, n["target"])) for n in v["nodes"]][:3] for v in found}


def axe_finds_what_is_wrong(browser, tally):
    page = browser.new_page()
    page.set_content(SPOILED)
    found = set(violations(page, axe_source()))
    tally.check(found == SPOILED_BREAKS, "axe finds what is wrong with a spoiled page", str(found))
    found = set(violations(page, axe_source(), "cat.color"))
    tally.check(found == {"color-contrast"}, "axe finds a colour that is too weak", str(found))
    page.close()


def look_at_every_page(browser, base, paths, tally, pictures=None):
    """One page of each kind in every appearance, each further page in one of them in turn."""
    source = axe_source()
    kinds = {path: name for name, path in one_of_each(paths).items()}
    for number, (scheme, size) in enumerate(APPEARANCES):
        complaints = []
        context = browser.new_context(viewport=size, color_scheme=scheme)
        page = watched(context, base, complaints)
        for place, path in enumerate(paths):
            if path not in kinds and place % len(APPEARANCES) != number:
                continue
            seen = f"{scheme}, {size['width']} px"
            complaints.clear()
            page.goto(base + address(path), wait_until="load")
            if path.endswith("search/index.html"):
                page.wait_for_load_state("networkidle")
            wide = overflow(page)
            tally.check(wide <= 0, f"{path} fits ({seen})", f"{wide} px too wide")
            if pictures and path in kinds:
                picture = f"{kinds[path]}-{scheme}-{size['width']}.jpeg"
                page.screenshot(path=str(pictures / picture), type="jpeg", full_page=True)
            # Only colours are others in the dark.
            found = violations(page, source, "cat.color" if scheme == "dark" else None)
            tally.check(not found, f"{path} has no axe violation ({seen})", str(found))
            tally.check(not complaints, f"{path} opens cleanly ({seen})", "; ".join(complaints))
        context.close()
