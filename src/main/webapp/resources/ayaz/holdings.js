// The list of holdings: species and animals are suggested while one is typed, and chosen rows go to the printer.
import { suggestFor } from './suggestions.js';

document.querySelectorAll('[data-suggest]').forEach(suggestFor);

const form = document.querySelector('#chosen');
const print = document.querySelector('#print');
const boxes = [...document.querySelectorAll('.choose')];
const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);

form?.addEventListener('change', () => print && (print.disabled = chosen().length === 0));
form?.addEventListener('submit', () => (form.elements.units.value = chosen().join(',')));
