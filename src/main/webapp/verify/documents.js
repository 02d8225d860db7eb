// Attached documents: what is said of each, and the files of those that are given out, no other.
import { numberOf } from './bytes.js';
import { inFolder, mustBeNamedByHash } from './records.js';
import { must, reading } from './refused.js';
import { isTime } from './times.js';

const HOLDERS = ['unit', 'lot', 'animal'];
const HASH = /^[0-9a-f]{64}$/;
const TEXTS = ['kind', 'sha256', 'size', 'attachedAt', 'attachedBy'];

/** The names of the documents whose files are in the bundle, by their entries. */
export async function readDocuments(entries, hashes, records) {
  mustBeNamedByHash(hashes, 'documents');
  const named = new Map();
  for (const [entry] of inFolder(entries, 'attachments')) {
    const { name, versions } = records.get(entry);
    await reading(entry, () => versions.forEach(({ facts }) => {
      const file = readFacts(facts, entries, records);
      if (file) named.set(file, name);
    }));
  }
  inFolder(entries, 'documents').forEach(([entry]) => must(named.has(entry), entry));
  return named;
}

/** The entry of the file; null where it is withheld. */
function readFacts(facts, entries, records) {
  must(TEXTS.every((member) => typeof facts.get(member) === 'string'));
  must(HOLDERS.filter((each) => typeof facts.get(each) === 'string').length === 1);
  must(typeof facts.get('unit') !== 'string' || records.has(`units/${facts.get('unit')}`));
  must(HASH.test(facts.get('sha256')) && isTime(facts.get('attachedAt')));
  const size = numberOf(facts.get('size'));
  const withheld = facts.get('withheld');
  if (withheld !== null) {
    must(typeof withheld === 'string' && withheld !== '');
    return null;
  }
  const file = `documents/${facts.get('sha256')}`;
  must(entries.get(file)?.length === size);
  return file;
}
