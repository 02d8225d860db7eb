/** Paths that people walk, in a real browser on the running product. */
@NullMarked
package ayaz.journeys;

import org.jspecify.annotations.NullMarked;
