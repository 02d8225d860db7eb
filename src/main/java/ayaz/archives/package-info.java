/**
 * Data packages as other institutions send them: a ZIP ({@link ayaz.archives.Archive}) that is read with limits, so that
 * nothing in it can exhaust the server, and the tables in it, as a Darwin Core Archive
 * ({@link ayaz.archives.DarwinCoreArchive}) or a Frictionless Data Package ({@link ayaz.archives.DataPackage}) describes
 * them, or a single text table ({@link ayaz.archives.PlainTable}). Tables are read as streams, row by row. What the terms
 * mean is the business of those who read them.
 */
@NullMarked
package ayaz.archives;

import org.jspecify.annotations.NullMarked;
