// The Merkle tree of RFC 9162: hashes (2.1.1), proofs of inclusion (2.1.3.2) and of consistency (2.1.4.2).
import { concat, equal, hashOf, numberOf } from './bytes.js';
import { must } from './refused.js';
import { sha256 } from './sha256.js';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const leafHash = (leaf) => sha256(concat([LEAF, leaf]));
const nodeHash = (left, right) => sha256(concat([NODE, left, right]));

/** Sizes go past 32 bits, where shifting would cut them off. */
const half = (number) => Math.floor(number / 2);
const odd = (number) => number % 2 === 1;

export function included(hash, index, { size, root }, proof) {
  let node = index;
  let last = size - 1;
  let above = hash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (odd(node) || node === last) {
      above = nodeHash(sibling, above);
      while (!odd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      above = nodeHash(above, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equal(above, root);
}

const powerOfTwo = (number) => Number.isInteger(Math.log2(number)) && 2 ** Math.log2(number) === number;

/** For sizes above 0, the first smaller than the second. */
export function consistent(first, second, proof) {
  if (proof.length === 0) return false;
  const path = powerOfTwo(first.size) ? [first.root, ...proof] : proof;
  let node = first.size - 1;
  let last = second.size - 1;
  while (odd(node)) [node, last] = [half(node), half(last)];
  let [older] = path;
  let newer = older;
  for (const sibling of path.slice(1)) {
    if (last === 0) return false;
    if (odd(node) || node === last) {
      older = nodeHash(sibling, older);
      newer = nodeHash(sibling, newer);
      while (!odd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      newer = nodeHash(newer, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equal(older, first.root) && equal(newer, second.root);
}

/** In the order of the events, a line for each: its index and the proof of its leaf. */
export function mustBeIncluded(lines, events, checkpoint) {
  must(lines.length === events.length, 'proofs');
  lines.forEach((line, at) => {
    const where = `proofs:${at + 1}`;
    const [index, ...proof] = line.split(' ');
    must(numberOf(index) === events[at].index, where);
    must(included(leafHash(events[at].bytes), events[at].index, checkpoint, proof.map(hashOf)), where);
  });
}
