// Times in UTC as the bundle writes them. A day or an hour that does not exist is no time.
import { must } from './refused.js';

const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}Z$/;
const SHORTEST = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.(?!0{3}Z)[0-9]{3}(?!0{3}Z)([0-9]{3}(?!0{3}Z)([0-9]{3})?)?)?Z$/;

function exists(text) {
  const second = text.slice(0, 19);
  const read = new Date(`${second}Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(second);
}

/** With exactly six digits of the second: 2026-11-23T04:00:16.120000Z. */
export const isTime = (text) => typeof text === 'string' && TIME.test(text) && exists(text);

/** With no more digits of the second than needed, in groups of three: 2026-11-23T04:00:16.120Z. */
export function mustBeShortTime(text) {
  must(SHORTEST.test(text) && exists(text));
}
