package ayaz.storage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place: its way, how full it is, what is inside. */
@Named
@RequestScoped
public class NodePage {

    @Inject
    NodeQueries queries;

    @Inject
    PositionQueries positions;

    private String code = "";
    private @Nullable String unit;
    private @Nullable NodeCard card;

    public NodeCard getCard() {
        var shown = card;
        if (shown == null) {
            shown = queries.withBarcode(code).orElseThrow(() -> StorageRefusals.noSuchNode(code));
            card = shown;
        }
        return shown;
    }

    /** The steps above this place. */
    public List<NodeCard.NodeStep> getAbove() {
        List<NodeCard.NodeStep> way = getCard().ancestors();
        return way.subList(0, way.size() - 1);
    }

    /** Who is in it; empty for a place of places. */
    public List<NodePositions.Position> getOccupied() {
        return positions.of(code).stream()
                .flatMap(leaf -> leaf.positions().stream())
                .filter(position -> position.unit() != null)
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String scanned) {
        code = scanned == null ? "" : scanned;
    }

    /** The unit that is looked for in the picture. */
    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String searched) {
        unit = searched;
    }
}
