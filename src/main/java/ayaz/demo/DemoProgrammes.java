package ayaz.demo;

import ayaz.documents.Attaching;
import ayaz.documents.DocumentFacts;
import ayaz.platform.Upload;
import ayaz.programmes.FigureFacts;
import ayaz.programmes.LinkFacts;
import ayaz.programmes.ProgrammeFacts;
import ayaz.programmes.ProgrammeKeeping;
import ayaz.species.SpeciesCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A programme that uses animals of the demonstration, with numbers by year, and the paper that allows it. */
@ApplicationScoped
class DemoProgrammes {

    private static final String SPECIES = "Equus ferus przewalskii";
    private static final int FIRST_YEAR = 2020;
    private static final int[] BRED = {1, 1, 0, 1, 0, 1};

    @Inject
    ProgrammeKeeping programmes;

    @Inject
    Attaching attaching;

    @Inject
    SpeciesCatalogue species;

    void tell(Map<String, String> codes) {
        UUID horses = species.search(SPECIES, 1).get(0).id();
        UUID programme = programmes.add(
                horses,
                new ProgrammeFacts(
                        "BREEDING",
                        "Demonstration herd",
                        "Ayaz demonstration",
                        "Altyn Dala",
                        String.valueOf(FIRST_YEAR),
                        null,
                        null,
                        DemoFamilies.SOURCE,
                        null));
        IntStream.range(0, BRED.length).forEach(at -> programmes.addFigure(programme, born(FIRST_YEAR + at, BRED[at])));
        for (String name : new String[] {"Zorro", "Umbra", "Tessa", "Tulpar"}) {
            programmes.link(programme, new LinkFacts(DemoFamilies.code(codes, name), null));
        }
        attaching.attach(
                DemoFamilies.code(codes, "Zorro"),
                new Upload(DemoTable.bytes("permit.txt")),
                "permit.txt",
                new DocumentFacts("Permit of the demonstration (not valid)", "PERMIT", "en", "EVERYONE", null));
    }

    private static FigureFacts born(int year, int number) {
        return new FigureFacts(
                "BRED", null, String.valueOf(year), year, year, number, null, null, DemoFamilies.SOURCE, null);
    }
}
