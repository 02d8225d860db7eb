package ayaz.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is shown instead of a place: one point for all of a cell, near enough to be true and never the place itself. */
class BlurTest {

    /** No curve of the ellipsoid is flatter: distances on this sphere are never shorter than the true ones. */
    private static final double EARTH = 6_399_594;

    /** As places are kept: with six decimals; the poles and the antimeridian more often than chance has it. */
    @Provide
    Arbitrary<Coordinates> places() {
        return Combinators.combine(degrees(90_000_000), degrees(180_000_000)).as(Coordinates::new);
    }

    private static Arbitrary<Double> degrees(int most) {
        var anywhere = Arbitraries.integers().between(-most, most);
        var border = Arbitraries.integers().between(most - 2_000_000, most);
        return Arbitraries.oneOf(anywhere, border, border.map(each -> -each), Arbitraries.of(-most, 0, most))
                .map(millionths -> millionths / 1e6);
    }

    @Property(tries = 20_000)
    void shownUncertaintyCoversThePlace(
            @ForAll("places") Coordinates place, @ForAll @IntRange(min = 100, max = 100_000) int radius) {
        Blur blur = new Blur(radius);
        assertThat(metres(place, blur.shown(place))).isLessThanOrEqualTo(blur.uncertaintyMetres());
    }

    @Property(tries = 20_000)
    void placeItselfIsNeverShown(
            @ForAll("places") Coordinates place, @ForAll @IntRange(min = 100, max = 100_000) int radius) {
        Coordinates shown = new Blur(radius).shown(place);
        assertThat(shown.latitude()).isNotEqualTo(place.latitude());
        assertThat(shown.longitude()).isNotEqualTo(place.longitude());
    }

    /** Whoever sees the point shown of the point shown learns nothing more. */
    @Property(tries = 20_000)
    void pointShownStandsForItsOwnCell(
            @ForAll("places") Coordinates place, @ForAll @IntRange(min = 100, max = 100_000) int radius) {
        Coordinates shown = new Blur(radius).shown(place);
        assertThat(new Blur(radius).shown(shown)).isEqualTo(shown);
    }

    /** Many reports from around one den give few points, wherever the den is. */
    @Property(tries = 300)
    void cellIsAboutAsLargeAsTheRadiusAtAllLatitudes(
            @ForAll @IntRange(min = -85, max = 85) int latitude,
            @ForAll @IntRange(min = -180, max = 180) int longitude,
            @ForAll @IntRange(min = 1000, max = 50_000) int radius) {
        Coordinates den = new Coordinates(latitude + 0.123456, longitude * 0.999);
        Blur blur = new Blur(radius);
        Set<Coordinates> shown = new HashSet<>();
        for (int east = -20; east <= 20; east++) {
            for (int north = -20; north <= 20; north++) {
                shown.add(blur.shown(near(den, north * radius / 40.0, east * radius / 40.0)));
            }
        }
        assertThat(shown).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void westAndEastOfTheAntimeridianAreOnePlace() {
        Blur blur = new Blur(10_000);
        assertThat(blur.shown(new Coordinates(66.5, 180))).isEqualTo(blur.shown(new Coordinates(66.5, -180)));
    }

    @Test
    void withoutARadiusThePlaceIsShown() {
        Coordinates place = new Coordinates(43.123456, 76.654321);
        assertThat(Blur.NONE.shown(place)).isEqualTo(place);
        assertThat(Blur.NONE.uncertaintyMetres(30)).isEqualTo(30);
        assertThat(new Blur(5000).uncertaintyMetres(30)).isEqualTo(5030);
        assertThat(new Blur(5000).uncertaintyMetres(null)).isEqualTo(5000);
    }

    @Test
    void cellsOfTenKilometresAreThatSizeNearAlmaty() {
        Coordinates shown = new Blur(10_000).shown(new Coordinates(43.123456, 76.654321));
        assertThat(shown.latitude()).isCloseTo(43.123456, within(0.046));
        assertThat(shown.longitude()).isCloseTo(76.654321, within(0.063));
    }

    @Test
    void circleThatHidesNothingIsNoBlur() {
        assertThatThrownBy(() -> new Blur(99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Blur(100_001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nearestWiderGroupThatSaysAnythingDecides() {
        UUID family = UUID.randomUUID();
        UUID genus = UUID.randomUUID();
        UUID species = UUID.randomUUID();
        String lineage = "/" + family + "/" + genus + "/" + species + "/";
        Blur wide = new Blur(10_000);
        assertThat(SensitivePlaces.nearest(lineage, Map.of())).isEqualTo(Blur.NONE);
        assertThat(SensitivePlaces.nearest(lineage, Map.of(family, wide))).isEqualTo(wide);
        assertThat(SensitivePlaces.nearest(lineage, Map.of(family, wide, genus, Blur.NONE)))
                .isEqualTo(Blur.NONE);
        assertThat(SensitivePlaces.nearest(lineage, Map.of(family, Blur.NONE, species, wide)))
                .isEqualTo(wide);
    }

    private static Coordinates near(Coordinates place, double north, double east) {
        double latitude = place.latitude() + north / 111_200;
        double width = 111_200 * Math.cos(Math.toRadians(latitude));
        return new Coordinates(latitude, Math.IEEEremainder(place.longitude() + east / width, 360));
    }

    private static double metres(Coordinates a, Coordinates b) {
        double north = Math.toRadians(b.latitude() - a.latitude());
        double east = Math.toRadians(b.longitude() - a.longitude());
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
