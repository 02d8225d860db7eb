-- What happened to an animal from its birth to its death. The days of birth and death are those of its record.
CREATE TABLE life_event (
    id           UUID          NOT NULL PRIMARY KEY,
    version      BIGINT        NOT NULL,
    organism_id  UUID          NOT NULL,
    event_type   VARCHAR(20)   NOT NULL,
    on_day       DATE          NULL COMMENT 'first day of the period that the precision names; null: unknown',
    on_precision VARCHAR(10)   NULL,
    place        VARCHAR(300)  NULL,
    detail       VARCHAR(300)  NULL COMMENT 'the cause of a death, the receiver of a transfer, how it was caught',
    source       VARCHAR(200)  NOT NULL,
    remarks      VARCHAR(1000) NULL,
    void_reason  VARCHAR(300)  NULL COMMENT 'it never happened',
    created_at   DATETIME(6)   NOT NULL,
    created_by   UUID          NOT NULL,
    once VARCHAR(60) AS (IF(void_reason IS NULL AND event_type IN ('BIRTH', 'DEATH'), CONCAT(event_type, ' ', organism_id), NULL)) PERSISTENT,
    CONSTRAINT life_event_organism FOREIGN KEY (organism_id) REFERENCES organism (id),
    CONSTRAINT life_event_creator FOREIGN KEY (created_by) REFERENCES user_account (id),
    CONSTRAINT life_event_date CHECK ((on_day IS NULL) = (on_precision IS NULL)),
    CONSTRAINT life_event_once UNIQUE (once)
);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('LIFE_EVENT', 'BIRTH', 'Birth or hatching', 'Рождение или вылупление', 'Туылу немесе жұмыртқадан шығу', FALSE, 10, NULL),
    ('LIFE_EVENT', 'CAPTURE', 'Capture', 'Отлов', 'Ұстау', FALSE, 20, NULL),
    ('LIFE_EVENT', 'TRANSFER', 'Transfer to another holder', 'Передача другому держателю', 'Басқа ұстаушыға беру', FALSE, 30, NULL),
    ('LIFE_EVENT', 'ESCAPE', 'Escape', 'Побег', 'Қашып кету', FALSE, 40, NULL),
    ('LIFE_EVENT', 'RELEASE', 'Release into the wild', 'Выпуск в природу', 'Табиғатқа жіберу', FALSE, 50, NULL),
    ('LIFE_EVENT', 'SIGHTING', 'Seen alive', 'Встреча живым', 'Тірі көру', FALSE, 60, NULL),
    ('LIFE_EVENT', 'DEATH', 'Death', 'Гибель', 'Өлім', FALSE, 70, '{"DwC":"causeOfDeath"}');

-- Photographs, written anew without what the camera added: places of rare animals are nobody else's business.
CREATE TABLE photograph_image (
    sha256    CHAR(64)   CHARACTER SET ascii NOT NULL PRIMARY KEY COMMENT 'of the content',
    content   MEDIUMBLOB NOT NULL COMMENT 'JPEG',
    thumbnail MEDIUMBLOB NOT NULL COMMENT 'JPEG'
);

CREATE TABLE photograph (
    id              UUID          NOT NULL PRIMARY KEY,
    version         BIGINT        NOT NULL,
    organism_id     UUID          NOT NULL,
    sha256          CHAR(64)      CHARACTER SET ascii NOT NULL,
    width           INT           NOT NULL,
    height          INT           NOT NULL,
    caption         VARCHAR(300)  NULL,
    taken_day       DATE          NULL,
    taken_precision VARCHAR(10)   NULL,
    taken_by        VARCHAR(120)  NULL,
    licence         VARCHAR(40)   NOT NULL,
    void_reason     VARCHAR(300)  NULL,
    created_at      DATETIME(6)   NOT NULL,
    created_by      UUID          NOT NULL,
    shown_of UUID AS (IF(void_reason IS NULL, organism_id, NULL)) PERSISTENT,
    CONSTRAINT photograph_organism FOREIGN KEY (organism_id) REFERENCES organism (id),
    CONSTRAINT photograph_picture FOREIGN KEY (sha256) REFERENCES photograph_image (sha256),
    CONSTRAINT photograph_creator FOREIGN KEY (created_by) REFERENCES user_account (id),
    CONSTRAINT photograph_date CHECK ((taken_day IS NULL) = (taken_precision IS NULL)),
    CONSTRAINT photograph_once UNIQUE (shown_of, sha256)
);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('LICENCE', 'INTERNAL', 'Internal use only', 'Только для внутреннего использования', 'Тек ішкі пайдалануға', FALSE, 10, NULL),
    ('LICENCE', 'CC0', 'CC0 1.0 (public domain)', 'CC0 1.0 (общественное достояние)', 'CC0 1.0 (қоғамдық игілік)', FALSE, 20, NULL),
    ('LICENCE', 'CC_BY', 'CC BY 4.0', 'CC BY 4.0', 'CC BY 4.0', FALSE, 30, NULL),
    ('LICENCE', 'CC_BY_NC', 'CC BY-NC 4.0', 'CC BY-NC 4.0', 'CC BY-NC 4.0', FALSE, 40, NULL),
    ('LICENCE', 'RESERVED', 'All rights reserved', 'Все права защищены', 'Барлық құқықтар қорғалған', FALSE, 50, NULL);
