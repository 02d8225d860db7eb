package ayaz.bundles;

import ayaz.holdings.UnitRow;
import ayaz.leaves.CustodyLeaf;
import ayaz.signing.SignatureCard;
import ayaz.transparency.LogExcerpt;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a certificate of custody tells: the stories of the units, and what of the log proves them. */
record Certificate(
        BundleScope scope,
        Instant madeAt,
        String madeBy,
        List<UnitRow> units,
        LogExcerpt log,
        Map<String, SignatureCard> signatures,
        List<BundleDocument> documents) {

    /** The events of each unit in their order, by the code of the unit. */
    Map<String, List<CustodyLeaf>> stories() {
        return log.events().stream()
                .map(LogExcerpt.Event::leaf)
                .sorted(Comparator.comparing(CustodyLeaf::seq))
                .collect(Collectors.groupingBy(CustodyLeaf::unitCode));
    }
}
