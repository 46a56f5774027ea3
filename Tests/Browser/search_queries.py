"""Queries drawn by seed from what a site says, each with the documents it should bring.

Nothing is chosen: a class of query says what is drawn, and which documents answer it. Readings come
from pypinyin, which knows nothing of the readings of the product.
"""

import random
import re
import string
from dataclasses import dataclass

from pypinyin import Style, lazy_pinyin, load_phrases_dict

from search_index import plain

# How many queries of each class make 300; the page's language stands first.
CLASSES = {
    "zh name": 30,
    "zh part of a name": 45,
    "zh part of a text": 45,
    "zh pinyin": 25,
    "zh initials": 25,
    "zh number": 15,
    "zh English name": 20,
    "zh traditional": 10,
    "zh slip in pinyin": 15,
    "en name": 20,
    "en words of a text": 15,
    "en number": 10,
    "en Chinese name": 10,
    "en slip": 15,
}
# Recall at 10 is to be whole for these.
EXACT = ("zh name", "zh part of a name", "zh part of a text", "zh pinyin", "zh initials",
         "zh traditional")
NAMED = {0, 4, 5}  # departments, goals and indicators: their titles are names
PROJECT = 2
# pypinyin doesn't know 长效, and finds 道长 in 河道长效.
load_phrases_dict({"长效": [["cháng"], ["xiào"]], "道长效": [["dào"], ["cháng"], ["xiào"]]})
HAN = re.compile(r"[\u4e00-\u9fff]+")


@dataclass(frozen=True)
class Query:
    kind: str
    text: str
    relevant: frozenset

    @property
    def language(self):
        return self.kind[:2]


class Drawing:
    def __init__(self, indexes, seed):
        self.random = random.Random(seed)
        self.indexes = indexes
        self.named = [d for d in indexes["zh"].documents if d.kind in NAMED]
        self.readings = {}
        self.plain = {language: [(plain(d.title), plain(d.text)) for d in index.documents]
                      for language, index in indexes.items()}
        self.words = {d.number: re.findall(r"[a-z]+", d.title.lower() + " " + d.text.lower())
                      for d in indexes["en"].documents}

    def queries(self):
        made = []
        for kind, count in CLASSES.items():
            draw = getattr(self, "draw_" + kind.replace(" ", "_"))
            tries = 0
            while sum(query.kind == kind for query in made) < count and tries < 50 * count:
                tries += 1
                query = draw(kind)
                if query and query.relevant and query not in made:
                    made.append(query)
        return made

    def with_phrase(self, language, phrase):
        wanted = plain(phrase)
        return frozenset(number for number, (title, text) in enumerate(self.plain[language])
                         if wanted in title or wanted in text)

    def with_name(self, language, name):
        return frozenset(d.number for d in self.indexes[language].documents if d.title == name)

    def part(self, run, least, most):
        size = self.random.randint(least, min(most, len(run)))
        start = self.random.randint(0, len(run) - size)
        return run[start:start + size]

    def run_of(self, text, least):
        runs = [run for run in HAN.findall(text) if len(run) >= least]
        return self.random.choice(runs) if runs else None

    def draw_zh_name(self, kind):
        name = self.random.choice(self.named).title
        return Query(kind, name, self.with_name("zh", name))

    def draw_zh_part_of_a_name(self, kind):
        run = self.run_of(self.random.choice(self.named).title, 2)
        if run:
            part = self.part(run, 2, 8)
            return Query(kind, part, self.with_phrase("zh", part))

    def draw_zh_part_of_a_text(self, kind):
        document = self.random.choice(self.indexes["zh"].documents)
        run = self.run_of(document.text, 2)
        if run:
            part = self.part(run, 2, 14)
            return Query(kind, part, self.with_phrase("zh", part))

    def syllables(self, name):
        if name not in self.readings:
            self.readings[name] = [
                lazy_pinyin(run, style=Style.NORMAL, v_to_u=False) for run in HAN.findall(name)]
        return self.readings[name]

    def name_of(self, document):
        """The name a document is found by in pinyin; a project's stands in its title."""
        if document.kind == PROJECT:
            return re.sub(r"\d{4}年度.*", "", document.title.split(" · ")[1])
        return document.title if document.kind in NAMED else ""

    def draw_pinyin(self, kind, letters, least):
        runs = [run for run in self.syllables(self.random.choice(self.named).title)
                if len(run) >= least]
        if not runs:
            return None
        part = self.part(self.random.choice(runs), least, 8)
        text = "".join(letters(part))
        found = set()
        for document in self.indexes["zh"].documents:
            for run in self.syllables(self.name_of(document)):
                spelt = ["".join(letters(run[start:])) for start in range(len(run))]
                if any(one.startswith(text) for one in spelt):
                    found.add(document.number)
        return Query(kind, text, frozenset(found))

    def draw_zh_pinyin(self, kind):
        return self.draw_pinyin(kind, lambda part: part, 2)

    def draw_zh_initials(self, kind):
        return self.draw_pinyin(kind, lambda part: [one[0] for one in part], 3)

    def draw_number(self, kind):
        language = kind[:2]
        document = self.random.choice(self.indexes[language].documents)
        numbers = re.findall(r"(?<![0-9.,])[0-9]{2,}(?:\.[0-9]+)?(?![0-9.,])", document.text)
        if numbers:
            number = self.random.choice(numbers)
            whole = re.compile(rf"(?<![0-9.,]){re.escape(number)}(?![0-9]|[.,][0-9])")
            return Query(kind, number, frozenset(
                d.number for d in self.indexes[language].documents
                if whole.search(d.text) or whole.search(d.title)))

    draw_zh_number = draw_number
    draw_en_number = draw_number

    def draw_zh_English_name(self, kind):
        number = self.random.choice(self.named).number
        name = self.indexes["en"].documents[number].title
        return Query(kind, name, self.with_name("en", name))

    def draw_zh_traditional(self, kind):
        query = self.draw_zh_part_of_a_name(kind)
        pairs = self.indexes["zh"].pairs
        if query:
            text = "".join(pairs.get(sign, sign) for sign in query.text)
            return Query(kind, text, query.relevant) if text != query.text else None

    def slipped(self, text):
        at = self.random.randrange(1, len(text) - 1)
        letter = self.random.choice(string.ascii_lowercase)
        return self.random.choice([
            text[:at] + text[at + 1:], text[:at] + letter + text[at:],
            text[:at] + letter + text[at + 1:], text[:at] + text[at + 1] + text[at] + text[at + 2:],
        ])

    def draw_zh_slip_in_pinyin(self, kind):
        query = self.draw_pinyin(kind, lambda part: part, 3)
        if query and len(query.text) > 7:
            return Query(kind, self.slipped(query.text), query.relevant)

    def draw_en_name(self, kind):
        documents = self.indexes["en"].documents
        name = documents[self.random.choice(self.named).number].title
        return Query(kind, name, self.with_name("en", name))

    def draw_en_words_of_a_text(self, kind):
        document = self.random.choice(self.indexes["en"].documents)
        words = re.findall(r"[A-Za-z]+(?: [A-Za-z]+)*", document.text)
        words = [run.split() for run in words if len(run.split()) > 2]
        if words:
            phrase = " ".join(self.part(self.random.choice(words), 2, 4))
            whole = re.compile(rf"(?<![a-z]){re.escape(phrase.lower())}(?![a-z])")
            return Query(kind, phrase, frozenset(
                d.number for d in self.indexes["en"].documents
                if whole.search(d.text.lower()) or whole.search(d.title.lower())))

    def draw_en_Chinese_name(self, kind):
        name = self.random.choice(self.named).title
        return Query(kind, name, self.with_name("zh", name))

    def draw_en_slip(self, kind):
        document = self.random.choice([d for d in self.indexes["en"].documents if d.kind in NAMED])
        words = [word for word in re.findall(r"[a-z]+", document.title.lower()) if len(word) > 5]
        if words:
            word = self.random.choice(words)
            slip = self.slipped(word)
            if slip != word and not any(slip in words for words in self.words.values()):
                return Query(kind, slip, frozenset(
                    number for number, words in self.words.items() if word in words))
