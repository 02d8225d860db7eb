// Who made the bundle, when, of what; and that nothing but what is listed is in it.
import { hex, numberOf } from './bytes.js';
import { isName, readNote } from './notes.js';
import { must } from './refused.js';
import { sha256 } from './sha256.js';
import { isTime } from './times.js';

const ALWAYS = ['keys', 'consistency', 'witnesses', 'events', 'proofs', 'certificate.pdf', 'specification.md'];
const SIZED = /^(checkpoints|timestamps)\/(0|[1-9][0-9]{0,15})$/;
const IDENTIFIED = /^(units|lots|animals|collections|taxa|attachments)\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const HASHED = /^(signatures|signed|documents)\/[0-9a-f]{64}$/;
const ASKED = /^(unit|lot|animal|search) (.+)$/su;
const LANGUAGES = ['en', 'kk', 'ru'];

const MOST_BYTES = 16_000_000;

export function readManifest(entries) {
  must(entries.get('manifest').length <= MOST_BYTES);
  const { text, signatures } = readNote(entries.get('manifest'));
  must(signatures.length === 1);
  const [format, origin, madeAt, size, asked, language, ...listed] = text.slice(0, -1).split('\n');
  must(format === 'ayaz-evidence/1' && isName(origin) && isTime(madeAt) && LANGUAGES.includes(language));
  const [, kind, words] = ASKED.exec(asked) ?? [];
  must(kind);
  const hashes = readList(listed, entries);
  return { origin, madeAt, size: numberOf(size), asked: { kind, words }, hashes, text, signature: signatures[0] };
}

/** The hash of every entry but the manifest. */
function readList(listed, entries) {
  const hashes = new Map();
  const others = [...entries].filter(([name]) => name !== 'manifest');
  must(listed.length === others.length);
  others.forEach(([name, content], index) => {
    hashes.set(name, hex(sha256(content)));
    must(listed[index] === `${hashes.get(name)} ${content.length} ${name}`, name);
    must(ALWAYS.includes(name) || HASHED.test(name) || IDENTIFIED.test(name) || isSized(name), name);
  });
  ALWAYS.forEach((name) => must(entries.has(name), name));
  must(others.some(([name]) => name.startsWith('checkpoints/')));
  return hashes;
}

function isSized(name) {
  const [, , size] = SIZED.exec(name) ?? [];
  return size !== undefined && Number.isSafeInteger(Number(size));
}
