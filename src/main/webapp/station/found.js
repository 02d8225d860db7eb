// What it means that a unit or a place was scanned: it is shown, put away, moved or taken out, as the mode and the place say.
import { checkPlace, seen } from './check.js';
import { good, heldText, outcome, say, stop } from './outcomes.js';
import { isUnder, pathOf, placeOf } from './places.js';
import { pictured } from './session.js';
import { putTube } from './tubes.js';

const ENDED = ['THAWED_USED', 'TRANSFERRED', 'DISPOSED', 'REJECTED', 'VOID'];
const LOOK_FIRST = ['QUARANTINED', 'RECEIVED', 'CHECKED_OUT', 'IN_TRANSIT', 'ON_LOAN', 'MISSING'];
/** States in which a unit rightly has no place yet. */
const ARRIVING = ['PLANNED', 'RECEIVED', 'CHECKED_OUT'];

export function foundUnit(state, unit, { id, now }) {
  if (state.mode === 'TAKE_OUT') return takeOut(state, unit, id);
  if (state.mode === 'LOOK_UP') return lookAt(state, unit);
  if (state.mode === 'CHECK') return seen(state, unit);
  if (ENDED.includes(unit.state)) return stop(state, ['stop.ended', unit.stateLabel], ['next.another']);
  if (state.place) return putInto(state, unit, id);
  const held = { ...state, hand: { unit, at: now } };
  if (unit.location || unit.onHold || !ARRIVING.includes(unit.state)) return lookAt(held, unit, [unit.location ? 'next.moveIt' : 'next.itsPlace']);
  return good({ ...held, picture: null }, { text: ['good.inHand'], next: ['next.itsPlace'] });
}

function lookAt(state, unit, nextText = ['ready.lookUp']) {
  const { location } = unit;
  const picture = location && { node: location.node, positions: pictured(state, location.node), highlight: location.slot };
  const look = unit.onHold || LOOK_FIRST.includes(unit.state) || ENDED.includes(unit.state);
  const text = unit.onHold ? heldText(unit) : location ? ['found.here'] : ['found.nowhere'];
  const shown = say({ ...state, picture }, look ? 'warn' : 'good', { big: location, text, next: nextText });
  return [shown, location ? [{ do: 'positions', node: location.node }] : []];
}

function putInto(state, unit, id) {
  const cursor = state.cursor && state.picture?.positions?.find(({ slot }) => slot === state.cursor);
  if (unit.location?.node === state.place.barcode && !cursor) {
    const picture = { ...state.picture, highlight: unit.location.slot };
    return [say({ ...state, picture }, 'warn', { big: unit.location, text: ['warn.alreadyHere'], next: ['next.unitHere'] })];
  }
  return place(state, unit, state.place.barcode, cursor?.label ?? null, id);
}

function place(state, unit, node, position, id) {
  return act(state, { do: 'place', unit: unit.unitId, node, position, key: id, before: unit });
}

function takeOut(state, unit, id) {
  if (unit.onHold) return stop(state, heldText(unit), ['next.another']);
  if (!unit.location) return stop(state, ['stop.notInStore', unit.stateLabel], ['next.another']);
  if (state.place && !isUnder(unit.location, state.place)) {
    return stop(state, ['stop.elsewhere', pathOf(unit.location)], ['next.checkPlace']);
  }
  return act(state, { do: 'takeOut', unit: unit.unitId, reason: state.reason, key: id, before: unit });
}

/** What is moved is scanned first, then the place that it goes to. */
function moveTo(state, node, { position, id, now }) {
  if (state.hand && !state.hand.node) return node.leaf ? fromHand(state, node, position, id) : stop(state, ['stop.notLeaf'], ['next.leaf']);
  if (!state.hand) {
    if (!node.movable) return stop(state, ['stop.notMovable', node.name], ['ready.move']);
    return good({ ...state, hand: { node, at: now } }, { big: placeOf(node, null), text: ['good.nodeInHand', node.occupied], next: ['next.newPlace', node.name] });
  }
  if (state.hand.node.barcode === node.barcode) return stop({ ...state, hand: null }, ['stop.sameNode', node.name], ['ready.move']);
  const before = state.hand.node;
  return act(state, { do: 'move', node: before.barcode, parent: node.barcode, place: position === null ? null : Number(position), key: id, before });
}

export function foundNode(state, node, { position, id, now }) {
  const picture = { node: node.barcode, card: node, positions: pictured(state, node.barcode), highlight: null };
  const effects = node.leaf ? [{ do: 'positions', node: node.barcode }] : [];
  const shown = { ...state, picture };
  if (state.mode === 'CHECK') return checkPlace(state, node);
  if (state.mode === 'MOVE') return moveTo(shown, node, { position, id, now });
  if (state.mode === 'LOOK_UP') return [say(shown, 'good', { big: placeOf(node, null), next: ['ready.lookUp'] }), effects];
  if (state.mode === 'TAKE_OUT') return [say({ ...shown, place: node }, 'good', { big: placeOf(node, null), next: ['next.unitOut'] }), effects];
  if (!node.leaf) return stop({ ...shown, place: null, cursor: null }, ['stop.notLeaf'], ['next.leaf']);
  if (node.free === 0) return [stop({ ...shown, place: null, cursor: null }, ['stop.full'], ['next.otherPlace'])[0], effects];
  // A place scanned after a unit takes that unit alone: the next unit may belong elsewhere.
  if (state.hand) return fromHand({ ...shown, cursor: null }, node, position, id);
  const chosen = { ...shown, place: node, cursor: null };
  return [say(chosen, 'good', { big: placeOf(node, null), next: ['next.unitHere'] }), effects];
}

function fromHand(state, node, position, id) {
  const alone = { ...state, place: null };
  return state.hand.tube ? putTube(alone, state.hand.tube, node.barcode, position, id) : place(alone, state.hand.unit, node.barcode, position, id);
}

function act(state, effect) {
  return [{ ...state, outcome: outcome(state, 'busy', ['busy']) }, [effect]];
}
