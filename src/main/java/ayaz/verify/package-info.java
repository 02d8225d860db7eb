/**
 * The page {@code /verify}, where an outsider's own browser checks an evidence bundle. The verifier is plain modules in
 * {@code src/main/webapp/verify}, written from {@code docs/custody-log.md} alone: it shares no code with the product, so
 * that each can find the other's mistakes. Here is only what keeps that page from sending anything away.
 */
@NullMarked
package ayaz.verify;

import org.jspecify.annotations.NullMarked;
