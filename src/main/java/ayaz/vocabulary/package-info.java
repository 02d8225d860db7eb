/**
 * The controlled words of the collection: sample types, states, container types and all the others that people choose
 * from and standards name. A term is a code with a label in English, Russian and Kazakh; the code is what is stored, the
 * label what is shown. Terms come with the product and are read only.
 */
@NullMarked
package ayaz.vocabulary;

import org.jspecify.annotations.NullMarked;
