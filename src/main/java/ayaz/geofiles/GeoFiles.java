package ayaz.geofiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files of shapes, alone or many in archives. */
public final class GeoFiles {

    private GeoFiles() {}

    /** {@code epsg} is the reference system of files that do not say it, or say it wrongly. */
    public static List<GeoTable> read(List<GeoFile> files, @Nullable Integer epsg) {
        var tables = new ArrayList<GeoTable>();
        int shapes = 0;
        for (Map<String, GeoFile> folder : opened(files)) {
            for (GeoFile file : folder.values()) {
                List<GeoTable> read = tables(file, folder, epsg);
                shapes += read.stream().mapToInt(table -> table.rows().size()).sum();
                if (shapes > Rows.MOST) {
                    throw GeofileRefusals.tooManyShapes(Rows.MOST);
                }
                tables.addAll(read);
            }
        }
        if (tables.isEmpty()) {
            throw GeofileRefusals.nothingInside();
        }
        return tables;
    }

    private static List<GeoTable> tables(GeoFile file, Map<String, GeoFile> siblings, @Nullable Integer epsg) {
        return switch (file.ending()) {
            case "geojson", "json" -> List.of(GeoJson.read(file, epsg));
            case "gpkg" -> GeoPackage.read(file, epsg);
            case "shp" -> List.of(Shapefile.read(file, siblings, epsg));
            default -> List.of();
        };
    }

    /** What was handed in as it is, and each archive by itself: the parts of a Shapefile are looked for among them. */
    private static List<Map<String, GeoFile>> opened(List<GeoFile> files) {
        var folders = new ArrayList<Map<String, GeoFile>>();
        folders.add(byName(
                files.stream().filter(each -> !each.ending().equals("zip")).toList()));
        var budget = new ZipFolder.Budget();
        for (GeoFile zip : archives(files)) {
            List<GeoFile> inside = ZipFolder.open(zip, budget);
            folders.add(byName(inside));
            archives(inside).forEach(each -> folders.add(byName(ZipFolder.open(each, budget))));
        }
        return folders;
    }

    /** One in another is as far as it goes: a Shapefile of each species, and all of them in one file. */
    private static List<GeoFile> archives(List<GeoFile> files) {
        return files.stream().filter(each -> each.ending().equals("zip")).toList();
    }

    private static Map<String, GeoFile> byName(List<GeoFile> files) {
        var byName = new LinkedHashMap<String, GeoFile>();
        files.forEach(each -> byName.put(each.name().toLowerCase(Locale.ROOT), each));
        return byName;
    }
}
