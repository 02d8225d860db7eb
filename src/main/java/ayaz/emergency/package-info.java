/**
 * What is where, on paper: a sheet of any place that lists every position with what stands in it, so that any straw is
 * found when there is no power, no network and no computer.
 */
@NullMarked
package ayaz.emergency;

import org.jspecify.annotations.NullMarked;
