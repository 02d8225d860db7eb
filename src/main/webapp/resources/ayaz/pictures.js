// Storage drawn as what it is: a box with its own numbering, a goblet of straws; places of places are in map-pictures.js.
// Each function takes REST JSON and gives a <figure>: an SVG, and a line that tells what is under the pointer or the focus.
// Options: `highlight` slot or unit code, `sought` slots, `fresh` just filled, `onUp` what Backspace does, `onOpen(item)` makes the picture walkable by arrow keys and
// opens an item by click or Enter, `role` of such an item (else a link, an image where nothing is to open),
// `words` the labels by language {free, quarantined, reserved, kept, blocked, searched, filled}, `label` the picture's name.
import { canister, cane, dewar, front, room } from './map-pictures.js';
import { packed } from './picture-geometry.js';
import { cell, finish, shape, start, text } from './picture-parts.js';

const CELL = 40;
const DRAWN = { DEWAR: dewar, LN2_FREEZER: dewar, CANISTER: canister, CANE: cane, ROOM: room };

/** The picture that fits a node: its positions when it holds units, else its children. */
export function pictureOf(node, positionsJson, options = {}) {
  const named = { label: node?.name, ...options };
  if (positionsJson) return isBox(positionsJson.positions) ? boxGrid(positionsJson, named) : goblet(positionsJson, named);
  return (DRAWN[node.kind] ?? front)(node, named);
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

function isBox(positions) {
  return positions.some(({ row }) => row > 1) && positions.every(({ row, column }) => row && column);
}

function columnName(label) {
  return label.replace(/^[A-Z]+(?=\d)/, '');
}

function rowName(label) {
  return label.match(/^[A-Z]+(?=\d)/)?.[0] ?? label;
}
