/**
 * Checklists come into the species list: a Darwin Core Archive or a sheet is read, compared with what is there, shown as
 * what would be new, changed or refused, and saved as a whole or not at all.
 */
@NullMarked
package ayaz.checklists;

import org.jspecify.annotations.NullMarked;
