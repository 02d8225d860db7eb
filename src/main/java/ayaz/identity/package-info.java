/**
 * People and what they may do. A person signs in with a password on the pages, or a program comes with a personal
 * token; both become the {@link ayaz.identity.CurrentUser} of the request. Every use case names the permission it
 * needs with {@link ayaz.identity.Requires}; what is not named is denied.
 */
@NullMarked
package ayaz.identity;

import org.jspecify.annotations.NullMarked;
