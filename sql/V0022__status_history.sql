-- What the lists say, as history: how exactly a beginning and an end are known, of which population, in which edition, by which legal
-- act; void rather than removed. The database lets no two statements of one list on one population hold on the same day.
CREATE TABLE status_edition (
    id              UUID         NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    status_system   VARCHAR(20)  NOT NULL,
    name            VARCHAR(160) NOT NULL,
    in_force_from   DATE         NULL COMMENT 'null: announced, or not known since when',
    from_precision  VARCHAR(5)   NULL COMMENT 'YEAR, MONTH, DAY',
    announced       BOOLEAN      NOT NULL DEFAULT FALSE COMMENT 'not in force yet',
    legal_act       VARCHAR(300) NULL,
    legal_act_date  DATE         NULL,
    legal_act_url   VARCHAR(400) NULL,
    stated_taxa     SMALLINT UNSIGNED NULL COMMENT 'how many taxa it has, as its publisher says',
    stated_added    SMALLINT UNSIGNED NULL,
    stated_removed  SMALLINT UNSIGNED NULL,
    source          VARCHAR(400) NOT NULL,
    remarks         VARCHAR(1000) NULL,
    CONSTRAINT status_edition_name UNIQUE (status_system, name)
);

ALTER TABLE conservation_status
    ADD COLUMN scope              VARCHAR(120)  NOT NULL DEFAULT '' COMMENT 'region, population or instrument; blank: the whole taxon',
    ADD COLUMN criteria           VARCHAR(200)  NULL COMMENT 'as published',
    ADD COLUMN criteria_version   VARCHAR(20)   NULL,
    ADD COLUMN trend              VARCHAR(12)   NULL COMMENT 'a term of POPULATION_TREND',
    ADD COLUMN possibly_extinct   BOOLEAN       NOT NULL DEFAULT FALSE,
    ADD COLUMN possibly_extinct_in_the_wild BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN edition_id         UUID          NULL,
    ADD COLUMN announced          BOOLEAN       NOT NULL DEFAULT FALSE COMMENT 'of an edition that is not in force yet',
    ADD COLUMN assessed_on        DATE          NULL,
    ADD COLUMN from_precision     VARCHAR(5)    NULL COMMENT 'YEAR, MONTH, DAY; null: only known to be not before',
    ADD COLUMN ends_before        DATE          NOT NULL DEFAULT '9999-12-31' COMMENT 'the first day on which it holds no more',
    ADD COLUMN to_precision       VARCHAR(5)    NULL COMMENT 'null: holds on',
    ADD COLUMN legal_act          VARCHAR(300)  NULL,
    ADD COLUMN legal_act_date     DATE          NULL,
    ADD COLUMN legal_act_url      VARCHAR(400)  NULL,
    ADD COLUMN annotation         VARCHAR(1000) NULL COMMENT 'of the listing, as published: quotas, exceptions',
    ADD COLUMN external_id        VARCHAR(60)   NULL COMMENT 'of the assessment or listing at its publisher',
    ADD COLUMN voided_at          DATETIME(6)   NULL,
    ADD COLUMN voided_by          UUID          NULL,
    ADD COLUMN void_reason        VARCHAR(400)  NULL,
    ADD CONSTRAINT conservation_status_has_source CHECK (TRIM(source) <> ''),
    ADD CONSTRAINT conservation_status_edition FOREIGN KEY (edition_id) REFERENCES status_edition (id),
    ADD CONSTRAINT conservation_status_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id);

UPDATE conservation_status SET
    from_precision = IF(valid_from IS NULL, NULL, IF(DAYOFYEAR(valid_from) = 1, 'YEAR', 'DAY')),
    to_precision = IF(valid_to IS NULL, NULL, IF(DAYOFYEAR(valid_to + INTERVAL 1 DAY) = 1, 'YEAR', 'DAY')),
    ends_before = IF(valid_to IS NULL, '9999-12-31', valid_to + INTERVAL 1 DAY);

-- What began on an unknown day began after the statement before it had ended; else, before anybody wrote such lists.
UPDATE conservation_status s
    JOIN (SELECT taxon_id, status_system, MAX(ends_before) AS ended FROM conservation_status
          WHERE valid_to IS NOT NULL AND status_system LIKE 'IUCN%' GROUP BY taxon_id, status_system) earlier
        ON earlier.taxon_id = s.taxon_id AND earlier.status_system = s.status_system
    SET s.valid_from = earlier.ended
    WHERE s.valid_from IS NULL AND s.valid_to IS NULL;
UPDATE conservation_status SET valid_from = '1600-01-01' WHERE valid_from IS NULL;

-- Statements that stood side by side until now: each but the first keeps its place under a mark that asks what it is of.
UPDATE conservation_status s
    JOIN (SELECT later.id, ROW_NUMBER() OVER (PARTITION BY later.taxon_id, later.status_system ORDER BY later.id) AS place
          FROM conservation_status later JOIN conservation_status first
            ON first.taxon_id = later.taxon_id AND first.status_system = later.status_system AND first.id < later.id
            AND (later.status_system <> 'CMS' OR first.category = later.category)
            AND first.valid_from < later.ends_before AND later.valid_from < first.ends_before
          GROUP BY later.id) beside ON beside.id = s.id
    SET s.scope = CONCAT('? ', beside.place);

INSERT INTO status_edition (id, version, status_system, name, in_force_from, from_precision, announced, stated_taxa, stated_added, stated_removed, source, remarks) VALUES
    ('01a19467-f001-7000-8000-000000000001', 0, 'KZ_REDBOOK', '1 (1978)', '1978-01-01', 'YEAR', FALSE, NULL, NULL, NULL, 'general-knowledge', NULL),
    ('01a19467-f001-7000-8000-000000000002', 0, 'KZ_REDBOOK', '2 (1991)', '1991-01-01', 'YEAR', FALSE, NULL, NULL, NULL, 'general-knowledge', NULL),
    ('01a19467-f001-7000-8000-000000000003', 0, 'KZ_REDBOOK', '3 (1996-1997)', '1996-01-01', 'YEAR', FALSE, NULL, NULL, NULL, 'general-knowledge', NULL),
    ('01a19467-f001-7000-8000-000000000004', 0, 'KZ_REDBOOK', '4 (2003, 2008)', '2003-01-01', 'YEAR', FALSE, 227, NULL, NULL, 'baq.kz, 19 December 2025', 'Invertebrates 2003, vertebrates 2008.'),
    ('01a19467-f001-7000-8000-000000000005', 0, 'KZ_REDBOOK', '5 (2025)', NULL, NULL, TRUE, 217, 11, 21, 'baq.kz, 19 December 2025; astanatimes.com, 2024-2025; zakon.kz, 30 September 2025', 'Prepared 2024-2025 with IUCN criteria: 82 invertebrates, 135 vertebrates; 59 names corrected. Added: 3 scorpions, 3 insects, 2 lizards, griffon and cinereous vultures, jungle cat. Whether and when it came into force is to be confirmed.');

UPDATE conservation_status SET edition_id = '01a19467-f001-7000-8000-000000000003'
    WHERE status_system = 'KZ_REDBOOK' AND remarks LIKE '%third edition%';
UPDATE conservation_status SET edition_id = '01a19467-f001-7000-8000-000000000005', announced = TRUE
    WHERE status_system = 'KZ_REDBOOK' AND category = 'PROPOSED';

INSERT INTO conservation_status (id, version, taxon_id, status_system, category, year_published, source, to_confirm, remarks,
        edition_id, announced, valid_from)
    SELECT '01a19467-f002-7000-8000-000000000001', 0, id, 'KZ_REDBOOK', 'PROPOSED', 2025, 'baq.kz, 19 December 2025', TRUE,
        'named among the 11 added', '01a19467-f001-7000-8000-000000000005', TRUE, '1600-01-01'
    FROM taxon WHERE scientific_name = 'Gyps fulvus' AND accepted_taxon_id IS NULL;

ALTER TABLE conservation_status
    MODIFY valid_from DATE NOT NULL COMMENT '1600-01-01: before anybody wrote such lists',
    DROP COLUMN valid_to,
    ADD COLUMN lane VARCHAR(320) AS (CONCAT_WS('|', scope, IF(status_system = 'CMS', category, NULL),
        IF(announced, CONCAT('announced ', edition_id), NULL), IF(voided_at IS NULL, NULL, CONCAT('void ', id)))) STORED
        COMMENT 'no two statements in one lane hold on one day';
ALTER TABLE conservation_status
    ADD PERIOD FOR validity (valid_from, ends_before);
ALTER TABLE conservation_status
    ADD CONSTRAINT conservation_status_says_one_thing UNIQUE (taxon_id, status_system, lane, validity WITHOUT OVERLAPS),
    ADD INDEX conservation_status_of_edition (edition_id),
    ADD INDEX conservation_status_of_system (status_system, ends_before),
    DROP INDEX conservation_status_history;

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('STATUS_CATEGORY', 'LR/cd', 'Lower Risk, conservation dependent (1994)', 'Низкий риск, зависит от охраны (1994)', 'Қауіпі төмен, қорғауға тәуелді (1994)', TRUE, 180, NULL),
    ('STATUS_CATEGORY', 'LR/nt', 'Lower Risk, near threatened (1994)', 'Низкий риск, близки к уязвимым (1994)', 'Қауіпі төмен, осалға жақын (1994)', TRUE, 190, NULL),
    ('STATUS_CATEGORY', 'LR/lc', 'Lower Risk, least concern (1994)', 'Низкий риск, наименьшие опасения (1994)', 'Қауіпі төмен, ең аз алаңдаушылық (1994)', TRUE, 200, NULL),
    ('STATUS_CATEGORY', 'E', 'Endangered (before 1994)', 'Под угрозой исчезновения (до 1994)', 'Жойылу қаупі төнген (1994 жылға дейін)', TRUE, 210, NULL),
    ('STATUS_CATEGORY', 'V', 'Vulnerable (before 1994)', 'Уязвимые (до 1994)', 'Осал (1994 жылға дейін)', TRUE, 220, NULL),
    ('STATUS_CATEGORY', 'R', 'Rare (before 1994)', 'Редкие (до 1994)', 'Сирек (1994 жылға дейін)', TRUE, 230, NULL),
    ('STATUS_CATEGORY', 'I', 'Indeterminate (before 1994)', 'Неопределённые (до 1994)', 'Анықталмаған (1994 жылға дейін)', TRUE, 240, NULL),
    ('STATUS_CATEGORY', 'K', 'Insufficiently known (before 1994)', 'Недостаточно изученные (до 1994)', 'Жеткілікті зерттелмеген (1994 жылға дейін)', TRUE, 250, NULL),
    ('STATUS_CATEGORY', 'CMS_AGREEMENT', 'CMS agreement or memorandum', 'Соглашение или меморандум в рамках Боннской конвенции', 'Бонн конвенциясы аясындағы келісім немесе меморандум', TRUE, 260, NULL);
