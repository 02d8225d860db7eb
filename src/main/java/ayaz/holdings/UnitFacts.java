package ayaz.holdings;

import ayaz.specimen.PartialDate;
import ayaz.specimen.SampleType;
import ayaz.specimen.Sex;
import ayaz.specimen.UnitState;
import ayaz.storage.Numbering;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit with its lot, donor and place as one row of the database. */
public record UnitFacts(
        UUID id,
        String code,
        UnitState state,
        int ordinal,
        String containerType,
        boolean onHold,
        @Nullable String holdReason,
        int thawCount,
        @Nullable Instant checkedOutAt,
        long version,
        UUID taxonId,
        UUID lotId,
        String catalogNumber,
        SampleType sampleType,
        int unitCount,
        Instant collectedAt,
        int utcOffset,
        PartialDate.Precision precision,
        @Nullable UUID organismId,
        @Nullable String organismCode,
        @Nullable String organismName,
        @Nullable Sex sex,
        @Nullable UUID nodeId,
        @Nullable String nodeBarcode,
        @Nullable String nodeName,
        @Nullable String nodePath,
        @Nullable Numbering numbering,
        @Nullable Integer columns,
        @Nullable Integer slot,
        @Nullable Instant placedAt) {}
