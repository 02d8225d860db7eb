// The records that the events are about, and the signatures under them.
import { textOf } from './bytes.js';
import { isObject, readJson } from './json.js';
import { isUuid } from './leaves.js';
import { must, reading } from './refused.js';
import { isTime } from './times.js';

const KINDS = { units: 'UNIT', lots: 'LOT', animals: 'ANIMAL', collections: 'COLLECTION', taxa: 'TAXON', attachments: 'DOCUMENT' };
/** What every signature says. */
const TEXTS = ['act', 'meaning', 'printedName', 'signedAt'];
const LINKS = { lot: 'lots', animal: 'animals', collection: 'collections', taxon: 'taxa' };
const MOST_BYTES = 4_000_000;
const FOLDER = /^(units|lots|animals|collections|taxa|attachments)\/(.*)$/;

/** All records by their entries. */
export async function readRecords(entries, stories) {
  const records = new Map();
  for (const [entry, content] of entries) {
    const [, folder, id] = FOLDER.exec(entry) ?? [];
    if (folder) records.set(entry, await reading(entry, () => readRecord(content, KINDS[folder], id)));
  }
  for (const [entry, record] of records) record.versions.forEach((version) => mustBeThere(version, entry, records));
  for (const [unit, [first]] of stories) mustBeOfUnit(records.get(`units/${unit}`), unit, first.unitCode);
  const units = [...records.keys()].filter((entry) => entry.startsWith('units/'));
  units.forEach((entry) => must(stories.has(entry.slice('units/'.length)), entry));
  return records;
}

function readRecord(content, kind, id) {
  must(content.length <= MOST_BYTES);
  const record = readJson(content);
  must(isObject(record) && record.size === 5 && record.get('format') === 'ayaz-record/1');
  must(record.get('kind') === kind && record.get('id') === id && typeof record.get('name') === 'string');
  const versions = record.get('versions');
  must(Array.isArray(versions) && versions.length > 0);
  return { kind, id, name: record.get('name'), versions: versions.map(readVersion) };
}

function readVersion(version, index, versions) {
  must(isObject(version) && version.size === 3 && isObject(version.get('facts')));
  const [from, until] = [version.get('from'), version.get('until')];
  must(index === 0 ? from === null : isTime(from) && from === versions[index - 1].get('until'));
  must(index === versions.length - 1 ? until === null : isTime(until) && (from === null || from < until));
  return { from, until, facts: version.get('facts') };
}

function mustBeThere({ facts }, entry, records) {
  for (const [member, folder] of Object.entries(LINKS)) {
    const id = facts.get(member) ?? null;
    must(id === null || (isUuid(id) && records.has(`${folder}/${id}`)), entry);
  }
}

function mustBeOfUnit(record, unit, code) {
  must(record?.name === code && record.versions.every(({ facts }) => isUuid(facts.get('lot'))), `units/${unit}`);
}

/** The records that a record names in its newest version, and those that these name, the nearest first. */
export function named(record, records, found = new Set()) {
  const { facts } = record.versions.at(-1);
  const next = Object.entries(LINKS)
    .map(([member, folder]) => records.get(`${folder}/${facts.get(member)}`))
    .filter((each) => each && !found.has(each));
  next.forEach((each) => found.add(each));
  next.forEach((each) => named(each, records, found));
  return [...found];
}

export const inFolder = (entries, name) => [...entries].filter(([entry]) => entry.startsWith(`${name}/`));

/** Every content in the folder has the name that its hash gives it. */
export function mustBeNamedByHash(hashes, folder) {
  for (const [entry, hash] of inFolder(hashes, folder)) must(entry === `${folder}/${hash}`, entry);
}

/** The signatures by their hashes; each covers the events whose leaves name it. */
export async function readSignatures(entries, hashes, leaves) {
  mustBeNamedByHash(hashes, 'signatures');
  mustBeNamedByHash(hashes, 'signed');
  const signatures = new Map();
  const used = new Set();
  for (const [entry, content] of inFolder(entries, 'signatures')) {
    const signature = await reading(entry, () => readSignature(content, entries));
    signatures.set(entry.slice('signatures/'.length), signature);
    used.add(signature.signed);
  }
  inFolder(entries, 'signed').forEach(([entry]) => must(used.has(entry), entry));
  mustCover(signatures, leaves, entries);
  return signatures;
}

function readSignature(content, entries) {
  must(content.length <= MOST_BYTES);
  const signature = readJson(content);
  must(isObject(signature) && isObject(signature.get('record')));
  must(TEXTS.every((member) => typeof signature.get(member) === 'string'));
  const signed = `signed/${signature.get('record').get('sha256')}`;
  must(entries.has(signed) && entries.get(signed).length <= MOST_BYTES);
  return { facts: signature, signed };
}

function mustCover(signatures, leaves, entries) {
  const covered = new Map();
  const named = new Set();
  for (const leaf of leaves.filter((each) => each.signature !== null)) {
    const where = `signatures/${leaf.signature}`;
    const signature = signatures.get(leaf.signature);
    must(signature, where);
    named.add(leaf.signature);
    if (!covered.has(signature.signed)) covered.set(signature.signed, unitsIn(textOf(entries.get(signature.signed))));
    const events = covered.get(signature.signed);
    const code = JSON.stringify(leaf.unitCode);
    const correction = signature.facts.get('act') === 'CORRECTION';
    must(events.has(`${code} ${leaf.seq}`) || (correction && events.has(`${code} ${leaf.seq - 1}`)), where);
  }
  must(named.size === signatures.size, 'signatures');
}

/** Every `{"code":"…","event":…,` of a signed version, found in one pass. */
function unitsIn(text) {
  const found = text.matchAll(/\{"code":("(?:[^"\\]|\\.)*"),"event":(0|[1-9][0-9]*),/g);
  return new Set(Array.from(found, ([, code, event]) => `${code} ${event}`));
}
