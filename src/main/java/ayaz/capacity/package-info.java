/**
 * How much room there is and where the next units should go: the utilisation of any place, and a suggestion for the units
 * of a lot, beside their siblings or, when they could not be replaced, split over two pieces of equipment.
 */
@NullMarked
package ayaz.capacity;

import org.jspecify.annotations.NullMarked;
