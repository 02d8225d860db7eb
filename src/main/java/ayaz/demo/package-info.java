/**
 * The demonstration collection: nineteen rare vertebrates, their animals, lots and units with three years of history,
 * made by the same use cases that people use, at the times at which they would have used them. Some animals have families
 * and a life, and the maps ranges and observations, all of which say that they are made up. It is the same every time, and
 * the pages say that it is a demonstration.
 */
@NullMarked
package ayaz.demo;

import org.jspecify.annotations.NullMarked;
