// What the station knows: how it begins, what of it survives a reload, and what can be read off it.
import { freeFrom } from './places.js';

export const MODES = ['PUT_AWAY', 'TAKE_OUT', 'MOVE', 'LOOK_UP'];
export const REASONS = ['use', 'check', 'laboratory', 'dispatch', 'relocation'];

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
