// Draws the storage pictures of Faces pages: <div class="storage-picture" data-node="BARCODE" data-highlight="UNIT CODE">.
// The words come as data-word-… attributes; a unit opens its page, a node the page named by data-node-page.
import { pictureOf } from './pictures.js';

const BASE = new URL('../../', import.meta.url);
const MOST_LEVELS = 6;

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
  const { node: barcode, highlight, nodePage, wordFree, wordQuarantined, wordReserved, wordUnidentified, wordSearched, wordMissing } = place.dataset;
  const words = { free: wordFree, quarantined: wordQuarantined, reserved: wordReserved, unidentified: wordUnidentified, searched: wordSearched };
  const onOpen = (thing) => {
    if (thing.unit) location.assign(new URL(`unit.xhtml?code=${encodeURIComponent(thing.unit.unitId)}`, BASE));
    else if (thing.barcode) location.assign(new URL(`${nodePage}${encodeURIComponent(thing.barcode)}`, BASE));
  };
  try {
    const node = await nodeOf(barcode);
    const positions = node.leaf ? await get(`nodes/${encodeURIComponent(barcode)}/positions`) : null;
    place.replaceChildren(pictureOf(node, positions, { highlight, words, onOpen }));
  } catch {
    place.textContent = wordMissing;
  }
}

/** A node; a canister whose children are levels comes with the goblets of each level. */
async function nodeOf(barcode) {
  const node = await get(`nodes/${encodeURIComponent(barcode)}`);
  if (node.kind !== 'CANISTER' || node.children.length > MOST_LEVELS || node.children.some(({ kind }) => kind === 'GOBLET')) return node;
  const levels = node.children.map(async (level) => ({ ...level, children: (await get(`nodes/${encodeURIComponent(level.barcode)}`)).children }));
  return { ...node, children: await Promise.all(levels) };
}

async function get(path) {
  const response = await fetch(new URL(`api/${path}`, BASE), { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}
