/** What the collection holds of a species as a matrix of material, sex and origin, and what is missing in it. */
@NullMarked
package ayaz.coverage;

import org.jspecify.annotations.NullMarked;
