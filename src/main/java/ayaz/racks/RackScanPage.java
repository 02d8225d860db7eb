package ayaz.racks;

import ayaz.platform.Forms;
import ayaz.platform.GivenFile;
import ayaz.platform.Ids;
import ayaz.platform.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A rack is handed in, compared, looked at, and saved. The file stays with the view. */
@Named
@ViewScoped
public class RackScanPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int TAIL = 6;

    /** What needs no word beside the picture. */
    private static final Set<String> AS_EXPECTED = Set.of("IN_PLACE", "VACANT", "UNSCANNED");

    private static final Set<String> PUT = Set.of("IN_PLACE", "MOVED", "NEW", "UNIDENTIFIED", "OCCUPIED");

    /** A line of the legend. */
    public record Entry(String status, String label, int count) {}

    @Inject
    transient RackScanning scanning;

    @Inject
    transient Reviewing reviewing;

    @Inject
    transient WaitingFiles waitingFiles;

    @Inject
    transient Forms forms;

    @Inject
    transient Texts texts;

    private final GivenFile file = new GivenFile("rack.csv");
    private @Nullable String pasted;
    private @Nullable String rack;
    private @Nullable String waiting;
    private String mode = ScanMode.LOCATE.name();
    private boolean downColumns;
    private transient @Nullable RackReport report;

    /** A file that waits is compared as soon as it is opened. */
    public @Nullable String open() {
        return Ids.read(waiting).isPresent() ? check() : null;
    }

    public @Nullable String check() {
        return forms.submit(
                () -> {
                    RackReport tried = scanning.tryOut(taken());
                    report = tried;
                    return tried;
                },
                tried -> null);
    }

    public @Nullable String save() {
        return forms.submit(
                () -> {
                    RackReport saved = saved();
                    report = saved;
                    return saved;
                },
                saved -> {
                    if (saved.saved()) {
                        forms.say("racks.scan.saved", count(saved, PUT), count(saved, Set.of("MISSING", "OCCUPIED")));
                        file.forget();
                        waiting = null;
                    }
                    return null;
                });
    }

    public @Nullable String discard() {
        return forms.submit(
                () -> reviewing.discard(Ids.read(waiting).orElseThrow(RackRefusals::noSuchReading)),
                Forms.to("/racks/readings.xhtml"));
    }

    private RackReport saved() {
        var left = Ids.read(waiting);
        return left.isPresent()
                ? reviewing.save(left.get(), ScanMode.valueOf(mode), downColumns)
                : scanning.save(reading());
    }

    private RackReading taken() throws IOException {
        var left = Ids.read(waiting);
        if (left.isPresent()) {
            return reviewing.reading(left.get(), ScanMode.valueOf(mode), downColumns);
        }
        take();
        return reading();
    }

    private static int count(RackReport report, Set<String> statuses) {
        return statuses.stream()
                .mapToInt(status -> report.counts().getOrDefault(status, 0))
                .sum();
    }

    private RackReading reading() {
        return new RackReading(file.getName(), file.bytes(), ScanMode.valueOf(mode), rack, downColumns);
    }

    private void take() throws IOException {
        if (pasted != null && !pasted.isBlank()) {
            file.write("text", pasted.getBytes(StandardCharsets.UTF_8));
        }
        file.take(RackRefusals::noReading);
    }

    /** Something can be saved: it was compared, it is believed, and it is not saved yet. */
    public boolean isClean() {
        RackReport shown = report;
        return shown != null && shown.problems().isEmpty() && !shown.saved();
    }

    public @Nullable RackReport getReport() {
        return report;
    }

    /** The statuses that occur, in their order. */
    public List<Entry> getLegend() {
        RackReport shown = report;
        return shown == null
                ? List.of()
                : Arrays.stream(CellStatus.values())
                        .map(Enum::name)
                        .filter(status -> shown.counts().getOrDefault(status, 0) > 0)
                        .map(status -> new Entry(
                                status,
                                String.valueOf(texts.get("racks.status." + status)),
                                shown.counts().getOrDefault(status, 0)))
                        .toList();
    }

    /** The cells as they lie in the rack. */
    public List<List<RackReport.Cell>> getLines() {
        RackReport shown = report;
        return shown == null
                ? List.of()
                : IntStream.range(0, shown.rows())
                        .mapToObj(row -> shown.cells().subList(row * shown.columns(), (row + 1) * shown.columns()))
                        .toList();
    }

    public List<RackReport.Cell> getChanges() {
        RackReport shown = report;
        return shown == null
                ? List.of()
                : shown.cells().stream()
                        .filter(cell -> !AS_EXPECTED.contains(cell.status())
                                || !cell.message().isEmpty())
                        .toList();
    }

    /** The end of a code, by which people tell tubes apart. */
    public String tail(@Nullable String code) {
        return code == null ? "" : code.substring(Math.max(0, code.length() - TAIL));
    }

    public GivenFile getFile() {
        return file;
    }

    public @Nullable String getPasted() {
        return pasted;
    }

    public void setPasted(@Nullable String text) {
        pasted = text;
    }

    public @Nullable String getRack() {
        return rack;
    }

    public void setRack(@Nullable String code) {
        rack = code;
    }

    /** Whether files of the watched folder wait for somebody to look. */
    public boolean isAnythingWaiting() {
        return !waitingFiles.list(null, 1).rows().isEmpty();
    }

    /** The file that waits and is looked at now; null where a reading was handed in here. */
    public @Nullable String getWaiting() {
        return waiting;
    }

    public void setWaiting(@Nullable String id) {
        waiting = id;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String chosen) {
        mode = chosen;
    }

    public boolean isDownColumns() {
        return downColumns;
    }

    public void setDownColumns(boolean down) {
        downColumns = down;
    }
}
