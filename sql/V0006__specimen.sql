-- Donor animals, collection events, lots (material samples) and the physical units made from them.
CREATE TABLE organism (
    id               UUID         NOT NULL PRIMARY KEY,
    version          BIGINT       NOT NULL,
    code             VARCHAR(32)  NOT NULL COMMENT 'our own scannable code',
    taxon_id         UUID         NOT NULL COMMENT 'of the accepted identification',
    name             VARCHAR(80)  NULL,
    sex              VARCHAR(1)   NOT NULL,
    birth_date       DATE         NULL,
    birth_precision  VARCHAR(10)  NULL,
    birth_type       VARCHAR(10)  NOT NULL,
    death_date       DATE         NULL,
    death_precision  VARCHAR(10)  NULL,
    remarks          VARCHAR(1000) NULL,
    created_at       DATETIME(6)  NOT NULL,
    created_by       UUID         NOT NULL,
    CONSTRAINT organism_code UNIQUE (code),
    CONSTRAINT organism_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT organism_creator FOREIGN KEY (created_by) REFERENCES user_account (id),
    CONSTRAINT organism_sex CHECK (sex IN ('M', 'F', 'U', 'I')),
    INDEX organism_name (name)
);

CREATE TABLE organism_identifier (
    id              UUID        NOT NULL PRIMARY KEY,
    organism_id     UUID        NOT NULL,
    identifier_type VARCHAR(20) NOT NULL,
    value           VARCHAR(80) NOT NULL,
    issuer          VARCHAR(120) NULL,
    assigned_on     DATE        NULL,
    ended_on        DATE        NULL,
    CONSTRAINT organism_identifier_owner FOREIGN KEY (organism_id) REFERENCES organism (id),
    CONSTRAINT organism_identifier_once UNIQUE (organism_id, identifier_type, value),
    INDEX organism_identifier_value (value)
);

-- Exactly one accepted identification per organism; a change adds a row (handbook A.2.4).
CREATE TABLE identification (
    id            UUID        NOT NULL PRIMARY KEY,
    organism_id   UUID        NOT NULL,
    taxon_id      UUID        NOT NULL,
    verbatim      VARCHAR(160) NULL,
    qualifier     VARCHAR(10) NULL,
    identified_by VARCHAR(120) NULL,
    identified_on DATE        NULL,
    accepted      BOOLEAN     NOT NULL,
    accepted_organism UUID AS (IF(accepted, organism_id, NULL)) PERSISTENT,
    created_at    DATETIME(6) NOT NULL,
    CONSTRAINT identification_organism FOREIGN KEY (organism_id) REFERENCES organism (id),
    CONSTRAINT identification_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT identification_one_accepted UNIQUE (accepted_organism)
);

CREATE TABLE collection_event (
    id                UUID         NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    field_number      VARCHAR(60)  NULL,
    collected_at      DATETIME(6)  NOT NULL COMMENT 'start of the period that the precision names, UTC',
    utc_offset        SMALLINT     NOT NULL COMMENT 'minutes east of UTC, where it was collected',
    date_precision    VARCHAR(10)  NOT NULL,
    method            VARCHAR(40)  NOT NULL,
    collectors        VARCHAR(300) NOT NULL,
    country_code      CHAR(2)      NOT NULL,
    oblast            VARCHAR(120) NULL,
    district          VARCHAR(120) NULL,
    locality          VARCHAR(300) NULL,
    latitude          DECIMAL(9,6) NULL,
    longitude         DECIMAL(9,6) NULL,
    uncertainty_m     INT          NULL,
    animal_alive      BOOLEAN      NULL,
    hours_since_death DECIMAL(6,2) NULL,
    remarks           VARCHAR(1000) NULL,
    created_at        DATETIME(6)  NOT NULL,
    created_by        UUID         NOT NULL,
    CONSTRAINT collection_event_creator FOREIGN KEY (created_by) REFERENCES user_account (id),
    CONSTRAINT collection_event_latitude CHECK (latitude BETWEEN -90 AND 90),
    CONSTRAINT collection_event_longitude CHECK (longitude BETWEEN -180 AND 180),
    CONSTRAINT collection_event_uncertainty CHECK (uncertainty_m > 0),
    INDEX collection_event_time (collected_at)
);

CREATE TABLE accession (
    id               UUID         NOT NULL PRIMARY KEY,
    version          BIGINT       NOT NULL,
    accession_no     VARCHAR(40)  NOT NULL,
    accessioned_on   DATE         NOT NULL,
    acquisition_type VARCHAR(20)  NOT NULL,
    source           VARCHAR(200) NULL,
    owner            VARCHAR(200) NULL,
    created_at       DATETIME(6)  NOT NULL,
    created_by       UUID         NOT NULL,
    CONSTRAINT accession_no UNIQUE (accession_no),
    CONSTRAINT accession_creator FOREIGN KEY (created_by) REFERENCES user_account (id)
);

CREATE TABLE material_sample (
    id                  UUID          NOT NULL PRIMARY KEY,
    version             BIGINT        NOT NULL,
    catalog_number      VARCHAR(32)   NOT NULL,
    sample_type         VARCHAR(20)   NOT NULL,
    taxon_id            UUID          NOT NULL COMMENT 'of the accepted identification',
    organism_id         UUID          NULL COMMENT 'null: unknown donor',
    collection_event_id UUID          NOT NULL,
    accession_id        UUID          NULL,
    quantity            DECIMAL(14,4) NOT NULL,
    quantity_unit       VARCHAR(20)   NOT NULL,
    processing          VARCHAR(40)   NULL,
    frozen_at           DATETIME(6)   NULL,
    cryoprotectant      VARCHAR(40)   NULL,
    cryoprotectant_pct  DECIMAL(5,2)  NULL,
    motility_pct        DECIMAL(5,2)  NULL,
    progressive_pct     DECIMAL(5,2)  NULL,
    viability_pct       DECIMAL(5,2)  NULL,
    passage             SMALLINT      NULL,
    disease_status      VARCHAR(10)   NOT NULL,
    permit_status       VARCHAR(15)   NOT NULL,
    permit_qualifier    VARCHAR(200)  NULL,
    sex_override_reason VARCHAR(300)  NULL,
    remarks             VARCHAR(1000) NULL,
    created_at          DATETIME(6)   NOT NULL,
    created_by          UUID          NOT NULL,
    CONSTRAINT material_sample_catalog_number UNIQUE (catalog_number),
    CONSTRAINT material_sample_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT material_sample_organism FOREIGN KEY (organism_id) REFERENCES organism (id),
    CONSTRAINT material_sample_event FOREIGN KEY (collection_event_id) REFERENCES collection_event (id),
    CONSTRAINT material_sample_accession FOREIGN KEY (accession_id) REFERENCES accession (id),
    CONSTRAINT material_sample_creator FOREIGN KEY (created_by) REFERENCES user_account (id),
    CONSTRAINT material_sample_quantity CHECK (quantity > 0),
    CONSTRAINT material_sample_cryoprotectant CHECK (cryoprotectant_pct BETWEEN 0 AND 100),
    CONSTRAINT material_sample_motility CHECK (progressive_pct IS NULL OR motility_pct IS NULL OR progressive_pct <= motility_pct),
    CONSTRAINT material_sample_disease CHECK (disease_status IN ('CLEARED', 'PENDING', 'POSITIVE')),
    CONSTRAINT material_sample_permit CHECK (permit_status IN ('AVAILABLE', 'NOT_REQUIRED', 'NOT_AVAILABLE', 'UNKNOWN'))
);

-- taxon, type and organism stand on the unit too, so that every filter of the holdings list has its index with the code.
CREATE TABLE stored_unit (
    id             UUID        NOT NULL PRIMARY KEY,
    version        BIGINT      NOT NULL,
    code           VARCHAR(13) CHARACTER SET ascii NOT NULL,
    lot_id         UUID        NOT NULL,
    ordinal        INT         NOT NULL,
    container_type VARCHAR(20) NOT NULL,
    state          VARCHAR(15) NOT NULL,
    on_hold        BOOLEAN     NOT NULL DEFAULT FALSE,
    hold_reason    VARCHAR(300) NULL,
    thaw_count     INT         NOT NULL DEFAULT 0,
    checked_out_at DATETIME(6) NULL,
    last_seq       INT         NOT NULL DEFAULT 0 COMMENT 'number of its latest custody event',
    last_event_at  DATETIME(6) NULL,
    taxon_id       UUID        NOT NULL,
    sample_type    VARCHAR(20) NOT NULL,
    organism_id    UUID        NULL,
    collected_at   DATETIME(6) NOT NULL,
    created_at     DATETIME(6) NOT NULL,
    CONSTRAINT stored_unit_code UNIQUE (code),
    CONSTRAINT stored_unit_ordinal UNIQUE (lot_id, ordinal),
    CONSTRAINT stored_unit_lot FOREIGN KEY (lot_id) REFERENCES material_sample (id),
    CONSTRAINT stored_unit_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT stored_unit_organism FOREIGN KEY (organism_id) REFERENCES organism (id),
    CONSTRAINT stored_unit_state CHECK (state IN ('PLANNED', 'RECEIVED', 'QUARANTINED', 'AVAILABLE', 'RESERVED', 'CHECKED_OUT',
        'IN_TRANSIT', 'ON_LOAN', 'MISSING', 'THAWED_USED', 'TRANSFERRED', 'DISPOSED', 'REJECTED', 'VOID')),
    INDEX stored_unit_by_taxon (taxon_id, code),
    INDEX stored_unit_by_state (state, code),
    INDEX stored_unit_by_type (sample_type, code),
    INDEX stored_unit_by_organism (organism_id, code),
    INDEX stored_unit_by_date (collected_at, code)
);

-- A supplier's tube code is linked to one unit and never to another (handbook A.2.3).
CREATE TABLE supplier_code (
    scheme    VARCHAR(20) NOT NULL,
    value     VARCHAR(20) CHARACTER SET ascii NOT NULL,
    unit_id   UUID        NOT NULL,
    linked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (value, scheme),
    CONSTRAINT supplier_code_unit FOREIGN KEY (unit_id) REFERENCES stored_unit (id)
);
