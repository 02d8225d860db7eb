package ayaz.audit;

/** The kinds of records that people look for in the audit. */
public enum AuditKind {
    TAXON,
    TAXON_NAME,
    TAXON_ACT,
    TAXON_STATUS,
    STATUS_EDITION,
    POPULATION_ESTIMATE,
    ANIMAL,
    ANIMAL_NUMBER,
    IDENTIFICATION,
    PARENTAGE,
    LIFE_EVENT,
    PHOTOGRAPH,
    MERGE,
    COLLECTION,
    LOT,
    UNIT,
    TUBE_CODE,
    PLACE,
    KEPT_POSITION,
    TEMPLATE,
    RACK_SCAN,
    WORK_ITEM,
    IMPORT,
    IMPORT_MAPPING,
    LABELS,
    DOWNLOAD,
    SETTING,
    USER,
    TOKEN
}
