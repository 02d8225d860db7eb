/**
 * Labels are made for units: of a lot or of any selection, from a template and from what is known of the unit
 * (handbook D). Places get theirs one by one, or a whole dewar at once. Every label is logged with its template and its
 * copy number, that of a unit from the second copy on with the reason; the first label of a unit is also an event of its
 * custody.
 */
@NullMarked
package ayaz.labelling;

import org.jspecify.annotations.NullMarked;
