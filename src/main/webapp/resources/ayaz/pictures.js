// Storage drawn as what it is: a box with its own numbering, a goblet of straws, a canister and a dewar from above.
// Each function takes REST JSON and gives a <figure>: an SVG, and a line that tells what is under the pointer or the focus.
// Options: `highlight` slot or unit code, or several, `fresh` just filled, `onOpen(item)` makes the picture walkable by
// arrow keys and opens an item by click or Enter, `role` of such an item (else a link, an image where nothing is to open),
// `words` the labels by language {free, quarantined, reserved, searched, filled}, `label` the picture's name.
import { aim, filled, nearest, packed, round } from './picture-geometry.js';

const SVG = 'http://www.w3.org/2000/svg';
const CELL = 40;
const WORDS = { free: '', quarantined: '', reserved: '', searched: '', filled: '' };
let pictures = 0;

/** The picture that fits a node: its positions when it holds units, else its children. */
export function pictureOf(node, positionsJson, options = {}) {
  const named = { label: node?.name, ...options };
  if (positionsJson) return isBox(positionsJson.positions) ? boxGrid(positionsJson, named) : goblet(positionsJson, named);
  if (['DEWAR', 'LN2_FREEZER'].includes(node.kind)) return dewar(node.children, named);
  return node.kind === 'CANISTER' ? canister(node.children, named) : front(node.children, named);
}

/** A box from above, A1 at its corner mark. */
export function boxGrid({ positions }, options = {}) {
  const rows = Math.max(...positions.map(({ row }) => row));
  const columns = Math.max(...positions.map(({ column }) => column));
  const picture = start((columns + 1) * CELL, (rows + 1) * CELL, 'grid', options);
  const edge = CELL * 0.75;
  picture.svg.append(
    shape('rect', { class: 'box', x: edge, y: edge, width: columns * CELL + 6, height: rows * CELL + 6, rx: 6 }),
    shape('path', { class: 'corner-mark', d: `M${edge - 5} ${edge + 13}v-18h18` }),
  );
  for (const { label, column } of positions.filter(({ row }) => row === 1)) {
    picture.svg.append(text(columnName(label), { class: 'edge', x: edge + 3 + (column - 0.5) * CELL, y: edge / 2 - 3 }));
  }
  for (let row = 1; row <= rows; row++) {
    const cells = positions.filter((position) => position.row === row);
    const group = shape('g', options.onOpen ? { role: 'row' } : {});
    const y = edge + 3 + (row - 0.5) * CELL;
    picture.svg.append(text(rowName(cells[0].label), { class: 'edge', x: edge / 2 - 3, y }), group);
    cells.forEach((position) => group.append(cell(picture, position, edge + 3 + (position.column - 0.5) * CELL, y, CELL, 'gridcell')));
  }
  return finish(picture);
}

/** A goblet, visotube or other bounded set of straws, seen from above. */
export function goblet({ positions }, options = {}) {
  const { points, radius } = packed(positions.length, CELL);
  const picture = start(2 * radius, 2 * radius, 'group', options);
  picture.svg.append(shape('circle', { class: 'box', cx: radius, cy: radius, r: radius - 2 }));
  positions.forEach((position, index) => {
    const [x, y] = points[index];
    picture.svg.append(cell(picture, position, radius + x, radius + y, CELL, options.role ?? (position.unit ? 'link' : 'img'), position.label));
  });
  return finish(picture);
}

/** A canister from above, one circle for each level; `children` are goblets, or levels that hold goblets as their own children. */
export function canister(children, options = {}) {
  const levels = children.some((child) => child.children?.length) ? children : [{ name: null, children }];
  const wells = levels.map((level) => ({ level, ...packed(Math.max(1, level.children.length), 96) }));
  const radius = Math.max(...wells.map((well) => well.radius));
  const picture = start(wells.length * (2 * radius + 12), 2 * radius + (levels[0].name ? 34 : 0), 'group', options);
  wells.forEach(({ level, points }, index) => {
    const centre = index * (2 * radius + 12) + radius + 6;
    picture.svg.append(shape('circle', { class: 'box', cx: centre, cy: radius, r: radius - 2 }));
    if (level.name) picture.svg.append(text(level.name, { class: 'edge', x: centre, y: 2 * radius + 18 }));
    level.children.forEach((child, at) => picture.svg.append(well(picture, child, centre + points[at][0], radius + points[at][1], 43)));
  });
  return finish(picture);
}

/** A dewar from above: canisters around the neck, their numbers outside where the handles are. */
export function dewar(children, options = {}) {
  const count = Math.max(1, children.length);
  const ring = Math.max(92, (count * 84) / (2 * Math.PI));
  const radius = ring + 84;
  const picture = start(2 * radius, 2 * radius, 'group', options);
  picture.svg.append(
    shape('circle', { class: 'wall', cx: radius, cy: radius, r: radius - 3 }),
    shape('circle', { class: 'box', cx: radius, cy: radius, r: ring + 46 }),
    shape('circle', { class: 'neck', cx: radius, cy: radius, r: Math.max(24, ring - 46) }),
  );
  children.forEach((child, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    const at = (distance) => [radius + distance * Math.cos(angle), radius + distance * Math.sin(angle)];
    const [[fromX, fromY], [toX, toY], [x, y], [nameX, nameY]] = [at(ring + 30), at(ring + 52), at(ring), at(ring + 65)];
    picture.svg.append(
      shape('line', { class: 'handle', x1: fromX, y1: fromY, x2: toX, y2: toY }),
      text(shortName(child.name), { class: 'edge', x: nameX, y: nameY }),
      well(picture, child, x, y, 37, ''),
    );
  });
  return finish(picture);
}

/** A rack, shelf, freezer or room from the front: what it holds, one under the other, with how full each is. */
export function front(children, options = {}) {
  const picture = start(340, Math.max(1, children.length) * 48 + 8, 'group', options);
  picture.svg.append(shape('rect', { class: 'box', x: 2, y: 2, width: 336, height: children.length * 48 + 4, rx: 6 }));
  children.forEach((child, index) => {
    const y = 6 + index * 48;
    const part = item(picture, { ...child, kind: 'node', line: nodeLine(child) }, 170, y + 22, options.role ?? 'link', 'well');
    part.append(
      shape('rect', { class: 'cell-ground', x: 8, y, width: 324, height: 44, rx: 4 }),
      shape('rect', { class: 'level', x: 8, y: y + 34, width: 324 * share(child), height: 10, rx: 4 }),
      text(child.name, { class: 'name start', x: 18, y: y + 17 }),
      ' ',
      text(counts(child), { class: 'name end', x: 322, y: y + 17 }),
    );
    picture.svg.append(part);
  });
  return finish(picture);
}

function isBox(positions) {
  return positions.some(({ row }) => row > 1) && positions.every(({ row, column }) => row && column);
}

function start(width, height, role, options) {
  const id = `picture-${++pictures}`;
  const walkable = Boolean(options.onOpen);
  const svg = shape('svg', {
    class: 'storage',
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: walkable ? role : 'img',
    'aria-label': options.label ?? '',
  });
  const hatch = shape('pattern', { id: `${id}-hatch`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  hatch.append(shape('rect', { class: 'hatch-ground', width: 6, height: 6 }), shape('line', { class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 6 }));
  const definitions = shape('defs', {});
  definitions.append(hatch);
  svg.append(definitions);
  return { id, svg, items: [], options, walkable, words: { ...WORDS, ...options.words } };
}

function cell(picture, position, x, y, size, role, number = null) {
  const { unit, tube } = position;
  const { highlight, fresh } = picture.options;
  const sought = [highlight].flat().some((one) => one != null && (one === position.slot || one === unit?.unitId));
  const kind = !unit ? (tube ? 'unidentified' : 'free') : { QUARANTINED: 'quarantined', RESERVED: 'reserved' }[unit.state] ?? 'occupied';
  const mark = sought && (fresh && unit ? 'filled' : 'searched');
  const line = cellLine(position, kind, mark, picture.words);
  const part = item(picture, { ...position, kind: 'position', line }, x, y, role, `cell ${kind} ${mark ? `sought ${mark}` : ''}`);
  const half = size / 2 - 2;
  const body = { class: 'cell-ground', cx: x, cy: y, r: half - 2 };
  if (kind === 'quarantined' && mark !== 'filled') Object.assign(body, { class: 'cell-ground hatched', fill: `url(#${picture.id}-hatch)` });
  if (role === 'gridcell') part.append(shape('rect', { class: 'slot', x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: 3 }));
  part.append(shape('circle', body));
  if (kind === 'quarantined' && mark !== 'filled') part.append(shape('path', { class: 'mark', d: `M${x} ${y - 9}l9 15h-18z` }));
  if (kind === 'reserved') part.append(shape('path', { class: 'mark', d: `M${x - 6} ${y - 9}h12v18l-6-5-6 5z` }));
  if (kind === 'unidentified') part.append(text('?', { class: 'mark', x, y }));
  if (number && (kind === 'free' || kind === 'occupied') && mark !== 'filled') part.append(text(number, { class: 'number', x, y }));
  if (mark) part.append(shape('circle', { class: 'ring', cx: x, cy: y, r: half - 1 }));
  if (mark === 'filled') part.append(shape('path', { class: 'check', d: `M${x - 8} ${y}l6 6 10-12` }));
  if (mark === 'searched') part.append(shape('path', { class: 'aim', d: aim(x, y, half + 1) }));
  return part;
}

/** A circle that holds other things, filled from below as far as it is full. */
function well(picture, child, x, y, radius, name = shortName(child.name)) {
  const part = item(picture, { ...child, kind: 'node', line: nodeLine(child) }, x, y, picture.options.role ?? 'link', 'well');
  part.append(
    shape('circle', { class: 'cell-ground', cx: x, cy: y, r: radius }),
    shape('path', { class: 'level', d: filled(x, y, radius, share(child)) }),
    shape('circle', { class: 'rim', cx: x, cy: y, r: radius }),
  );
  if (name) part.append(text(name, { class: 'name', x, y: y - 9 }), ' ', text(counts(child), { class: 'count', x, y: y + 13 }));
  else part.append(text(counts(child), { class: 'count', x, y }));
  return part;
}

function item(picture, thing, x, y, role, className) {
  const part = shape('g', { class: className.trim(), 'data-line': thing.line });
  if (picture.walkable) {
    part.setAttribute('role', role);
    part.setAttribute('aria-label', thing.line);
    part.setAttribute('tabindex', picture.items.length === 0 ? '0' : '-1');
  }
  picture.items.push({ part, thing, x, y });
  return part;
}

function finish({ svg, items, options, walkable }) {
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

function cellLine({ label, unit, tube }, kind, mark, words) {
  if (!unit) return join([label, tube, words[kind], mark && words[mark]]);
  return join([label, unit.unitId, nameOf(unit.taxon), nameOf(unit.organism), unit.sampleTypeLabel ?? unit.lot?.sampleTypeLabel, words[kind], mark && words[mark]]);
}

function nodeLine(child) {
  return child.capacity ? `${child.name}: ${counts(child)}` : child.name;
}

function nameOf(thing) {
  return typeof thing === 'string' ? thing : thing?.scientificName ?? thing?.name ?? thing?.code;
}

function join(parts) {
  return parts.filter(Boolean).join(' · ');
}

function counts({ occupied, capacity }) {
  return capacity ? `${occupied}/${capacity}` : '';
}

function share({ occupied, capacity }) {
  return capacity ? Math.min(1, occupied / capacity) : 0;
}

function shortName(name) {
  return name.length <= 4 ? name : name.match(/[0-9]+[A-Z]?$/)?.[0] ?? name.slice(0, 8);
}

function columnName(label) {
  return label.replace(/^[A-Z]+(?=\d)/, '');
}

function rowName(label) {
  return label.match(/^[A-Z]+(?=\d)/)?.[0] ?? label;
}

function shape(name, attributes) {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, typeof value === 'number' ? round(value) : value);
  }
  return element;
}

function text(content, attributes) {
  const element = shape('text', { 'aria-hidden': 'true', ...attributes });
  element.textContent = content;
  return element;
}
