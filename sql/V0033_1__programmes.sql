-- What is done for a taxon: breeding centres, releases, reintroductions, with their numbers as sources state them, and the
-- animals and the material of ours that they used. What was said wrongly is withdrawn and stays readable.
CREATE TABLE programme (
    id             UUID          NOT NULL PRIMARY KEY,
    version        BIGINT        NOT NULL,
    taxon_id       UUID          NOT NULL,
    programme_kind VARCHAR(20)   NOT NULL COMMENT 'a term of PROGRAMME_KIND',
    name           VARCHAR(160)  NOT NULL,
    institution    VARCHAR(200)  NULL,
    area           VARCHAR(160)  NULL,
    begins         VARCHAR(10)   CHARACTER SET ascii NULL COMMENT '2019, 2019-05 or 2019-05-20',
    ends           VARCHAR(10)   CHARACTER SET ascii NULL,
    partners       VARCHAR(600)  NULL,
    source         VARCHAR(400)  NOT NULL,
    remarks        VARCHAR(1000) NULL,
    voided_at      DATETIME(6)   NULL,
    voided_by      UUID          NULL,
    void_reason    VARCHAR(400)  NULL,
    open_name      VARCHAR(160) AS (IF(voided_at IS NULL, name, NULL)) PERSISTENT,
    CONSTRAINT programme_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT programme_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    CONSTRAINT programme_name UNIQUE (taxon_id, open_name),
    CONSTRAINT programme_has_source CHECK (TRIM(source) <> ''),
    INDEX programme_of_taxon (taxon_id, id)
);

CREATE TABLE programme_figure (
    id           UUID          NOT NULL PRIMARY KEY,
    version      BIGINT        NOT NULL,
    programme_id UUID          NOT NULL,
    figure_kind  VARCHAR(15)   NOT NULL COMMENT 'a term of PROGRAMME_FIGURE',
    area         VARCHAR(160)  NULL,
    period       VARCHAR(60)   NOT NULL COMMENT 'as the source writes it',
    year_from    SMALLINT      NULL,
    year_to      SMALLINT      NULL,
    best         INT           NULL,
    lowest       INT           NULL,
    highest      INT           NULL,
    source       VARCHAR(400)  NOT NULL,
    remarks      VARCHAR(1000) NULL,
    voided_at    DATETIME(6)   NULL,
    voided_by    UUID          NULL,
    void_reason  VARCHAR(400)  NULL,
    CONSTRAINT programme_figure_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT programme_figure_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    CONSTRAINT programme_figure_tells CHECK (COALESCE(best, lowest, highest) IS NOT NULL),
    CONSTRAINT programme_figure_not_negative CHECK (
        COALESCE(best >= 0, TRUE) AND COALESCE(lowest >= 0, TRUE) AND COALESCE(highest >= 0, TRUE)),
    CONSTRAINT programme_figure_bounds CHECK (
        COALESCE(lowest <= best, TRUE) AND COALESCE(best <= highest, TRUE) AND COALESCE(lowest <= highest, TRUE)),
    CONSTRAINT programme_figure_years CHECK (COALESCE(year_from <= year_to, TRUE)),
    CONSTRAINT programme_figure_has_source CHECK (TRIM(source) <> ''),
    INDEX programme_figure_of_programme (programme_id, id)
);

CREATE TABLE programme_link (
    id           UUID         NOT NULL PRIMARY KEY,
    version      BIGINT       NOT NULL,
    programme_id UUID         NOT NULL,
    organism_id  UUID         NULL,
    lot_id       UUID         NULL,
    unit_id      UUID         NULL,
    remarks      VARCHAR(400) NULL COMMENT 'what it was or did there',
    created_at   DATETIME(6)  NOT NULL,
    created_by   UUID         NOT NULL,
    voided_at    DATETIME(6)  NULL,
    voided_by    UUID         NULL,
    void_reason  VARCHAR(400) NULL,
    open_target  UUID AS (IF(voided_at IS NULL, COALESCE(organism_id, lot_id, unit_id), NULL)) PERSISTENT,
    CONSTRAINT programme_link_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT programme_link_organism FOREIGN KEY (organism_id) REFERENCES organism (id),
    CONSTRAINT programme_link_lot FOREIGN KEY (lot_id) REFERENCES material_sample (id),
    CONSTRAINT programme_link_unit FOREIGN KEY (unit_id) REFERENCES stored_unit (id),
    CONSTRAINT programme_link_creator FOREIGN KEY (created_by) REFERENCES user_account (id),
    CONSTRAINT programme_link_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    CONSTRAINT programme_link_one CHECK ((organism_id IS NULL) + (lot_id IS NULL) + (unit_id IS NULL) = 2),
    CONSTRAINT programme_link_once UNIQUE (programme_id, open_target),
    INDEX programme_link_of_programme (programme_id, id)
);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('PROGRAMME_KIND', 'BREEDING', 'Breeding centre', 'Питомник', 'Питомник', TRUE, 10, NULL),
    ('PROGRAMME_KIND', 'RELEASE', 'Releases', 'Выпуск в природу', 'Табиғатқа жіберу', TRUE, 20, NULL),
    ('PROGRAMME_KIND', 'REINTRODUCTION', 'Reintroduction', 'Реинтродукция', 'Реинтродукция', TRUE, 30, NULL),
    ('PROGRAMME_KIND', 'TRANSLOCATION', 'Translocation', 'Переселение', 'Қоныс аудару', TRUE, 40, NULL),
    ('PROGRAMME_FIGURE', 'RELEASED', 'Released', 'Выпущено', 'Жіберілді', TRUE, 10, NULL),
    ('PROGRAMME_FIGURE', 'TRANSLOCATED', 'Translocated', 'Переселено', 'Қоныс аударылды', TRUE, 20, NULL),
    ('PROGRAMME_FIGURE', 'BRED', 'Bred', 'Выращено', 'Өсірілді', TRUE, 30, NULL),
    ('PROGRAMME_FIGURE', 'IMPORTED', 'Imported', 'Завезено', 'Әкелінді', TRUE, 40, NULL),
    ('PROGRAMME_FIGURE', 'SURVIVED', 'Survived', 'Выжило', 'Тірі қалды', TRUE, 50, NULL),
    ('PROGRAMME_FIGURE', 'CAPTIVE', 'In captivity', 'В неволе', 'Қолда ұсталады', TRUE, 60, NULL),
    ('PROGRAMME_FIGURE', 'DIED', 'Died', 'Погибло', 'Өлді', TRUE, 70, NULL);

-- The programmes that published figures tell of; nothing is said of them that those sources do not say.
INSERT INTO programme (id, version, taxon_id, programme_kind, name, area, source)
SELECT seed.id, 0, t.id, seed.kind, seed.name, seed.area, seed.source
FROM (
    SELECT '01a19467-f005-7000-8000-000000000001' AS id, 'Equus hemionus' AS taxon, 'TRANSLOCATION' AS kind, 'Translocations of kulan' AS name, 'Kazakhstan' AS area, 'https://astanatimes.com/2025/02/over-9000-endangered-animals-counted-in-altyn-emel-national-park-census' AS source
    UNION ALL SELECT '01a19467-f005-7000-8000-000000000002', 'Cervus hanglu bactrianus', 'REINTRODUCTION', 'Releases at Ile-Balkhash', 'Ile-Balkhash reserve', 'https://the-steppe.com/novosti/chislennost-krasnoknizhnyh-oleney-v-ile-balhashe-dostigla-150-osobey'
    UNION ALL SELECT '01a19467-f005-7000-8000-000000000003', 'Falco cherrug', 'BREEDING', 'Nursery releases', 'Kazakhstan', 'https://time.kz/articles/moment/2013/09/21/volnomu-volja'
    UNION ALL SELECT '01a19467-f005-7000-8000-000000000004', 'Chlamydotis macqueenii', 'RELEASE', 'Releases of houbara', 'Kazakhstan', 'https://el.kz/ru/unikalnyh-ptits-vypustili-na-volyu-dlya-vosstanovleniya-populyatsii-v-kazahstane_89615'
    UNION ALL SELECT '01a19467-f005-7000-8000-000000000005', 'Equus ferus przewalskii', 'REINTRODUCTION', 'Reintroduction at Altyn Dala', 'Altyn Dala reserve', 'https://qazinform.com/news/kazakhstan-welcomes-new-batch-of-przewalskis-horses-as-part-of-reintroduction-project-a580f9'
    UNION ALL SELECT '01a19467-f005-7000-8000-000000000006', 'Panthera tigris', 'REINTRODUCTION', 'Tigers at Ile-Balkhash', 'Ile-Balkhash reserve', 'https://silkwaytv.kz/en/populations-of-rare-animals-being-restored-in-kazakhstan_49498') seed
JOIN taxon t ON t.scientific_name = seed.taxon AND t.accepted_taxon_id IS NULL AND t.taxon_rank IN ('SPECIES', 'SUBSPECIES');

-- Their numbers are those that shipped among the populations, each with its source.
INSERT INTO programme_figure (id, version, programme_id, figure_kind, area, period, year_from, year_to, best, lowest, highest, source, remarks)
SELECT CONCAT('01a19467-f006', SUBSTRING(e.id, 14)), 0, p.id, e.measure, e.area, e.period, YEAR(e.period_from), YEAR(e.period_to),
    e.best, e.lowest, e.highest, e.source, e.remarks
FROM population_estimate e JOIN programme p ON p.taxon_id = e.taxon_id AND p.id LIKE '01a19467-f005-%'
WHERE e.id LIKE '01a19467-f004-%' AND e.measure IN ('RELEASED', 'TRANSLOCATED', 'CAPTIVE') AND e.voided_at IS NULL;
