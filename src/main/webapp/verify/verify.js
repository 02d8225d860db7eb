// The verifier: the rules of docs/custody-log.md, one after the other. It is written from that page alone.
import { linesOf } from './bytes.js';
import { checkCosignatures, mustBeConsistent, readCheckpoint, readCheckpoints, readWitnesses } from './checkpoints.js';
import { canCheck } from './crypto.js';
import { readDocuments } from './documents.js';
import { readKeys } from './keys.js';
import { readEvents, readStories } from './leaves.js';
import { readManifest } from './manifest.js';
import { signed } from './notes.js';
import { mustBeIncluded } from './proofs.js';
import { readRecords, readSignatures } from './records.js';
import { must } from './refused.js';
import { tell } from './story.js';
import { checkTimeStamps } from './timestamps.js';
import { unzip } from './zip.js';

/** Each finds what the later ones need in the bundle, and leaves there what it has read. */
const RULES = {
  zip(bundle) {
    bundle.entries = unzip(bundle.bytes);
  },
  manifest(bundle) {
    bundle.manifest = readManifest(bundle.entries);
  },
  async keys(bundle) {
    const { origin, size } = bundle.manifest;
    bundle.log = { origin, size, keys: await readKeys(bundle.entries.get('keys'), origin) };
  },
  async issuer({ manifest, log }) {
    must(await signed(manifest.text, manifest.signature, log.keys.at(-1)));
  },
  async checkpoints(bundle) {
    bundle.checkpoints = await readCheckpoints(bundle.entries, bundle.log);
  },
  consistency({ entries, checkpoints }) {
    mustBeConsistent(entries.get('consistency'), checkpoints);
  },
  async cosignatures(bundle) {
    bundle.witnesses = readWitnesses(bundle.entries.get('witnesses'), bundle.log.origin);
    await checkCosignatures(bundle.checkpoints, bundle.witnesses);
  },
  async 'time-stamps'({ entries, checkpoints }) {
    await checkTimeStamps(entries, checkpoints);
  },
  async events(bundle) {
    bundle.events = await readEvents(bundle.entries.get('events'), bundle.log.size);
  },
  proofs({ entries, events, checkpoints }) {
    mustBeIncluded(linesOf(entries.get('proofs')), events, checkpoints.at(-1));
  },
  stories(bundle) {
    bundle.stories = readStories(bundle.events);
  },
  async records(bundle) {
    bundle.records = await readRecords(bundle.entries, bundle.stories);
  },
  async signatures(bundle) {
    bundle.signatures = await readSignatures(bundle.entries, bundle.manifest.hashes, bundle.events.map((each) => each.leaf));
  },
  async documents(bundle) {
    bundle.documents = await readDocuments(bundle.entries, bundle.manifest.hashes, bundle.records);
  },
  'given-key'({ log, given }) {
    must(!given.key || log.keys.some((each) => each.vkey === given.key));
  },
  async 'given-checkpoint'({ log, checkpoints, given }) {
    if (!given.checkpoint) return;
    const kept = await readCheckpoint(given.checkpoint, log);
    must(checkpoints.some((each) => each.text === kept.text));
  },
  'given-witness'({ witnesses, given }) {
    for (const vkey of given.witnesses ?? []) must(witnesses.some((each) => each.vkey === vkey), vkey);
  },
};

/**
 * Checks the bytes of a bundle against what the reader has of their own, all optional: `{ key, checkpoint, witnesses }`, a
 * key as text, the bytes of a checkpoint, a list of keys.
 * Answers `{ verified, rule, detail, told }`: `rule` is the first that does not hold, `detail` where in the bundle that was
 * seen; `told` what a verified bundle says. Where signatures cannot be checked, nothing is verified and no rule named.
 */
export async function verify(bytes, given = {}) {
  if (!(await canCheck())) return { verified: false, rule: null, detail: '', told: null };
  const bundle = { bytes, given };
  for (const [rule, check] of Object.entries(RULES)) {
    try {
      await check(bundle);
    } catch (problem) {
      return { verified: false, rule, detail: problem.detail ?? '', told: null };
    }
  }
  return { verified: true, rule: null, detail: '', told: tell(bundle) };
}
