// What a scan means at this moment: a state and an event give the next state and the effects to run. No page, no network.
// Outcomes name texts as [key, ...arguments]; an argument or a text that is a plain string is shown as it is.
import { kindOf, splitPosition } from './codes.js';
import { freeFrom, isUnder, occupy, pathOf, placeOf, positionNamed, vacate } from './places.js';

export const MODES = ['PUT_AWAY', 'TAKE_OUT', 'MOVE', 'LOOK_UP'];
export const REASONS = ['use', 'check', 'laboratory', 'dispatch', 'relocation'];

const COMMANDS = {
  'AYAZ-PUT-AWAY': { type: 'mode', mode: 'PUT_AWAY' },
  'AYAZ-TAKE-OUT': { type: 'mode', mode: 'TAKE_OUT' },
  'AYAZ-MOVE': { type: 'mode', mode: 'MOVE' },
  'AYAZ-LOOK-UP': { type: 'mode', mode: 'LOOK_UP' },
  'AYAZ-UNDO': { type: 'undo' },
};
const ENDED = ['THAWED_USED', 'TRANSFERRED', 'DISPOSED', 'REJECTED', 'VOID'];
const LOOK_FIRST = ['QUARANTINED', 'RECEIVED', 'CHECKED_OUT', 'IN_TRANSIT', 'ON_LOAN', 'MISSING'];
/** States in which a unit rightly has no place yet. */
const ARRIVING = ['PLANNED', 'RECEIVED', 'CHECKED_OUT'];
/** Vials bear a minute outside, straws ten seconds. */
const SLOW_TO_WARM = ['CRYOVIAL', 'TUBE_2D', 'MICROTUBE', 'BAG', 'CARD', 'ENVELOPE'];
/** A unit scanned longer ago than this is no longer in anybody's hand. */
const HAND_LASTS = 60_000;
/** A unit out longer than this has been used or forgotten: its clock no longer helps. */
const OUT_LASTS = 30 * 60_000;

export function begin(saved = {}) {
  return {
    mode: MODES.includes(saved.mode) ? saved.mode : 'PUT_AWAY',
    reason: REASONS.includes(saved.reason) ? saved.reason : REASONS[0],
    place: saved.place ?? null,
    cursor: saved.cursor ?? null,
    hand: saved.hand ?? null,
    out: saved.out ?? [],
    pending: saved.pending ?? null,
    shown: null,
    picture: null,
    acts: [],
    outcome: { id: 0, level: 'ready', title: null, text: null, next: null, big: null },
  };
}

/** What survives a reload of the page. */
export function lasting({ mode, reason, place, cursor, hand, out, pending }) {
  return { mode, reason, place, cursor, hand, out, pending };
}

/** Events: resume, scan, found, placed, moved, takenOut, undone, refused, positions, acts, mode, reason, leave, target, undo. */
export function next(state, event) {
  const [changed, effects = []] = HANDLERS[event.type](state, event);
  return [changed, effects];
}

const HANDLERS = {
  resume(state) {
    const picture = state.place && { node: state.place.barcode, card: state.place, positions: null, highlight: null };
    const effects = [{ do: 'acts' }, ...(state.place?.leaf ? [{ do: 'positions', node: state.place.barcode }] : [])];
    return [say({ ...state, picture }, 'ready', { next: readyText(state) }), effects];
  },

  scan(state, { text, id, now }) {
    const command = COMMANDS[text];
    if (command) return HANDLERS[command.type](state, { ...command, id, now, scanned: true });
    const chosen = state.mode === 'PUT_AWAY' && state.place && positionNamed(state.picture?.positions, text);
    if (chosen) return HANDLERS.target(state, { slot: chosen.slot });
    const shown = { ...state, shown: { kind: 'code', code: text } };
    const { code, position } = splitPosition(text);
    if (kindOf(code) === 'mistyped') return stop(shown, ['stop.mistyped'], ['next.mistyped']);
    if (/[^\x20-\x7E]|[/\\%]/.test(code)) return stop(shown, ['stop.unknown'], ['next.unknown']);
    return [{ ...shown, outcome: outcome(state, 'busy', ['busy']) }, [{ do: 'lookUp', code, position, id }]];
  },

  found(state, { answer, position, id, now }) {
    const fresh = state.hand && now - state.hand.at > HAND_LASTS ? { ...state, hand: null } : state;
    if (answer.kind === 'unit') return foundUnit({ ...fresh, shown: shownUnit(answer.unit) }, answer.unit, { id, now });
    if (answer.kind === 'node') return foundNode({ ...fresh, shown: { ...answer.node, kind: 'node' } }, answer.node, { position, id, now });
    if (answer.kind === 'mistyped') return stop(state, answer.message ?? ['stop.mistyped'], ['next.mistyped']);
    if (answer.kind === 'unknown') return stop(state, answer.message ?? ['stop.unknown'], ['next.unknown']);
    const shown = { message: answer.message, ...answer[answer.kind], kind: answer.kind, code: answer.code };
    return good({ ...state, shown, picture: null }, { text: answer.message ?? null, next: readyText(state) });
  },

  placed(state, { card, before, now }) {
    const moved = before.location !== null;
    const place = state.place && { ...state.place, occupied: state.place.occupied + (before.location?.node === state.place.barcode ? 0 : 1) };
    const positions = occupy(pictured(state, card.location.node), card);
    const settled = {
      ...state,
      place,
      hand: null,
      pending: null,
      shown: shownUnit(card),
      out: stillOut(state, card.unitId, now),
      cursor: state.cursor === null ? null : freeFrom(positions, card.location.slot)?.slot ?? null,
      picture: { node: card.location.node, positions, highlight: card.location.slot, fresh: true },
    };
    const full = place && place.occupied >= place.capacity;
    const answer = {
      big: card.location,
      text: moved ? ['warn.moved', pathOf(before.location)] : card.onHold ? heldText(card) : ['good.placed', card.location.position],
      next: !place ? readyText(state) : full ? ['next.full'] : ['next.unitHere'],
    };
    const look = moved || card.onHold || (card.state === 'QUARANTINED' && before.state !== 'QUARANTINED') || full;
    const effects = [{ do: 'acts' }, ...(positions ? [] : [{ do: 'positions', node: card.location.node }])];
    return [say(settled, look ? 'warn' : 'good', answer), effects];
  },

  moved(state, { card, before }) {
    const settled = { ...state, hand: null, pending: null, shown: { ...card, kind: 'node' }, picture: null };
    const answer = { big: placeOf(card, null), text: ['good.moved', before.path.slice(-3, -1).join(' / '), card.occupied], next: ['ready.move'] };
    return [say(settled, 'good', answer), [{ do: 'acts' }]];
  },

  takenOut(state, { card, before, now }) {
    const positions = vacate(pictured(state, before.location.node), card.unitId);
    const taken = {
      ...state,
      pending: null,
      shown: shownUnit(card),
      out: [...stillOut(state, card.unitId, now), outOf(card, now)],
      place: state.place && { ...state.place, occupied: Math.max(0, state.place.occupied - 1) },
      picture: { node: before.location.node, positions, highlight: before.location.slot, fresh: true },
    };
    const effects = [{ do: 'acts' }, ...(positions ? [] : [{ do: 'positions', node: before.location.node }])];
    return [say(taken, 'good', { big: before.location, from: true, text: ['good.takenOut'], next: ['ready.takeOut'] }), effects];
  },

  undone(state, { card, now }) {
    if (card.barcode) return HANDLERS.putBack(state, card);
    const place = card.location?.node ?? state.picture?.node ?? null;
    const freed = state.picture?.positions?.find(({ unit }) => unit?.unitId === card.unitId);
    const undone = {
      ...state,
      cursor: state.cursor && freed ? freed.slot : state.cursor,
      pending: null,
      hand: null,
      shown: shownUnit(card),
      out: [...stillOut(state, card.unitId, now), ...(card.state === 'CHECKED_OUT' ? [outOf(card, now)] : [])],
      picture: place && { node: place, positions: pictured(state, place), highlight: card.location?.slot ?? null },
    };
    const text = card.location ? ['good.undone.placed'] : ['good.undone.out'];
    const effects = [{ do: 'acts' }, ...(place ? [{ do: 'positions', node: place }] : [])];
    return [say(undone, 'good', { big: card.location, text, next: readyText(state) }), effects];
  },

  /** A box or canister with all in it is where it was. */
  putBack(state, card) {
    const settled = { ...state, hand: null, pending: null, shown: { ...card, kind: 'node' }, picture: null };
    return [say(settled, 'good', { big: placeOf(card, null), text: ['good.undone.placed'], next: readyText(state) }), [{ do: 'acts' }]];
  },

  refused(state, { problem, act }) {
    if (problem.kind === 'signedOut') return stop(state, ['stop.signedOut'], ['next.signIn'], { signIn: true });
    if (problem.kind === 'refused') {
      const refresh = state.place && act ? [{ do: 'positions', node: state.place.barcode }] : [];
      return [stop({ ...state, pending: null }, problem.detail ?? ['stop.refused'], ['next.another'])[0], refresh];
    }
    if (!act) return stop(state, ['stop.offline'], ['next.again']);
    return stop(state, ['stop.unanswered'], [act === 'undo' ? 'next.repeatUndo' : 'next.repeat'], { unsure: true });
  },

  positions(state, { node, card, positions }) {
    const occupied = positions.filter(({ unit }) => unit).length;
    const place = state.place?.barcode === node ? { ...state.place, occupied, capacity: positions.length || state.place.capacity } : state.place;
    if (state.picture?.node !== node) return [{ ...state, place }];
    return [{ ...state, place, picture: { ...state.picture, positions, card: card ?? state.picture.card } }];
  },

  acts: (state, { acts }) => [{ ...state, acts: acts.slice(0, 10) }],

  mode(state, { mode, scanned }) {
    const changed = { ...state, mode, place: null, cursor: null, hand: null, shown: null, picture: null };
    return [say(changed, scanned ? 'good' : 'ready', { title: [`mode.${mode}`], next: readyText(changed) })];
  },

  reason: (state, { reason }) => [{ ...state, reason }],

  leave(state) {
    const left = { ...state, place: null, cursor: null, hand: null, shown: null, picture: null };
    return [say(left, 'ready', { next: readyText(left) })];
  },

  target(state, { slot }) {
    const position = state.picture.positions.find((one) => one.slot === slot);
    if (position.unit) return stop(state, ['stop.occupied', position.label, position.unit.unitId], ['next.otherPosition']);
    const picture = { ...state.picture, highlight: slot, fresh: false };
    return good({ ...state, cursor: slot, picture, shown: { ...state.place, kind: 'node' } }, {
      big: placeOf(state.place, position.label),
      text: ['good.position', position.label],
      next: ['next.unitHere'],
    });
  },

  undo(state, { id }) {
    const last = state.acts.find(({ undoable }) => undoable);
    if (!last) return stop(state, ['stop.nothingToUndo'], readyText(state));
    const key = state.pending?.event === last.event ? state.pending.key : id;
    const undoing = { ...state, pending: { event: last.event, key }, outcome: outcome(state, 'busy', ['busy']) };
    return [undoing, [{ do: 'undo', event: last.event, ofNode: last.ofNode, key }]];
  },
};

function foundUnit(state, unit, { id, now }) {
  if (state.mode === 'TAKE_OUT') return takeOut(state, unit, id);
  if (state.mode === 'LOOK_UP') return lookAt(state, unit);
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
  const request = withKey(state, { unit: unit.unitId, node, position }, id);
  return [{ ...state, pending: request, outcome: outcome(state, 'busy', ['busy']) }, [{ do: 'place', ...request, before: unit }]];
}

function takeOut(state, unit, id) {
  if (unit.onHold) return stop(state, heldText(unit), ['next.another']);
  if (!unit.location) return stop(state, ['stop.notInStore', unit.stateLabel], ['next.another']);
  if (state.place && !isUnder(unit.location, state.place)) {
    return stop(state, ['stop.elsewhere', pathOf(unit.location)], ['next.checkPlace']);
  }
  const request = withKey(state, { unit: unit.unitId, reason: state.reason }, id);
  return [{ ...state, pending: request, outcome: outcome(state, 'busy', ['busy']) }, [{ do: 'takeOut', ...request, before: unit }]];
}

/** What is moved is scanned first, then the place that it goes to. */
function moveTo(state, node, { position, id, now }) {
  if (state.hand?.unit) return node.leaf ? place({ ...state, place: null }, state.hand.unit, node.barcode, position, id) : stop(state, ['stop.notLeaf'], ['next.leaf']);
  if (!state.hand) {
    if (!node.movable) return stop(state, ['stop.notMovable', node.name], ['ready.move']);
    return good({ ...state, hand: { node, at: now } }, { big: placeOf(node, null), text: ['good.nodeInHand', node.occupied], next: ['next.newPlace', node.name] });
  }
  if (state.hand.node.barcode === node.barcode) return stop({ ...state, hand: null }, ['stop.sameNode', node.name], ['ready.move']);
  const request = withKey(state, { node: state.hand.node.barcode, parent: node.barcode, place: position === null ? null : Number(position) }, id);
  return [{ ...state, pending: request, outcome: outcome(state, 'busy', ['busy']) }, [{ do: 'move', ...request, before: state.hand.node }]];
}

function foundNode(state, node, { position, id, now }) {
  const picture = { node: node.barcode, card: node, positions: pictured(state, node.barcode), highlight: null };
  const effects = node.leaf ? [{ do: 'positions', node: node.barcode }] : [];
  const seen = { ...state, picture };
  if (state.mode === 'MOVE') return moveTo(seen, node, { position, id, now });
  if (state.mode === 'LOOK_UP') return [say(seen, 'good', { big: placeOf(node, null), next: ['ready.lookUp'] }), effects];
  if (state.mode === 'TAKE_OUT') return [say({ ...seen, place: node }, 'good', { big: placeOf(node, null), next: ['next.unitOut'] }), effects];
  if (!node.leaf) return stop({ ...seen, place: null, cursor: null }, ['stop.notLeaf'], ['next.leaf']);
  if (node.free === 0) return [stop({ ...seen, place: null, cursor: null }, ['stop.full'], ['next.otherPlace'])[0], effects];
  // A place scanned after a unit takes that unit alone: the next unit may belong elsewhere.
  if (state.hand) return place({ ...seen, place: null, cursor: null }, state.hand.unit, node.barcode, position, id);
  const chosen = { ...seen, place: node, cursor: null };
  return [say(chosen, 'good', { big: placeOf(node, null), next: ['next.unitHere'] }), effects];
}

/** The unit's place in the picture now: the next free position while a place is being filled. */
export function nextFree(state) {
  if (state.mode !== 'PUT_AWAY' || !state.place || state.picture?.node !== state.place.barcode) return null;
  return freeFrom(state.picture.positions, state.cursor ?? 1);
}

/** The unit on the screen if it is out of the cold, else the one that has been out longest; `limit` in seconds. */
export function exposed({ shown, out }, now) {
  if (shown?.kind === 'unit' && shown.state === 'CHECKED_OUT') return outOf(shown, now);
  return out.filter(({ since }) => now - since < OUT_LASTS).sort((a, b) => a.since - b.since)[0] ?? null;
}

function outOf({ unitId, containerType, checkedOutAt }, now) {
  return { unitId, since: checkedOutAt ? Date.parse(checkedOutAt) : now, limit: SLOW_TO_WARM.includes(containerType) ? 60 : 10 };
}

function stillOut({ out }, returned, now) {
  return out.filter(({ unitId, since }) => unitId !== returned && now - since < OUT_LASTS);
}

function withKey(state, request, id) {
  const same = state.pending && Object.entries(request).every(([name, value]) => state.pending[name] === value);
  return { ...request, key: same ? state.pending.key : id };
}

function pictured(state, node) {
  return state.picture?.node === node ? state.picture.positions : null;
}

function shownUnit(unit) {
  return { ...unit, kind: 'unit', code: unit.unitId };
}

function heldText(unit) {
  return unit.holdReason ? ['held.reason', unit.holdReason] : ['held'];
}

function readyText({ mode }) {
  return [{ PUT_AWAY: 'ready.putAway', TAKE_OUT: 'ready.takeOut', MOVE: 'ready.move', LOOK_UP: 'ready.lookUp' }[mode]];
}

function good(state, answer) {
  return [say(state, 'good', answer)];
}

function stop(state, text, nextText, more = {}) {
  return [say(state, 'stop', { text, next: nextText, ...more })];
}

function say(state, level, answer) {
  return { ...state, outcome: { ...outcome(state, level), ...answer } };
}

function outcome(state, level, text = null) {
  return { id: state.outcome.id + 1, level, title: null, text, next: null, big: null };
}
