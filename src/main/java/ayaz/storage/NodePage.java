package ayaz.storage;

import ayaz.platform.Forms;
import ayaz.platform.Once;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One place: its way, how full it is, what is inside. */
@Named
@ViewScoped
public class NodePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient NodeQueries queries;

    @Inject
    transient PositionQueries positions;

    @Inject
    transient NodeStory stories;

    @Inject
    transient UndoingNodeActs undoing;

    @Inject
    transient Forms forms;

    private String code = "";
    private @Nullable String units;
    private @Nullable String find;
    private final Once<NodeCard> card = new Once<>();

    public NodeCard getCard() {
        return card.get(() -> queries.card(code));
    }

    public List<NodeStory.Line> getStory() {
        return stories.of(getCard().id());
    }

    /** Puts this place back where it was, or into service. */
    public @Nullable String undo(UUID act) {
        return forms.submit(() -> undoing.undo(act, null), moved -> Forms.to("/storage/node.xhtml", "code", moved));
    }

    /** The steps above this place. */
    public List<NodeCard.NodeStep> getAbove() {
        List<NodeCard.NodeStep> way = getCard().ancestors();
        return way.subList(0, way.size() - 1);
    }

    /** Who is in it, also tubes that nobody has catalogued yet; empty for a place of places. */
    public List<NodePositions.Position> getOccupied() {
        return positions.of(code).stream()
                .flatMap(leaf -> leaf.positions().stream())
                .filter(position -> position.unit() != null || position.tube() != null)
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String scanned) {
        code = scanned == null ? "" : scanned;
    }

    /** Codes of units that are looked for, with commas between. */
    public @Nullable String getUnits() {
        return units;
    }

    public void setUnits(@Nullable String codes) {
        units = codes;
    }

    /** The words of a search for units. */
    public @Nullable String getFind() {
        return find;
    }

    public void setFind(@Nullable String words) {
        find = words;
    }

    /** What is looked for, as the next place's address carries it on. */
    public String getSearch() {
        return parameter("units", units) + parameter("find", find);
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The place around this one; null for a site. */
    public NodeCard.@Nullable NodeStep getUp() {
        List<NodeCard.NodeStep> above = getAbove();
        return above.isEmpty() ? null : above.get(above.size() - 1);
    }
}
