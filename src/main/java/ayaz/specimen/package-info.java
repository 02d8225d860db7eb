/**
 * The living heart of the collection: animals, what was collected from them and when, the lots made of it and the
 * physical units that hold them. A lot is registered with all its units in one act; a unit then lives by its state
 * machine (handbook A.3), which knows nothing of shelves: storage and custody follow it.
 */
@NullMarked
package ayaz.specimen;

import org.jspecify.annotations.NullMarked;
