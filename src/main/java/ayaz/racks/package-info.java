/**
 * Whole racks, read at once. A rack reader's file becomes a {@link ayaz.racks.RackFile}, whatever its layout; held
 * against the register it becomes a {@link ayaz.racks.RackDiff}, which a person looks at before anything is saved. What
 * was seen is kept as an observation, also where the register says otherwise; a contradiction is a work item until a
 * person resolves it, and nothing is displaced in silence. A tube that nobody knows takes its place as unidentified and
 * finds its lot later.
 */
@NullMarked
package ayaz.racks;

import org.jspecify.annotations.NullMarked;
