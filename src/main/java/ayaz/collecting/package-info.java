/**
 * Where our material comes from, on a map: a point for every lot whose collection event has coordinates, as it is known and
 * as it is shown. The shown ones follow the taxon of their lot and its blur radius in the transaction that changes either.
 */
@NullMarked
package ayaz.collecting;

import org.jspecify.annotations.NullMarked;
