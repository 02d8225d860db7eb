/**
 * The codes that we print and scan: thirteen characters, an institution prefix, the year or a letter for what it
 * names, a serial number and a check character. A code is given once, for ever; a mistyped one is recognised before
 * anything is looked up (handbook 11.2). What scanners, keyboards and cameras make of a code is brought back here to what
 * was printed, and the scan station's commands have a room of names of their own.
 */
@NullMarked
package ayaz.codes;

import org.jspecify.annotations.NullMarked;
