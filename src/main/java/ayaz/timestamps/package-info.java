/**
 * Time stamps of RFC 3161: asking for one, and checking what came back, with the JDK alone. Plain Java, for the server
 * and for verifiers.
 */
@NullMarked
package ayaz.timestamps;

import org.jspecify.annotations.NullMarked;
