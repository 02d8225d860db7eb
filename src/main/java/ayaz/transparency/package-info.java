/**
 * The custody record as a transparency log: every event, of a unit or of a tube that nobody has catalogued yet, becomes a leaf of one Merkle tree, whose signed checkpoints
 * anybody may keep. An act only commits its event; a sealer takes what was committed, a moment later and outside of
 * every act. {@code docs/custody-log.md} tells outsiders how to check it without us.
 */
@NullMarked
package ayaz.transparency;

import org.jspecify.annotations.NullMarked;
