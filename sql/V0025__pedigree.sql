-- Who is whose parent, as somebody says with a source. What was said wrongly is taken back and stays readable.
CREATE TABLE parentage (
    id          UUID          NOT NULL PRIMARY KEY,
    version     BIGINT        NOT NULL,
    child_id    UUID          NOT NULL,
    parent_id   UUID          NOT NULL,
    role        VARCHAR(4)    NOT NULL,
    certainty   VARCHAR(10)   NOT NULL COMMENT 'POSSIBLE: one of several; all others are the parent that is counted',
    source      VARCHAR(200)  NOT NULL,
    remarks     VARCHAR(1000) NULL,
    created_at  DATETIME(6)   NOT NULL,
    created_by  UUID          NOT NULL,
    ended_at    DATETIME(6)   NULL COMMENT 'taken back',
    end_reason  VARCHAR(300)  NULL,
    open_child    UUID AS (IF(ended_at IS NULL, child_id, NULL)) PERSISTENT,
    counted_child UUID AS (IF(ended_at IS NULL AND certainty <> 'POSSIBLE', child_id, NULL)) PERSISTENT,
    CONSTRAINT parentage_child FOREIGN KEY (child_id) REFERENCES organism (id),
    CONSTRAINT parentage_parent FOREIGN KEY (parent_id) REFERENCES organism (id),
    CONSTRAINT parentage_creator FOREIGN KEY (created_by) REFERENCES user_account (id),
    CONSTRAINT parentage_role CHECK (role IN ('DAM', 'SIRE')),
    CONSTRAINT parentage_certainty CHECK (certainty IN ('PROVEN', 'RECORDED', 'PROBABLE', 'POSSIBLE')),
    CONSTRAINT parentage_not_itself CHECK (child_id <> parent_id),
    CONSTRAINT parentage_once UNIQUE (open_child, parent_id),
    CONSTRAINT parentage_one_counted UNIQUE (counted_child, role),
    INDEX parentage_by_parent (parent_id, ended_at)
);

-- One row: whoever adds a parent, or changes what decides whether somebody can be one, holds it until the act is done,
-- so that no two acts close a circle together. It counts the changes, too, so that figures know when they are old.
CREATE TABLE pedigree_state (
    id      TINYINT NOT NULL PRIMARY KEY,
    changes BIGINT  NOT NULL
);
INSERT INTO pedigree_state (id, changes) VALUES (1, 0);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('PARENT_ROLE', 'DAM', 'Mother', 'Мать', 'Енесі', FALSE, 10, '{"DwC":"mother of"}'),
    ('PARENT_ROLE', 'SIRE', 'Father', 'Отец', 'Атасы', FALSE, 20, '{"DwC":"father of"}'),
    ('PARENTAGE_CERTAINTY', 'PROVEN', 'Proven by genotype', 'Подтверждено генотипом', 'Генотиппен дәлелденген', FALSE, 10, NULL),
    ('PARENTAGE_CERTAINTY', 'RECORDED', 'Observed or in the studbook', 'По наблюдению или племенной книге', 'Бақылау не асыл тұқымды кітап бойынша', TRUE, 20, NULL),
    ('PARENTAGE_CERTAINTY', 'PROBABLE', 'Probable', 'Вероятно', 'Ықтимал', FALSE, 30, NULL),
    ('PARENTAGE_CERTAINTY', 'POSSIBLE', 'Possible, one of several', 'Возможно, один из нескольких', 'Мүмкін, бірнешеуінің бірі', FALSE, 40, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('TRANSPONDER_STANDARD', 'FDX-B', 'FDX-B (ISO 11784/11785, 15 digits)', 'FDX-B (ISO 11784/11785, 15 цифр)', 'FDX-B (ISO 11784/11785, 15 сан)', FALSE, 10, NULL),
    ('TRANSPONDER_STANDARD', 'HDX', 'HDX (ISO 11784/11785, 15 digits)', 'HDX (ISO 11784/11785, 15 цифр)', 'HDX (ISO 11784/11785, 15 сан)', FALSE, 20, NULL),
    ('TRANSPONDER_STANDARD', 'FDX-A', 'FDX-A (older, 9 or 10 characters)', 'FDX-A (старый, 9 или 10 знаков)', 'FDX-A (ескі, 9 не 10 таңба)', FALSE, 30, NULL);

-- A number is of one animal at a time where it is unique by its nature: the database compares the periods themselves.
-- The last day is the first one on which the animal did not carry it, so that a transponder may move within a day.
ALTER TABLE organism_identifier
    ADD COLUMN standard    VARCHAR(40)  NULL COMMENT 'of a transponder: FDX-B, HDX, FDX-A …' AFTER issuer,
    ADD COLUMN void_reason VARCHAR(300) NULL COMMENT 'it never carried it' AFTER ended_on,
    ADD COLUMN held_from   DATE NOT NULL DEFAULT '1000-01-01',
    ADD COLUMN held_to     DATE NOT NULL DEFAULT '9999-12-31',
    ADD COLUMN unique_value VARCHAR(100) AS (
        IF(identifier_type IN ('MICROCHIP', 'GAN') AND void_reason IS NULL, CONCAT(identifier_type, ' ', value), NULL)) PERSISTENT,
    ADD CONSTRAINT organism_identifier_order CHECK (ended_on IS NULL OR assigned_on IS NULL OR ended_on >= assigned_on);

-- Numbers of unknown beginning are taken to begin where another animal's bearing of the same number ended.
UPDATE organism_identifier i JOIN (
    SELECT id, LAG(ended_on) OVER (PARTITION BY identifier_type, value ORDER BY COALESCE(ended_on, '9999-12-31'), id) AS earlier
    FROM organism_identifier) before_it ON before_it.id = i.id
SET i.held_from = COALESCE(i.assigned_on, before_it.earlier, '1000-01-01');
UPDATE organism_identifier SET held_to = GREATEST(COALESCE(ended_on, '9999-12-31'), held_from + INTERVAL 1 DAY);

-- Where two animals bear such a number at once, it stays with the record that had it first.
UPDATE organism_identifier i JOIN (
    SELECT DISTINCT later.id FROM organism_identifier later JOIN organism_identifier earlier
        ON earlier.unique_value = later.unique_value AND earlier.id < later.id
        AND earlier.held_from < later.held_to AND later.held_from < earlier.held_to) twice ON twice.id = i.id
SET i.void_reason = 'Another animal bears this number at the same time';

ALTER TABLE organism_identifier
    ADD PERIOD FOR held (held_from, held_to),
    ADD CONSTRAINT organism_identifier_one_bearer UNIQUE (unique_value, held WITHOUT OVERLAPS);
