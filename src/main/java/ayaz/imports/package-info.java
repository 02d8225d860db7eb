/**
 * Brings a storage and sample sheet (CSV) into the collection. The bytes become a {@link ayaz.sheets.Sheet}, a
 * {@link ayaz.imports.SheetMapping} says what each column means, every cell is read by the kind of its
 * {@link ayaz.imports.Field}, and the rows together become an {@link ayaz.imports.ImportPlan}: places to build, lots,
 * units and where they go. All that is wrong is found before anything is written, and told by row and column; a plan
 * without problems is carried out by the same use cases that people use, in one transaction, or not at all.
 */
@NullMarked
package ayaz.imports;

import org.jspecify.annotations.NullMarked;
