package ayaz.geofiles;

import ayaz.archives.Archive;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of shapes in an archive, and archives of them. Nothing else is taken out of it, and all of them together have a limit. */
final class ZipFolder {

    private static final Set<String> WANTED = Set.of("geojson", "json", "gpkg", "shp", "dbf", "prj", "cpg", "zip");

    /** What may still be unpacked of one upload: its shapes are all held in memory. */
    static final class Budget {

        private static final int MEBIBYTE = 1024 * 1024;
        private static final int MOST = 96 * MEBIBYTE;

        private int left = MOST;

        void spend(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw GeofileRefusals.tooLarge(MOST / MEBIBYTE);
            }
        }
    }

    private ZipFolder() {}

    static List<GeoFile> open(GeoFile zip, Budget budget) {
        var files = new ArrayList<GeoFile>();
        Archive.of(zip.bytes()).each((name, content) -> {
            if (WANTED.contains(new GeoFile(name, new byte[0]).ending())) {
                byte[] bytes = content.readNBytes(budget.left + 1);
                budget.spend(bytes.length);
                files.add(new GeoFile(name, bytes));
            }
        });
        return files;
    }
}
