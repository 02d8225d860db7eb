/**
 * What tests of the whole product share: the product running as a process of its own, homes that need not be made
 * anew for each test, and the WAR that ships for tests inside the server.
 */
@NullMarked
package ayaz.testing;

import org.jspecify.annotations.NullMarked;
