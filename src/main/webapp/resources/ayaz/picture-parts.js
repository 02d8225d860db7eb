// What all pictures of storage are made of: the SVG, its patterns, an item that can be walked to, the cell of one position.
import { aim, nearest, round } from './picture-geometry.js';

const SVG = 'http://www.w3.org/2000/svg';
const WORDS = { free: '', quarantined: '', reserved: '', searched: '', filled: '', unidentified: '', kept: '', blocked: '', freePlace: '' };
let pictures = 0;

export function start(width, height, role, options) {
  const id = `picture-${++pictures}`;
  const walkable = Boolean(options.onOpen);
  const svg = shape('svg', {
    class: 'storage',
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: walkable ? role : 'img',
    'aria-label': options.label ?? '',
  });
  const definitions = shape('defs', {});
  definitions.append(
    pattern(`${id}-hatch`, 6, shape('rect', { class: 'hatch-ground', width: 6, height: 6 }), shape('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 6 })),
    pattern(`${id}-low`, 10, shape('circle', { class: 'dot', cx: 5, cy: 5, r: 1.2 })),
    pattern(`${id}-mid`, 8, shape('line', { class: 'stripe', x1: 0, y1: 0, x2: 0, y2: 8 })),
    pattern(`${id}-high`, 8, shape('path', { class: 'stripe', d: 'M0 0v8M0 0h8' })),
  );
  svg.append(definitions);
  return { id, svg, items: [], marks: [], options, walkable, words: { ...WORDS, ...options.words } };
}

function pattern(id, size, ...shapes) {
  const tile = shape('pattern', { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  tile.append(...shapes);
  return tile;
}

/** One position: what is in it shows by fill, pattern and mark. */
export function cell(picture, position, x, y, size, role, number = null) {
  const { unit } = position;
  const { fresh } = picture.options;
  const sought = isSought(position, picture.options);
  const kind = kindOf(position);
  const mark = sought && (fresh && unit ? 'filled' : 'searched');
  const line = cellLine(position, kind, mark, picture.words);
  const part = item(picture, { ...position, kind: 'position', line }, x, y, role, `cell ${kind} ${mark ? `sought ${mark}` : ''}`);
  const half = size / 2 - 2;
  const body = { class: 'cell-ground', cx: x, cy: y, r: half - 2 };
  if (kind === 'quarantined' && mark !== 'filled') Object.assign(body, { class: 'cell-ground hatched', fill: `url(#${picture.id}-hatch)` });
  if (role === 'gridcell') part.append(shape('rect', { class: 'slot', x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: 3 }));
  part.append(shape('circle', body));
  if (kind === 'quarantined' && mark !== 'filled') part.append(shape('path', { class: 'mark', d: `M${x} ${y - 9}l9 15h-18z` }));
  if (kind === 'blocked') part.append(shape('path', { class: 'cross', d: `M${x - 8} ${y - 8}l16 16M${x + 8} ${y - 8}l-16 16` }));
  if (kind === 'unidentified') part.append(text('?', { class: 'mark', x, y }));
  if (kind === 'reserved' || kind === 'kept') part.append(shape('path', { class: 'mark', d: `M${x - 6} ${y - 9}h12v18l-6-5-6 5z` }));
  if (number && (kind === 'free' || kind === 'occupied') && mark !== 'filled') part.append(text(number, { class: 'number', x, y }));
  if (mark) part.append(shape('circle', { class: 'ring', cx: x, cy: y, r: half - 1 }));
  if (mark === 'filled') part.append(shape('path', { class: 'check', d: `M${x - 8} ${y}l6 6 10-12` }));
  if (mark === 'searched') part.append(shape('path', { class: 'aim', d: aim(x, y, half + 1) }));
  return part;
}

export function item(picture, thing, x, y, role, className) {
  const part = shape('g', { class: className.trim(), 'data-line': thing.line });
  if (picture.walkable) {
    part.setAttribute('role', role);
    part.setAttribute('aria-label', thing.line);
    part.setAttribute('tabindex', picture.items.length === 0 ? '0' : '-1');
  }
  picture.items.push({ part, thing, x, y });
  return part;
}

export function finish({ svg, items, marks, options, walkable }) {
  const above = shape('g', { class: 'marks', 'aria-hidden': 'true' });
  above.append(...marks);
  svg.append(above);
  const figure = document.createElement('figure');
  figure.className = 'storage-figure';
  const caption = document.createElement('figcaption');
  figure.append(svg, caption);
  const itemOf = (event) => items.find(({ part }) => part.contains(event.target));
  const tell = (event) => (caption.textContent = itemOf(event)?.thing.line ?? '');
  svg.addEventListener('pointerover', tell);
  if (!walkable) return figure;
  svg.addEventListener('focusin', tell);
  svg.addEventListener('click', (event) => itemOf(event) && options.onOpen(itemOf(event).thing));
  svg.addEventListener('keydown', (event) => {
    const here = itemOf(event);
    if (!here) return;
    if (event.key === 'Enter') options.onOpen(here.thing);
    else if (event.key === 'Backspace' && options.onUp) options.onUp();
    else if (!walk(items, here, event.key)) return;
    event.preventDefault();
  });
  return figure;
}

const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function walk(items, here, key) {
  const there = key === 'Home' ? items[0] : key === 'End' ? items.at(-1) : DIRECTIONS[key] && nearest(items, here, DIRECTIONS[key]);
  if (!there) return key in DIRECTIONS;
  here.part.setAttribute('tabindex', '-1');
  there.part.setAttribute('tabindex', '0');
  there.part.focus();
  return true;
}

function kindOf({ unit, tube, kept }) {
  if (unit) return { QUARANTINED: 'quarantined', RESERVED: 'reserved' }[unit.state] ?? 'occupied';
  if (tube) return 'unidentified';
  return kept ? { BLOCKED: 'blocked' }[kept.purpose] ?? 'kept' : 'free';
}

function isSought({ slot, unit, tube }, { highlight, sought }) {
  const one = (wanted) => wanted != null && (wanted === slot || wanted === (unit?.unitId ?? tube));
  return [highlight].flat().some(one) || Boolean(sought?.includes(slot));
}

function cellLine({ label, unit, tube, kept }, kind, mark, words) {
  if (!unit) return join([label, tube, words[kind], kept?.reason, kept?.lot, mark && words[mark]]);
  return join([label, unit.unitId, nameOf(unit.taxon), nameOf(unit.organism), unit.sampleTypeLabel ?? unit.lot?.sampleTypeLabel, words[kind], mark && words[mark]]);
}

function nameOf(thing) {
  return typeof thing === 'string' ? thing : thing?.scientificName ?? thing?.name ?? thing?.code;
}

export function join(parts) {
  return parts.filter(Boolean).join(' · ');
}

export function shape(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, typeof value === 'number' ? round(value) : value);
  }
  return element;
}

export function text(content, attributes) {
  const element = shape('text', { 'aria-hidden': 'true', ...attributes });
  element.textContent = content;
  return element;
}
