package ayaz.storage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A node with everything in it into another: to the numbered place, or to the first free one when there is none. A new
 * name is needed only where another node has its name already.
 */
public record NodeMove(
        @NotBlank @Size(max = 64) String node,
        @NotBlank @Size(max = 64) String parent,
        @Nullable @Min(1) @Max(1000) Integer place,
        @Nullable @Size(max = 60) String name,
        @Nullable @Size(max = 400) String reason) {

    public static NodeMove to(String node, String parent, @Nullable Integer place) {
        return new NodeMove(node, parent, place, null, null);
    }
}
