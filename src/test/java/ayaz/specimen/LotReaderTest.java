package ayaz.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people write into the form, and all of it that cannot be read. */
class LotReaderTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final Map<String, String> given = new HashMap<>(Map.of(
            "collection.collectedOn", "2026-03-14 10:30",
            "quantity", "10,5",
            "cryoprotectantPercent", "6 %",
            "frozenAt", "14.03.2026",
            "units.supplierCodes", "AB00000001\n\n AB00000002 "));

    private NewLot read() {
        return new LotReader(given, ALMATY).lot("Panthera uncia", null);
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        assertThat(read().quantity()).isEqualByComparingTo("10.5");
        assertThat(read().cryoprotectantPercent()).isEqualByComparingTo("6");
    }

    @Test
    void unitsAreAsManyAsTubesWerePasted() {
        assertThat(read().units().count()).isEqualTo(2);
        assertThat(read().units().supplierCodes()).containsExactly("AB00000001", "AB00000002");
    }

    @Test
    void frozenOnTheDayOfCollectionIsNotBeforeItsHour() {
        assertThat(read().frozenAt()).isEqualTo("2026-03-14T10:30:00+05:00");
        given.put("frozenAt", "2026-03-15");
        assertThat(read().frozenAt())
                .isEqualTo(LocalDate.of(2026, 3, 15).atStartOfDay(ALMATY).toInstant());
    }

    @Test
    void allThatIsUnreadableIsToldAtOnce() {
        given.put("quantity", "four");
        given.put("passage", "1.5");
        given.put("frozenAt", "2026-03");
        given.put("collection.latitude", "north");
        assertThatThrownBy(this::read).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.parts().stream().map(Refusal::field))
                .containsExactlyInAnyOrder("quantity", "passage", "frozenAt", "collection.latitude"));
    }
}
