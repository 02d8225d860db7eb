package ayaz.storage;

import ayaz.platform.CollectionClock;
import ayaz.platform.Forms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps positions of a box or goblet free, and gives them back. */
@Named
@ViewScoped
public class KeepPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient NodeQueries queries;

    @Inject
    transient PositionQueries positionQueries;

    @Inject
    transient Reserving reserving;

    @Inject
    transient CollectionClock clock;

    @Inject
    transient Forms forms;

    private String code = "";
    private @Nullable String positions;
    private String purpose = SetAside.Purpose.RESERVED.name();
    private @Nullable String lot;
    private @Nullable String reason;
    private @Nullable LocalDate until;

    public @Nullable String keep() {
        var wish = new KeepFree(code, written(), purpose, lot, reason == null ? "" : reason, endOf(until));
        return forms.submit(() -> reserving.keepFree(wish), here());
    }

    public @Nullable String release(String position) {
        return forms.submit(() -> reserving.release(code, position), here());
    }

    private String here() {
        return Forms.to("/storage/keep.xhtml", "code", code);
    }

    private List<String> written() {
        return positions == null
                ? List.of()
                : Stream.of(positions.split("[,;\\s]+"))
                        .filter(each -> !each.isBlank())
                        .toList();
    }

    /** The day named is the last one. */
    private @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(clock.zone()).toInstant();
    }

    public NodeCard getCard() {
        return queries.card(code);
    }

    public List<NodePositions.Position> getKept() {
        return positionQueries.of(code).stream()
                .flatMap(leaf -> leaf.positions().stream())
                .filter(position -> position.kept() != null)
                .toList();
    }

    public List<SetAside.Purpose> getPurposes() {
        return List.of(SetAside.Purpose.values());
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String scanned) {
        code = scanned == null ? "" : scanned;
    }

    public @Nullable String getPositions() {
        return positions;
    }

    public void setPositions(@Nullable String labels) {
        positions = labels;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String chosen) {
        purpose = chosen;
    }

    public @Nullable String getLot() {
        return lot;
    }

    public void setLot(@Nullable String number) {
        lot = number;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String why) {
        reason = why;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate day) {
        until = day;
    }
}
