package ayaz.geofiles;

import ayaz.platform.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.proj4j.Proj4jException;

/**
 * The {@code .prj} of a Shapefile: well-known text, version 1, as OGC and Esri write it. An EPSG number in it decides;
 * else its datum, projection and parameters are told to PROJ one by one.
 */
final class PrjFile {

    private static final Map<String, String> PROJECTIONS = Map.ofEntries(
            Map.entry("transverse_mercator", "tmerc"),
            Map.entry("gauss_kruger", "tmerc"),
            Map.entry("mercator", "merc"),
            Map.entry("mercator_1sp", "merc"),
            Map.entry("mercator_2sp", "merc"),
            Map.entry("mercator_auxiliary_sphere", "merc"),
            Map.entry("popular_visualisation_pseudo_mercator", "merc"),
            Map.entry("lambert_conformal_conic", "lcc"),
            Map.entry("lambert_conformal_conic_1sp", "lcc"),
            Map.entry("lambert_conformal_conic_2sp", "lcc"),
            Map.entry("albers", "aea"),
            Map.entry("albers_conic_equal_area", "aea"),
            Map.entry("lambert_azimuthal_equal_area", "laea"),
            Map.entry("azimuthal_equidistant", "aeqd"),
            Map.entry("equidistant_conic", "eqdc"),
            Map.entry("cylindrical_equal_area", "cea"),
            Map.entry("behrmann", "cea"),
            Map.entry("plate_carree", "eqc"),
            Map.entry("equidistant_cylindrical", "eqc"),
            Map.entry("equirectangular", "eqc"),
            Map.entry("sinusoidal", "sinu"),
            Map.entry("mollweide", "moll"),
            Map.entry("robinson", "robin"));

    private static final Map<String, String> PARAMETERS = Map.of(
            "latitude_of_origin", "lat_0",
            "latitude_of_center", "lat_0",
            "central_parallel", "lat_0",
            "central_meridian", "lon_0",
            "longitude_of_center", "lon_0",
            "longitude_of_origin", "lon_0",
            "standard_parallel_1", "lat_1",
            "standard_parallel_2", "lat_2",
            "scale_factor", "k");

    /** From the EPSG registry: what turns the datum into WGS 84. */
    private static final Map<String, String> SHIFTS = Map.of(
            "pulkovo_1942", "23.92,-141.27,-80.9,0,0.35,0.82,-0.12",
            "pulkovo_1995", "24.47,-130.89,-81.56,0,0,0.13,-0.22",
            "wgs_1984", "0,0,0",
            "wgs84", "0,0,0",
            "world_geodetic_system_1984", "0,0,0",
            "etrs_1989", "0,0,0",
            "european_terrestrial_reference_system_1989", "0,0,0",
            "north_american_1983", "0,0,0",
            "north_american_datum_1983", "0,0,0");

    /** On these one parallel says where lengths are true. */
    private static final List<String> CYLINDERS = List.of("merc", "cea", "eqc");

    private final String file;
    private final List<String> parameters = new ArrayList<>();

    private PrjFile(String file) {
        this.file = file;
    }

    static Projection read(String file, String text) {
        try {
            Wkt root = Wkt.read(text);
            Optional<Integer> epsg = epsg(root);
            return epsg.isPresent() ? Projection.ofEpsg(epsg.get()) : new PrjFile(file).described(root);
        } catch (IllegalArgumentException | Proj4jException | IllegalStateException e) {
            throw GeofileRefusals.unknownReference(file);
        }
    }

    private static Optional<Integer> epsg(Wkt root) {
        return root.part("AUTHORITY")
                .filter(authority -> authority.name().equalsIgnoreCase("EPSG"))
                .map(authority -> Integer.valueOf(authority.text(1)));
    }

    private Projection described(Wkt root) {
        if (root.is("GEOGCS")) {
            say("proj", "longlat");
            datum(root);
        } else if (root.is("PROJCS")) {
            datum(root.part("GEOGCS").orElseThrow(this::unknown));
            projected(root);
        } else {
            throw unknown();
        }
        say("no_defs", null);
        return Projection.ofParameters(root.name(), String.join(" ", parameters));
    }

    private void datum(Wkt geographic) {
        Wkt datum = geographic.part("DATUM").orElseThrow(this::unknown);
        Wkt spheroid = datum.part("SPHEROID").orElseThrow(this::unknown);
        double flattening = spheroid.number(2) == 0 ? 0 : 1 / spheroid.number(2);
        say("a", spheroid.text(1));
        say("b", Double.toString(spheroid.number(1) * (1 - flattening)));
        say("towgs84", shift(datum));
        geographic
                .part("PRIMEM")
                .filter(meridian -> meridian.number(1) != 0)
                .ifPresent(meridian -> say("pm", meridian.text(1)));
    }

    private String shift(Wkt datum) {
        Optional<Wkt> told = datum.part("TOWGS84");
        if (told.isPresent()) {
            return String.join(",", told.get().values());
        }
        String name = datum.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String known = SHIFTS.get(name.startsWith("d_") ? name.substring(2) : name);
        if (known == null) {
            throw unknown(); // some hundred metres off is worse than a question
        }
        return known;
    }

    private void projected(Wkt root) {
        String kind = root.part("PROJECTION").orElseThrow(this::unknown).name().toLowerCase(Locale.ROOT);
        String projection = PROJECTIONS.get(kind);
        if (projection == null) {
            throw unknown();
        }
        say("proj", projection);
        double metres = root.part("UNIT").map(unit -> unit.number(1)).orElse(1.0);
        root.all("PARAMETER").forEach(each -> parameter(each, projection, metres));
        if (kind.equals("mercator_auxiliary_sphere") || kind.startsWith("popular")) {
            takeForASphere();
        }
        if (metres != 1) {
            say("to_meter", Double.toString(metres));
        }
    }

    /** Web maps take the degrees of the ellipsoid for those of a sphere, and shift nothing. */
    private void takeForASphere() {
        parameters.removeIf(each -> each.startsWith("+b=") || each.startsWith("+towgs84="));
        say("b", parameters.get(0).substring("+a=".length()));
        say("nadgrids", "@null");
    }

    private void parameter(Wkt parameter, String projection, double metres) {
        String name = parameter.name().toLowerCase(Locale.ROOT);
        if (name.equals("false_easting") || name.equals("false_northing")) {
            say(name.equals("false_easting") ? "x_0" : "y_0", Double.toString(parameter.number(1) * metres));
            return;
        }
        String known = PARAMETERS.get(name);
        if (known != null) {
            say(known.equals("lat_1") && CYLINDERS.contains(projection) ? "lat_ts" : known, parameter.text(1));
        } else if (parameter.number(1) != 0) {
            throw unknown();
        }
    }

    private void say(String name, @Nullable String value) {
        parameters.add("+" + name + (value == null ? "" : "=" + value));
    }

    private Refusal unknown() {
        return GeofileRefusals.unknownReference(file);
    }
}
