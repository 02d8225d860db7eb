package ayaz.geofiles;

import java.io.Serializable;
import java.util.Locale;

/** A file as it was handed in or stood in an archive. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record GeoFile(String name, byte[] bytes) implements Serializable {

    private static final long serialVersionUID = 1;

    /** With the folders before it and without the ending: what the parts of a Shapefile have in common. */
    String base() {
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    }

    String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Without folders, for people. */
    public String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
