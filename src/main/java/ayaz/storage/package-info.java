/**
 * Where things stand. The collection's places are a tree from the site to the box or goblet that holds units in
 * numbered slots; a placement says which unit was in which slot from when to when. Placing, moving, taking out and
 * returning are one act each, refused with a reason when a rule of storage says so (handbook A.2.5 to 10), and the
 * database has the last word on one occupant per slot and one place per unit.
 */
@NullMarked
package ayaz.storage;

import org.jspecify.annotations.NullMarked;
