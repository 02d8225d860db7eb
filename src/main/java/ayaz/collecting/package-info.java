/**
 * Where our material comes from, on a map: a point for every lot whose collection event has coordinates, as it is known and
 * as it is shown. The shown ones follow the blur radius of their taxon in the transaction that changes it.
 */
@NullMarked
package ayaz.collecting;

import org.jspecify.annotations.NullMarked;
