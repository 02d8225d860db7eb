// What a verified bundle says, as plain data for the page.
import { fingerprint } from './notes.js';
import { named } from './records.js';

export function tell({ entries, manifest, log, checkpoints, witnesses, events, stories, records, signatures, documents, given }) {
  return {
    origin: log.origin,
    madeAt: manifest.madeAt,
    asked: manifest.asked,
    size: log.size,
    events: events.length,
    keys: log.keys.map((key) => ({ vkey: key.vkey, fingerprint: fingerprint(key), from: key.from, handedOver: key.handedOver ?? null })),
    witnesses: witnesses.map((each) => each.vkey),
    checkpoints: checkpoints.map(tellCheckpoint),
    units: [...stories.values()].map((story) => tellUnit(story, records)).sort(byCode),
    signatures: new Map([...signatures].map(([hash, each]) => [hash, tellSignature(each.facts)])),
    records: [...records.values()].filter((each) => each.kind !== 'UNIT').map(tellRecord),
    files: tellFiles(entries, documents),
    given: { key: Boolean(given.key), checkpoint: Boolean(given.checkpoint), witnesses: given.witnesses?.length ?? 0 },
  };
}

const byCode = (one, other) => (one.code < other.code ? -1 : 1);

function tellCheckpoint({ size, text, cosigners, stamp }) {
  return {
    size,
    root: text.split('\n')[2],
    cosigners: cosigners.map(({ witness, at }) => ({ name: witness.name, at })),
    stamp: stamp ?? null,
  };
}

function tellUnit(story, records) {
  const [first] = story;
  const about = named(records.get(`units/${first.unit}`), records).map(({ kind, name }) => ({ kind, name }));
  return { id: first.unit, code: first.unitCode, about, story };
}

function tellRecord({ kind, name, versions }) {
  return { kind, name, versions: versions.map(({ from, until, facts }) => ({ from, until, facts: [...facts].flatMap(tellFact) })) };
}

/** What is absent is not told; what is more than a word stays JSON. */
function tellFact([member, value]) {
  if (value === null) return [];
  return [[member, typeof value === 'object' ? JSON.stringify(value, plain) : String(value)]];
}

const plain = (_, value) => (value instanceof Map ? Object.fromEntries(value) : value);

function tellSignature(facts) {
  const offset = facts.get('utcOffsetMinutes');
  return {
    printedName: facts.get('printedName'),
    meaning: facts.get('meaning'),
    signedAt: facts.get('signedAt'),
    utcOffset: Number.isInteger(offset) ? offset : 0,
  };
}

/** Where the files for people stand in the bundle, so that the page can hand them out. */
function tellFiles(entries, documents) {
  return [...entries]
    .filter(([name]) => name === 'certificate.pdf' || name.startsWith('documents/'))
    .map(([name, { byteOffset, length }]) => ({ name, title: documents.get(name) ?? null, from: byteOffset, until: byteOffset + length }));
}
