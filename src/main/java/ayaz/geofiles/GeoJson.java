package ayaz.geofiles;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** GeoJSON (RFC 7946), read from files and requests and written for maps. */
public final class GeoJson {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /** As older files name a coordinate system: {@code urn:ogc:def:crs:EPSG::32642}. */
    private static final Pattern EPSG = Pattern.compile(".*EPSG:[\\d.]*:?(\\d{4,6})$");

    private GeoJson() {}

    /** A geometry, or the one of a feature, that somebody has sent; sound, in WGS 84. */
    public static Geometry shape(String json) {
        try (var reader = READERS.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Geometry read = geometry(
                    "Feature".equals(object.getString("type", "")) ? object.getJsonObject("geometry") : object);
            return Soundness.of(read == null ? FACTORY.createPoint() : read).geometry();
        } catch (JsonException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw GeofileRefusals.notGeoJson("GeoJSON");
        }
    }

    static GeoTable read(GeoFile file, @Nullable Integer epsg) {
        try (var reader = READERS.createReader(new ByteArrayInputStream(file.bytes()))) {
            JsonObject root = reader.readObject();
            Projection projection = projection(file, root, epsg);
            return Rows.sound(file.shortName(), projection, rows(root));
        } catch (JsonException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw GeofileRefusals.notGeoJson(file.shortName());
        }
    }

    private static List<RawRow> rows(JsonObject root) {
        if (!"FeatureCollection".equals(root.getString("type", ""))) {
            return List.of(row(root));
        }
        return root.getJsonArray("features").getValuesAs(JsonObject.class).stream()
                .map(GeoJson::row)
                .toList();
    }

    private static RawRow row(JsonObject feature) {
        if (!"Feature".equals(feature.getString("type", ""))) {
            return new RawRow(JsonValue.EMPTY_JSON_OBJECT, geometry(feature));
        }
        JsonValue attributes = feature.getOrDefault("properties", JsonValue.NULL);
        JsonValue shape = feature.getOrDefault("geometry", JsonValue.NULL);
        return new RawRow(
                attributes == JsonValue.NULL ? JsonValue.EMPTY_JSON_OBJECT : attributes.asJsonObject(),
                shape == JsonValue.NULL ? null : geometry(shape.asJsonObject()));
    }

    private static Projection projection(GeoFile file, JsonObject root, @Nullable Integer epsg) {
        JsonValue told = root.getOrDefault("crs", JsonValue.NULL);
        if (told == JsonValue.NULL) {
            return epsg == null ? Projection.wgs84() : Projection.ofEpsg(epsg);
        }
        String name = told.asJsonObject().getJsonObject("properties").getString("name", "");
        Matcher code = EPSG.matcher(name.toUpperCase(Locale.ROOT));
        if (name.endsWith("CRS84")) {
            return Projection.wgs84();
        }
        if (!code.matches()) {
            throw GeofileRefusals.unknownReference(file.shortName());
        }
        return Projection.ofEpsg(Integer.parseInt(code.group(1)));
    }

    private static @Nullable Geometry geometry(@Nullable JsonObject shape) {
        if (shape == null) {
            return null;
        }
        String type = shape.getString("type");
        if (type.equals("GeometryCollection")) {
            return FACTORY.createGeometryCollection(
                    shape.getJsonArray("geometries").getValuesAs(JsonObject.class).stream()
                            .map(GeoJson::geometry)
                            .toArray(Geometry[]::new));
        }
        JsonArray coordinates = shape.getJsonArray("coordinates");
        return switch (type) {
            case "Point" -> FACTORY.createPoint(coordinate(coordinates));
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(line(coordinates));
            case "LineString" -> FACTORY.createLineString(line(coordinates));
            case "MultiLineString" ->
                FACTORY.createMultiLineString(arrays(coordinates).stream()
                        .map(each -> FACTORY.createLineString(line(each)))
                        .toArray(LineString[]::new));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                FACTORY.createMultiPolygon(
                        arrays(coordinates).stream().map(GeoJson::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static Polygon polygon(JsonArray rings) {
        LinearRing[] lines = arrays(rings).stream()
                .map(ring -> FACTORY.createLinearRing(line(ring)))
                .toArray(LinearRing[]::new);
        if (lines.length == 0) {
            return FACTORY.createPolygon();
        }
        return FACTORY.createPolygon(lines[0], Arrays.copyOfRange(lines, 1, lines.length));
    }

    private static List<JsonArray> arrays(JsonArray array) {
        return array.getValuesAs(JsonArray.class);
    }

    private static Coordinate[] line(JsonArray points) {
        return arrays(points).stream().map(GeoJson::coordinate).toArray(Coordinate[]::new);
    }

    private static Coordinate coordinate(JsonArray numbers) {
        return new Coordinate(number(numbers, 0), number(numbers, 1));
    }

    private static double number(JsonArray numbers, int at) {
        return ((JsonNumber) numbers.get(at)).doubleValue();
    }

    /** A geometry as a map takes it, with so many decimals of a degree. */
    public static String write(Geometry shape, int decimals) {
        var text = new StringBuilder();
        write(shape, decimals, text);
        return text.toString();
    }

    private static void write(Geometry shape, int decimals, StringBuilder text) {
        text.append("{\"type\":\"").append(shape.getGeometryType()).append('"');
        if (shape.getClass() == GeometryCollection.class) {
            text.append(",\"geometries\":[");
            parts(shape, text, part -> write(part, decimals, text));
            text.append("]}");
            return;
        }
        text.append(",\"coordinates\":");
        coordinates(shape, decimals, text);
        text.append('}');
    }

    private static void coordinates(Geometry shape, int decimals, StringBuilder text) {
        if (shape instanceof Point point) {
            point(point.getCoordinate(), decimals, text);
        } else if (shape instanceof Polygon polygon) {
            text.append('[');
            line(polygon.getExteriorRing(), decimals, text);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                text.append(',');
                line(polygon.getInteriorRingN(i), decimals, text);
            }
            text.append(']');
        } else if (shape instanceof MultiPolygon || shape instanceof MultiLineString || shape instanceof MultiPoint) {
            text.append('[');
            parts(shape, text, part -> coordinates(part, decimals, text));
            text.append(']');
        } else {
            line(shape, decimals, text);
        }
    }

    private static void parts(Geometry shape, StringBuilder text, Consumer<Geometry> each) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (i > 0) {
                text.append(',');
            }
            each.accept(shape.getGeometryN(i));
        }
    }

    private static void line(Geometry line, int decimals, StringBuilder text) {
        Coordinate[] points = line.getCoordinates();
        text.append('[');
        for (int i = 0; i < points.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            point(points[i], decimals, text);
        }
        text.append(']');
    }

    private static void point(Coordinate at, int decimals, StringBuilder text) {
        text.append('[')
                .append(number(at.x, decimals))
                .append(',')
                .append(number(at.y, decimals))
                .append(']');
    }

    private static String number(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
