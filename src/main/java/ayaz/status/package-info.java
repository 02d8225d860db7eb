/**
 * What the red lists, the law and the conventions say about a taxon, as history: dated statements with their sources,
 * of which no two of one list on one population hold on the same day, so that "what was it on that day?" always has an
 * answer. A wrong statement is corrected or made void with a reason, never removed. Editions gather the statements that
 * one book or one amendment made together, and can be compared.
 */
@NullMarked
package ayaz.status;

import org.jspecify.annotations.NullMarked;
