package ayaz.specimen;

import ayaz.platform.Flaws;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must be true of a number by itself; {@code at} is the way to its fields in what was sent. */
@ApplicationScoped
class NumberRules {

    private static final String MICROCHIP = "MICROCHIP";
    /** An older chip, whose reader shows nine digits or ten characters. */
    private static final String FDX_A = "FDX-A";

    private static final Pattern OLDER_CHIP = Pattern.compile("\\d{9}|[0-9A-Fa-f]{10}");

    @Inject
    Terms terms;

    void check(String at, NumberFacts number, LocalDate today) {
        var flaws = new Flaws();
        flaws.check(() -> checkType(at, number));
        flaws.check(() -> checkValue(at, number));
        flaws.check(() -> notAfter(at + "assignedOn", number.assignedOn(), today));
        flaws.check(() -> notAfter(at + "endedOn", number.endedOn(), today));
        flaws.check(() -> checkOrder(at, number));
        flaws.mustBeNone();
    }

    private void checkType(String at, NumberFacts number) {
        if (!terms.exists("IDENTIFIER_TYPE", number.type())) {
            throw UnitRefusals.input(at + "type", "unknownTerm", number.type());
        }
        String standard = number.standard();
        if (standard != null && !terms.exists("TRANSPONDER_STANDARD", standard)) {
            throw UnitRefusals.input(at + "standard", "unknownTerm", standard);
        }
        if (standard != null && !MICROCHIP.equals(number.type())) {
            throw UnitRefusals.input(at + "standard", "standardOfNoTransponder");
        }
    }

    private static void checkValue(String at, NumberFacts number) {
        String value = number.value().strip();
        if (!MICROCHIP.equals(number.type())) {
            return;
        }
        boolean older = FDX_A.equals(number.standard());
        if (older && !OLDER_CHIP.matcher(value).matches()) {
            throw UnitRefusals.input(at + "value", "olderTransponder", value);
        }
        if (!older && !Transponder.isValid(value)) {
            throw UnitRefusals.input(at + "value", "transponder", value);
        }
    }

    private static void notAfter(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw UnitRefusals.input(field, "inTheFuture", day.toString());
        }
    }

    private static void checkOrder(String at, NumberFacts number) {
        if (number.assignedOn() != null
                && number.endedOn() != null
                && number.endedOn().isBefore(number.assignedOn())) {
            throw UnitRefusals.input(
                    at + "endedOn", "endsBeforeAssigned", number.assignedOn().toString());
        }
    }
}
