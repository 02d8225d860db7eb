/**
 * What a leaf of the custody log holds, in its one and only writing: JSON as RFC 8785 orders and escapes it. Plain Java,
 * for the server and for verifiers; {@code docs/custody-log.md} specifies it for other programs.
 */
@NullMarked
package ayaz.leaves;

import org.jspecify.annotations.NullMarked;
