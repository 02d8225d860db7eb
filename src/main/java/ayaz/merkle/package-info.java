/**
 * The Merkle tree of RFC 9162, section 2.1: hashes of leaves and nodes, proofs that a leaf is in a tree and that a tree
 * only grew, made from tiles (C2SP tlog-tiles) and checked without them. Plain Java, for the server and for verifiers.
 */
@NullMarked
package ayaz.merkle;

import org.jspecify.annotations.NullMarked;
