// Keeps the number of positions in step with the rows and columns that are typed.
const positions = document.querySelector('.positions');
const rows = document.querySelector('[id="rows"]');
const columns = document.querySelector('[id="columns"]');

if (positions && rows && columns) {
  const number = (input, otherwise) => (Number(input.value) > 0 ? Number(input.value) : Number(otherwise));
  const count = () => (positions.value = number(rows, positions.dataset.rows) * number(columns, positions.dataset.columns));
  rows.addEventListener('input', count);
  columns.addEventListener('input', count);
  count();
}
