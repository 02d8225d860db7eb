/**
 * The record of tubes that nobody has catalogued yet: where each was put, who moved it and took it out, until its unit is
 * known and has a chain of custody of its own. It only grows, what moves a tube writes here in the same act, and the
 * custody log holds it.
 */
@NullMarked
package ayaz.tubes;

import org.jspecify.annotations.NullMarked;
