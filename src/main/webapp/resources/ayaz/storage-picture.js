// Draws the storage pictures of Faces pages: <div class="storage-picture" data-node="BARCODE" data-units="CODES" data-find="WORDS">.
// The words come as data-word-… attributes; a unit opens its page, a node the page named by data-node-page with the same
// units and words, so that what is looked for stays marked on every step of the way.
import { pictureOf } from './pictures.js';

const BASE = new URL('../../', import.meta.url);

// Faces puts parts of a page in again when it updates them.
new MutationObserver(drawNew).observe(document.body, { childList: true, subtree: true });
drawNew();

function drawNew() {
  for (const place of document.querySelectorAll('.storage-picture:not([data-drawn])')) {
    place.dataset.drawn = 'true';
    draw(place);
  }
}

async function draw(place) {
  const { node: barcode, up, units = '', find = '' } = place.dataset;
  const words = wordsOf(place.dataset);
  const seek = new URLSearchParams([['units', units], ['find', find]].filter(([, value]) => value));
  const open = (code) => location.assign(new URL(`${place.dataset.nodePage}${encodeURIComponent(code)}${seek.size ? `&${seek}` : ''}`, BASE));
  const onOpen = (thing) => {
    if (thing.unit) location.assign(new URL(`unit.xhtml?code=${encodeURIComponent(thing.unit.unitId)}`, BASE));
    else if (thing.barcode) open(thing.barcode);
  };
  try {
    const node = await get(`nodes/${encodeURIComponent(barcode)}/map?${seek}`);
    const positions = node.leaf ? await get(`nodes/${encodeURIComponent(barcode)}/positions`) : null;
    const picture = pictureOf(node, positions, { sought: node.soughtSlots, words, onOpen, onUp: up ? () => open(up) : undefined });
    place.replaceChildren(picture, ...(node.sought ? [found(words.searched, node.sought)] : []));
  } catch {
    place.textContent = words.missing;
  }
}

function wordsOf(dataset) {
  const named = Object.entries(dataset).filter(([name]) => name.startsWith('word'));
  return Object.fromEntries(named.map(([name, word]) => [name[4].toLowerCase() + name.slice(5), word]));
}

function found(word, count) {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.textContent = `${word}: ${count}`;
  return line;
}

async function get(path) {
  const response = await fetch(new URL(`api/${path}`, BASE), { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}
