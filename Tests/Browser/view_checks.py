"""Large text and high contrast: the two boxes at the top of each page with script off, and what the
reader's system asks for."""

from axe_checks import axe_source, violations
from pages import DESKTOP, address, one_of_each, overflow

SIZES = ({"width": 390, "height": 844}, {"width": 1200, "height": 900})
# 18 points, the least that the guide to sites for the elderly names for their mode.
LARGE = 24
STATE = """() => {
  const style = (one) => one && getComputedStyle(one);
  const shown = (one) => one && one.checkVisibility();
  const body = style(document.body);
  return {
    size: parseFloat(style(document.documentElement).fontSize),
    text: Math.min(...[...document.querySelectorAll('main p:not([class])')]
      .map((one) => parseFloat(style(one).fontSize))),
    paper: body.backgroundColor, ink: body.color,
    wide: [...document.querySelectorAll('.chart-wide')].filter(shown).length,
    narrow: [...document.querySelectorAll('.chart-narrow')].filter(shown).length,
    targets: [...document.querySelectorAll('.view label')]
      .map((one) => Math.round(one.getBoundingClientRect().height)),
  };
}"""
EXTREMES = {"light": ("rgb(255, 255, 255)", "rgb(0, 0, 0)"),
            "dark": ("rgb(0, 0, 0)", "rgb(255, 255, 255)")}


def boxes_without_script(browser, base, paths, tally, pictures):
    for name, path in one_of_each(paths).items():
        for size in SIZES:
            where = f"{path} ({size['width']} px, script off)"
            context = browser.new_context(viewport=size, java_script_enabled=False)
            page = context.new_page()
            page.goto(base + address(path))
            before = page.evaluate(STATE)
            page.get_by_label(page.locator("label[for=view-large]").inner_text()).check()
            after = page.evaluate(STATE)
            tally.check(after["size"] >= LARGE > before["size"],
                        f"{where}: the box enlarges all text", str(after["size"]))
            tally.check(after["text"] >= LARGE, f"{where}: running text is large", str(after))
            tally.check(after["wide"] == 0 and after["narrow"] >= before["wide"],
                        f"{where}: charts are shown in the drawing with the larger text", str(after))
            tally.check(min(after["targets"]) >= 60 and min(before["targets"]) >= 44,
                        f"{where}: the boxes are easy to hit", str(after["targets"]))
            tally.check(overflow(page) <= 0, f"{where}: large text fits",
                        f"{overflow(page)} px too wide")
            if pictures:
                page.screenshot(path=str(pictures / f"{name}-large-{size['width']}.jpeg"),
                                type="jpeg", full_page=True)
            page.uncheck("#view-large")
            page.check("#view-contrast")
            after = page.evaluate(STATE)
            tally.check((after["paper"], after["ink"]) == EXTREMES["light"],
                        f"{where}: the box gives black on white", str(after))
            tally.check(after["size"] == before["size"], f"{where}: the boxes are apart")
            context.close()


def both_boxes_pass_axe(browser, base, paths, tally):
    source = axe_source()
    for path in one_of_each(paths).values():
        for scheme in ("light", "dark"):
            where = f"{path} ({scheme}, large text and high contrast)"
            context = browser.new_context(viewport=DESKTOP, color_scheme=scheme)
            page = context.new_page()
            page.goto(base + address(path), wait_until="load")
            page.check("#view-large")
            page.check("#view-contrast")
            state = page.evaluate(STATE)
            tally.check((state["paper"], state["ink"]) == EXTREMES[scheme],
                        f"{where}: ground and ink stand as far apart as can be", str(state))
            found = violations(page, source)
            tally.check(not found, f"{where}: no axe violation", str(found))
            context.close()


def what_the_system_asks(browser, base, paths, tally):
    for path in one_of_each(paths).values():
        context = browser.new_context(viewport=DESKTOP, contrast="more")
        page = context.new_page()
        page.goto(base + address(path))
        state = page.evaluate(STATE)
        tally.check((state["paper"], state["ink"]) == EXTREMES["light"],
                    f"{path}: a system that asks for more contrast gets it", str(state))
        context.close()
        context = browser.new_context(viewport=DESKTOP, forced_colors="active")
        page = context.new_page()
        page.goto(base + address(path))
        seen = page.evaluate("""() => [...document.querySelectorAll('.chart text[class]')]
          .every((one) => getComputedStyle(one).fill !== getComputedStyle(document.body)
            .backgroundColor)""")
        tally.check(seen and overflow(page) <= 0, f"{path}: the reader's own colours reach charts")
        context.close()


def view_checks(browser, base, paths, tally, pictures=None):
    # Two lists of links, to a language each, have no header for the boxes to stand in.
    paths = [path for path in paths if path not in ("index.html", "404.html")]
    boxes_without_script(browser, base, paths, tally, pictures)
    both_boxes_pass_axe(browser, base, paths, tally)
    what_the_system_asks(browser, base, paths, tally)
