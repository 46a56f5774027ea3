"""A goal page walked through with the keyboard alone."""

from pages import DESKTOP, PHONE, address, one_of_each

# Where the keyboard is: what it is on, whether that can be seen, and whether it is marked.
FOCUS = """() => {
  const on = document.activeElement;
  if (!on || on === document.body || on === document.documentElement) { return null; }
  const box = on.getBoundingClientRect();
  const style = getComputedStyle(on);
  return {
    number: [...document.querySelectorAll('*')].indexOf(on),
    name: `${on.localName} '${(on.textContent || on.id).trim().slice(0, 30)}'`,
    skip: on.classList.contains('skip'),
    inMain: Boolean(on.closest('main')),
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
      && box.top < innerHeight && box.left < innerWidth,
    marked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
}"""
# What should be reached, in the order of the document; a closed part's content is not.
STOPS = """() => [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }))
  .map((one) => [...document.querySelectorAll('*')].indexOf(one))"""


def walk(page, key, limit):
    """Every stop until the keyboard leaves the page; `None` if it never does."""
    stops = []
    for _ in range(limit):
        page.keyboard.press(key)
        stop = page.evaluate(FOCUS)
        if stop is None or (stops and stop["number"] == stops[0]["number"]):
            return stops
        stops.append(stop)
    return None


def keyboard_walk(browser, base, paths, tally):
    goals = {n: p for n, p in one_of_each(paths).items() if n.startswith("goal-")}
    tally.check(len(goals) == 2, "there is a goal page to walk through in each language")
    for path in goals.values():
        for size in (DESKTOP, PHONE):
            walk_through(browser, base, path, size, tally)


def walk_through(browser, base, path, size, tally):
    where = f"{path} ({size['width']} px)"
    context = browser.new_context(viewport=size)
    page = context.new_page()
    page.goto(base + address(path))
    expected = page.evaluate(STOPS)
    forth = walk(page, "Tab", len(expected) + 10)
    if tally.check(forth, f"{where}: Tab leads through the page and out of it"):
        tally.check([stop["number"] for stop in forth] == expected,
                    f"{where}: Tab reaches everything in the order of the page",
                    f"{len(forth)} stops of {len(expected)}")
        unseen = [stop["name"] for stop in forth if not stop["seen"]]
        tally.check(not unseen, f"{where}: what the keyboard is on is in sight", str(unseen[:3]))
        plain = [stop["name"] for stop in forth if not stop["marked"]]
        tally.check(not plain, f"{where}: what the keyboard is on is outlined", str(plain[:3]))
        # A new page: the keyboard has left the other one.
        page.close()
        page = context.new_page()
        page.goto(base + address(path))
        page.evaluate("number => document.querySelectorAll('*')[number].focus()", expected[-1])
        back = walk(page, "Shift+Tab", len(expected) + 10)
        tally.check(back and [stop["number"] for stop in back] == expected[-2::-1],
                    f"{where}: Shift+Tab leads the same way back",
                    str([stop["name"] for stop in back or []][-3:]))
    page.goto(base + address(path))
    page.keyboard.press("Tab")
    first = page.evaluate(FOCUS)
    tally.check(first and first["skip"] and first["seen"],
                f"{where}: the first stop is the way past the navigation")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    next_stop = page.evaluate(FOCUS)
    tally.check(next_stop and next_stop["inMain"], f"{where}: from there Tab goes on in the text",
                str(next_stop))
    press_what_opens(page, base, path, where, tally)
    follow_the_first_link(page, base, path, where, tally)
    context.close()


def press_what_opens(page, base, path, where, tally):
    page.goto(base + address(path))
    for number in range(page.locator("main summary").count()):
        summary = page.locator("main summary").nth(number)
        is_open = "summary => summary.parentElement.open"
        before = summary.evaluate(is_open)
        summary.focus()
        page.keyboard.press("Enter")
        after = summary.evaluate(is_open)
        page.keyboard.press("Space")
        tally.check(after != before and summary.evaluate(is_open) == before,
                    f"{where}: Enter opens part {number + 1} and Space closes it")
    scrollers = page.locator("main [tabindex='0']")
    for number in range(scrollers.count()):
        scroller = scrollers.nth(number)
        if scroller.evaluate("one => one.scrollWidth - one.clientWidth") < 8:
            continue
        scroller.focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(300)
        tally.check(scroller.evaluate("one => one.scrollLeft") > 0,
                    f"{where}: the arrow keys move wide table {number + 1}")


def follow_the_first_link(page, base, path, where, tally):
    page.goto(base + address(path))
    link = page.locator("main a[href]:not([href^='#'])").first
    target = link.evaluate("link => link.href")
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(target, timeout=5000)
    tally.check(page.url == target, f"{where}: Enter follows a link")
