/* Search in the page. Text is cut as Sources/Search/Tokenizer.swift cuts it: change both. */
(() => {
'use strict';

const form = document.querySelector('form[data-search]');
const status = document.getElementById('search-status');
const results = document.getElementById('search-results');
if (!form) return;
const input = form.querySelector('input[name="q"]');
const { search, root, lang } = form.dataset;
const english = lang === 'en';
let loading;
let timer;

// One unit folds to one, so places in folded text are places in the text.
const latin = 'aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuyty';
const fold = (text) =>
  text.replace(/[A-Z\xc0-\xff％．０-９Ａ-Ｚａ-ｚ]/g, (unit) => {
    const code = unit.charCodeAt(0);
    if (code > 0xff) return String.fromCharCode(code - 0xfee0).toLowerCase();
    return latin[code - 0xc0] || unit.toLowerCase();
  });

const stem = (word) => !/^[a-z]{4,}$/.test(word) ? word : word
  .replace(/^(..+)ies$/, '$1y')
  .replace(/([^sui])s$/, '$1')
  .replace(/^(..+)ied$/, '$1y')
  .replace(/^(?:(?=.{6})(.*[aeiouy].*)ing|(?=.{5})(.*[aeiouy].*[^e]|.*[aiouy])ed)$/, '$1$2')
  .replace(/^(...+)e$/, '$1')
  .replace(/^(..+(.))\2$/, '$1');

const runs = /[々〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]+|[0-9]+(?:[.,][0-9]+)*%?|[a-z][a-z0-9]*(?:['’]s(?![a-z0-9]))?/gu;
const whole = /^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?%?$/;

// The terms of folded text, each with its place.
function pieces(folded) {
  const found = [];
  folded.replace(runs, (text, from) => {
    const add = (term, length = text.length) => found.push({ term, from, to: from + length });
    if (/^[0-9]/.test(text)) {
      const number = text.replace(/[,%]/g, '');
      const terms = text.endsWith('%') ? [number, number + '%'] : [number];
      (whole.test(text) ? terms : text.match(/[0-9]+/g)).forEach((term) => add(term));
    } else if (/^[a-z]/.test(text)) {
      const word = text.replace(/['’]s$/, '');
      add(english ? stem(word) : word);
    } else {
      const signs = [...text];
      if (!signs[1]) add(text);
      signs.slice(1).forEach((sign, i) => {
        add(signs[i] + sign, signs[i].length + sign.length);
        from += signs[i].length;
      });
    }
  });
  return found;
}

// Where a phrase stands; one that begins with a letter or digit must begin a word.
function places(folded, phrase) {
  const found = [];
  let from = phrase ? folded.indexOf(phrase) : -1;
  while (from >= 0) {
    const to = from + phrase.length;
    if (!/^[a-z0-9]/.test(phrase) || !/[a-z0-9.]/.test(folded.charAt(from - 1)))
      found.push({ from, to });
    from = folded.indexOf(phrase, to);
  }
  return found;
}

function question(text) {
  const phrase = fold(text).replace(/\s+/g, ' ').trim();
  const terms = new Set(pieces(phrase).map((piece) => piece.term));
  // A lone letter is no phrase yet: most texts have a word that begins with it.
  return { terms, phrase: /^[ -~]$/.test(phrase) ? '' : phrase };
}

async function read() {
  const response = await fetch(search);
  if (!response.ok) throw new Error(response.status);
  const { documents, terms } = await response.json();
  for (const entry of documents) {
    entry.foldedTitle = fold(entry.title);
    entry.foldedText = fold(entry.text);
  }
  return { documents, terms: new Map(Object.entries(terms)) };
}

// The documents that have all terms; if none has, those with most, half of them at least.
function ranked(index, { terms, phrase }) {
  const hits = index.documents.map((entry, number) => {
    const has = (folded) => places(folded, phrase).length > 0;
    const tier = has(entry.foldedTitle) ? 3 : has(entry.foldedText) ? 2 : 1;
    return { entry, number, tier, count: 0, weight: 0, year: entry.year || '9' };
  });
  for (const term of terms) {
    const postings = index.terms.get(term) || [];
    for (let i = 0; i < postings.length; i += 2) {
      hits[postings[i]].count += 1;
      hits[postings[i]].weight += postings[i + 1];
    }
  }
  const best = hits.reduce((most, hit) => Math.max(most, hit.count), 1);
  return hits
    .filter((hit) => hit.tier > 1 || (hit.count === best && best * 2 >= terms.size))
    .sort((a, b) => b.tier - a.tier || b.weight - a.weight ||
      (a.year < b.year) - (a.year > b.year) || a.number - b.number);
}

// What to mark: the phrase and the terms, joined where they meet.
function marks(folded, { terms, phrase }) {
  const all = pieces(folded).filter(({ term }) => terms.has(term));
  all.push(...places(folded, phrase));
  for (const term of terms) if (/^[^ -~]/.test(term)) all.push(...places(folded, term));
  const joined = [];
  for (const { from, to } of all.sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

function element(name, className) {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}

function writeMarked(parent, text, ranges, start = 0, end = text.length) {
  let at = start;
  for (const range of ranges) {
    const from = Math.max(range.from, start);
    const to = Math.min(range.to, end);
    if (from >= to) continue;
    const mark = element('mark');
    mark.textContent = text.slice(from, to);
    parent.append(text.slice(at, from), mark);
    at = to;
  }
  parent.append(text.slice(at, end));
}

// Moves a cut out of a Latin word or a surrogate pair.
function boundary(text, at, step) {
  while (text[at] && /^([!-~]{2}|.[\udc00-\udfff])$/.test(text.slice(at - 1, at + 1))) at += step;
  return at;
}

function result(entry, asked) {
  const item = element('li');
  const link = element('a');
  link.setAttribute('href', root + entry.address);
  writeMarked(link, entry.title, marks(entry.foldedTitle, asked));
  const meta = element('p', 'meta');
  meta.textContent = entry.kindName + (entry.year ? ' · ' + entry.year : '');
  item.append(link, ' ', meta);
  if (entry.text) {
    const { text, foldedText } = entry;
    const excerpt = element('p', 'excerpt');
    const ranges = marks(foldedText, asked);
    const first = places(foldedText, asked.phrase)[0] || ranges[0] || { from: 0, to: 0 };
    const width = english ? 90 : 40;
    const from = boundary(text, Math.max(0, first.from - width), -1);
    const to = boundary(text, Math.min(text.length, first.to + 2 * width), 1);
    if (from > 0) excerpt.append('… ');
    writeMarked(excerpt, text, ranges, from, to);
    if (to < text.length) excerpt.append(' …');
    item.append(excerpt);
  }
  return item;
}

function show(items, sentence) {
  // An empty list isn't one, so the list comes and goes with its items.
  const list = element('ol', 'results');
  list.append(...items);
  results.replaceChildren(...(items.length ? [list] : []));
  status.textContent = sentence;
}

async function answer() {
  const text = input.value;
  if (!text.trim()) return show([], '');
  const { none, countOne, countOther, failed } = form.dataset;
  try {
    loading = loading || read();
    const index = await loading;
    if (input.value !== text) return;
    const asked = question(text);
    const hits = ranked(index, asked);
    const sentence = [none, countOne][hits.length] || countOther;
    const items = hits.slice(0, 50).map((hit) => result(hit.entry, asked));
    show(items, sentence.replace('{n}', hits.length));
  } catch {
    loading = undefined;
    show([], failed);
  }
}

function update() {
  clearTimeout(timer);
  answer();
  const address = new URL(location);
  if (input.value) address.searchParams.set('q', input.value);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}

// While a word is being composed from pinyin, its letters are no query yet.
function later(event) {
  clearTimeout(timer);
  if (!event.isComposing) timer = setTimeout(update, 150);
}

input.addEventListener('input', later);
input.addEventListener('compositionend', later);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  update();
});
input.value = new URLSearchParams(location.search).get('q') || input.value;
answer();
})();
