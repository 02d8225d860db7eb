// The quick check of one place: which of its units are there, what does not belong, what is missing at the end. It looks
// and changes nothing. A unit that should be there is known without asking, so a check goes on without a network.
import { good, outcome, say } from './outcomes.js';
import { pathOf, placeOf } from './places.js';

export function checkPlace(state, node) {
  if (state.check && state.check.node.barcode !== node.barcode) return endCheck(state);
  if (!node.leaf) return [say({ ...state, picture: null }, 'stop', { text: ['stop.notLeaf'], next: ['next.leaf'] })];
  return [{ ...state, outcome: outcome(state, 'busy', ['busy']) }, [{ do: 'checking', node: node.barcode }]];
}

export function startCheck(state, card, positions) {
  const check = { node: card, positions: positions.map(lean), seen: [], strangers: [] };
  const text = ['check.expected', expected(check).length];
  return good(pictureOfCheck({ ...state, check, shown: { ...card, kind: 'node' } }), { big: placeOf(card, null), text, next: ['next.check'] });
}

/** The position that should hold the scanned unit. */
export function seenAt(check, code) {
  return expected(check).find((position) => codeAt(position) === code);
}

export function presentAt(state, position) {
  const { label, unit } = position;
  const code = codeAt(position);
  const twice = state.check.seen.includes(code);
  const check = twice ? state.check : { ...state.check, seen: [...state.check.seen, code] };
  const answer = { big: placeOf(check.node, label), text: [twice ? 'check.twice' : 'check.present'], next: ['next.check'] };
  const checked = pictureOfCheck({ ...state, check, shown: { kind: 'code', code, scientificName: nameOf(unit?.taxon) } }, code);
  if (missing(check).length === 0 && !twice) return endCheck(checked);
  return [say(checked, twice ? 'warn' : 'good', answer)];
}

/** A unit that the register has elsewhere; or here, under its maker's code or since the check began. */
export function seen(state, unit) {
  if (!state.check) return [say(state, 'stop', { text: ['check.noPlace'], next: ['ready.check'] })];
  const here = seenAt(state.check, unit.unitId);
  if (here) return presentAt(state, here);
  if (unit.location?.node === state.check.node.barcode) return presentAt(state, { label: unit.location.position, unit });
  return stranger(state, unit.unitId, unit.location ? ['check.elsewhere', pathOf(unit.location)] : ['check.nowhere', unit.stateLabel]);
}

export function stranger(state, code, text) {
  const strangers = [...state.check.strangers.filter((each) => each.code !== code), { code, text }];
  return [say({ ...state, check: { ...state.check, strangers } }, 'stop', { text, next: ['next.check'] })];
}

export function endCheck(state) {
  const { check } = state;
  const gone = missing(check);
  const list = [...gone.map((position) => ({ code: codeAt(position), text: ['check.missing', position.label] })), ...check.strangers];
  const picture = { node: check.node.barcode, card: check.node, positions: check.positions, highlight: gone.map(({ slot }) => slot) };
  const text = list.length ? ['check.result', check.seen.length, gone.length, check.strangers.length] : ['check.complete', check.seen.length];
  const answer = { big: placeOf(check.node, null), text, next: ['ready.check'], list };
  return [say({ ...state, check: null, picture, shown: { ...check.node, kind: 'node' } }, list.length ? 'warn' : 'good', answer)];
}

export function pictureOfCheck(state, highlight = null) {
  const { node, positions } = state.check;
  return { ...state, picture: { node: node.barcode, card: node, positions, highlight, fresh: true } };
}

function expected({ positions }) {
  return positions.filter(codeAt);
}

/** Of the unit, or of the tube that nobody has catalogued yet. */
export function codeAt({ unit, tube }) {
  return unit?.unitId ?? tube ?? null;
}

function missing(check) {
  return expected(check).filter((position) => !check.seen.includes(codeAt(position)));
}

/** No more than the picture and the check need, since it is written down at every scan. */
function lean({ slot, label, row, column, unit, tube, kept }) {
  return { slot, label, row, column, unit, tube, kept };
}

function nameOf(taxon) {
  return taxon?.scientificName ?? taxon;
}
