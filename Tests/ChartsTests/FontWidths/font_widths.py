#!/usr/bin/env python3
"""Writes Sources/Charts/FontWidths.swift: how wide each character is in the widest of several faces.

usage: python3 -m venv v && v/bin/pip install fonttools && v/bin/python font_widths.py > FontWidths.swift

Needs Debian's fonts-noto-core, fonts-noto-cjk, fonts-liberation2 and fonts-dejavu-core. Run by hand
when a face is added; neither building nor testing Gazette runs it.
"""

import math
from fontTools.ttLib import TTCollection, TTFont

# Regular weight; the licence of each allows measuring it and does not reach the numbers.
FACES = [
    ("Noto Sans", "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"),  # SIL OFL 1.1
    ("Noto Serif", "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf"),  # SIL OFL 1.1
    ("Noto Sans CJK SC", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),  # SIL OFL 1.1
    ("Noto Serif CJK SC", "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"),  # SIL OFL 1.1
    ("Liberation Sans", "/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf"),  # OFL
    ("Liberation Serif", "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"),
    ("DejaVu Sans", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),  # Bitstream Vera licence
    ("DejaVu Serif", "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf"),
]
LATIN = range(0x20, 0x180)
# Beyond Latin: spaces, dashes, signs. What is not listed here is taken as a full em.
SIGNS = [0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F, 0x2010,
         0x2011, 0x2012, 0x2013, 0x2020, 0x2030, 0x20AC, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265]


def face(name, path):
    if not path.endswith(".ttc"):
        return TTFont(path)
    return next(f for f in TTCollection(path).fonts if f["name"].getDebugName(4) == name)


def widths(font):
    em, cmap, hmtx = font["head"].unitsPerEm, font.getBestCmap(), font["hmtx"]
    return {c: math.ceil(hmtx[g][0] * 100 / em) for c, g in cmap.items()}


tables = [(name, widths(face(name, path))) for name, path in FACES]


def widest(c):
    return max([t[c] for _, t in tables if c in t], default=100)


def rows(values):
    for start in range(0, len(values), 16):
        print("    " + ", ".join(map(str, values[start : start + 16])) + ",")


latin = [100 if 0x7F <= c < 0xA0 else widest(c) for c in LATIN]
print("""/// How wide a character is, in hundredths of an em, in the widest of eight faces at regular weight.
///
/// Noto Sans, Noto Serif, Noto Sans CJK SC, Noto Serif CJK SC, Liberation Sans and Serif (metrics of
/// Arial and Times New Roman), DejaVu Sans and Serif (the widest in common use; Verdana's widths).
/// Written by Tests/ChartsTests/FontWidths/font_widths.py from the fonts of Debian 12.
enum FontWidths {
  /// U+0020 to U+017F; controls stand as a full em, since a browser may show them as a box.
  static let latin: [UInt8] = [""")
rows(latin)
print("  ]\n\n  /// Spaces, dashes and signs from beyond the Latin blocks.")
print("  static let signs: [UInt32: UInt8] = [")
signs = [f"0x{c:04X}: {widest(c)}" for c in SIGNS]
for start in range(0, len(signs), 6):
    print("    " + ", ".join(signs[start : start + 6]) + ",")
print("  ]\n}")
