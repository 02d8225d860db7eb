package ayaz.geography;

import ayaz.geofiles.GeoFile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer to be taken in.
 *
 * @param epsg the reference system of files that do not say it, or say it wrongly
 * @param nameAttribute which attribute holds the scientific name; null to find it, or take it from the name of the file
 * @param leaveOut the shapes that cannot be used or belong to no taxon are left out; else nothing is saved
 */
public record LayerUpload(
        List<GeoFile> files,
        @NotNull LayerKind kind,
        @Valid LayerFacts facts,
        @Nullable Integer epsg,
        @Nullable String nameAttribute,
        boolean leaveOut) {

    public LayerUpload {
        files = List.copyOf(files);
    }
}
