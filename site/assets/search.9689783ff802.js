/* Search in the page. Text is cut as Sources/Search/Tokenizer.swift cuts it, and the index's files
   are as Sources/Search/SearchShards.swift writes them: change both. */
(() => {
'use strict';

const form = document.querySelector('form[data-search]');
if (!form) return;
const status = document.getElementById('search-status');
const results = document.getElementById('search-results');
const input = form.querySelector('input[name="q"]');
const choices = [...form.querySelectorAll('select')];
const { search, root, lang } = form.dataset;
const own = lang === 'en' ? 'en' : 'zh';
const other = own === 'en' ? 'zh' : 'en';
const folder = search.replace(/[^/]*$/, '');
const page = 10;
let latest = 0;
let timer;

/* Cutting */

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

const signs = '々〇\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}';
const han = new RegExp(`^[${signs}]`, 'u');
const runs = new RegExp(
  `[${signs}]+|[0-9]+(?:[.,][0-9]+)*%?|[a-z][a-z0-9]*(?:['’]s(?![a-z0-9]))?`, 'gu');
const whole = /^([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?%?$/;

// The terms of folded text in a language, each with its place; `run` is what it was cut from.
function pieces(folded, language) {
  const found = [];
  folded.replace(runs, (run, from) => {
    const add = (term, length = run.length) =>
      found.push({ term, run, from, to: from + length });
    if (/^[0-9]/.test(run)) {
      const number = run.replace(/[,%]/g, '');
      const terms = run.endsWith('%') ? [number, number + '%'] : [number];
      (whole.test(run) ? terms : run.match(/[0-9]+/g)).forEach((term) => add(term));
    } else if (/^[a-z]/.test(run)) {
      const word = run.replace(/['’]s$/, '');
      add(language === 'en' ? stem(word) : word);
    } else {
      const characters = [...run];
      if (!characters[1]) add(run);
      characters.slice(1).forEach((next, i) => {
        add(characters[i] + next, characters[i].length + next.length);
        from += characters[i].length;
      });
    }
  });
  return found;
}

// The text as it may stand elsewhere: white space comes and goes beside Chinese characters.
function phraseOf(folded) {
  const parts = folded.match(new RegExp(`[${signs}]+|[^\\s${signs}]+|\\s+`, 'gu')) || [];
  const source = parts.map((part, i) => {
    if (!part.trim()) {
      return han.test(parts[i - 1] || '') || han.test(parts[i + 1] || '') ? '\\s*' : '\\s+';
    }
    const text = part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const next = parts[i + 1] || '';
    return next.trim() ? text + '\\s*' : text;
  });
  return new RegExp((/^[a-z0-9]/.test(folded) ? '(?<![a-z0-9.])' : '') + source.join(''), 'gu');
}

function question(text) {
  const folded = fold(text).replace(/\s+/g, ' ').trim();
  const cut = pieces(folded, own);
  const asks = [...new Map(cut.map((piece) => [piece.term, piece])).values()];
  // A lone letter is no phrase yet: most texts have a word that begins with it.
  const phrase = !folded || /^[ -~]$/.test(folded) ? null : phraseOf(folded);
  return { folded, asks, phrase, terms: new Set(asks.map((ask) => ask.term)) };
}

/* Reading */

const decoder = new TextDecoder();
const files = new Map();

// Written and read piece by piece: piping and a Response take ten times as long.
async function unpacked(packed) {
  const { writable, readable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  Promise.all([writer.write(packed), writer.close()]).catch(() => {});
  const reader = readable.getReader();
  let bytes = new Uint8Array(0);
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return bytes;
    const longer = new Uint8Array(bytes.length + value.length);
    longer.set(bytes);
    longer.set(value, bytes.length);
    bytes = longer;
  }
}

function read(name) {
  let reading = files.get(name);
  if (!reading) {
    reading = fetch(folder + name).then(async (response) => {
      if (!response.ok) throw new Error(response.status);
      return unpacked(await response.arrayBuffer());
    });
    reading.catch(() => files.delete(name));
    files.set(name, reading);
  }
  return reading;
}

const texts = new Map();

async function lines(name) {
  const bytes = await read(name);
  if (!texts.has(name)) texts.set(name, decoder.decode(bytes).split('\n').slice(1, -1));
  return texts.get(name);
}

async function index(language) {
  const [count, sizes, ...firsts] = await lines(`${language}.bin`);
  let next = 0;
  const starts = sizes.split(' ').map((size) => (next += +size) - size);
  return { count: +count, starts, firsts };
}

// Whether `left` stands before `right` in the order of their bytes in UTF-8.
function before(left, right) {
  let i = 0;
  while (i < left.length && left[i] === right[i]) i += 1;
  const rank = (unit) => unit >= 0xd800 && unit < 0xe000 ? unit + 0x8000 : unit;
  return i === left.length ? i < right.length : rank(left.charCodeAt(i)) < rank(right.charCodeAt(i));
}

const lastAtMost = (list, isAfter) => {
  let [low, high] = [0, list.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isAfter(list[middle])) high = middle;
    else low = middle;
  }
  return low;
};

// The term, or all terms that begin with it, each with its postings; reads `most` files at most.
async function lookUp(language, prefix, isWhole, most = 3) {
  const { firsts } = await index(language);
  const wanted = new TextEncoder().encode(prefix);
  const found = [];
  let number = lastAtMost(firsts, (first) => before(prefix, first));
  for (let last = number + most; number < last && number < firsts.length; number += 1) {
    const bytes = await read(`${language}-t${number}.bin`);
    let at = 6;
    const value = () => {
      let [sum, shift, byte] = [0, 0, 0];
      do {
        byte = bytes[at];
        at += 1;
        sum += (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      return sum;
    };
    const term = new Uint8Array(1024);
    while (at < bytes.length) {
      const shared = value();
      const length = shared + value();
      term.set(bytes.subarray(at, at += length - shared), shared);
      const size = value();
      let fits = length >= wanted.length && (!isWhole || length === wanted.length);
      for (let i = 0; fits && i < wanted.length; i += 1) fits = wanted[i] === term[i];
      at += size;
      if (fits) {
        found.push({
          term: decoder.decode(term.subarray(0, length)),
          postings: bytes.subarray(at - size, at),
        });
      }
    }
    if (isWhole || !firsts[number + 1] || !firsts[number + 1].startsWith(prefix)) break;
  }
  return found;
}

function each(postings, take) {
  let at = 0;
  let number = -1;
  while (at < postings.length) {
    let [sum, shift, byte] = [0, 0, 0];
    do {
      byte = postings[at];
      at += 1;
      sum += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    number += sum >> 1;
    take(number, sum & 1);
  }
}

async function entry(number) {
  const { starts } = await index(own);
  const file = lastAtMost(starts, (start) => start > number);
  const all = await lines(`${own}-d${file}.bin`);
  const [kind, year, department, address, title, text] = all[number - starts[file]].split('\t');
  return { number, kind, year, department, address, title, text };
}

/* Finding */

// How well a document has what is asked for: in its name before in its text, and in the page's
// language before in the other; last, whose it is.
const strengths = { own: [3, 5], other: [2, 4], keywords: [1, 1] };

// Notes in `strength` how well each document has one term; gives how many have it.
async function ask({ term, run }, strength, isLast, isWide) {
  let count = 0;
  const add = (entries, side) => entries.forEach(({ postings }) => each(postings, (number, inName) => {
    if (!strength[number]) count += 1;
    strength[number] = Math.max(strength[number], strengths[side][inName]);
  }));
  if (/^[0-9]/.test(run)) {
    add(await lookUp(own, term, true), 'own');
    if (!count) add(await lookUp(own, term, false), 'own');
  } else if (/^[a-z]/.test(run)) {
    const word = run.replace(/['’]s$/, '');
    const isName = /^[a-z]{2,}$/.test(word);
    add(await lookUp(own, term, true), 'own');
    if (word.length > 1 && (isLast || !count)) add(await lookUp(own, word, false), 'own');
    if (own === 'zh') {
      if (isName) add(await lookUp('zh', '~' + word.slice(0, 24), false), 'own');
      add(await lookUp('en', stem(word), true), 'other');
      if (!count && word.length > 1) add(await lookUp('en', word, false), 'other');
    } else if (!count) {
      add(await lookUp('zh', term, true), 'other');
      if (isName) add(await lookUp('zh', '~' + word.slice(0, 24), false), 'other');
    }
    if (isWide) add(await lookUp(own, '@' + term, true), 'keywords');
    if (!count && isName) for (const [entries, side] of await slips(word)) add(entries, side);
  } else {
    const isWhole = [...run].length > 1;
    add(await lookUp(own, term, isWhole, 8), 'own');
    if (own === 'en') add(await lookUp('zh', term, isWhole, 8), 'other');
    if (isWide) add(await lookUp(own, '@' + term, true), 'keywords');
  }
  return count;
}

// Whether one letter more, less, other or two exchanged make `word` the beginning of `text`.
function isSlip(word, text) {
  let i = 0;
  while (i < word.length && word[i] === text[i]) i += 1;
  const goesOn = (from, at) => text.startsWith(word.slice(from), at);
  return goesOn(i + 1, i + 1) || goesOn(i + 1, i) || goesOn(i, i + 1) ||
    (word[i] === text[i + 1] && word[i + 1] === text[i] && goesOn(i + 2, i + 2));
}

// What a word nobody wrote may have been meant for: a longer word of the site, one that differs by
// a slip, then names in pinyin.
async function slips(word) {
  if (word.length < 4) return [];
  const found = [];
  for (const language of [own, other]) {
    const side = language === own ? 'own' : 'other';
    const words = (await lines(`${language}-s.bin`))[1].split(' ');
    const begun = words.filter((one) => one.startsWith(word));
    const meant = (begun.length ? begun : words.filter((one) => isSlip(word, one) &&
      isSlip(one, word) && Math.abs(one.length - word.length) < 2))
      .map((one) => language === 'en' ? stem(one) : one);
    for (const term of new Set(meant)) found.push([await lookUp(language, term, true), side]);
    if (found.length) return found;
  }
  const side = own === 'zh' ? 'own' : 'other';
  for (const length of [3, 2]) {
    const near = (await lookUp('zh', '~' + word.slice(0, length), false, 8))
      .filter(({ term }) => isSlip(word.slice(0, 23), term.slice(1)));
    if (near.length) return [[near, side]];
  }
  for (let from = 1; word.length - from > 3; from += 1) {
    const rest = await lookUp('zh', '~' + word.slice(from, from + 24), false);
    if (rest.length) return [[rest, side]];
  }
  return [];
}

// Which documents have the choices made, or null where none is.
async function chosen() {
  let allowed = null;
  const { count } = await index(own);
  for (const { name, value } of choices) {
    if (!value) continue;
    const has = new Uint8Array(count);
    const term = `=${name === 'outcome' ? '' : name + '-'}${value}`;
    for (const { postings } of await lookUp(own, term, true)) each(postings, (i) => has[i] = 1);
    allowed = allowed ? allowed.map((one, i) => one & has[i]) : has;
  }
  return allowed;
}

// At most four of the pairs of a run of Chinese characters: together they are rare enough.
function spread(asks) {
  return asks.filter(({ run }) => !han.test(run)).concat(
    [...new Set(asks.map(({ run }) => run).filter((run) => han.test(run)))].flatMap((run) => {
      const all = asks.filter((one) => one.run === run);
      if (all.length < 5) return all;
      return [0, 1, 2, 3].map((i) => all[Math.round(i * (all.length - 1) / 3)]);
    }));
}

// Whether the words are those of the other language: Chinese there, or several English ones.
const isForeign = (folded) => own === 'en' ? han.test(folded) : /^[a-z][^0-9]* [^0-9]*$/.test(folded) &&
  !new RegExp(`[${signs}]`, 'u').test(folded);

// The documents that have all terms, best first; if none has, those with most, half at least.
async function candidates(asks, folded, allowed, isWide) {
  const { count } = await index(own);
  const low = new Uint8Array(count).fill(9);
  const hits = new Uint8Array(count);
  const weights = new Float32Array(count);
  let total = 0;
  const notes = await Promise.all(asks.map(async (one, i) => {
    const strength = new Uint8Array(count);
    return { strength, found: await ask(one, strength, i === asks.length - 1, isWide) };
  }));
  for (const { strength, found } of notes) {
    const weight = Math.log(1 + count / (found + 1));
    total += weight;
    for (let i = 0; i < count; i += 1) {
      low[i] = Math.min(low[i], strength[i]);
      if (strength[i]) {
        hits[i] += 1;
        weights[i] += weight;
      }
    }
  }
  const named = new Uint8Array(count);
  const name = '^' + [...folded.replace(/\s/g, '')].slice(0, 64).join('');
  for (const language of isForeign(folded) ? [own, other] : [own]) {
    for (const { postings } of folded ? await lookUp(language, name, true) : []) {
      each(postings, (i) => named[i] = 1);
    }
  }
  const classes = [[], [], [], [], [], [], []];
  const partial = [];
  for (let i = 0; i < count; i += 1) {
    if (allowed && !allowed[i]) continue;
    if (named[i]) classes[6].push(i);
    else if (hits[i] === asks.length && (asks.length || allowed)) {
      classes[asks.length ? low[i] : 0].push(i);
    }
    else if (weights[i] * 2 >= total && total) partial.push(i);
  }
  const full = classes.reverse();
  if (full.some((one) => one.length)) return { full };
  partial.sort((a, b) => weights[b] - weights[a] || a - b);
  return { full: [partial], isPartial: true };
}

// Candidates with the phrase word for word come first: as many are read as fill a page.
async function verified({ full }, phrase, isSure) {
  const all = full.flat();
  if (isSure || !phrase) return all;
  const exact = [[], []];
  const seen = new Set();
  for (const one of full) {
    for (let at = 0; at < one.length && at < 5 * page; at += page) {
      if (exact[0].length + exact[1].length >= page) break;
      for (const { number, title, text } of await Promise.all(one.slice(at, at + page).map(entry))) {
        const tier = places(fold(title), phrase).length ? 0 : places(fold(text), phrase).length ? 1 : 2;
        if (tier < 2) {
          exact[tier].push(number);
          seen.add(number);
        }
      }
    }
  }
  return [...exact.flat(), ...all.filter((number) => !seen.has(number))];
}

async function find(text) {
  const allowed = await chosen();
  let asked;
  const attempt = async (asks, isWide) => {
    const found = await candidates(asks, asked.folded, allowed, isWide);
    const list = await verified(found, asked.phrase, asks.length < 2 || isForeign(asked.folded));
    return { list, isFound: list.length && !found.isPartial };
  };
  const look = (words) => {
    asked = question(words);
    return attempt(spread(asked.asks));
  };
  let found = await look(text);
  // Each way on is tried only where nothing has all that was asked for.
  for (const other of [plain, proper]) {
    const before = asked;
    const words = found.isFound ? before.folded : await other(before);
    if (words !== before.folded) {
      const next = await look(words);
      if (next.isFound) found = next;
      else asked = before;
    }
  }
  const joined = asked.folded.replace(/ /g, '');
  if (!found.isFound && /^[a-z]{2,}$/.test(joined) && joined !== asked.folded) {
    const inPinyin = await attempt([{ term: joined, run: joined }]);
    if (inPinyin.isFound) found = inPinyin;
  }
  if (!found.isFound && asked.asks.length) found = await attempt(asked.asks, true);
  return { asked, list: found.list };
}

// The site's own word for a term of its glossary that goes by another name, in either language.
async function proper({ folded }) {
  const terms = (await lines(`${own}-s.bin`)).slice(2).map((line) => line.split('\t'));
  const term = terms.find((names) => names.some((name) => fold(name) === folded));
  return term ? question(term[0]).folded : folded;
}

// The query in simplified characters; the pairs are read only when it has others.
async function plain({ folded }) {
  if (!new RegExp(`[${signs}]`, 'u').test(folded)) return folded;
  const pairs = [...(await lines('zh-s.bin'))[0]];
  const simple = new Map();
  for (let i = 0; i < pairs.length; i += 2) simple.set(pairs[i], pairs[i + 1]);
  return [...folded].map((sign) => simple.get(sign) || sign).join('');
}

/* Showing */

function places(folded, phrase) {
  return phrase
    ? [...folded.matchAll(phrase)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
    : [];
}

// What to mark: the phrase, or where it isn't the terms, joined where they meet.
function marks(folded, { terms, phrase }) {
  const all = pieces(folded, own).filter(({ term }) => terms.has(term));
  all.push(...places(folded, phrase));
  for (const term of terms) {
    let from = han.test(term) ? folded.indexOf(term) : -1;
    while (from >= 0) {
      all.push({ from, to: from + term.length });
      from = folded.indexOf(term, from + 1);
    }
  }
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

const wordFor = (name, value) => {
  const choice = choices.find((one) => one.name === name);
  const option = choice && [...choice.options].find((one) => one.value === value);
  return option && value ? option.textContent : '';
};

function result({ kind, year, department, address, title, text }, asked) {
  const item = element('li');
  const link = element('a');
  link.setAttribute('href', root + address);
  writeMarked(link, title, marks(fold(title), asked));
  const meta = element('p', 'meta');
  const about = [wordFor('kind', kind), year, wordFor('department', department)];
  meta.textContent = about.filter((one) => one && one !== title).join(' · ');
  item.append(link, ' ', meta);
  if (text) {
    const folded = fold(text);
    const excerpt = element('p', 'excerpt');
    const ranges = marks(folded, asked);
    const first = places(folded, asked.phrase)[0] || ranges[0] || { from: 0, to: 0 };
    const width = own === 'en' ? 90 : 40;
    const from = boundary(text, Math.max(0, first.from - width), -1);
    const to = boundary(text, Math.min(text.length, first.to + 2 * width), 1);
    if (from > 0) excerpt.append('… ');
    writeMarked(excerpt, text, ranges, from, to);
    if (to < text.length) excerpt.append(' …');
    item.append(excerpt);
  }
  return item;
}

const items = async (list, asked) =>
  (await Promise.all(list.map(entry))).map((one) => result(one, asked));

// An empty list isn't one, so the list comes and goes with its items.
function show(shown, sentence, more) {
  const list = element('ol', 'results');
  list.append(...shown);
  results.replaceChildren(...(shown.length ? [list] : []));
  status.textContent = sentence;
  if (more) {
    const button = element('button');
    button.type = 'button';
    button.textContent = form.dataset.more;
    button.addEventListener('click', () => more(list, button));
    results.append(button);
  }
}

async function answer() {
  latest += 1;
  const turn = latest;
  const { none, countOne, countOther, failed } = form.dataset;
  if (!input.value.trim() && choices.every(({ value }) => !value)) return show([], '');
  try {
    const { asked, list } = await find(input.value);
    const first = await items(list.slice(0, page), asked);
    if (turn !== latest) return;
    let rest = list.slice(page);
    const more = async (into, button) => {
      const next = await items(rest.slice(0, page), asked);
      rest = rest.slice(page);
      into.append(...next);
      next[0].querySelector('a').focus();
      if (!rest.length) button.remove();
    };
    const sentence = [none, countOne][list.length] || countOther;
    show(first, sentence.replace('{n}', list.length), rest.length ? more : null);
  } catch {
    if (turn === latest) show([], failed);
  }
}

function update() {
  clearTimeout(timer);
  answer();
  const address = new URL(location);
  for (const { name, value } of [input, ...choices]) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, '', address);
}

// While a word is being composed from pinyin, its letters are no query yet.
function later(event) {
  clearTimeout(timer);
  if (!event.isComposing) timer = setTimeout(update, 150);
}

for (const field of form.querySelectorAll('[hidden]')) field.hidden = false;
const asked = new URLSearchParams(location.search);
for (const field of [input, ...choices]) {
  const value = asked.get(field.name);
  if (value !== null) field.value = value;
}
input.addEventListener('input', later);
input.addEventListener('compositionend', later);
for (const choice of choices) choice.addEventListener('change', update);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  update();
});
answer();
})();
