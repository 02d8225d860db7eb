package ayaz.geofiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ayaz.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** What can be kept is kept valid and on the map; what cannot is refused with the reason. */
class SoundnessTest {

    private static Soundness.Sound sound(String text) {
        try {
            return Soundness.of(new WKTReader().read(text));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void bowTieIsMendedAndSaidToBe() {
        var bow = sound("POLYGON((60 40, 64 44, 64 40, 60 44, 60 40))");
        assertThat(bow.mended()).isTrue();
        assertThat(bow.geometry().isValid()).isTrue();
        assertThat(bow.geometry().getArea()).isCloseTo(8, within(1e-9));
        assertThat(sound("POLYGON((60 40, 64 40, 64 44, 60 44, 60 40))").mended())
                .isFalse();
    }

    /** The same part of Chukotka in the two ways in which files write what reaches over the antimeridian. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POLYGON((175 65, -170 65, -170 70, 175 70, 175 65))",
                "POLYGON((175 65, 190 65, 190 70, 175 70, 175 65))",
                "POLYGON((-185 65, -170 65, -170 70, -185 70, -185 65))"
            })
    void shapeOverTheAntimeridianIsCutInTwo(String text) {
        Geometry shape = sound(text).geometry();
        assertThat(shape.getNumGeometries()).isEqualTo(2);
        assertThat(shape.getArea()).isCloseTo(75, within(1e-6));
        assertThat(shape.getEnvelopeInternal().getMinX()).isEqualTo(-180);
        assertThat(shape.getEnvelopeInternal().getMaxX()).isEqualTo(180);
        assertThat(shape.contains(shape.getFactory().createPoint(new Coordinate(0, 67))))
                .isFalse();
    }

    @Test
    void shapeAroundTheWholeWorldStaysWhole() {
        assertThat(sound("POLYGON((-180 -90, 180 -90, 180 90, -180 90, -180 -90))")
                        .geometry()
                        .getArea())
                .isEqualTo(360 * 180);
    }

    @Test
    void marksBesideAnAreaAreLeftOut() {
        Geometry shape = sound("GEOMETRYCOLLECTION(POLYGON((60 40, 61 40, 61 41, 60 40)), POINT(60 40))")
                .geometry();
        assertThat(shape.getGeometryType()).isEqualTo("Polygon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POLYGON EMPTY | geofiles.refusal.noGeometry",
                "POINT(600000 5600000) | geofiles.refusal.outsideTheWorld",
                "POLYGON((60 40, 61 91, 62 40, 60 40)) | geofiles.refusal.outsideTheWorld",
                "POLYGON((60 40, 61 41, 62 42, 60 40)) | geofiles.refusal.beyondMending"
            })
    void whatCannotBeUsedIsRefused(String text, String key) {
        assertThatThrownBy(() -> sound(text)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }
}
