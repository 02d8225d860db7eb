/**
 * What any Jakarta EE application could use and no biologist would recognise: refusals and problem documents, keyset
 * pages, texts in three languages, identifiers, the clock, the data source and the migrations at start.
 */
@NullMarked
package ayaz.platform;

import org.jspecify.annotations.NullMarked;
