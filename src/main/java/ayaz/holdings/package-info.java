/**
 * What we hold: the card of a unit with its place, the list of units by species, animal, type, state, place and date,
 * and the acts on a unit as the API offers them. It reads across specimen, custody and storage and owns no table.
 */
@NullMarked
package ayaz.holdings;

import org.jspecify.annotations.NullMarked;
