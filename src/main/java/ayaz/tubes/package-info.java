/**
 * The record of tubes that nobody has catalogued yet: where each was put, who moved it and took it out, until its unit is
 * known and has a chain of custody of its own. It only grows, and what moves a tube writes here in the same act.
 */
@NullMarked
package ayaz.tubes;

import org.jspecify.annotations.NullMarked;
