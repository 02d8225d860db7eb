// What the keyboard and the scanner do on every office page. The pages work without it.
const editable = (element) => element?.closest('input, select, textarea, [contenteditable="true"]');

document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !editable(event.target)) {
    const field = document.getElementById('find');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
    const main = event.target.closest?.('form[data-saves]')?.querySelector('[data-main]:not(:disabled)');
    if (!main) return;
    event.preventDefault();
    main.click();
  }
  if (event.key === 'Escape') document.querySelector('details.user[open]')?.removeAttribute('open');
});

document.addEventListener('click', (event) => {
  const menu = document.querySelector('details.user[open]');
  if (menu && !menu.contains(event.target)) menu.removeAttribute('open');
});

// Who signs out leaves nothing on the device; what the scan station has not sent yet goes only if they say so.
document.getElementById('signOut')?.addEventListener('submit', (event) => {
  const { user, unsent } = event.target.dataset;
  const memory = `ayaz.station.${user}`;
  const { items = [] } = JSON.parse(localStorage.getItem(memory) ?? '{}');
  if (items.length === 0 || confirm(unsent)) {
    localStorage.removeItem(memory);
    indexedDB.deleteDatabase(memory);
    return;
  }
  event.preventDefault();
  event.stopPropagation();
});

// A form is sent once, however often the button is pressed.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'true';
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});

// What is filled in or wrong is never folded away.
document.querySelectorAll('form[data-saves] details').forEach((details) => {
  const wrong = details.querySelector('[aria-invalid="true"]');
  const filled = [...details.querySelectorAll('input[type="text"], textarea')].some((field) => field.value);
  if (wrong || filled) details.open = true;
});
document.querySelector('.field [aria-invalid="true"]')?.focus();
// On a narrow screen the places are one row that scrolls: the one that is open is seen.
document.querySelector('.places [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });

const search = document.querySelector('form[role="search"]');
if (search) {
  const { listenForScans } = await import('./burst.js');
  listenForScans((code) => {
    const address = new URL(search.action);
    address.searchParams.set('q', code);
    location.assign(address);
  });
}
