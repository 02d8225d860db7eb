/** The species card on paper. On the screen every feature puts its own part on the page of the species. */
@NullMarked
package ayaz.cards;

import org.jspecify.annotations.NullMarked;
