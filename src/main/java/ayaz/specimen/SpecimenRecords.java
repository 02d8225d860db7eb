package ayaz.specimen;

import ayaz.codes.PrintedCode;
import ayaz.codes.ScannedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds the unit, lot or animal that a code names. */
@ApplicationScoped
public class SpecimenRecords {

    @Inject
    Specimens specimens;

    /**
     * By a code of ours, a unit also by that of its supplier. An animal that has become part of another is that other;
     * {@code field} is where the code stands in what was sent.
     */
    public SpecimenRecord coded(String scanned, String field) {
        String text = ScannedText.normalised(scanned);
        if (!PrintedCode.looksLikeOurs(text)) {
            return specimens
                    .unitOfSupplierCode(scanned.strip())
                    .map(SpecimenRecord::of)
                    .orElseThrow(() -> UnitRefusals.noSuchRecord(scanned).at(field));
        }
        PrintedCode code = new PrintedCode(text);
        return switch (code.kind()) {
            case UNIT ->
                specimens.unit(code).map(SpecimenRecord::of).orElseThrow(() -> UnitRefusals.noSuchRecord(scanned)
                        .at(field));
            case LOT -> SpecimenRecord.of(specimens.lotNumbered(text));
            case ANIMAL -> SpecimenRecord.of(specimens.organism(text, field));
            case NODE, USER -> throw UnitRefusals.noSuchRecord(scanned).at(field);
        };
    }
}
