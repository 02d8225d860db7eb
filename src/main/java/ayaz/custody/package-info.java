/**
 * The append-only record of who had which unit, when and why. Every act writes its event in its own transaction; the
 * events of a unit are numbered without gaps (handbook A.2.11 to 13). A mistake is corrected by a further event that
 * names the wrong one. That nothing was changed behind our back is what {@code ayaz.transparency} proves.
 */
@NullMarked
package ayaz.custody;

import org.jspecify.annotations.NullMarked;
