/**
 * How fast the product is, beside what its database and its server could do at most. {@code ./mvnw -Pbench verify} starts
 * the self-starting jar on a home of its own, loads it with as many units as wanted, measures everything in one run and
 * prints a table. {@code docs/performance.md} shows such tables and says how to read them.
 */
@NullMarked
package ayaz.bench;

import org.jspecify.annotations.NullMarked;
