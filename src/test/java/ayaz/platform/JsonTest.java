package ayaz.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    enum Kind {
        STRAW
    }

    record Place(List<String> path, @Nullable String position) {}

    record Unit(
            UUID id,
            String code,
            @Nullable Integer ordinal,
            int version,
            long size,
            boolean onHold,
            Kind kind,
            LocalDate day,
            Instant at,
            @Nullable Place place,
            List<Place> places) {}

    private static final Unit UNIT = new Unit(
            UUID.fromString("0193a1c0-0000-7000-8000-000000000001"),
            "KZIZ26000017Q",
            17,
            3,
            5_000_000_000L,
            true,
            Kind.STRAW,
            LocalDate.of(2026, 3, 14),
            Instant.parse("2026-03-14T05:06:07.123456Z"),
            null,
            List.of(new Place(List.of("Almaty", "D03"), "07")));

    @Test
    void recordsGoOutAndComeBack() {
        assertThat(Json.read(Json.write(UNIT), Unit.class)).isEqualTo(UNIT);
    }

    @Test
    void absentValuesAreWritten() {
        assertThat(Json.write(UNIT))
                .startsWith(
                        "{\"id\":\"0193a1c0-0000-7000-8000-000000000001\",\"code\":\"KZIZ26000017Q\",\"ordinal\":17")
                .contains("\"place\":null", "\"at\":\"2026-03-14T05:06:07.123456Z\"", "\"day\":\"2026-03-14\"");
    }

    @Test
    void missingPropertiesAreAbsent() {
        var place = Json.read("{}", Place.class);
        assertThat(place.position()).isNull();
    }

    @Test
    void writtenNullsAreAbsentToo() {
        var place = Json.read("{\"path\":[\"Almaty\"],\"position\":null}", Place.class);
        assertThat(place.position()).isNull();
        assertThat(place.path()).containsExactly("Almaty");
    }

    @Test
    void unknownPropertyIsRefusedWithTheWayToIt() {
        assertRefused("{\"place\":{\"pozition\":\"7\"}}", "platform.refusal.jsonUnknown", "place.pozition");
    }

    @Test
    void unreadableValueIsRefusedWithItsProperty() {
        assertRefused("{\"kind\":\"BOTTLE\"}", "platform.refusal.jsonMisfit", "kind");
        assertRefused("{\"day\":\"yesterday\"}", "platform.refusal.jsonMisfit", "day");
        assertRefused("{\"ordinal\":\"x\"}", "platform.refusal.jsonMisfit", "ordinal");
        assertRefused("{\"places\":[{\"path\":7}]}", "platform.refusal.jsonMisfit", "places.path");
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        var thrown = catchThrowable(() -> Json.read("{\"code\":", Unit.class));
        assertThat(UnreadableInput.refusal(thrown).key()).isEqualTo("platform.refusal.jsonMalformed");
    }

    private static void assertRefused(String json, String key, String field) {
        var thrown = catchThrowable(() -> Json.read(json, Unit.class));
        assertThat(UnreadableInput.isIn(thrown)).isTrue();
        var refusal = UnreadableInput.refusal(thrown);
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.field()).isEqualTo(field);
    }
}
