// A table that is wider than its place is shown as cards instead, one a row; each cell then says what it is. Without this
// the table can be scrolled.
const tables = [...document.querySelectorAll('.table > table')];

function fit(table) {
  const place = table.parentElement;
  table.classList.remove('cards');
  table.classList.toggle('cards', table.scrollWidth > place.clientWidth + 1);
  place.tabIndex = place.scrollWidth > place.clientWidth + 1 ? 0 : -1;
}

for (const table of tables) {
  const heads = [...table.tHead?.rows[0]?.cells ?? []].map((head) => head.textContent.trim());
  for (const row of table.tBodies[0]?.rows ?? []) [...row.cells].forEach((cell, at) => (cell.dataset.head = heads[at] ?? ''));
}

const widths = new Map();
const watch = new ResizeObserver((changes) => {
  for (const { target, contentRect } of changes) {
    if (widths.get(target) === contentRect.width) continue;
    widths.set(target, contentRect.width);
    fit(target.firstElementChild);
  }
});
tables.forEach((table) => watch.observe(table.parentElement));
document.fonts.ready.then(() => tables.forEach(fit));
