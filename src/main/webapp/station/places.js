// Positions and paths as plain values: which is free, who is where, what lies under what.

/** The first free position from a slot on. */
export function freeFrom(positions, slot) {
  return positions?.find((position) => !position.unit && !position.tube && !position.kept && position.slot >= slot) ?? null;
}

/** The position a person names: "7" and "07" are the same. */
export function positionNamed(positions, text) {
  const plain = text.replace(/^0+(?=\d)/, '');
  return positions?.find(({ label }) => label.toUpperCase().replace(/^0+(?=\d)/, '') === plain);
}

/** The positions with the unit where its card says it is, and nowhere else. */
export function occupy(positions, { location, ...unit }) {
  return vacate(positions, unit.unitId)?.map((one) => (one.slot === location.slot ? { ...one, unit } : one)) ?? null;
}

/** The positions without the unit. */
export function vacate(positions, unitId) {
  return positions?.map((one) => (one.unit?.unitId === unitId ? { ...one, unit: null } : one)) ?? null;
}

/** The positions with the unidentified tube where it stands now, and nowhere else. */
export function occupyWithTube(positions, { code, location }) {
  return vacateTube(positions, code)?.map((one) => (one.slot === location.slot ? { ...one, tube: code } : one)) ?? null;
}

export function vacateTube(positions, code) {
  return positions?.map((one) => (one.tube === code ? { ...one, tube: null } : one)) ?? null;
}

/** Whether a location lies in the node or anywhere below it. */
export function isUnder(location, node) {
  return node.leaf ? location.node === node.barcode : node.path.every((name, index) => location.path[index] === name);
}

/** A node, or one position of it, in the shape of a unit card’s location. */
export function placeOf(node, position) {
  return { path: position ? [...node.path, position] : node.path, node: node.barcode, nodeName: node.name, position };
}

/** The near end of a path, enough to find the thing in its room. */
export function pathOf({ path }) {
  return path.slice(-4).join(' / ');
}
