package ayaz.programmes;

import ayaz.platform.Ids;
import ayaz.platform.Once;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One programme: what it is, its numbers, and what of ours it used. */
@Named
@RequestScoped
public class ProgrammePage {

    private static final int ROWS = 50;

    @Inject
    ProgrammeQueries queries;

    @Inject
    Paging paging;

    private @Nullable String id;
    private final Once<ProgrammeCard> card = new Once<>();
    private final Once<Slice<LinkLine>> links = new Once<>();

    public ProgrammeCard getCard() {
        return card.get(() -> queries.programme(programme()));
    }

    public Slice<LinkLine> getLinks() {
        return links.get(
                () -> queries.links(programme(), Ids.read(paging.cursor()).orElse(null), ROWS));
    }

    private UUID programme() {
        return Ids.read(id).orElseThrow(ProgrammeRefusals::noSuchProgramme);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String programme) {
        id = programme;
    }
}
