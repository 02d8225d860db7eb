-- Checklists that were imported, and what they say of where taxa live and what they are like.
CREATE TABLE checklist (
    id              UUID         NOT NULL PRIMARY KEY,
    title           VARCHAR(400) NOT NULL,
    file_name       VARCHAR(200) NOT NULL,
    sha256          CHAR(64)     CHARACTER SET ascii NOT NULL COMMENT 'of the bytes',
    row_count       INT          NOT NULL,
    new_count       INT          NOT NULL,
    matched_count   INT          NOT NULL,
    changed_count   INT          NOT NULL,
    refused_count   INT          NOT NULL,
    imported_at     DATETIME(6)  NOT NULL,
    imported_by     UUID         NOT NULL,
    CONSTRAINT checklist_importer FOREIGN KEY (imported_by) REFERENCES user_account (id)
);

CREATE TABLE taxon_distribution (
    id                  UUID          NOT NULL PRIMARY KEY,
    taxon_id            UUID          NOT NULL,
    checklist_id        UUID          NOT NULL,
    locality            VARCHAR(400)  NULL,
    location_id         VARCHAR(100)  NULL,
    country_code        VARCHAR(10)   NULL,
    occurrence_status   VARCHAR(60)   NULL,
    establishment_means VARCHAR(60)   NULL,
    threat_status       VARCHAR(60)   NULL,
    appendix_cites      VARCHAR(20)   NULL,
    event_date          VARCHAR(60)   NULL,
    source              VARCHAR(1000) NULL,
    digest              CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'of all it says, so that it is said once',
    CONSTRAINT taxon_distribution_once UNIQUE (taxon_id, digest),
    CONSTRAINT taxon_distribution_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT taxon_distribution_checklist FOREIGN KEY (checklist_id) REFERENCES checklist (id)
);

CREATE TABLE taxon_description (
    id           UUID          NOT NULL PRIMARY KEY,
    taxon_id     UUID          NOT NULL,
    checklist_id UUID          NOT NULL,
    kind         VARCHAR(200)  NULL COMMENT 'what it is about, as the source has it',
    language     VARCHAR(20)   NULL,
    body         MEDIUMTEXT    NOT NULL,
    source       VARCHAR(1000) NULL,
    license      VARCHAR(400)  NULL,
    digest       CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'of all it says, so that it is said once',
    CONSTRAINT taxon_description_once UNIQUE (taxon_id, digest),
    CONSTRAINT taxon_description_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT taxon_description_checklist FOREIGN KEY (checklist_id) REFERENCES checklist (id)
);
