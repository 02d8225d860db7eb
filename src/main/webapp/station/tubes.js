// Tubes that nobody has catalogued yet: they take places by their own codes, are moved and taken out like units.
import { presentAt, seenAt, stranger } from './check.js';
import { good, outcome, readyText, say, stop } from './outcomes.js';
import { freeFrom, isUnder, occupyWithTube, pathOf, vacateTube } from './places.js';
import { pictured } from './session.js';

/** Well-formed and unknown: it may be put away as unidentified, by a touch or by the command code. */
export function newTube(state, { code, message }) {
  const shown = { ...state, shown: { kind: 'code', code } };
  if (!['PUT_AWAY', 'MOVE'].includes(state.mode)) return stop(shown, message ?? ['stop.unknown'], ['next.unknown']);
  return [say({ ...shown, offer: code }, 'warn', { text: ['warn.newTube'], next: ['next.newTube'] })];
}

export function foundTube(state, row, { id, now }) {
  const tube = tubeOf(row);
  const seen = { ...state, shown: shownTube(tube) };
  if (state.mode === 'CHECK') return checked(seen, tube);
  if (state.mode === 'TAKE_OUT') return takeOut(seen, tube, id);
  if (state.mode === 'LOOK_UP') return lookAt(seen, tube, ['ready.lookUp']);
  return state.place ? placeTube(seen, tube, { id, now }) : lookAt({ ...seen, hand: { tube, at: now } }, tube, [tube.location ? 'next.moveIt' : 'next.itsPlace']);
}

/** Into the place that is being filled; without one it is in the hand and waits for its place. */
export function placeTube(state, tube, { id, now }) {
  if (!state.place) return lookAt({ ...state, hand: { tube, at: now } }, tube, ['next.itsPlace']);
  const cursor = state.cursor && state.picture?.positions?.find(({ slot }) => slot === state.cursor);
  if (tube.location?.node === state.place.barcode && !cursor) {
    const picture = { ...state.picture, highlight: tube.location.slot };
    return [say({ ...state, picture }, 'warn', { big: tube.location, text: ['warn.alreadyHere'], next: ['next.unitHere'] })];
  }
  return putTube(state, tube, state.place.barcode, cursor?.label ?? null, id);
}

export function putTube(state, tube, node, position, id) {
  return act(state, { do: 'placeTube', tube: tube.code, node, position, key: id, before: tube });
}

function lookAt(state, tube, nextText) {
  const { location } = tube;
  const picture = location && { node: location.node, positions: pictured(state, location.node), highlight: location.slot };
  const text = tube.days === undefined ? ['good.inHand'] : ['found.tube', tube.days];
  const shown = say({ ...state, picture, shown: shownTube(tube) }, 'warn', { big: location, text, next: nextText });
  return [shown, location ? [{ do: 'positions', node: location.node }] : []];
}

function checked(state, tube) {
  if (!state.check) return [say(state, 'stop', { text: ['check.noPlace'], next: ['ready.check'] })];
  const here = seenAt(state.check, tube.code);
  return here ? presentAt(state, here) : stranger(state, tube.code, tube.location ? ['check.elsewhere', pathOf(tube.location)] : ['stop.tubeOut']);
}

function takeOut(state, tube, id) {
  if (!tube.location) return stop(state, ['stop.tubeOut'], ['next.another']);
  if (state.place && !isUnder(tube.location, state.place)) return stop(state, ['stop.elsewhere', pathOf(tube.location)], ['next.checkPlace']);
  return act(state, { do: 'takeOutTube', tube: tube.code, reason: state.reason, key: id, before: tube });
}

export function tubePlaced(state, { row, before }) {
  const tube = tubeOf(row);
  const { location } = tube;
  const stood = before.location?.node === state.place?.barcode;
  const place = state.place && { ...state.place, occupied: state.place.occupied + (stood ? 0 : 1) };
  const positions = occupyWithTube(pictured(state, location.node), tube);
  const settled = {
    ...state,
    place,
    hand: null,
    shown: shownTube(tube),
    cursor: state.cursor === null ? null : freeFrom(positions, location.slot)?.slot ?? null,
    picture: { node: location.node, positions, highlight: location.slot, fresh: true },
  };
  const full = place && place.occupied >= place.capacity;
  const text = before.location ? ['warn.moved', pathOf(before.location)] : ['good.tubePlaced', location.position];
  const answer = { big: location, text, next: !place ? readyText(state) : full ? ['next.full'] : ['next.unitHere'] };
  return [say(settled, 'warn', answer), [{ do: 'acts' }, ...(positions ? [] : [{ do: 'positions', node: location.node }])]];
}

export function tubeTakenOut(state, { row, before }) {
  const positions = vacateTube(pictured(state, before.location.node), before.code);
  const taken = {
    ...state,
    shown: shownTube(tubeOf(row)),
    place: state.place && { ...state.place, occupied: Math.max(0, state.place.occupied - 1) },
    picture: { node: before.location.node, positions, highlight: before.location.slot, fresh: true },
  };
  const answer = { big: before.location, from: true, text: ['good.tubeTakenOut'], next: ['ready.takeOut'] };
  return [say(taken, 'warn', answer), [{ do: 'acts' }, ...(positions ? [] : [{ do: 'positions', node: before.location.node }])]];
}

/** The tube is where it was before, or nowhere. */
export function tubeUndone(state, { code, tube: row }) {
  const tube = row ? tubeOf(row) : { code, location: null };
  const node = tube.location?.node ?? state.picture?.node ?? null;
  const undone = { ...state, hand: null, offer: null, shown: shownTube(tube), picture: node && { node, positions: pictured(state, node), highlight: tube.location?.slot ?? null } };
  const text = tube.location ? ['good.undone.placed'] : ['good.undone.out'];
  const [settled] = good(undone, { big: tube.location, text, next: readyText(state) });
  return [settled, [{ do: 'acts' }, ...(node ? [{ do: 'positions', node }] : [])]];
}

/** A row of the list of unidentified tubes, with its place in the shape of a unit card’s location. */
function tubeOf({ code, node, nodeName, place, position, slot, days }) {
  return { code, days, location: node && { path: place, node, nodeName, position, slot } };
}

function shownTube({ code }) {
  return { kind: 'tube', code };
}

function act(state, effect) {
  return [{ ...state, outcome: outcome(state, 'busy', ['busy']) }, [effect]];
}
