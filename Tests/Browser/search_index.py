"""The search index of a built site, read back as its format says (Sources/Search/SearchShards.swift)."""

import re
import zlib
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Document:
    number: int
    kind: int
    year: str
    department: str
    address: str
    title: str
    text: str


@dataclass
class Index:
    language: str
    documents: list = field(default_factory=list)
    pairs: dict = field(default_factory=dict)


def unpacked(path):
    return zlib.decompress(path.read_bytes(), -15)


def index_folder(site):
    folders = sorted((site / "assets").glob("search.*/"))
    return folders[0] if len(folders) == 1 else None


def read_index(site, language):
    folder = index_folder(site)
    lines = unpacked(folder / f"{language}.bin").decode().split("\n")
    index = Index(language)
    for number in range(len(lines[2].split())):
        text = unpacked(folder / f"{language}-d{number}.bin").decode()
        for line in text.split("\n")[1:-1]:
            kind, *rest = line.split("\t")
            index.documents.append(Document(len(index.documents), int(kind), *rest))
    assert len(index.documents) == int(lines[1])
    spellings = unpacked(folder / f"{language}-s.bin").decode().split("\n")[1]
    # Of the traditional characters of one simplified character the last stands for all.
    index.pairs = {spellings[i + 1]: spellings[i] for i in range(0, len(spellings), 2)}
    return index


def plain(text):
    """As two texts are compared: small letters, no white space."""
    return re.sub(r"\s+", "", text).lower()
