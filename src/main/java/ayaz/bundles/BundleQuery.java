package ayaz.bundles;

import ayaz.holdings.WrittenFilter;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bundle is asked for in an address: one of the three codes, or else the parameters of a search. */
public class BundleQuery {

    private static final String SIZE = "[0-9]{1,15}";

    /** The code of a unit, as in KZIZ26000001C. */
    @QueryParam("unit")
    @Nullable
    String unit;

    /** The number of a lot, as in KZIZL0000001K. */
    @QueryParam("lot")
    @Nullable
    String lot;

    /** The code of an animal, as in KZIZA0000001U. */
    @QueryParam("animal")
    @Nullable
    String animal;

    /** Sizes of checkpoints that the reader has kept, separated by commas, as in 1203. */
    @QueryParam("since")
    @Nullable
    String since;

    BundleScope scope(WrittenFilter search) {
        return BundleScope.of(unit, lot, animal, search);
    }

    List<Long> sizes() {
        return sizes(since);
    }

    static List<Long> sizes(@Nullable String written) {
        return written == null || written.isBlank()
                ? List.of()
                : Arrays.stream(written.split(","))
                        .map(String::strip)
                        .map(BundleQuery::size)
                        .toList();
    }

    private static Long size(String written) {
        if (!written.matches(SIZE)) {
            throw BundleRefusals.notASize(written);
        }
        return Long.valueOf(written);
    }
}
