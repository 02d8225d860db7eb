package ayaz.holdings;

import ayaz.custody.CustodyLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event of the story of a unit, and the one that corrects it. */
public record Told(CustodyLine event, @Nullable CustodyLine correction) {

    static List<Told> newestFirst(List<CustodyLine> events) {
        Map<Integer, CustodyLine> corrections = events.stream()
                .filter(event -> event.corrects() != null)
                .collect(Collectors.toMap(event -> Objects.requireNonNull(event.corrects()), event -> event));
        var told = new ArrayList<Told>();
        events.forEach(event -> told.add(new Told(event, corrections.get(event.seq()))));
        Collections.reverse(told);
        return told;
    }
}
