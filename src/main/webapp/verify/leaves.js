// The leaves of the log: canonical JSON (RFC 8785) of known members. What would not be written exactly so is refused.
import { linesOf, numberOf, utf8 } from './bytes.js';
import { must, reading } from './refused.js';
import { isTime } from './times.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HASH = /^[0-9a-f]{64}$/;
const MOST_BYTES = 65_535;
const LINE = /^([0-9]+) (.*)$/s;

export const isUuid = (value) => typeof value === 'string' && UUID.test(value);
const isHash = (value) => typeof value === 'string' && HASH.test(value);
const isText = (value) => typeof value === 'string' && value.isWellFormed();
const isNumber = (value) => Number.isInteger(value) && Math.abs(value) < 1e9;
const isPlace = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);
const orNull = (is) => (value) => value === null || is(value);

/** In the order in which they are written. */
const MEMBERS = Object.entries({
  act: orNull(isUuid),
  actorId: isUuid,
  actorName: isText,
  corrects: orNull(isUuid),
  device: orNull(isText),
  event: isUuid,
  format: (value) => value === 'ayaz-custody-event/1',
  from: orNull(isPlace),
  late: (value) => typeof value === 'boolean',
  occurredAt: isTime,
  reason: orNull(isText),
  recordedAt: isTime,
  seq: isNumber,
  signature: orNull(isHash),
  stateAfter: isText,
  to: orNull(isPlace),
  type: isText,
  unit: isUuid,
  unitCode: isText,
  utcOffset: isNumber,
});

/** `JSON.stringify` escapes texts as RFC 8785 does. */
export function readLeaf(text) {
  const leaf = JSON.parse(text);
  must(MEMBERS.every(([name, is]) => is(leaf[name])));
  must(text === `{${MEMBERS.map(([name]) => `"${name}":${JSON.stringify(leaf[name])}`).join(',')}}`);
  return leaf;
}

/** By ascending index, a line for each event: its index and its leaf, which is also given as bytes. */
export async function readEvents(bytes, size) {
  const lines = linesOf(bytes);
  must(lines.length > 0);
  const seen = new Set();
  const events = [];
  for (const [at, line] of lines.entries()) {
    const event = await reading(`events:${at + 1}`, () => readEvent(line));
    must(event.index < size && event.index > (events.at(-1)?.index ?? -1), `events:${at + 1}`);
    must(!seen.has(event.leaf.event), `events:${at + 1}`);
    seen.add(event.leaf.event);
    events.push(event);
  }
  return events;
}

function readEvent(line) {
  const [, index, text] = LINE.exec(line) ?? [];
  must(index !== undefined);
  const bytes = utf8(text);
  must(bytes.length <= MOST_BYTES);
  return { index: numberOf(index), leaf: readLeaf(text), bytes };
}

/** The events of each unit, by its id: numbered without a gap, under one code, corrected only by its own. */
export function readStories(events) {
  const stories = new Map();
  for (const { leaf } of events) {
    if (!stories.has(leaf.unit)) stories.set(leaf.unit, []);
    stories.get(leaf.unit).push(leaf);
  }
  for (const [unit, story] of stories) {
    story.sort((one, other) => one.seq - other.seq);
    const own = new Set(story.map((leaf) => leaf.event));
    story.forEach((leaf, index) => {
      must(leaf.seq === index + 1 && leaf.unitCode === story[0].unitCode, unit);
      must(leaf.corrects === null || (leaf.corrects !== leaf.event && own.has(leaf.corrects)), unit);
    });
  }
  const codes = new Set([...stories.values()].map(([first]) => first.unitCode));
  must(codes.size === stories.size);
  return stories;
}
