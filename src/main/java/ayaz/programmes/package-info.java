/**
 * What is done to bring a taxon back or keep it: breeding centres, releases, reintroductions and translocations, with their
 * numbers year by year as sources state them, never added up, and the animals and the gametes of ours that they used.
 */
@NullMarked
package ayaz.programmes;

import org.jspecify.annotations.NullMarked;
