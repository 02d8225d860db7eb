/**
 * The animals the collection knows by name: taxa from class to subspecies with their synonyms, and their names in
 * English, Russian and Kazakh. Everything else points to a
 * taxon in use, so people may write any of its names, with any spelling near enough, and find it.
 */
@NullMarked
package ayaz.species;

import org.jspecify.annotations.NullMarked;
