/**
 * The scan station: one question ("what is this?") for anything that can be scanned, the caller's last acts, and taking
 * the last one back. The page itself is plain JavaScript over the REST API, so that it can live without a network: it
 * keeps what was scanned until the server has answered. Its modes are commands on a printed sheet, and where there is no
 * scanner a camera or a photo does.
 */
@NullMarked
package ayaz.station;

import org.jspecify.annotations.NullMarked;
