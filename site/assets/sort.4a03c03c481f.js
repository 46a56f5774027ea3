/* Sorts a table by the column whose heading is pressed. The page comes in an order that its caption
   states; without script nothing is lost. */
(() => {
'use strict';

// A number where the cell has one of the record's, else its words.
function key(row, column) {
  const cell = row.cells[column];
  const figure = cell && cell.querySelector('data[value]');
  const number = figure ? Number(figure.getAttribute('value')) : NaN;
  return { number, text: cell ? cell.textContent.trim() : '' };
}

// What isn't stated stands last, whichever way the rest is sorted.
function compared(a, b, order, collator) {
  const lacksA = Number.isNaN(a.number);
  const lacksB = Number.isNaN(b.number);
  if (lacksA && lacksB) return order * collator.compare(a.text, b.text);
  if (lacksA || lacksB) return lacksA - lacksB;
  return order * (a.number - b.number);
}

function makeSortable(table) {
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  const collator = new Intl.Collator(table.dataset.sort, { numeric: true });
  if (body.rows.length < 2) return;

  function sort(heading, column) {
    const order = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    const rows = [...body.rows].map((row) => ({ row, key: key(row, column) }));
    rows.sort((a, b) => compared(a.key, b.key, order, collator));
    body.append(...rows.map(({ row }) => row));
    for (const other of headings) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', order > 0 ? 'ascending' : 'descending');
  }

  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = heading.textContent;
    button.addEventListener('click', () => sort(heading, column));
    heading.replaceChildren(button);
  });
  table.classList.add('sortable');
  headings[0].setAttribute('aria-sort', 'ascending');
}

document.querySelectorAll('table[data-sort]').forEach(makeSortable);
})();
