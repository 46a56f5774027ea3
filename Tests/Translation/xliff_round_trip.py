"""Sends catalogues through XLIFF and back, and compares every message with what it was.

usage: xliff_round_trip.py CATALOGUE...

po2xliff and xliff2po stand for a translator's tool that knows XLIFF only. What they keep is compared:
source, translation, plural forms, fuzzy, translators' comments (`machine-translated` is one),
comments from the source, and places. What they don't keep is no state of a translation: the previous source of a
fuzzy message, and that an obsolete one is obsolete, which `gazette translate` finds out again.
"""

import pathlib
import subprocess
import sys
import tempfile

from translate.storage import pypo


def messages(path):
    """Every message by source, without the header."""
    store = pypo.pofile(path.read_bytes())
    return {
        str(unit.source): {
            "forms": [str(form) for form in getattr(unit.target, "strings", [unit.target])],
            "fuzzy": unit.isfuzzy(),
            "translator": unit.getnotes("translator"),
            "developer": unit.getnotes("developer"),
            "places": unit.getlocations(),
        }
        for unit in store.units
        if unit.source and not unit.isheader()
    }


def run(*command):
    subprocess.run(command, check=True, capture_output=True)


def main(files):
    bin_folder = pathlib.Path(sys.executable).parent
    failures = 0
    count = 0
    for name in files:
        path = pathlib.Path(name)
        with tempfile.TemporaryDirectory() as folder:
            there = pathlib.Path(folder, "there.xlf")
            back = pathlib.Path(folder, "back.po")
            run(bin_folder / "po2xliff", "--progress=none", path, there)
            run(bin_folder / "xliff2po", "--progress=none", there, back)
            run("msgfmt", "--check-format", "--output-file=/dev/null", back)
            before, after = messages(path), messages(back)
        count += len(before)
        for source in sorted(before.keys() | after.keys()):
            if before.get(source) != after.get(source):
                failures += 1
                print(f"{name}: '{source[:40]}' was {before.get(source)}, is {after.get(source)}")
    if failures or count < 100:
        sys.exit(f"{failures} of {count} messages changed on the way through XLIFF and back")
    print(f"translations: {len(files)} catalogues, {count} messages the same after XLIFF")


main(sys.argv[1:])
