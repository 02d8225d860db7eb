/**
 * The append-only record of who had which unit, when and why. Every act writes its event in its own transaction; the
 * events of a unit are numbered without gaps and each carries the hash of the one before (handbook A.2.11 to 13). A
 * mistake is corrected by a further event that names the wrong one.
 */
@NullMarked
package ayaz.custody;

import org.jspecify.annotations.NullMarked;
