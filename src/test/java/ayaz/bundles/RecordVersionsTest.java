package ayaz.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.history.RecordChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordVersionsTest {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2025-01-01T00:00:00Z");

    private static RecordVersions versions(RecordChange... newestFirst) {
        return RecordVersions.of(new TreeMap<>(Map.of("remarks", "now", "quantity", "3")), List.of(newestFirst));
    }

    @Test
    void recordThatNeverChangedHasOneVersion() {
        assertThat(versions().versions()).singleElement().satisfies(only -> {
            assertThat(only.from()).isNull();
            assertThat(only.until()).isNull();
            assertThat(only.facts()).containsEntry("remarks", "now");
        });
    }

    @Test
    void eachMomentOfChangeBeginsAVersion() {
        List<RecordVersions.Version> versions = versions(
                        new RecordChange(SECOND, "remarks", "later"), new RecordChange(FIRST, "remarks", null))
                .versions();
        assertThat(versions).extracting(RecordVersions.Version::from).containsExactly(null, FIRST, SECOND);
        assertThat(versions).extracting(RecordVersions.Version::until).containsExactly(FIRST, SECOND, null);
        assertThat(versions)
                .extracting(version -> version.facts().get("remarks"))
                .containsExactly(null, "later", "now");
        assertThat(versions).allSatisfy(version -> assertThat(version.facts()).containsEntry("quantity", "3"));
    }

    @Test
    void changesOfOneActAreOneVersion() {
        List<RecordVersions.Version> versions = versions(
                        new RecordChange(FIRST, "remarks", "then"), new RecordChange(FIRST, "quantity", "2"))
                .versions();
        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).facts()).containsEntry("remarks", "then").containsEntry("quantity", "2");
    }

    @Test
    void ofOneFieldThatChangedTwiceInOneActTheOldestValueIsTheOneBefore() {
        List<RecordVersions.Version> versions = versions(
                        new RecordChange(FIRST, "remarks", "between"), new RecordChange(FIRST, "remarks", "then"))
                .versions();
        assertThat(versions.get(0).facts()).containsEntry("remarks", "then");
    }
}
