/**
 * Labels are made for units: of a lot or of any selection, from a template and from what is known of the unit
 * (handbook D). Every label is logged with its template, its copy number and, from the second copy on, the reason; the
 * first label of a unit is also an event of its custody.
 */
@NullMarked
package ayaz.labelling;

import org.jspecify.annotations.NullMarked;
