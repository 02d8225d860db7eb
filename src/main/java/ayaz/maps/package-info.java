/**
 * The collection drawn as the thing itself: what a picture of a place needs in one reading, down to its positions, with
 * the units that someone looks for marked on every step of the way to them.
 */
@NullMarked
package ayaz.maps;

import org.jspecify.annotations.NullMarked;
