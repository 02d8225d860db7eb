-- Documents attached to units, lots and animals. The content is there once, by its hash, in parts that any server takes.
CREATE TABLE document_content (
    sha256 CHAR(64) CHARACTER SET ascii NOT NULL PRIMARY KEY COMMENT 'of the whole',
    size   INT      NOT NULL COMMENT 'bytes'
);

CREATE TABLE document_part (
    sha256  CHAR(64)   CHARACTER SET ascii NOT NULL,
    part    INT        NOT NULL COMMENT 'from 0',
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (sha256, part),
    CONSTRAINT document_part_whole FOREIGN KEY (sha256) REFERENCES document_content (sha256)
);

CREATE TABLE document (
    id               UUID          NOT NULL PRIMARY KEY,
    version          BIGINT        NOT NULL,
    unit_id          UUID          NULL COMMENT 'attached to one of the three',
    lot_id           UUID          NULL,
    organism_id      UUID          NULL,
    sha256           CHAR(64)      CHARACTER SET ascii NOT NULL,
    size             INT           NOT NULL,
    format           VARCHAR(10)   NOT NULL COMMENT 'found out from the content',
    file_name        VARCHAR(200)  NOT NULL,
    title            VARCHAR(200)  NOT NULL,
    kind             VARCHAR(40)   NOT NULL,
    language         CHAR(2)       CHARACTER SET ascii NULL COMMENT 'ISO 639-1; null: none, several or unknown',
    access           VARCHAR(20)   NOT NULL,
    remarks          VARCHAR(1000) NULL,
    attached_at      DATETIME(6)   NOT NULL,
    attached_by      UUID          NOT NULL,
    attached_by_name VARCHAR(120)  NOT NULL COMMENT 'as it was written then',
    voided_at        DATETIME(6)   NULL,
    voided_by        UUID          NULL,
    voided_by_name   VARCHAR(120)  NULL COMMENT 'as it was written then',
    void_reason      VARCHAR(400)  NULL,
    record_id UUID AS (COALESCE(unit_id, lot_id, organism_id)) PERSISTENT,
    shown_of  UUID AS (IF(voided_at IS NULL, COALESCE(unit_id, lot_id, organism_id), NULL)) PERSISTENT,
    CONSTRAINT document_unit FOREIGN KEY (unit_id) REFERENCES stored_unit (id),
    CONSTRAINT document_lot FOREIGN KEY (lot_id) REFERENCES material_sample (id),
    CONSTRAINT document_organism FOREIGN KEY (organism_id) REFERENCES organism (id),
    CONSTRAINT document_whole FOREIGN KEY (sha256) REFERENCES document_content (sha256),
    CONSTRAINT document_attacher FOREIGN KEY (attached_by) REFERENCES user_account (id),
    CONSTRAINT document_voider FOREIGN KEY (voided_by) REFERENCES user_account (id),
    CONSTRAINT document_of_one CHECK ((unit_id IS NOT NULL) + (lot_id IS NOT NULL) + (organism_id IS NOT NULL) = 1),
    CONSTRAINT document_voided CHECK ((voided_at IS NULL) = (void_reason IS NULL) AND (voided_at IS NULL) = (voided_by IS NULL)
        AND (voided_at IS NULL) = (voided_by_name IS NULL)),
    CONSTRAINT document_once UNIQUE (shown_of, sha256),
    INDEX document_of_record (record_id, id)
);

ALTER TABLE organism_merge_move
    DROP CONSTRAINT organism_merge_move_subject,
    ADD CONSTRAINT organism_merge_move_subject CHECK (subject IN ('LOT', 'NUMBER', 'LIFE', 'PHOTOGRAPH', 'DOCUMENT', 'CHILD', 'PARENT', 'ENDED', 'FORMER'));

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('DOCUMENT_KIND', 'PERMIT', 'Permit or licence', 'Разрешение или лицензия', 'Рұқсат немесе лицензия', FALSE, 10, NULL),
    ('DOCUMENT_KIND', 'AGREEMENT', 'Contract or agreement', 'Договор или соглашение', 'Шарт немесе келісім', FALSE, 20, NULL),
    ('DOCUMENT_KIND', 'VET_CERTIFICATE', 'Veterinary certificate', 'Ветеринарный сертификат', 'Ветеринариялық сертификат', FALSE, 30, NULL),
    ('DOCUMENT_KIND', 'TEST_REPORT', 'Laboratory report', 'Лабораторное заключение', 'Зертханалық қорытынды', FALSE, 40, NULL),
    ('DOCUMENT_KIND', 'PROTOCOL', 'Protocol or field record', 'Протокол или полевая запись', 'Хаттама немесе далалық жазба', FALSE, 50, NULL),
    ('DOCUMENT_KIND', 'CORRESPONDENCE', 'Correspondence', 'Переписка', 'Хат алмасу', FALSE, 60, NULL),
    ('DOCUMENT_KIND', 'OTHER', 'Other', 'Другое', 'Басқа', FALSE, 70, NULL),
    ('DOCUMENT_ACCESS', 'EVERYONE', 'Everyone who is signed in', 'Все, кто вошёл в систему', 'Жүйеге кіргеннің бәрі', FALSE, 10, NULL),
    ('DOCUMENT_ACCESS', 'CONFIDENTIAL', 'Confidential: curators, auditors, administrators', 'Конфиденциально: кураторы, аудиторы, администраторы', 'Құпия: кураторлар, аудиторлар, әкімшілер', FALSE, 20, NULL);
