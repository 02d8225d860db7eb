/**
 * How closely animals are related by their pedigree: inbreeding coefficients, kinship of two animals, and mean kinship,
 * by which breeding programmes choose parents. Whoever is not known as a parent is taken to be unrelated to everybody
 * and not inbred, as studbooks do. Plain Java over numbers; which animals they stand for is told by {@code pedigree}.
 */
@NullMarked
package ayaz.kinship;

import org.jspecify.annotations.NullMarked;
