/**
 * Two records of one animal become one: material, parents and offspring, numbers, life and photographs go over, the old
 * numbers find the record that is kept, and all of it can be undone. Custody knows units and not animals, so nothing of
 * it changes.
 */
@NullMarked
package ayaz.merging;

import org.jspecify.annotations.NullMarked;
