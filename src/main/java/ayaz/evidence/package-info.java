/**
 * Evidence bundles: the one way to write them, and everything that must hold for one to be verified, with the JDK alone.
 * Plain Java, for the server that makes them and for {@code java -jar ayaz.jar verify}; {@code docs/custody-log.md}
 * specifies them for other programs.
 */
@NullMarked
package ayaz.evidence;

import org.jspecify.annotations.NullMarked;
