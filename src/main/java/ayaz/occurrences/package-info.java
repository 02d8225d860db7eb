/**
 * What was seen in the field: camera traps, tracked animals, records of others, counts from the air. A file is read as a
 * stream of records ({@link ayaz.occurrences.FieldRecords}), each of which is matched to a taxon of the list and, by the
 * numbers that animals carried on that day, to an animal; it is shown first and then saved as one
 * {@link ayaz.occurrences.Dataset}, which can be taken back as a whole. Maps read counts of cells
 * ({@link ayaz.occurrences.CellTable}), kept from the points as those see them who may not know the places exactly.
 */
@NullMarked
package ayaz.occurrences;

import org.jspecify.annotations.NullMarked;
