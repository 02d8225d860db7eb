// Registering by keyboard: Enter goes on to the next field, Ctrl+Enter (frame.js) saves, with Shift for the next lot.
import { suggestFor } from './suggestions.js';

const form = document.getElementById('registration');

form.querySelectorAll('[data-suggest]').forEach(suggestFor);
form.querySelector('[aria-invalid="true"]')?.focus();

// Whose code it is that stands in the field, and of which species.
const animal = document.getElementById('organism_code');
const told = document.getElementById('organism_code-hint');
const hint = told.textContent;
animal.addEventListener('taken', ({ detail: { hit } }) => {
  told.textContent = [hit.name, hit.scientificName, hit.bornOn].filter(Boolean).join(' · ');
  document.getElementById('taxon').value ||= hit.scientificName;
});
animal.addEventListener('input', () => (told.textContent = hint));

const stops = () => [...form.querySelectorAll('input:not([type="hidden"], [type="submit"]), select, textarea')]
  .filter((field) => !field.disabled && field.checkVisibility());

form.addEventListener('keydown', (event) => {
  const field = event.target;
  if (event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    document.getElementById('saveAndNext').click();
    return;
  }
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!field.matches('input:not([type="submit"]), select')) return;
  event.preventDefault();
  const fields = stops();
  const following = fields[fields.indexOf(field) + (event.shiftKey ? -1 : 1)] ?? form.querySelector('[data-main]');
  following.focus();
  following.select?.();
});
