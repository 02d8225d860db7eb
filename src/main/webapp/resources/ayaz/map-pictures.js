// Places that hold places, drawn as they are: a room with its equipment, a dewar and a canister from above, a cane and a
// rack from the front. How full each thing is shows by the height of its fill and by pattern, what is looked for by corners
// and a number. Takes a node of /api/nodes/{barcode}/map, or any node with children.
import { aim, filled, packed } from './picture-geometry.js';
import { finish, item, join, shape, start, text } from './picture-parts.js';

const EQUIPMENT = 170;
const ROW = 48;
const STRAW = 18;

/** The plan of a room: each dewar and freezer as it looks from above. */
export function room(node, options = {}) {
  const columns = Math.max(1, Math.ceil(Math.sqrt(node.children.length * 1.5)));
  const rows = Math.max(1, Math.ceil(node.children.length / columns));
  const [width, height] = [columns * EQUIPMENT + 40, rows * EQUIPMENT + 100];
  const picture = start(width, height, 'group', options);
  const door = Math.min(90, width / 4);
  picture.svg.append(
    shape('rect', { class: 'box', x: 6, y: 6, width: width - 12, height: height - 12 }),
    shape('path', { class: 'room-wall', d: `M${width / 2 + door / 2} ${height - 6}H${width - 6}V6H6V${height - 6}H${width / 2 - door / 2}` }),
    shape('path', { class: 'neck', d: `M${width / 2 - door / 2} ${height - 6}a${door} ${door} 0 0 1 ${door} ${-door}v${door}` }),
  );
  node.children.forEach((child, index) => {
    const x = 20 + ((index % columns) + 0.5) * EQUIPMENT;
    const y = 20 + (Math.floor(index / columns) + 0.5) * EQUIPMENT - 8;
    picture.svg.append(child.kind.includes('DEWAR') || child.kind === 'LN2_FREEZER' ? vessel(picture, child, x, y) : cabinet(picture, child, x, y));
  });
  return finish(picture);
}

function vessel(picture, child, x, y) {
  const part = well(picture, child, x, y, 48, '');
  part.append(shape('circle', { class: 'neck', cx: x, cy: y, r: 57 }), text(child.name, { class: 'edge', x, y: y + 72 }));
  return part;
}

function cabinet(picture, child, x, y) {
  const part = place(picture, child, x, y);
  const box = { x: x - 62, y: y - 46, width: 124, height: 92 };
  part.append(shape('rect', { class: 'cell-ground', ...box, rx: 4 }));
  level(picture, part, child, box);
  part.append(
    shape('rect', { class: 'rim', ...box, rx: 4 }),
    shape('path', { class: 'handle', d: `M${x - 40} ${y + 52}h80` }),
    text(counts(child), { class: 'count', x, y }),
    text(child.name, { class: 'edge', x, y: y + 72 }),
  );
  seek(picture, child, x, y, 64);
  return part;
}

/** A dewar from above: canisters around the neck, their numbers outside where the handles are; a hook without canister is empty. */
export function dewar(node, options = {}) {
  const places = placesOf(node);
  const count = Math.max(1, places.length);
  const ring = Math.max(92, (count * 84) / (2 * Math.PI));
  const radius = ring + 84;
  const picture = start(2 * radius, 2 * radius, 'group', options);
  picture.svg.append(
    shape('circle', { class: 'wall', cx: radius, cy: radius, r: radius - 3 }),
    shape('circle', { class: 'box', cx: radius, cy: radius, r: ring + 46 }),
    shape('circle', { class: 'neck', cx: radius, cy: radius, r: Math.max(24, ring - 46) }),
  );
  places.forEach(({ child, number }, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    const at = (distance) => [radius + distance * Math.cos(angle), radius + distance * Math.sin(angle)];
    const [[fromX, fromY], [toX, toY], [x, y], [nameX, nameY]] = [at(ring + 30), at(ring + 52), at(ring), at(ring + 65)];
    picture.svg.append(shape('line', { class: 'handle', x1: fromX, y1: fromY, x2: toX, y2: toY }), text(child ? shortName(child.name) : number, { class: 'edge', x: nameX, y: nameY }));
    picture.svg.append(child ? well(picture, child, x, y, 37, '') : shape('circle', { class: 'no-node', cx: x, cy: y, r: 37 }));
  });
  return finish(picture);
}

/** A canister from above, one circle for each level of goblets or canes. */
export function canister(node, options = {}) {
  const levels = node.children.some(({ kind, children }) => kind === 'SHELF' && children?.length) ? node.children : [{ name: null, children: node.children }];
  const wells = levels.map((each) => ({ level: each, ...packed(Math.max(1, each.children.length), 96) }));
  const radius = Math.max(...wells.map((each) => each.radius));
  const picture = start(wells.length * (2 * radius + 12), 2 * radius + (levels[0].name ? 34 : 0), 'group', options);
  wells.forEach(({ level: { name, children }, points }, index) => {
    const centre = index * (2 * radius + 12) + radius + 6;
    picture.svg.append(shape('circle', { class: 'box', cx: centre, cy: radius, r: radius - 2 }));
    if (name) picture.svg.append(text(name, { class: 'edge', x: centre, y: 2 * radius + 18 }));
    children.forEach((child, at) => picture.svg.append(well(picture, child, centre + points[at][0], radius + points[at][1], 43)));
  });
  return finish(picture);
}

/** A cane from the front: its goblets one below the other on the stick, each with its straws. */
export function cane(node, options = {}) {
  const most = Math.max(...node.children.map(({ slots }) => slots?.length ?? 0), 5);
  const cup = Math.min(12, most) * STRAW + 16;
  const height = node.children.length * 78 + 40;
  const picture = start(cup + 150, height, 'group', options);
  const middle = 60 + cup / 2;
  picture.svg.append(shape('line', { class: 'stick', x1: middle, y1: 8, x2: middle, y2: height - 8 }));
  node.children.forEach((child, index) => {
    const y = 26 + index * 78;
    const part = place(picture, child, middle, y + 26);
    const box = { x: 60, y, width: cup, height: 52 };
    part.append(shape('rect', { class: 'cell-ground', ...box, rx: 8 }));
    if (child.slots && child.slots.length <= 12) part.append(...straws(child, 60 + 8, y + 26));
    else level(picture, part, child, box);
    part.append(
      shape('rect', { class: 'rim', ...box, rx: 8 }),
      text(shortName(child.name), { class: 'edge', x: 28, y: y + 26 }),
      text(counts(child), { class: 'count', x: cup + 102, y: y + 26 }),
    );
    seek(picture, child, middle, y + 26, 30);
    picture.svg.append(part);
  });
  return finish(picture);
}

const SIGNS = { '.': 'free', A: 'occupied', R: 'reserved', Q: 'quarantined', u: 'unidentified', k: 'kept', b: 'blocked' };

function straws({ slots, soughtSlots }, left, y) {
  return [...slots].map((sign, index) => {
    const sought = soughtSlots?.includes(index + 1) ? 'sought' : '';
    return shape('circle', { class: `straw ${SIGNS[sign]} ${sought}`, cx: left + (index + 0.5) * STRAW, cy: y, r: STRAW / 2 - 2 });
  });
}

/** A rack, a shelf or a freezer from the front: its numbered places one under the other, and what stands side by side in each. */
export function front(node, options = {}) {
  const places = placesOf(node);
  const picture = start(360, Math.max(1, places.length) * ROW + 8, 'group', options);
  picture.svg.append(shape('rect', { class: 'box', x: 2, y: 2, width: 356, height: Math.max(1, places.length) * ROW + 4, rx: 6 }));
  places.forEach(({ child, number }, index) => {
    const y = 6 + index * ROW;
    picture.svg.append(child ? drawer(picture, child, y) : emptyPlace(picture, number, y));
  });
  return finish(picture);
}

function drawer(picture, child, y) {
  const part = place(picture, child, 180, y + 22);
  const box = { x: 8, y, width: 344, height: 44 };
  part.append(shape('rect', { class: 'cell-ground', ...box, rx: 4 }));
  if (child.children?.length) part.append(...sideBySide(picture, child.children, y));
  else bar(picture, part, child, y);
  part.append(
    shape('rect', { class: 'rim', ...box, rx: 4 }),
    text(child.name, { class: 'name start', x: 18, y: y + 17 }),
    text(counts(child), { class: 'name end', x: 342, y: y + 17 }),
  );
  seek(picture, child, 180, y + 22, 17, 166, 60);
  return part;
}

function bar(picture, part, child, y) {
  const width = 344 * share(child);
  part.append(
    shape('rect', { class: `level ${band(child)}`, x: 8, y: y + 34, width, height: 10, rx: 4 }),
    shape('rect', { fill: `url(#${picture.id}-${band(child)})`, x: 8, y: y + 34, width, height: 10, rx: 4 }),
  );
}

function sideBySide(picture, children, y) {
  const width = 330 / children.length;
  return children.flatMap((child, index) => {
    const box = { x: 15 + index * width, y: y + 29, width: Math.max(2, width - 3), height: 12 };
    const full = { ...box, width: box.width * share(child) };
    return [
      shape('rect', { class: 'cell-ground', ...box, rx: 2 }),
      shape('rect', { class: `level ${band(child)}`, ...full, rx: 2 }),
      shape('rect', { fill: `url(#${picture.id}-${band(child)})`, ...full, rx: 2 }),
      shape('rect', { class: child.sought ? 'rim sought' : 'rim', ...box, rx: 2 }),
    ];
  });
}

function emptyPlace(picture, number, y) {
  const part = shape('g', {});
  part.append(shape('rect', { class: 'no-node', x: 8, y, width: 344, height: 44, rx: 4 }), text(join([number, picture.words.freePlace]), { class: 'edge', x: 180, y: y + 22 }));
  return part;
}

/** Children at their numbered places, and the numbers of the places where none is. */
function placesOf({ places, children }) {
  if (!places || children.some(({ place }) => !place)) return children.map((child) => ({ child }));
  return Array.from({ length: places }, (_, index) => ({ number: String(index + 1), child: children.find(({ place }) => place === index + 1) }));
}

/** A circle that holds other things, filled from below as far as it is full. */
function well(picture, child, x, y, radius, name = shortName(child.name)) {
  const part = place(picture, child, x, y);
  const path = filled(x, y, radius, share(child));
  part.append(
    shape('circle', { class: 'cell-ground', cx: x, cy: y, r: radius }),
    shape('path', { class: `level ${band(child)}`, d: path }),
    shape('path', { fill: `url(#${picture.id}-${band(child)})`, d: path }),
    shape('circle', { class: 'rim', cx: x, cy: y, r: radius }),
  );
  if (name) part.append(text(name, { class: 'name', x, y: y - 9 }), ' ', text(counts(child), { class: 'count', x, y: y + 13 }));
  else part.append(text(counts(child), { class: 'count', x, y }));
  seek(picture, child, x, y, radius);
  return part;
}

function level(picture, part, child, { x, y, width, height }) {
  const full = { x, y: y + height * (1 - share(child)), width, height: height * share(child) };
  part.append(shape('rect', { class: `level ${band(child)}`, ...full }), shape('rect', { fill: `url(#${picture.id}-${band(child)})`, ...full }));
}

function place(picture, child, x, y) {
  const line = join([`${child.name}: ${counts(child) || (child.kindLabel ?? '')}`, child.sought && `${picture.words.searched}: ${child.sought}`]);
  return item(picture, { ...child, kind: 'node', line }, x, y, picture.options.role ?? 'link', child.sought ? 'well sought' : 'well');
}

/** Corners around what holds something that is looked for, and how many; above all neighbours. */
function seek(picture, child, x, y, half, wide = half, badge = wide - 2) {
  if (!child.sought) return;
  picture.marks.push(
    shape('path', { class: 'aim', d: aim(x, y, half + 3, wide + 3) }),
    shape('circle', { class: 'badge', cx: x + badge, cy: y - half + 4, r: 13 }),
    text(child.sought, { class: 'badge-number', x: x + badge, y: y - half + 4 }),
  );
}

function band(child) {
  if (share(child) >= 0.9) return 'high';
  return share(child) >= 0.5 ? 'mid' : 'low';
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
