package ayaz.geofiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ayaz.platform.Refusal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Coordinates come out where other programs say that they lie. */
class ProjectionTest {

    /** About a centimetre. */
    private static final Offset<Double> CENTIMETRE = within(1e-7);

    private static Coordinate wgs84(Projection projection, double x, double y) {
        return projection
                .toWgs84(new GeometryFactory().createPoint(new Coordinate(x, y)))
                .getCoordinate();
    }

    /** 3857: the worked example of EPSG Guidance Note 7-2; the others as PROJ 9.5.1 has them. */
    @ParameterizedTest
    @CsvSource({
        "3857, -11169055.58, 2800000, -100.33333336694426, 24.381786918784428",
        "32642, 600000, 5600000, 70.41133877037355, 50.54337955474289",
        "32642, 312345.67, 4801234.5, 66.6849402210687, 43.34053530256741",
        "28412, 12400000, 5300000, 67.66359350115472, 47.825968535375786",
        "28412, 12612345.6, 4900000, 70.40529852710554, 44.22641486854495",
        "4326, 71.43, 51.13, 71.43, 51.13"
    })
    void pointLiesWhereOthersSay(int epsg, double x, double y, double longitude, double latitude) {
        Coordinate point = wgs84(Projection.ofEpsg(epsg), x, y);
        assertThat(point.x).isCloseTo(longitude, CENTIMETRE);
        assertThat(point.y).isCloseTo(latitude, CENTIMETRE);
    }

    /** The zone of Pulkovo 1942 is some 130 metres beside WGS 84: without the shift of the datum this would fail. */
    @Test
    void esriDescriptionMeansTheSameAsTheNumber() {
        String prj =
                """
                PROJCS["Pulkovo_1942_GK_Zone_12",GEOGCS["GCS_Pulkovo_1942",DATUM["D_Pulkovo_1942",
                SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],
                PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",12500000.0],PARAMETER["False_Northing",0.0],
                PARAMETER["Central_Meridian",69.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],
                UNIT["Meter",1.0]]""";
        Coordinate point = wgs84(PrjFile.read("a.prj", prj), 12400000, 5300000);
        assertThat(point.x).isCloseTo(67.66359350115472, CENTIMETRE);
        assertThat(point.y).isCloseTo(47.825968535375786, CENTIMETRE);
    }

    @Test
    void webMercatorOfEsriIsASphere() {
        String prj =
                """
                PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",
                SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],
                PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],
                PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],
                PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]""";
        Coordinate point = wgs84(PrjFile.read("a.prj", prj), -11169055.58, 2800000);
        assertThat(point.x).isCloseTo(-100.33333336694426, CENTIMETRE);
        assertThat(point.y).isCloseTo(24.381786918784428, CENTIMETRE);
    }

    @Test
    void epsgNumberInADescriptionDecides() {
        String prj =
                """
                PROJCS["WGS 84 / UTM zone 42N",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]]],
                PROJECTION["Transverse_Mercator"],UNIT["metre",1],AUTHORITY["EPSG","32642"]]""";
        assertThat(wgs84(PrjFile.read("a.prj", prj), 600000, 5600000).x).isCloseTo(70.41133877037355, CENTIMETRE);
    }

    /** Some hundred metres off would be worse than a question. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GEOGCS[\"Local\",DATUM[\"D_Unknown\",SPHEROID[\"Clarke\",6378206.4,294.98]],PRIMEM[\"Greenwich\",0]]",
                "PROJCS[\"x\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"W\",6378137,298.25]]],PROJECTION[\"Krovak\"]]",
                "LOCAL_CS[\"site\"]",
                "PROJCS[\"cut",
                "''"
            })
    void unknownDescriptionIsAQuestion(String prj) {
        assertThatThrownBy(() -> PrjFile.read("a.prj", prj))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key())
                        .isEqualTo("geofiles.refusal.unknownReference"));
    }

    @Test
    void unknownNumberIsRefusedAtItsField() {
        assertThatThrownBy(() -> Projection.ofEpsg(99999))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("epsg"));
    }
}
