/**
 * The codes that we print and scan: thirteen characters, an institution prefix, the year or a letter for what it
 * names, a serial number and a check character. A code is given once, for ever; a mistyped one is recognised before
 * anything is looked up (handbook 11.2).
 */
@NullMarked
package ayaz.codes;

import org.jspecify.annotations.NullMarked;
