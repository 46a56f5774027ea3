#!/usr/bin/env python3
"""Prints the documents of a built site's search index as `time-search` reads them."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests/Browser"))

from search_index import read_index  # noqa: E402

site = pathlib.Path(sys.argv[1])
for zh, en in zip(read_index(site, "zh").documents, read_index(site, "en").documents):
    print("\t".join([str(zh.kind), zh.year, zh.department, zh.address, zh.title, zh.text,
                     en.address, en.title, en.text]))
