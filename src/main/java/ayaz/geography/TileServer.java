package ayaz.geography;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.regex.Pattern;

/**
 * Where an institution gets pictures of the earth from, beside the map that is part of the product.
 *
 * @param address with {z}, {x} and {y}; empty: none
 * @param attribution what the map must say where they are shown
 */
public record TileServer(
        @NotNull @Size(max = 300) String address,
        @NotNull @Size(max = 300) String attribution) {

    /** Nothing that could end the source list of a policy or lead elsewhere. */
    private static final Pattern ADDRESS = Pattern.compile("(https?://[a-zA-Z0-9.-]+(?::\\d{1,5})?)/[\\w./~{}?=&%-]*");

    boolean isUsed() {
        return !address.isBlank();
    }

    boolean isSound() {
        return ADDRESS.matcher(address).matches()
                && address.contains("{z}")
                && address.contains("{x}")
                && address.contains("{y}");
    }

    /** Scheme, name and port: what browsers must be allowed to ask. */
    String origin() {
        var parts = ADDRESS.matcher(address);
        return parts.matches() ? parts.group(1) : "";
    }
}
