// Shapes and distances for the pictures of storage: numbers and paths, no page.

/** Centres of `count` equal circles packed in a circle, in reading order, and the radius around them. */
export function packed(count, size) {
  const best = OFFSETS.map((offset) => centred(closest(count, offset))).sort((a, b) => a.reach - b.reach)[0];
  const points = best.points.sort((a, b) => Math.round((a[1] - b[1]) * 10) || a[0] - b[0]);
  return { points: points.map(([x, y]) => [x * size, y * size]), radius: (best.reach + 0.5) * size + 6 };
}

// Where a packing of circles of diameter 1 may have its middle: on a circle, between two, between three.
const OFFSETS = [[0, 0], [0.5, 0], [0.5, 0.29]];

function closest(count, [x, y]) {
  const step = Math.ceil(Math.sqrt(count)) + 2;
  const lattice = [];
  for (let row = -step; row <= step; row++) {
    for (let column = -step; column <= step; column++) lattice.push([column + Math.abs(row % 2) / 2 - x, row * 0.87 - y]);
  }
  return lattice.sort((a, b) => Math.hypot(...a) - Math.hypot(...b)).slice(0, count);
}

/** The points around the middle of the smallest circle that holds them (after Bădoiu and Clarkson). */
function centred(points) {
  const from = ([x, y]) => ([px, py]) => Math.hypot(px - x, py - y);
  let middle = [0, 0];
  for (let round = 1; round < 200; round++) {
    const distance = from(middle);
    const [x, y] = points.reduce((far, point) => (distance(point) > distance(far) ? point : far));
    middle = [middle[0] + (x - middle[0]) / (round + 1), middle[1] + (y - middle[1]) / (round + 1)];
  }
  const moved = points.map(([x, y]) => [x - middle[0], y - middle[1]]);
  return { points: moved, reach: Math.max(...moved.map((point) => Math.hypot(...point))) };
}

/** The next item in a direction: straight ahead counts more than near but aside. */
export function nearest(items, here, [dx, dy]) {
  const ahead = items
    .map((one) => ({ one, along: (one.x - here.x) * dx + (one.y - here.y) * dy, aside: Math.abs((one.x - here.x) * dy) + Math.abs((one.y - here.y) * dx) }))
    .filter(({ along }) => along > 1);
  return ahead.sort((a, b) => a.along + 2 * a.aside - b.along - 2 * b.aside)[0]?.one;
}

/** A circle filled from below up to a part of its height, as a path. */
export function filled(x, y, radius, part) {
  if (part <= 0) return '';
  if (part >= 1) return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`;
  const height = radius - 2 * radius * part;
  const half = Math.sqrt(radius * radius - height * height);
  return `M${round(x - half)} ${round(y + height)}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 0 ${round(x + half)} ${round(y + height)}z`;
}

/** Four corners around a point, as a path. */
export function aim(x, y, half, wide = half) {
  const corner = (dx, dy) => `M${x + dx * wide} ${y + dy * (half - 9)}v${dy * 9}h${-dx * 9}`;
  return [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([dx, dy]) => corner(dx, dy)).join('');
}

/** Hundredths are sharp enough for any screen. */
export function round(value) {
  return Math.round(value * 100) / 100;
}
