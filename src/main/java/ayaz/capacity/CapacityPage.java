package ayaz.capacity;

import ayaz.platform.Once;
import ayaz.storage.NodeCard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The part of other features' pages that tells of room: of a place, and for the units of a lot. */
@Named
@RequestScoped
public class CapacityPage {

    @Inject
    UtilisationQueries queries;

    @Inject
    Suggesting suggesting;

    private final Once<Utilisation> utilisation = new Once<>();
    private @Nullable Suggestion suggestion;

    public Utilisation of(NodeCard card) {
        return utilisation.get(() -> queries.of(card));
    }

    /** For those units of the lot that have never had a place; null when there are none. */
    public @Nullable Suggestion forLot(String number) {
        if (suggestion == null) {
            int units = suggesting.withoutPlace(number);
            suggestion = units == 0 ? null : suggesting.forLot(number, units);
        }
        return suggestion;
    }
}
