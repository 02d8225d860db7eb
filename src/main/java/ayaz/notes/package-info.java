/**
 * Signed notes, checkpoints and cosignatures as C2SP specifies them (signed-note, tlog-checkpoint, tlog-cosignature),
 * with Ed25519 of the JDK. Whatever is not exactly as specified is refused. Plain Java, for the server and for verifiers.
 */
@NullMarked
package ayaz.notes;

import org.jspecify.annotations.NullMarked;
