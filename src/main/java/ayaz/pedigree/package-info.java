/**
 * Who descends from whom: the mother and the father of an animal as somebody says with a source, with several possible
 * ones where nobody knows better. Nobody descends from itself, parents are older than their children and of a fitting
 * sex, whoever acts at the same time. Inbreeding and mean kinship are told from the parents that are counted, over the
 * animals of one species.
 */
@NullMarked
package ayaz.pedigree;

import org.jspecify.annotations.NullMarked;
