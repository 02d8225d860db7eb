// The keys of the log, from which size each signs, and how one was handed over to the next.
import { linesOf, numberOf, utf8 } from './bytes.js';
import { LOG_KEY, readKey, readNote, signed } from './notes.js';
import { must, reading } from './refused.js';
import { mustBeShortTime } from './times.js';

/** Six lines of text, an empty one, two signatures; an empty line stands before. */
const HAND_OVER_LINES = 9;

export async function readKeys(bytes, origin) {
  const lines = linesOf(bytes);
  const end = lines.indexOf('');
  const keys = lines.slice(0, end < 0 ? lines.length : end).map((line) => readKeyLine(line, origin));
  must(keys.length > 0 && keys[0].from === 0);
  must(new Set(keys.map((each) => each.vkey)).size === keys.length);
  must(keys.every((each, index) => index === 0 || keys[index - 1].from <= each.from));
  must(lines.length === keys.length + (keys.length - 1) * (HAND_OVER_LINES + 1));
  for (let i = 1; i < keys.length; i += 1) {
    const from = keys.length + (i - 1) * (HAND_OVER_LINES + 1);
    must(lines[from] === '', `keys:${from + 1}`);
    const note = `${lines.slice(from + 1, from + 1 + HAND_OVER_LINES).join('\n')}\n`;
    keys[i].handedOver = await reading(`keys:${from + 2}`, () => readHandOver(note, origin, keys[i - 1], keys[i]));
  }
  return keys;
}

function readKeyLine(line, origin) {
  const [from, vkey, ...more] = line.split(' ');
  must(more.length === 0);
  const key = readKey(vkey, LOG_KEY);
  must(key.name === origin);
  return { ...key, from: numberOf(from) };
}

/** The time of the hand-over. */
async function readHandOver(note, origin, before, after) {
  const { text, signatures } = readNote(utf8(note));
  const [format, name, from, time, old, next, ...more] = text.slice(0, -1).split('\n');
  must(format === 'ayaz-log-key-handover/1' && name === origin && more.length === 0);
  must(numberOf(from) === after.from && old === before.vkey && next === after.vkey);
  mustBeShortTime(time);
  must(signatures.length === 2);
  const [one, other] = signatures;
  const inOrder = (await signed(text, one, before)) && (await signed(text, other, after));
  must(inOrder || ((await signed(text, one, after)) && (await signed(text, other, before))));
  return time;
}
