// Checkpoints of the log: what it held, signed by the key of that time, and cosigned by witnesses.
import { equal, hashOf, linesOf, numberOf } from './bytes.js';
import { cosigned, isOf, readKey, readNote, signed, WITNESS_KEY } from './notes.js';
import { consistent } from './proofs.js';
import { must, reading } from './refused.js';
import { sha256 } from './sha256.js';

const CHECKPOINT = /^checkpoints\/(.*)$/;
const MOST_BYTES = 1_000_000;
/** The root of the empty tree. */
const NOTHING = sha256(new Uint8Array(0));

/** A signed checkpoint of the log, whatever its size. */
export async function readCheckpoint(bytes, log) {
  must(bytes.length <= MOST_BYTES);
  const { text, signatures } = readNote(bytes);
  const lines = text.slice(0, -1).split('\n');
  must(lines.length === 3 && lines[0] === log.origin);
  const checkpoint = { size: numberOf(lines[1]), root: hashOf(lines[2]), text, cosigners: [] };
  must(checkpoint.size > 0 || equal(checkpoint.root, NOTHING));
  const own = signatures.filter((each) => each.name === log.origin);
  const key = log.keys.findLast((each) => each.from <= checkpoint.size);
  must(own.length === 1 && (await signed(text, own[0], key)));
  checkpoint.others = signatures.filter((each) => each !== own[0]);
  return checkpoint;
}

/** All checkpoints of the bundle, the smallest first. */
export async function readCheckpoints(entries, log) {
  const found = [];
  for (const [name, content] of entries) {
    const [, size] = CHECKPOINT.exec(name) ?? [];
    if (size === undefined) continue;
    const checkpoint = await reading(name, () => readCheckpoint(content, log));
    must(checkpoint.size === numberOf(size), name);
    found.push(checkpoint);
  }
  found.sort((one, other) => one.size - other.size);
  must(found.at(-1)?.size === log.size, 'checkpoints');
  return found;
}

/** A line for every checkpoint but the last: each is a beginning of the last one. */
export function mustBeConsistent(bytes, checkpoints) {
  const lines = linesOf(bytes);
  const last = checkpoints.at(-1);
  must(lines.length === checkpoints.length - 1, 'consistency');
  lines.forEach((line, index) => {
    const earlier = checkpoints[index];
    const [size, ...proof] = line.split(' ');
    const where = `consistency:${index + 1}`;
    must(numberOf(size) === earlier.size, where);
    const hashes = proof.map(hashOf);
    must(earlier.size === 0 ? hashes.length === 0 : consistent(earlier, last, hashes), where);
  });
}

export function readWitnesses(bytes, origin) {
  const lines = linesOf(bytes);
  return lines.map((line, index) => {
    const where = `witnesses:${index + 1}`;
    must(index === 0 || inOrder(lines[index - 1], line), where);
    const key = readKey(line, WITNESS_KEY);
    must(key.name !== origin, where);
    return key;
  });
}

/** By their bytes in UTF-8, which is the order of code points. */
function inOrder(line, next) {
  const some = [...line];
  const others = [...next];
  const differ = some.findIndex((each, index) => each !== others[index]);
  if (differ < 0) return some.length < others.length;
  return differ < others.length && some[differ].codePointAt(0) < others[differ].codePointAt(0);
}

/** Every signature that is not the log's is a true one of a witness, once; and every witness has signed something. */
export async function checkCosignatures(checkpoints, witnesses) {
  const byId = new Map(witnesses.map((each) => [`${each.name} ${each.id}`, each]));
  const seen = new Set();
  for (const checkpoint of checkpoints) {
    for (const signature of checkpoint.others) {
      const where = `checkpoints/${checkpoint.size}`;
      const witness = byId.get(`${signature.name} ${signature.id}`);
      must(witness && !checkpoint.cosigners.some((each) => isOf(signature, each.witness)), where);
      const at = await reading(where, () => cosigned(checkpoint.text, signature, witness));
      checkpoint.cosigners.push({ witness, at });
      seen.add(witness);
    }
  }
  must(seen.size === witnesses.length, 'witnesses');
}
