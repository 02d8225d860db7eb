/**
 * Evidence bundles: the custody of some units as a file that convinces somebody who has nothing else. What the file is
 * like, and how it is checked, is in {@code ayaz.evidence} and docs/custody-log.md; here it is filled.
 */
@NullMarked
package ayaz.bundles;

import org.jspecify.annotations.NullMarked;
