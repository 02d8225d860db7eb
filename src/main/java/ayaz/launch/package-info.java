/**
 * The self-starting jar: reads the options, guards the home directory, starts the embedded MariaDB (or takes an
 * external one), boots Payara Micro with the WAR in the same JVM, and stops both cleanly. Not part of the WAR.
 */
@NullMarked
package ayaz.launch;

import org.jspecify.annotations.NullMarked;
