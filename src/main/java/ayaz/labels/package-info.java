/**
 * A template plus fields becomes a PDF of labels at exact size. A template is a JSON file of {@code labels/} (or of the
 * home's own {@code labels/}, which wins): the medium in millimetres, then texts, symbols and lines placed on it. It is
 * checked when read, so that a label that cannot work (a text over its own Data Matrix, a module too fine to print) is
 * refused with file, element and reason before anything is printed. Symbols are ZXing's, drawn as black rectangles; the
 * embedded Noto fonts hold Latin, Cyrillic and Kazakh. What a specimen is, this feature does not know: it fills in the
 * fields it is given.
 */
@NullMarked
package ayaz.labels;

import org.jspecify.annotations.NullMarked;
