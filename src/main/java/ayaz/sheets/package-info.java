/**
 * Text files with rows and columns, as spreadsheets and instruments write them. The bytes become text in an encoding
 * that is recognised ({@link ayaz.sheets.SheetText}), the text becomes the cells of a {@link ayaz.sheets.Sheet}, and
 * dates and numbers are read as people write them. What the cells mean is the business of those who read them.
 */
@NullMarked
package ayaz.sheets;

import org.jspecify.annotations.NullMarked;
