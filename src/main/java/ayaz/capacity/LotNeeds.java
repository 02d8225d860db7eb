package ayaz.capacity;

import ayaz.specimen.DiseaseStatus;
import ayaz.specimen.SampleType;
import ayaz.storage.templates.TemperatureClass;
import java.util.List;
import java.util.UUID;

/** What the units of a lot need of a place (handbook A.2.7, 9, 10), and what it would mean to lose them. */
public record LotNeeds(
        UUID lotId,
        String catalogNumber,
        String containerType,
        SampleType sampleType,
        DiseaseStatus tests,
        UUID taxonId,
        long withoutPlace) {

    boolean inQuarantine() {
        return tests != DiseaseStatus.CLEARED;
    }

    /** The best first. */
    List<TemperatureClass> temperatures() {
        return sampleType.isViable()
                ? List.of(TemperatureClass.LN_L, TemperatureClass.LN_V, TemperatureClass.M135)
                : List.of(TemperatureClass.M80, TemperatureClass.LN_V, TemperatureClass.LN_L, TemperatureClass.M135);
    }
}
