package ayaz.occurrences;

import ayaz.archives.Archive;
import ayaz.archives.DataPackage;
import ayaz.archives.Table;
import ayaz.archives.TableRow;
import ayaz.places.Coordinates;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A camera trap package, Camtrap DP 1.0 (TDWG). What an observation of an animal says is an occurrence at the place of its
 * deployment. The same animals may be told twice, picture by picture and as events; where a package tells events, these
 * count, as in the standard's own mapping to Darwin Core.
 */
final class CamtrapRecords implements FieldRecords {

    private static final String DEPLOYMENTS = "deployments";
    private static final String OBSERVATIONS = "observations";
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final DataPackage data;
    private final String fileName;
    private final LocalDateTime latest;
    private final Table observations;
    private final Map<String, Deployment> deployments = new HashMap<>();
    private final Map<String, String> pictureOfEvent = new HashMap<>();
    private final Map<String, String> media = new HashMap<>();
    private boolean tellsEvents;
    private long cameraSeconds;

    /** One camera at one place; faults of it are told with the other rows. */
    private record Deployment(
            @Nullable Coordinates place,
            @Nullable Integer uncertainty,
            @Nullable String locality,
            @Nullable String setupBy) {}

    CamtrapRecords(Archive zip, String fileName, LocalDateTime latest) {
        this.data = DataPackage.read(zip);
        this.fileName = fileName;
        this.latest = latest;
        this.observations = table(OBSERVATIONS, "observationID", "deploymentID", "observationType");
        readDeployments();
        readPictures();
    }

    private Table table(String name, String... columns) {
        Table table = data.table(name).orElseThrow(() -> OccurrenceRefusals.noSuchTable(name));
        for (String column : columns) {
            if (!table.has(column)) {
                throw OccurrenceRefusals.noSuchColumn(table.name(), column);
            }
        }
        return table;
    }

    private void readDeployments() {
        table(DEPLOYMENTS, "deploymentID", "latitude", "longitude").forEach(row -> {
            var checked = new CheckedRow(DEPLOYMENTS, row);
            deployments.put(
                    row.value("deploymentID"),
                    new Deployment(
                            checked.place("latitude", "longitude"),
                            checked.metres("coordinateUncertainty"),
                            checked.text("locationName", 300),
                            checked.text("setupBy", 300)));
            cameraSeconds += lasted(row);
        });
    }

    private static long lasted(TableRow deployment) {
        Optional<EventDate> start = EventDate.parse(deployment.value("deploymentStart"));
        Optional<EventDate> end = EventDate.parse(deployment.value("deploymentEnd"));
        return start.isEmpty() || end.isEmpty()
                ? 0
                : Math.max(
                        0,
                        Duration.between(start.get().from(), end.get().from()).toSeconds());
    }

    /** Only of the pictures that an animal is on are the addresses kept. */
    private void readPictures() {
        Set<String> wanted = new HashSet<>();
        observations.forEach(row -> {
            if (isAnimal(row)) {
                tellsEvents |= isEvent(row);
                String picture = row.value("mediaID");
                if (!picture.isEmpty()) {
                    wanted.add(picture);
                    pictureOfEvent.putIfAbsent(row.value("eventID"), picture);
                }
            }
        });
        pictureOfEvent.remove("");
        data.table("media")
                .ifPresent(table -> table.forEach(row -> {
                    if (wanted.contains(row.value("mediaID"))) {
                        media.put(row.value("mediaID"), row.value("filePath"));
                    }
                }));
    }

    private static boolean isAnimal(TableRow row) {
        return row.value("observationType").equals("animal");
    }

    private static boolean isEvent(TableRow row) {
        return row.value("observationLevel").equals("event");
    }

    @Override
    public DatasetFacts facts() {
        String key = data.text("id").or(() -> data.text("name")).orElse(fileName);
        return new DatasetFacts(
                cut(data.text("title").or(() -> data.text("name")).orElse(fileName), 200),
                DatasetFormat.CAMTRAP_DP,
                cut("camtrap " + key, 200),
                licence("data"),
                data.text("bibliographicCitation").map(text -> cut(text, 1000)).orElse(null),
                deployments.size(),
                BigDecimal.valueOf(cameraSeconds).divide(SECONDS_A_DAY, 1, RoundingMode.HALF_UP));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** The licence of the data, or that of the pictures. */
    private @Nullable String licence(String scope) {
        if (!(data.descriptor().get("licenses") instanceof JsonArray licences)) {
            return null;
        }
        return licences.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(each -> scope.equals(text(each, "scope")))
                .map(each -> Optional.ofNullable(text(each, "name")).orElse(text(each, "path")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    @Override
    public void tell(Findings findings) {
        data.table(DEPLOYMENTS).ifPresent(table -> table.forEach(row -> checkDeployment(row, findings)));
        String pictures = licence("media");
        observations.forEach(row -> tell(row, pictures, findings));
    }

    private static void checkDeployment(TableRow row, Findings findings) {
        var checked = new CheckedRow(DEPLOYMENTS, row);
        checked.needed("deploymentID", 200);
        checked.place("latitude", "longitude");
        checked.metres("coordinateUncertainty");
        checked.isSound(findings);
    }

    private void tell(TableRow row, @Nullable String licence, Findings findings) {
        switch (row.value("observationType")) {
            case "animal" -> animal(row, licence, findings);
            case "blank" -> findings.leftOut(LeftOut.BLANK);
            case "human", "vehicle" -> findings.leftOut(LeftOut.PEOPLE);
            case "unknown", "unclassified" -> findings.leftOut(LeftOut.UNCLASSIFIED);
            default -> {
                var checked = new CheckedRow(OBSERVATIONS, row);
                checked.fault("observationType", "occurrences.problem.notInTheStandard");
                checked.isSound(findings);
            }
        }
    }

    private void animal(TableRow row, @Nullable String licence, Findings findings) {
        if (tellsEvents && !isEvent(row)) {
            findings.leftOut(LeftOut.PICTURE_OF_EVENT);
            return;
        }
        if (row.value("scientificName").isEmpty()) {
            findings.leftOut(LeftOut.UNCLASSIFIED);
            return;
        }
        var checked = new CheckedRow(OBSERVATIONS, row);
        Deployment deployment = deployments.get(checked.needed("deploymentID", 200));
        if (deployment == null) {
            checked.fault("deploymentID", "occurrences.problem.noSuchDeployment");
            checked.isSound(findings);
            return;
        }
        Sighting sighting = sighting(checked, deployment, licence);
        if (checked.isSound(findings)) {
            findings.seen(sighting);
        }
    }

    private Sighting sighting(CheckedRow row, Deployment deployment, @Nullable String licence) {
        String picture =
                row.value("mediaID").isEmpty() ? pictureOfEvent.get(row.value("eventID")) : row.value("mediaID");
        String address = picture == null ? null : media.get(picture);
        String animal = row.text("individualID", 100);
        return new Sighting(
                row.number(),
                row.needed("observationID", 200),
                row.needed("scientificName", 200),
                "MachineObservation",
                row.when("eventStart", period(row), latest),
                deployment.place(),
                deployment.uncertainty(),
                deployment.place() == null ? null : "EPSG:4326",
                null,
                null,
                deployment.locality(),
                row.animals("count"),
                row.text("sex", 20),
                row.text("lifeStage", 40),
                "camera trap",
                deployment.setupBy(),
                animal == null ? List.of() : List.of(animal),
                address == null || address.length() > 500 ? null : address,
                address == null ? licence("data") : licence,
                null,
                row.text("observationComments", 1000));
    }

    private static Optional<EventDate> period(CheckedRow row) {
        String start = row.value("eventStart");
        String end = row.value("eventEnd");
        return EventDate.parse(end.isEmpty() || end.equals(start) ? start : start + "/" + end);
    }
}
