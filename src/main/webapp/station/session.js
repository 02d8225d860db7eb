// What the station knows: how it begins, what of it survives a reload, and what can be read off it.
import { freeFrom } from './places.js';

export const MODES = ['LOOK_UP', 'PUT_AWAY', 'MOVE', 'TAKE_OUT', 'CHECK'];
export const REASONS = ['use', 'check', 'laboratory', 'dispatch', 'relocation'];

export function begin(saved = {}) {
  return {
    mode: MODES.includes(saved.mode) ? saved.mode : 'PUT_AWAY',
    reason: REASONS.includes(saved.reason) ? saved.reason : REASONS[0],
    place: saved.place ?? null,
    cursor: saved.cursor ?? null,
    hand: saved.hand ?? null,
    offer: saved.offer ?? null,
    out: saved.out ?? [],
    check: saved.check ?? null,
    missed: saved.missed ?? [],
    acts: saved.acts ?? [],
    shown: null,
    picture: null,
    outcome: { id: 0, level: 'ready', title: null, text: null, next: null, big: null },
  };
}

/** What survives a reload of the page. */
export function lasting({ mode, reason, place, cursor, hand, offer, out, check, missed, acts }) {
  return { mode, reason, place, cursor, hand, offer, out, check, missed, acts };
}

/** The unit's place in the picture now: the next free position while a place is being filled. */
export function nextFree(state) {
  if (state.mode !== 'PUT_AWAY' || !state.place || state.picture?.node !== state.place.barcode) return null;
  return freeFrom(state.picture.positions, state.cursor ?? 1);
}

export function pictured(state, node) {
  return state.picture?.node === node ? state.picture.positions : null;
}

export function shownUnit(unit) {
  return { ...unit, kind: 'unit', code: unit.unitId };
}
