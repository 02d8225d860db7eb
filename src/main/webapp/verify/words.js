// Times, numbers and terms as the reader of the page writes them.
import { readTexts } from '../resources/ayaz/texts.js';

const MINUTE = 60_000;

export function wordsOf(page) {
  const { say, knows } = readTexts(page.getElementById('texts'));
  // not every browser knows how Kazakhs write numbers: as Russians do
  const numbers = new Intl.NumberFormat([page.documentElement.lang, 'ru']);

  /** A code that the vocabulary does not know is shown as it is. */
  const term = (vocabulary, code) => (knows(`${vocabulary}.${code}`) ? say(`${vocabulary}.${code}`) : code);
  return { say, term, number: (value) => numbers.format(value), local, utc };
}

/** On the clock on the wall, with its distance from UTC. */
function local(time, offset) {
  const moved = new Date(Date.parse(`${time.slice(0, 19)}Z`) + offset * MINUTE);
  if (Number.isNaN(moved.getTime())) return time;
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${moved.toISOString().slice(0, 19).replace('T', ' ')} ${offset < 0 ? '−' : '+'}${hours}:${minutes}`;
}

/** From ISO 8601, or from seconds since 1970. */
function utc(time) {
  if (typeof time === 'string') return `${time.slice(0, 19).replace('T', ' ')} UTC`;
  const date = new Date(time * 1000);
  return Number.isNaN(date.getTime()) ? String(time) : utc(date.toISOString());
}
