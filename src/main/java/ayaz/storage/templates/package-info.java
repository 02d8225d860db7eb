/**
 * What a place is built like, before there is one. A template names the kinds of place from the outermost to the box or
 * goblet, how the places and slots in each are numbered, and how cold it is; the product brings some and an
 * administrator makes others. It becomes a plan, and {@link ayaz.storage} builds what the plan says.
 */
@NullMarked
package ayaz.storage.templates;

import org.jspecify.annotations.NullMarked;
