"""A second site, laid together from the fixtures of Tests/SiteBuildTests: several years, several
departments, a project. It has the kinds of page that the repository's own content doesn't."""

import pathlib
import re
import subprocess

from pages import one_of_each

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FIXTURES = ROOT / "Tests/SiteBuildTests/Fixtures/Sites"
# A later one stands over an earlier.
PARTS = ["Published", "Years", "Project"]
# The departments share no indicator by themselves: two of them count the same under this name.
ALIKE = {"巡湖次数": "巡查次数", "坑洼修补数量": "巡查次数"}
ALIKE_ON_ROADS = {"'处'": "'次'", '"处"': '"次"', '"holes"': '"times"'}
# What only a site of several reports shows, or shows otherwise.
KINDS = ["department", "year", "report", "goal", "project", "project-goal", "project-form",
         "compare", "compare-years", "compare-departments"]


def entries(catalogue):
    """A catalogue's entries by what they translate."""
    blocks = re.split(r"\n{2,}", catalogue.strip())
    return {re.search(r'^msgid "(.*)"', block, re.M).group(1): block for block in blocks}


def lay_together(content):
    """The fixtures as one content folder; catalogues are put together entry by entry."""
    for part in PARTS:
        source = FIXTURES / part / "content"
        for file in sorted(path for path in source.rglob("*") if path.is_file()):
            target = content / file.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            text = file.read_text(encoding="utf-8")
            if file.suffix == ".po" and target.exists():
                both = entries(target.read_text(encoding="utf-8")) | entries(text)
                text = "\n\n".join(both.values()) + "\n"
            alike = ALIKE | ALIKE_ON_ROADS if "roads" in target.parts else ALIKE
            for old, new in alike.items():
                text = text.replace(old, new)
            target.write_text(text, encoding="utf-8")


def build_further_site(folder):
    """The site built below `folder`; what the command said, if it built none."""
    content, site = folder / "content", folder / "site"
    lay_together(content)
    run = subprocess.run(
        [str(ROOT / "scripts/gazette"), "build", "--quiet", "--language", "en",
         "--content", str(content), "--theme", str(ROOT / "theme"), "--output", str(site)],
        capture_output=True, text=True, check=False)
    return site, run.stdout + run.stderr if run.returncode else ""


def further_pages(site):
    """One page of each of the kinds, in each language."""
    paths = sorted(str(path.relative_to(site)) for path in site.rglob("*.html"))
    # The newest report has most to compare, and the projects' pages stand below it.
    found = one_of_each(reversed(paths))
    return [found[f"{kind}-{language}"] for language in ("en", "zh") for kind in KINDS
            if f"{kind}-{language}" in found]
