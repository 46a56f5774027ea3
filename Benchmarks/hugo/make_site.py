"""Takes a site that gazette built apart into a Hugo site that builds the same pages.

usage: make_site.py SITE OUTPUT bodies|rendered

bodies    each page's head as front matter, its finished body passed through by one template
rendered  each page as data (headings, paragraphs, lists, the cells of its tables, the shapes of its charts), which
          templates put together again; markup inside a paragraph or a cell is flattened to its words

Everything that isn't a page is Hugo's to copy, as static files.
"""

import json
import pathlib
import re
import shutil
import sys
import xml.etree.ElementTree as ElementTree

HTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
HEADINGS = {f"{HTML}h{level}": level for level in range(1, 7)}


def words(element):
    return " ".join("".join(element.itertext()).split())


def links(element):
    return [{"href": a.get("href"), "text": words(a)} for a in element.iter(f"{HTML}a")]


def cell(element):
    value = {"text": words(element), "class": element.get("class", "")}
    if element.tag == f"{HTML}th":
        value["scope"] = element.get("scope", "col")
    if element.get("colspan"):
        value["span"] = element.get("colspan")
    if found := links(element):
        value["links"] = found
    return value


def table(element):
    rows = [
        {
            "id": row.get("id", ""),
            "class": row.get("class", ""),
            "cells": [cell(c) for c in row if c.tag in (f"{HTML}td", f"{HTML}th")],
        }
        for row in element.iter(f"{HTML}tr")
    ]
    caption = element.find(f"{HTML}caption")
    return {
        "kind": "table",
        "caption": "" if caption is None else words(caption),
        "head": rows[:1],
        "rows": rows[1:],
    }


def chart(element):
    shapes = []
    for shape in element.iter():
        name = shape.tag.removeprefix(SVG)
        if name in ("rect", "line", "circle", "path", "polyline", "polygon", "text", "tspan"):
            item = {"shape": name, "attributes": dict(shape.attrib)}
            if name in ("text", "tspan"):
                item["words"] = (shape.text or "").strip()
            shapes.append(item)
    title, description = element.find(f"{SVG}title"), element.find(f"{SVG}desc")
    return {
        "kind": "chart",
        "box": element.get("viewBox", ""),
        "width": element.get("width", ""),
        "height": element.get("height", ""),
        "title": "" if title is None else words(title),
        "description": "" if description is None else words(description),
        "shapes": shapes,
    }


def blocks(element, found):
    for child in element:
        if child.tag in HEADINGS:
            found.append(
                {"kind": "heading", "level": HEADINGS[child.tag], "id": child.get("id", ""), "text": words(child)}
            )
        elif child.tag == f"{HTML}table":
            found.append(table(child))
        elif child.tag == f"{SVG}svg":
            found.append(chart(child))
        elif child.tag in (f"{HTML}p", f"{HTML}dt", f"{HTML}dd", f"{HTML}summary"):
            found.append({"kind": "paragraph", "class": child.get("class", ""), "text": words(child), "links": links(child)})
        elif child.tag in (f"{HTML}ul", f"{HTML}ol"):
            items = [{"text": words(i), "links": links(i)} for i in child.iter(f"{HTML}li")]
            found.append({"kind": "list", "items": items})
        else:
            blocks(child, found)
    return found


def head(root):
    metas = [dict(m.attrib) for m in root.iter(f"{HTML}meta") if m.get("name") or m.get("property")]
    return {
        "language": root.get("lang", ""),
        "title": words(root.find(f"{HTML}head/{HTML}title")),
        "metas": metas,
        "links": [dict(link.attrib) for link in root.iter(f"{HTML}link")],
        "scripts": [s.get("src") for s in root.iter(f"{HTML}script") if s.get("src")],
    }


def main():
    site, output, mode = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    here = pathlib.Path(__file__).parent
    shutil.rmtree(output, ignore_errors=True)
    shutil.copytree(here / "layouts", output / "layouts")
    shutil.copy(here / "hugo.toml", output / "hugo.toml")
    for path in sorted(site.rglob("*")):
        if path.is_dir():
            continue
        relative = path.relative_to(site)
        # The page for a missing address is no page of a section.
        if path.name != "index.html":
            place = output / "static" / relative
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, place)
            continue
        text = path.read_text(encoding="utf-8")
        root = ElementTree.fromstring(text)
        front = {"title": words(root.find(f"{HTML}head/{HTML}title")), "head": head(root)}
        body = ""
        if mode == "bodies":
            body = re.search(r"<body[^>]*>(.*)</body>", text, re.DOTALL).group(1)
        else:
            front["blocks"] = blocks(root.find(f"{HTML}body"), [])
        place = output / "content" / relative.parent / "_index.html"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(front, ensure_ascii=False, indent=1) + "\n" + body, encoding="utf-8")


if __name__ == "__main__":
    main()
