/**
 * Reading the audit: the history of a record on its page, and the search over everything. It shows what {@code audit}
 * has written, in the words of the reader's language, and changes nothing.
 */
@NullMarked
package ayaz.history;

import org.jspecify.annotations.NullMarked;
