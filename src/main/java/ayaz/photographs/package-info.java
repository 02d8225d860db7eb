/**
 * Photographs of animals. Each is written anew when it comes in, so that neither the place where it was taken nor
 * anything that could run stays in it; it is kept once, by its hash, in the database, and leaves only as a picture.
 */
@NullMarked
package ayaz.photographs;

import org.jspecify.annotations.NullMarked;
