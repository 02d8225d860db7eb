// A text field that suggests species by any of their names: an ARIA combobox over GET /api/taxa.
const BASE = new URL('../../', import.meta.url);
const WAIT = 150;
let lists = 0;

export function suggestSpecies(input) {
  if (!input) return;
  const list = document.createElement('ul');
  Object.assign(list, { id: `suggestions-${++lists}`, className: 'suggestions', hidden: true, role: 'listbox' });
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
  input.parentElement.classList.add('suggesting');
  input.after(list);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
  Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
  let timer;
  let asked = '';
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener('keydown', onKey);
  input.addEventListener('blur', () => setTimeout(close, WAIT));
  list.addEventListener('mousedown', (event) => {
    const option = event.target.closest('li');
    if (option) take(option);
    event.preventDefault();
  });

  async function ask() {
    asked = input.value.trim();
    if (asked.length < 2) return close();
    const address = new URL('api/taxa', BASE);
    address.search = new URLSearchParams({ q: asked, limit: 8 });
    const response = await fetch(address, { headers: { Accept: 'application/json' } });
    if (!response.ok || input.value.trim() !== asked) return;
    show((await response.json()).items);
  }

  function show(taxa) {
    list.replaceChildren(...taxa.map(option));
    list.hidden = taxa.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  }

  function option(taxon, index) {
    const item = document.createElement('li');
    const latin = document.createElement('i');
    latin.textContent = taxon.scientificName;
    const local = taxon.names[document.documentElement.lang];
    item.append(latin, [local, taxon.matched !== local && taxon.matched !== taxon.scientificName && taxon.matched].filter(Boolean).map((name) => ` · ${name}`).join(''));
    Object.assign(item, { id: `${list.id}-${index}`, role: 'option' });
    item.dataset.name = taxon.scientificName;
    return item;
  }

  function onKey(event) {
    if (list.hidden) return;
    const options = [...list.children];
    const at = options.findIndex((each) => each.getAttribute('aria-selected') === 'true');
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && at >= 0) take(options[at]);
    else if (event.key === 'ArrowDown') select(options, (at + 1) % options.length);
    else if (event.key === 'ArrowUp') select(options, (at - 1 + options.length) % options.length);
    else return;
    event.preventDefault();
  }

  function select(options, index) {
    options.forEach((each, at) => each.setAttribute('aria-selected', String(at === index)));
    input.setAttribute('aria-activedescendant', options[index].id);
  }

  function take(item) {
    input.value = item.dataset.name;
    close();
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}
