package ayaz.demo;

import ayaz.geofiles.GeoFile;
import ayaz.geography.LayerFacts;
import ayaz.geography.LayerKind;
import ayaz.geography.LayerUpload;
import ayaz.geography.Uploading;
import ayaz.occurrences.FieldFile;
import ayaz.occurrences.FieldImporting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What is on the maps of the demonstration: ranges that were drawn for it, and observations that nobody made. */
@ApplicationScoped
class DemoField {

    @Inject
    Uploading uploading;

    @Inject
    FieldImporting importing;

    void tell() {
        uploading.save(new LayerUpload(
                List.of(new GeoFile("ranges.geojson", DemoTable.bytes("ranges.geojson"))),
                LayerKind.RANGE,
                new LayerFacts(
                        "Demonstration: made-up ranges",
                        "Демонстрация: вымышленные ареалы",
                        "Көрсетілім: ойдан шығарылған таралу аймақтары",
                        DemoFamilies.SOURCE,
                        "CC0",
                        "Ayaz: made up for the demonstration",
                        null),
                null,
                "binomial",
                false));
        importing.save(new FieldFile("sightings.csv", DemoTable.bytes("sightings.csv"), false));
    }
}
