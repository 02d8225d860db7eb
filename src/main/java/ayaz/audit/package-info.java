/**
 * What was changed in the collection, and what people did besides: for every field that became another one, who changed
 * it, when, from what to what, and why. Entities that are {@link ayaz.audit.Audited} are told by themselves, in the
 * transaction of the act that changes them, so that there is no change without its entry and no entry without its
 * change. Where units are and who had them is told by custody and not a second time here.
 */
@NullMarked
package ayaz.audit;

import org.jspecify.annotations.NullMarked;
