/**
 * What happened to an animal between its birth and its death: where it comes from, when it was caught, moved, released,
 * seen, and of what it died. Each event has a date as exactly as it is known, a place and a source; together they are a
 * life that can have been lived.
 */
@NullMarked
package ayaz.lives;

import org.jspecify.annotations.NullMarked;
