package ayaz.audit;

/** The kinds of records that people look for in the audit. */
public enum AuditKind {
    TAXON,
    TAXON_NAME,
    TAXON_ACT,
    TAXON_STATUS,
    STATUS_EDITION,
    POPULATION_ESTIMATE,
    MAP_LAYER,
    PROGRAMME,
    ANIMAL,
    ANIMAL_NUMBER,
    IDENTIFICATION,
    PARENTAGE,
    LIFE_EVENT,
    PHOTOGRAPH,
    DOCUMENT,
    MERGE,
    COLLECTION,
    LOT,
    UNIT,
    TUBE,
    TUBE_CODE,
    PLACE,
    KEPT_POSITION,
    TEMPLATE,
    RACK_SCAN,
    WORK_ITEM,
    IMPORT,
    DATASET,
    IMPORT_MAPPING,
    LABELS,
    DOWNLOAD,
    SETTING,
    USER,
    TOKEN,

    /** What somebody asked for and may not have. */
    REQUEST
}
