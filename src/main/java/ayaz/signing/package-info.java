/**
 * Electronic signatures (handbook 5). An act that needs one asks for the password again, shows what is signed and as
 * what, and keeps the signed version of the record with its hash. The hash of the signature goes into the custody
 * events that it covers, so that neither can be exchanged, and a signature is worth nothing on another record.
 */
@NullMarked
package ayaz.signing;

import org.jspecify.annotations.NullMarked;
