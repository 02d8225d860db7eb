package ayaz.demo;

import ayaz.lives.LifeEventType;
import ayaz.lives.LifeFacts;
import ayaz.lives.LifeRecording;
import ayaz.pedigree.Certainty;
import ayaz.pedigree.NewParent;
import ayaz.pedigree.ParentRole;
import ayaz.pedigree.Parenting;
import ayaz.photographs.PhotographFacts;
import ayaz.photographs.Photographing;
import ayaz.photographs.Pictures;
import ayaz.platform.Upload;
import ayaz.specimen.Admitting;
import ayaz.specimen.NewAnimal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;

/** The herd of Przewalski's horses and the snow leopards get their relatives, and some animals a story. */
@ApplicationScoped
class DemoFamilies {

    static final String SOURCE = "Made up for the demonstration";

    @Inject
    Admitting admitting;

    @Inject
    Parenting parenting;

    @Inject
    LifeRecording lives;

    @Inject
    Pictures pictures;

    @Inject
    Photographing photographing;

    /** {@code codes} by name, to which those of the relatives are added. */
    void tell(Map<String, String> codes) {
        for (DemoAnimal each : DemoAnimal.relatives()) {
            codes.put(each.name(), admitting.admit(new NewAnimal(each.species(), each.admitted())));
        }
        DemoTable.rows("parents.csv")
                .forEach(row -> parenting.add(
                        code(codes, row.get("child")),
                        new NewParent(
                                code(codes, row.get("parent")),
                                ParentRole.valueOf(row.get("role")),
                                Certainty.valueOf(row.get("certainty")),
                                SOURCE,
                                null)));
        DemoTable.rows("lives.csv")
                .forEach(row -> lives.add(
                        code(codes, row.get("animal")),
                        new LifeFacts(
                                LifeEventType.valueOf(row.get("type")),
                                row.get("on"),
                                row.get("place"),
                                row.get("detail").isEmpty() ? null : row.get("detail"),
                                SOURCE,
                                null)));
        photographing.add(
                code(codes, "Barys"),
                pictures.of(new Upload(DemoPicture.png())),
                new PhotographFacts("Drawn for the demonstration", null, null, "INTERNAL"));
    }

    static String code(Map<String, String> codes, String name) {
        return Objects.requireNonNull(codes.get(name), name);
    }
}
