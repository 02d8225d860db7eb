package ayaz.geofiles;

import java.util.Optional;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/** Brings the coordinates of one reference system to WGS 84, shifting the datum where it is another. */
public final class Projection {

    private static final int WGS84 = 4326;

    private final String name;
    private final boolean isOfDegrees;
    private final CoordinateTransform toWgs84;

    private Projection(String name, CoordinateReferenceSystem from) {
        CoordinateReferenceSystem wgs84 = new CRSFactory().createFromName("EPSG:" + WGS84);
        this.name = name;
        this.isOfDegrees = from.isGeographic();
        this.toWgs84 = new CoordinateTransformFactory().createTransform(from, wgs84);
    }

    public static Projection wgs84() {
        return ofEpsg(WGS84);
    }

    public static Projection ofEpsg(int code) {
        return find(code).orElseThrow(() -> GeofileRefusals.noSuchEpsg(code));
    }

    private static Optional<Projection> find(int code) {
        String name = "EPSG:" + code;
        try {
            return Optional.of(new Projection(name, new CRSFactory().createFromName(name)));
        } catch (Proj4jException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** A system of longitudes and latitudes; empty where there is none of that number. */
    static Optional<Projection> ofDegrees(int code) {
        return find(code).filter(projection -> projection.isOfDegrees);
    }

    static Projection ofParameters(String name, String parameters) {
        return new Projection(name, new CRSFactory().createFromParameters(name, parameters));
    }

    String name() {
        return name;
    }

    public boolean isWgs84() {
        return name.equals("EPSG:" + WGS84);
    }

    /** The same point in degrees of WGS 84: longitude, latitude. */
    public double[] toWgs84(double x, double y) {
        var to = new ProjCoordinate();
        try {
            toWgs84.transform(new ProjCoordinate(x, y), to);
        } catch (Proj4jException | IllegalStateException e) {
            throw GeofileRefusals.outsideTheWorld();
        }
        return new double[] {to.x, to.y};
    }

    /** The same shape in degrees, longitude first. */
    public Geometry toWgs84(Geometry shape) {
        Geometry copy = shape.copy();
        try {
            copy.apply(new Moving());
        } catch (Proj4jException | IllegalStateException e) {
            throw GeofileRefusals.outsideTheWorld();
        }
        copy.geometryChanged();
        return copy;
    }

    private final class Moving implements CoordinateSequenceFilter {

        private final ProjCoordinate from = new ProjCoordinate();
        private final ProjCoordinate to = new ProjCoordinate();

        @Override
        public void filter(CoordinateSequence line, int at) {
            from.x = line.getX(at);
            from.y = line.getY(at);
            from.z = Double.NaN;
            toWgs84.transform(from, to);
            line.setOrdinate(at, CoordinateSequence.X, to.x);
            line.setOrdinate(at, CoordinateSequence.Y, to.y);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
