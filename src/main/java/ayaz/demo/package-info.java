/**
 * The demonstration collection: nineteen rare vertebrates, their animals, lots and units with three years of history,
 * made by the same use cases that people use, at the times at which they would have used them. It is the same every
 * time, and the pages say that it is a demonstration.
 */
@NullMarked
package ayaz.demo;

import org.jspecify.annotations.NullMarked;
