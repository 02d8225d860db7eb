/**
 * Where species live, were seen and were sampled. Layers of shapes (ranges, protected areas, borders) are uploaded with
 * their source and licence and matched to taxa by name; a map shows them above a basemap that is part of the product;
 * and a polygon asks what we hold, and what was seen, inside it. Whoever may not see exact places is shown a sensitive
 * taxon's range in the cells of a grid, and a search never knows more than the map shows.
 */
@NullMarked
package ayaz.geography;

import org.jspecify.annotations.NullMarked;
