// Which units are out of the cold, and since when.

/** Vials bear a minute outside, straws ten seconds. */
const SLOW_TO_WARM = ['CRYOVIAL', 'TUBE_2D', 'MICROTUBE', 'BAG', 'CARD', 'ENVELOPE'];
/** A unit out longer than this has been used or forgotten: its clock no longer helps. */
const OUT_LASTS = 30 * 60_000;

/** The unit on the screen if it is out of the cold, else the one that has been out longest; `limit` in seconds. */
export function exposed({ shown, out }, now) {
  if (shown?.kind === 'unit' && shown.state === 'CHECKED_OUT') return outOf(shown, now);
  return out.filter(({ since }) => now - since < OUT_LASTS).sort((a, b) => a.since - b.since)[0] ?? null;
}

export function outOf({ unitId, containerType, checkedOutAt }, now) {
  return { unitId, since: checkedOutAt ? Date.parse(checkedOutAt) : now, limit: SLOW_TO_WARM.includes(containerType) ? 60 : 10 };
}

export function stillOut({ out }, returned, now) {
  return out.filter(({ unitId, since }) => unitId !== returned && now - since < OUT_LASTS);
}
