// What an event means at this moment: a state and an event give the next state and the effects to run. No page, no network.
import { endCheck, pictureOfCheck, presentAt, seenAt, startCheck, stranger } from './check.js';
import { kindOf, splitPosition } from './codes.js';
import { outOf, stillOut } from './exposure.js';
import { foundNode, foundUnit } from './found.js';
import { foundTube, newTube, placeTube, tubePlaced, tubeTakenOut, tubeUndone } from './tubes.js';
import { good, heldText, outcome, readyText, say, stop } from './outcomes.js';
import { freeFrom, occupy, pathOf, placeOf, positionNamed, vacate } from './places.js';
import { pictured, shownUnit } from './session.js';

/** As ayaz.codes.CommandCode prints them. */
const COMMANDS = {
  'AYAZ-LOOK-UP': { type: 'mode', mode: 'LOOK_UP' },
  'AYAZ-PUT-AWAY': { type: 'mode', mode: 'PUT_AWAY' },
  'AYAZ-TAKE-OUT': { type: 'mode', mode: 'TAKE_OUT' },
  'AYAZ-MOVE': { type: 'mode', mode: 'MOVE' },
  'AYAZ-CHECK': { type: 'mode', mode: 'CHECK' },
  'AYAZ-RACK-SCAN': { type: 'racks' },
  'AYAZ-UNIDENTIFIED': { type: 'unidentified' },
  'AYAZ-DONE': { type: 'leave' },
  'AYAZ-UNDO': { type: 'undo' },
};
/** A unit scanned longer ago than this is no longer in anybody's hand. */
const HAND_LASTS = 60_000;

/**
 * Events: resume, scan, found, checking, placed, moved, takenOut, tubePlaced, tubeTakenOut, undone, refused, waiting,
 * forgotten, missed, said, read, positions, acts, mode, reason, leave, target, unidentified, undo, racks.
 */
export function next(state, event) {
  const [changed, effects = []] = HANDLERS[event.type](state, event);
  return [changed, effects];
}

const HANDLERS = {
  resume(state) {
    if (state.check) return [say(state, 'ready', { next: ['next.check'] }), [{ do: 'acts' }, { do: 'positions', node: state.check.node.barcode }]];
    const picture = state.place && { node: state.place.barcode, card: state.place, positions: null, highlight: null };
    const effects = [{ do: 'acts' }, ...(state.place?.leaf ? [{ do: 'positions', node: state.place.barcode }] : [])];
    return [say({ ...state, picture }, 'ready', { next: readyText(state) }), effects];
  },

  scan(state, { text, id, now }) {
    const command = COMMANDS[text];
    if (command) return HANDLERS[command.type](state, { ...command, id, now, scanned: true });
    const chosen = state.mode === 'PUT_AWAY' && state.place && positionNamed(state.picture?.positions, text);
    if (chosen) return HANDLERS.target(state, { slot: chosen.slot });
    const present = state.check && seenAt(state.check, text);
    if (present) return presentAt(state, present);
    const shown = { ...state, offer: null, shown: { kind: 'code', code: text } };
    const { code, position } = splitPosition(text);
    if (kindOf(code) === 'mistyped') return stop(shown, ['stop.mistyped'], ['next.mistyped']);
    if (/[^\x20-\x7E]|[/\\%]/.test(code)) return stop(shown, ['stop.unknown'], ['next.unknown']);
    return [{ ...shown, outcome: outcome(state, 'busy', ['busy']) }, [{ do: 'lookUp', code, position, id }]];
  },

  found(state, { answer, position, id, now }) {
    const fresh = state.hand && now - state.hand.at > HAND_LASTS ? { ...state, hand: null } : state;
    if (answer.kind === 'unit') return foundUnit({ ...fresh, shown: shownUnit(answer.unit) }, answer.unit, { id, now });
    if (answer.kind === 'node') return foundNode({ ...fresh, shown: { ...answer.node, kind: 'node' } }, answer.node, { position, id, now });
    if (answer.kind === 'tube') return foundTube(fresh, answer.tube, { id, now });
    if (answer.kind === 'mistyped') return stop(state, answer.message ?? ['stop.mistyped'], ['next.mistyped']);
    if (['unknown', 'newTube'].includes(answer.kind) && state.check) return stranger(state, answer.code, ['check.unknown']);
    if (answer.kind === 'newTube') return newTube(state, answer);
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
    const settled = { ...state, hand: null, shown: { ...card, kind: 'node' }, picture: null };
    const answer = { big: placeOf(card, null), text: ['good.moved', before.path.slice(-3, -1).join(' / '), card.occupied], next: ['ready.move'] };
    return [say(settled, 'good', answer), [{ do: 'acts' }]];
  },

  takenOut(state, { card, before, now }) {
    const positions = vacate(pictured(state, before.location.node), card.unitId);
    const taken = {
      ...state,
      shown: shownUnit(card),
      out: [...stillOut(state, card.unitId, now), outOf(card, now)],
      place: state.place && { ...state.place, occupied: Math.max(0, state.place.occupied - 1) },
      picture: { node: before.location.node, positions, highlight: before.location.slot, fresh: true },
    };
    const effects = [{ do: 'acts' }, ...(positions ? [] : [{ do: 'positions', node: before.location.node }])];
    return [say(taken, 'good', { big: before.location, from: true, text: ['good.takenOut'], next: ['ready.takeOut'] }), effects];
  },

  tubePlaced,

  tubeTakenOut,

  undone(state, { card, now }) {
    if (card.tube !== undefined) return tubeUndone(state, card);
    if (card.barcode) return HANDLERS.putBack(state, card);
    const place = card.location?.node ?? state.picture?.node ?? null;
    const freed = state.picture?.positions?.find(({ unit }) => unit?.unitId === card.unitId);
    const undone = {
      ...state,
      cursor: state.cursor && freed ? freed.slot : state.cursor,
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
    const settled = { ...state, hand: null, shown: { ...card, kind: 'node' }, picture: null };
    return [say(settled, 'good', { big: placeOf(card, null), text: ['good.undone.placed'], next: readyText(state) }), [{ do: 'acts' }]];
  },

  refused(state, { problem, act }) {
    if (problem.kind === 'signedOut') return stop(state, ['stop.signedOut'], ['next.signIn'], { signIn: true });
    if (problem.kind !== 'refused') return stop(state, ['stop.offline'], ['next.again']);
    const refresh = state.place && act ? [{ do: 'positions', node: state.place.barcode }] : [];
    return [stop(state, problem.detail ?? ['stop.refused'], ['next.another'])[0], refresh];
  },

  /** Scanned and kept: it is sent as soon as somebody answers, and the person can go on. */
  waiting(state, { code, count, signIn }) {
    const shown = code ? { kind: 'code', code } : state.shown;
    const answer = signIn ? { next: ['next.signIn'], signIn } : { next: ['next.goOn'] };
    return [say({ ...state, shown }, 'warn', { text: ['warn.waiting', count], ...answer })];
  },

  forgotten: (state, { code }) => good({ ...state, shown: code ? { kind: 'code', code } : null }, { text: ['good.forgotten'], next: readyText(state) }),

  /** Refused after the person had gone on: it stays on the screen until it has been read. */
  missed: (state, { code }) => [{ ...state, missed: [...state.missed, { code, text: state.outcome.text }] }],

  said: (state, { text }) => stop(state, text, null, { unsure: true }),

  read: (state) => [{ ...state, missed: [] }],

  checking: (state, { card, positions }) => startCheck(state, card, positions),

  positions(state, { node, card, positions }) {
    const occupied = positions.filter(({ unit, tube }) => unit || tube).length;
    if (state.check?.node.barcode === node && !state.picture) return [pictureOfCheck({ ...state, check: { ...state.check, positions } })];
    const place = state.place?.barcode === node ? { ...state.place, occupied, capacity: positions.length || state.place.capacity } : state.place;
    if (state.picture?.node !== node) return [{ ...state, place }];
    return [{ ...state, place, picture: { ...state.picture, positions, card: card ?? state.picture.card } }];
  },

  acts: (state, { acts }) => [{ ...state, acts: acts.slice(0, 10) }],

  mode(state, { mode, scanned }) {
    const changed = { ...state, mode, offer: null, check: null, place: null, cursor: null, hand: null, shown: null, picture: null };
    return [say(changed, scanned ? 'good' : 'ready', { title: [`mode.${mode}`], next: readyText(changed) })];
  },

  reason: (state, { reason }) => [{ ...state, reason }],

  /** The rack reader's files have a page of their own. */
  racks: (state) => [state, [{ do: 'racks' }]],

  leave(state) {
    if (state.check) return endCheck(state);
    const left = { ...state, offer: null, place: null, cursor: null, hand: null, shown: null, picture: null };
    return [say(left, 'ready', { next: readyText(left) })];
  },

  target(state, { slot }) {
    const position = state.picture.positions.find((one) => one.slot === slot);
    const occupant = position.unit?.unitId ?? position.tube;
    if (occupant) return stop(state, ['stop.occupied', position.label, occupant], ['next.otherPosition']);
    const picture = { ...state.picture, highlight: slot, fresh: false };
    return good({ ...state, cursor: slot, picture, shown: { ...state.place, kind: 'node' } }, {
      big: placeOf(state.place, position.label),
      text: ['good.position', position.label],
      next: ['next.unitHere'],
    });
  },

  /** The tube that nobody knew is put away all the same. */
  unidentified(state, { id, now }) {
    if (!state.offer) return stop(state, ['stop.noTube'], readyText(state));
    return placeTube({ ...state, offer: null }, { code: state.offer, location: null }, { id, now });
  },

  undo(state, { id }) {
    const last = state.acts.find(({ undoable }) => undoable);
    if (!last) return stop(state, ['stop.nothingToUndo'], readyText(state));
    const undoing = { ...state, outcome: outcome(state, 'busy', ['busy']) };
    return [undoing, [{ do: 'undo', event: last.event, of: last.subject, key: id }]];
  },
};
