package ayaz.racks;

import ayaz.codes.ScannedText;
import ayaz.platform.DirectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What the acts with unidentified tubes need to know of them. */
@ApplicationScoped
class UnidentifiedQueries {

    @Inject
    DirectReader reading;

    /** The tube as it was first read, whether it has a place now or lost it; empty where its unit is known. */
    Optional<String> tube(String code) {
        return reading
                .rows(
                        """
                        SELECT p.tube_code FROM placement p WHERE p.tube_code = ?
                            AND NOT EXISTS (SELECT 1 FROM supplier_code s WHERE s.value = p.tube_code) LIMIT 1""",
                        row -> row.getString(1),
                        ScannedText.key(code.strip()))
                .stream()
                .findFirst();
    }

    /** Those of the codes that belong to unidentified tubes, which stand somewhere or are out. */
    List<String> open(List<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : reading.rows(
                        "SELECT open_tube FROM placement WHERE open_tube IN ("
                                + String.join(", ", Collections.nCopies(codes.size(), "?")) + ")",
                        row -> row.getString(1),
                        codes.toArray(String[]::new));
    }

    /** The unit that is known by this supplier's code. */
    Optional<String> unitWithCode(String code) {
        return reading
                .rows(
                        "SELECT u.code FROM supplier_code s JOIN stored_unit u ON u.id = s.unit_id WHERE s.value = ?",
                        row -> row.getString(1),
                        ScannedText.key(code))
                .stream()
                .findFirst();
    }
}
