package ayaz.programmes;

import ayaz.platform.Ids;
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
    private @Nullable ProgrammeCard card;
    private @Nullable Slice<LinkLine> links;

    public ProgrammeCard getCard() {
        var known = card;
        if (known == null) {
            known = queries.programme(programme());
            card = known;
        }
        return known;
    }

    public Slice<LinkLine> getLinks() {
        var known = links;
        if (known == null) {
            known = queries.links(programme(), Ids.read(paging.cursor()).orElse(null), ROWS);
            links = known;
        }
        return known;
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
