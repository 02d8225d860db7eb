package ayaz.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class PlaceTextTest {

    @Test
    void stepsNameTheirKindInBrackets() {
        var place = PlaceText.of(
                Map.of(Field.PLACE, "Almaty (site) > Room 1 (room) > B-01 (box 10x10)", Field.POSITION, "A1"), ">");

        assertThat(place.steps())
                .containsExactly(
                        new PlaceStep("Almaty", "place", "site", null),
                        new PlaceStep("Room 1", "place", "room", null),
                        new PlaceStep("B-01", "place", "box 10x10", null));
        assertThat(place.position()).isEqualTo("A1");
    }

    @Test
    void arctosPathsKeepCodesPositionsAndTheTube() {
        var place = PlaceText.of(
                Map.of(
                        Field.PLACE,
                        "[ INST ] Some Museum (institution):[ T05 ] CRYO-05 (cryotank):[  ] 2 (position):"
                                + "[ B7 ] DGR-1 (freezer box):[  ] 27 (position):[ A6CJT ] NK 1 HS (cryovial)"),
                ">");

        assertThat(place.steps())
                .extracting(PlaceStep::name, PlaceStep::barcode)
                .containsExactly(
                        tuple("Some Museum", "INST"), tuple("CRYO-05", "T05"), tuple("2", null), tuple("DGR-1", "B7"));
        assertThat(place.position()).isEqualTo("27");
        assertThat(place.vessel()).isEqualTo(new PlaceStep("NK 1 HS", "place", "cryovial", "A6CJT"));
    }

    @Test
    void aTubeAloneIsNoPlace() {
        var place = PlaceText.of(Map.of(Field.PLACE, "[ A3KL4 ] A3KL4 (cryovial)"), ">");

        assertThat(place.steps()).isEmpty();
        assertThat(place.position()).isNull();
    }
}
