/**
 * Papers of a unit, a lot or an animal: permits, agreements, certificates. What a file is is found out from its content;
 * the content is kept once, by its hash, as exactly those bytes, and leaves only to be saved. Nothing that is said of a
 * document is changed later: what was wrong is declared void with a reason and attached anew.
 */
@NullMarked
package ayaz.documents;

import org.jspecify.annotations.NullMarked;
