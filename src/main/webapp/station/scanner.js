// A hand-held scanner is a keyboard that types very fast. This module tells its bursts from a person's typing,
// wherever the focus is, and gives every line that ends, whoever typed it.
import { kindOf, normalise } from './codes.js';
import { latinSign } from './layouts.js';

const BURST_GAP = 50;
const SHORTEST_BURST = 6;
const END_OF_BURST = 250;
const DOUBLE_READ = 800;
const LATE_TERMINATOR = 500;

/**
 * Collects keys into lines. `onScan(code, text)` gets the normalised code and what was read; `onLine(text)` the line so far.
 * `key` says whether the key was taken: a taken key must reach nothing else on the page.
 */
export function createScanner({ onScan, onLine = () => {} }) {
  let keys = [];
  let burstStart = 0;
  // A busy device delivers a burst with gaps: what came shortly before it belongs to it.
  let readStart = 0;
  let lastKey = -Infinity;
  let lastSubmit = -Infinity;
  let lastRead = { code: null, time: -Infinity };
  let silence = null;

  function key({ key, code = '', shiftKey = false, ctrlKey = false, metaKey = false, altKey = false, timeStamp }) {
    const fast = timeStamp - lastKey < BURST_GAP;
    if (ctrlKey || metaKey || altKey) return controlKey(key, fast && keys.length > 0, timeStamp);
    if (key === 'Enter' || key === 'Tab') return terminator(key, timeStamp);
    if (key === 'Escape') return keys.length > 0 && edit([]);
    if (key === 'Backspace') return keys.length > 0 && edit(keys.slice(0, -1));
    if (key.length !== 1 || (key === ' ' && keys.length === 0)) return false;
    if (!fast) burstStart = keys.length;
    if (timeStamp - lastKey > END_OF_BURST) readStart = keys.length;
    lastKey = timeStamp;
    edit([...keys, { text: key, physical: latinSign(code, shiftKey) }]);
    endAfterSilence(timeStamp);
    return true;
  }

  // Scanners set to "control characters" send STX, GS or CR as Ctrl+B, Ctrl+], Ctrl+M: never a browser's shortcut.
  function controlKey(key, burst, time) {
    if (!burst) return false;
    if (/^[jm]$/i.test(key)) submit(time);
    return true;
  }

  function terminator(key, time) {
    if (keys.length === 0) return time - lastSubmit < LATE_TERMINATOR;
    if (key === 'Tab' && !isBurst(time)) return false;
    submit(time);
    return true;
  }

  // A scanner without a terminator: a fast and complete code of ours ends by itself.
  function endAfterSilence(time) {
    clearTimeout(silence);
    silence = setTimeout(() => {
      if (isBurst(time) && !['foreign', 'mistyped'].includes(kindOf(normalise(text())))) submit(time);
    }, END_OF_BURST / 2);
  }

  function isBurst(time) {
    return keys.length - burstStart >= SHORTEST_BURST && time - lastKey < END_OF_BURST;
  }

  function text() {
    const burst = isBurst(lastKey);
    const read = burst ? keys.slice(readStart) : keys;
    const otherLayout = burst && read.some(({ text }) => text > '~') && read.every(({ physical }) => physical);
    return read.map((one) => (otherLayout ? one.physical : one.text)).join('');
  }

  function submit(time) {
    const read = text();
    const code = normalise(read);
    edit([]);
    clearTimeout(silence);
    lastSubmit = time;
    if (code === '') return;
    const again = code === lastRead.code && time - lastRead.time < DOUBLE_READ;
    lastRead = { code, time };
    if (!again) onScan(code, read.trim());
  }

  function edit(changed) {
    keys = changed;
    burstStart = Math.min(burstStart, keys.length);
    readStart = Math.min(readStart, keys.length);
    onLine(keys.map(({ text }) => text).join(''));
    return true;
  }

  return {
    key,
    submit,
    /** What an on-screen keyboard or a paste has put into the line. */
    setLine(line) {
      keys = Array.from(line, (letter) => ({ text: letter, physical: null }));
      burstStart = keys.length;
      readStart = keys.length;
    },
  };
}

/** Gives every key of the page to the scanner first; what it takes reaches no button, link or field. */
export function listen(page, scanner) {
  const taken = new Set();
  const swallow = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || !scanner.key(event)) return;
      taken.add(event.code);
      swallow(event);
    },
    true,
  );
  page.addEventListener('keyup', (event) => taken.delete(event.code) && swallow(event), true);
}
