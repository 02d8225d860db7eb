package ayaz.coverage;

import ayaz.specimen.SampleType;
import ayaz.specimen.Sex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is held of a species, and what is missing. */
@Path("taxa/{id}/coverage")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Species")
public class CoverageResource {

    /** Units in our hands of one material from animals of one sex and origin. */
    public record HeldLine(
            SampleType sampleType, Sex sex, String birthType, long units, int animals, List<VesselLine> vessels) {}

    /** How many of them stand in a dewar or freezer. */
    public record VesselLine(String barcode, String name, long units) {}

    /** What should be there, in a word for programs and in a sentence. */
    public record GapLine(Gap.Kind kind, MaterialGroup group, String text) {}

    /** The matrix without its empty fields. */
    public record CoverageView(long units, int animals, List<HeldLine> held, List<GapLine> gaps) {}

    @Inject
    Coverage coverage;

    @Inject
    CoverageWords words;

    @GET
    @Operation(
            summary =
                    "What is held of a taxon and everything below it, by material, sex and origin, and what is missing",
            description = "Counted at most 20 s ago.")
    public CoverageView coverage(@PathParam("id") UUID id) {
        var matrix = coverage.of(id);
        return new CoverageView(
                matrix.total().units(),
                matrix.total().animals(),
                matrix.rows().stream()
                        .flatMap(row -> lines(matrix.columns(), row))
                        .toList(),
                matrix.gaps().stream()
                        .map(gap -> new GapLine(gap.kind(), gap.group(), words.gap(gap)))
                        .toList());
    }

    private static Stream<HeldLine> lines(List<Donors> columns, MatrixRow row) {
        return IntStream.range(0, columns.size())
                .filter(at -> !row.cells().get(at).isEmpty())
                .mapToObj(
                        at -> line(row.material(), columns.get(at), row.cells().get(at)));
    }

    private static HeldLine line(SampleType material, Donors donors, Cell cell) {
        return new HeldLine(
                material,
                donors.sex(),
                donors.birthType(),
                cell.units(),
                cell.animals(),
                cell.vessels().entrySet().stream()
                        .map(entry -> new VesselLine(
                                entry.getKey().barcode(), entry.getKey().name(), entry.getValue()))
                        .toList());
    }
}
