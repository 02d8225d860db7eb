package ayaz.geography;

import ayaz.geofiles.GeoFile;
import ayaz.platform.Upload;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a layer in the address to which its file is sent. */
public class LayerUploadQuery {

    @QueryParam("name")
    @DefaultValue("layer.geojson")
    String name = "layer.geojson";

    @QueryParam("kind")
    @DefaultValue("RANGE")
    LayerKind kind = LayerKind.RANGE;

    @QueryParam("nameEn")
    @Nullable
    String nameEn;

    @QueryParam("nameRu")
    @Nullable
    String nameRu;

    @QueryParam("nameKk")
    @Nullable
    String nameKk;

    @QueryParam("source")
    @DefaultValue("")
    String source = "";

    @QueryParam("licence")
    @DefaultValue("")
    String licence = "";

    @QueryParam("attribution")
    @DefaultValue("")
    String attribution = "";

    @QueryParam("year")
    @Nullable
    Integer year;

    @QueryParam("epsg")
    @Nullable
    Integer epsg;

    @QueryParam("nameAttribute")
    @Nullable
    String nameAttribute;

    @QueryParam("leaveOut")
    @DefaultValue("false")
    boolean leaveOut;

    LayerUpload of(Upload file) {
        return new LayerUpload(
                List.of(new GeoFile(name, file.bytes())),
                kind,
                new LayerFacts(nameEn, nameRu, nameKk, source, licence, attribution, year),
                epsg,
                nameAttribute,
                leaveOut);
    }
}
