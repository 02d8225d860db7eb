/**
 * How many animals there are: populations of a taxon, and what was counted or estimated of them, when, how and by which
 * source. Sources that disagree stand side by side. A total is what a source states as one; parts are added up only
 * where they are known to share no animal and to be the whole.
 */
@NullMarked
package ayaz.population;

import org.jspecify.annotations.NullMarked;
