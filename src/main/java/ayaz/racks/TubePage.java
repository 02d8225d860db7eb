package ayaz.racks;

import ayaz.holdings.TubeQueries;
import ayaz.holdings.TubeRow;
import ayaz.platform.Forms;
import ayaz.platform.Once;
import ayaz.storage.PlacingTubes;
import ayaz.tubes.TubeLine;
import ayaz.tubes.TubeStory;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One tube that nobody has catalogued yet: where it stands, what can be done with it, and its story. */
@Named
@ViewScoped
public class TubePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient TubeQueries queries;

    @Inject
    transient TubeStory stories;

    @Inject
    transient Identifying identifying;

    @Inject
    transient PlacingTubes placing;

    @Inject
    transient Forms forms;

    private String code = "";
    private @Nullable String lot;
    private @Nullable String node;
    private @Nullable String position;
    private @Nullable String reason;
    private transient @Nullable TubeRow tube;
    private final Once<List<TubeLine>> story = new Once<>();

    public @Nullable String identify() {
        return forms.submit(() -> identifying.identify(code, written(lot)), unit -> {
            forms.say("racks.tube.identified", code, unit);
            return Forms.to("/unit.xhtml", "code", unit);
        });
    }

    public @Nullable String place() {
        return forms.submit(() -> identifying.put(new TubePlace(code, written(node), position)), again());
    }

    public @Nullable String takeOut() {
        return forms.submit(() -> placing.takeOut(code, written(reason)), again());
    }

    public @Nullable String strikeOff() {
        return forms.submit(() -> placing.strikeOff(code, written(reason)), again());
    }

    private String again() {
        return Forms.to("/racks/tube.xhtml", "code", code);
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The tube while it is unidentified; null once its unit is known or it was struck off. */
    public @Nullable TubeRow getTube() {
        if (tube == null) {
            tube = queries.find(code).orElse(null);
        }
        return tube;
    }

    /** The newest first; a tube that has none is unknown. */
    public List<TubeLine> getStory() {
        return story.get(this::told);
    }

    private List<TubeLine> told() {
        var told = stories.of(code).stream()
                .sorted((one, other) -> other.occurredAt().compareTo(one.occurredAt()))
                .toList();
        if (told.isEmpty() && getTube() == null) {
            throw RackRefusals.noSuchTube(code);
        }
        return told;
    }

    /** The unit that the tube turned out to be. */
    public @Nullable String getUnit() {
        return getStory().stream()
                .map(TubeLine::unit)
                .filter(unit -> unit != null)
                .findFirst()
                .orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String scanned) {
        code = scanned == null ? "" : scanned.strip();
    }

    public @Nullable String getLot() {
        return lot;
    }

    public void setLot(@Nullable String number) {
        lot = number;
    }

    public @Nullable String getNode() {
        return node;
    }

    public void setNode(@Nullable String scanned) {
        node = scanned;
    }

    public @Nullable String getPosition() {
        return position;
    }

    public void setPosition(@Nullable String label) {
        position = label;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }
}
