/** What happens on real machines: the product as a process, killed, starved and started wrongly. */
@NullMarked
package ayaz.launch;

import org.jspecify.annotations.NullMarked;
