/**
 * Where rare animals live is known to few. A curator gives a taxon a radius; whoever may not see exact places is shown,
 * for it and all that is below it, a point of a grid instead and no name of a place finer than the oblast, and is told so.
 */
@NullMarked
package ayaz.places;

import org.jspecify.annotations.NullMarked;
