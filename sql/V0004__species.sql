-- Taxa with names in any language, and conservation statuses as dated statements with a source.
CREATE TABLE taxon (
    id                UUID         NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    scientific_name   VARCHAR(160) NOT NULL,
    authorship        VARCHAR(160) NULL,
    taxon_rank        VARCHAR(20)  NOT NULL,
    parent_id         UUID         NULL,
    accepted_taxon_id UUID         NULL COMMENT 'set on a synonym: the name in use',
    lineage           VARCHAR(740) CHARACTER SET ascii NOT NULL COMMENT '/id/id/ from the root to this taxon, for "and everything below"',
    short_code        VARCHAR(6)   NULL COMMENT 'on labels',
    sensitive_place   BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'where it lives is shown blurred',
    source            VARCHAR(400) NULL,
    remarks           VARCHAR(1000) NULL,
    CONSTRAINT taxon_name UNIQUE (scientific_name, taxon_rank),
    CONSTRAINT taxon_short_code UNIQUE (short_code),
    CONSTRAINT taxon_parent FOREIGN KEY (parent_id) REFERENCES taxon (id),
    CONSTRAINT taxon_accepted FOREIGN KEY (accepted_taxon_id) REFERENCES taxon (id),
    INDEX taxon_lineage (lineage(255))
);

CREATE TABLE vernacular_name (
    id         UUID         NOT NULL PRIMARY KEY,
    taxon_id   UUID         NOT NULL,
    language   CHAR(2)      NOT NULL,
    name       VARCHAR(160) NOT NULL,
    preferred  BOOLEAN      NOT NULL,
    source     VARCHAR(400) NULL,
    to_confirm BOOLEAN      NOT NULL DEFAULT FALSE,
    CONSTRAINT vernacular_name_once UNIQUE (taxon_id, language, name),
    CONSTRAINT vernacular_name_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id)
);

CREATE TABLE conservation_status (
    id             UUID         NOT NULL PRIMARY KEY,
    version        BIGINT       NOT NULL,
    taxon_id       UUID         NOT NULL,
    status_system  VARCHAR(20)  NOT NULL,
    category       VARCHAR(20)  NOT NULL,
    year_published SMALLINT     NULL,
    valid_from     DATE         NULL COMMENT 'null: since an unknown date',
    valid_to       DATE         NULL,
    source         VARCHAR(400) NOT NULL,
    to_confirm     BOOLEAN      NOT NULL DEFAULT FALSE,
    remarks        VARCHAR(1000) NULL,
    CONSTRAINT conservation_status_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    INDEX conservation_status_history (taxon_id, status_system, valid_from)
);
