-- The tree of taxa with more ranks, the ids that others give, synonyms that share a name, and splits and lumps as acts.
INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('TAXON_RANK', 'SUBPHYLUM', 'Subphylum', 'Подтип', 'Тип тармағы', TRUE, 25, NULL),
    ('TAXON_RANK', 'SUBCLASS', 'Subclass', 'Подкласс', 'Класс тармағы', TRUE, 35, NULL),
    ('TAXON_RANK', 'SUBORDER', 'Suborder', 'Подотряд', 'Отряд тармағы', TRUE, 42, NULL),
    ('TAXON_RANK', 'SUPERFAMILY', 'Superfamily', 'Надсемейство', 'Тұқымдас үсті', TRUE, 45, NULL),
    ('TAXON_RANK', 'SUBFAMILY', 'Subfamily', 'Подсемейство', 'Тұқымдас тармағы', TRUE, 52, NULL),
    ('TAXON_RANK', 'TRIBE', 'Tribe', 'Триба', 'Триба', TRUE, 55, NULL),
    ('TAXON_RANK', 'SUBGENUS', 'Subgenus', 'Подрод', 'Туыс тармағы', TRUE, 65, NULL),
    ('TAXON_ACT', 'SPLIT', 'Split', 'Разделён', 'Бөлінді', TRUE, 10, NULL),
    ('TAXON_ACT', 'LUMP', 'Lumped', 'Объединён', 'Біріктірілді', TRUE, 20, NULL);

-- In use a name is one taxon's alone; two authors may have given it to what are synonyms today.
ALTER TABLE taxon
    DROP CONSTRAINT taxon_name,
    ADD COLUMN name_in_use VARCHAR(160) AS (IF(accepted_taxon_id IS NULL, scientific_name, NULL)) PERSISTENT,
    ADD COLUMN cites_name      VARCHAR(160) NULL COMMENT 'in the nomenclature of CITES, where it differs' AFTER authorship,
    ADD COLUMN gbif_key        VARCHAR(20) CHARACTER SET ascii NULL,
    ADD COLUMN col_id          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'Catalogue of Life; the case counts',
    ADD COLUMN iucn_id         VARCHAR(20) CHARACTER SET ascii NULL COMMENT 'sis id',
    ADD COLUMN species_plus_id VARCHAR(20) CHARACTER SET ascii NULL,
    ADD COLUMN ncbi_id         VARCHAR(20) CHARACTER SET ascii NULL,
    ADD CONSTRAINT taxon_name UNIQUE (name_in_use, taxon_rank),
    ADD CONSTRAINT taxon_gbif_key UNIQUE (gbif_key),
    ADD CONSTRAINT taxon_col_id UNIQUE (col_id),
    ADD CONSTRAINT taxon_iucn_id UNIQUE (iucn_id),
    ADD CONSTRAINT taxon_species_plus_id UNIQUE (species_plus_id),
    ADD CONSTRAINT taxon_ncbi_id UNIQUE (ncbi_id),
    ADD CONSTRAINT taxon_one_place CHECK (parent_id IS NULL OR accepted_taxon_id IS NULL),
    ADD CONSTRAINT taxon_no_circle CHECK (lineage LIKE CONCAT('%/', id, '/') AND lineage NOT LIKE CONCAT('%/', id, '/%/')),
    ADD CONSTRAINT taxon_lineage_of_parent CHECK (
        COALESCE(parent_id, accepted_taxon_id) IS NULL OR lineage LIKE CONCAT('%/', COALESCE(parent_id, accepted_taxon_id), '/', id, '/')),
    ADD INDEX taxon_by_name (scientific_name, taxon_rank),
    ADD INDEX taxon_below (parent_id, accepted_taxon_id, scientific_name, id);

-- One row: whoever changes the tree holds it until the act is done, so that no two acts close a circle together.
CREATE TABLE taxon_tree (
    id      TINYINT NOT NULL PRIMARY KEY,
    changes BIGINT  NOT NULL
);
INSERT INTO taxon_tree (id, changes) VALUES (1, 0);

-- One taxon became several, or several became one.
CREATE TABLE taxon_act (
    id                 UUID          NOT NULL PRIMARY KEY,
    version            BIGINT        NOT NULL,
    kind               VARCHAR(10)   NOT NULL,
    taxon_id           UUID          NOT NULL COMMENT 'that was split, or into which others were lumped',
    happened_on        DATE          NOT NULL,
    happened_precision VARCHAR(10)   NOT NULL,
    source             VARCHAR(400)  NOT NULL,
    remarks            VARCHAR(1000) NULL,
    recorded_at        DATETIME(6)   NOT NULL,
    recorded_by        UUID          NOT NULL,
    void_reason        VARCHAR(300)  NULL COMMENT 'it was recorded wrongly',
    CONSTRAINT taxon_act_kind CHECK (kind IN ('SPLIT', 'LUMP')),
    CONSTRAINT taxon_act_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT taxon_act_recorder FOREIGN KEY (recorded_by) REFERENCES user_account (id),
    INDEX taxon_act_of_taxon (taxon_id, kind)
);

CREATE TABLE taxon_act_part (
    act_id   UUID NOT NULL,
    taxon_id UUID NOT NULL COMMENT 'that came out of a split, or went into a lump',
    PRIMARY KEY (act_id, taxon_id),
    CONSTRAINT taxon_act_part_act FOREIGN KEY (act_id) REFERENCES taxon_act (id),
    CONSTRAINT taxon_act_part_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    INDEX taxon_act_part_of_taxon (taxon_id, act_id)
);

-- Lots of unknown donors are identified themselves; so far they had only the taxon.
ALTER TABLE identification
    MODIFY organism_id UUID NULL,
    ADD COLUMN lot_id UUID NULL COMMENT 'of a lot whose donor is not known' AFTER organism_id,
    ADD COLUMN remarks VARCHAR(400) NULL COMMENT 'why' AFTER identified_on,
    ADD COLUMN accepted_lot UUID AS (IF(accepted, lot_id, NULL)) PERSISTENT,
    ADD CONSTRAINT identification_lot FOREIGN KEY (lot_id) REFERENCES material_sample (id),
    ADD CONSTRAINT identification_of_one CHECK ((organism_id IS NULL) <> (lot_id IS NULL)),
    ADD CONSTRAINT identification_one_accepted_of_lot UNIQUE (accepted_lot);

INSERT INTO identification (id, lot_id, taxon_id, identified_by, accepted, created_at)
    SELECT l.id, l.id, l.taxon_id, u.display_name, TRUE, l.created_at
    FROM material_sample l JOIN user_account u ON u.id = l.created_by WHERE l.organism_id IS NULL;
