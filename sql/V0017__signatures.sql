-- Electronic signatures (handbook 5): who signed which version of which record, as what, when. Rows are never changed or removed.
CREATE TABLE electronic_signature (
    id             UUID         NOT NULL PRIMARY KEY,
    act            VARCHAR(15)  NOT NULL COMMENT 'RELEASE, DISPOSAL, CORRECTION, QUARANTINE, USE',
    meaning        VARCHAR(15)  NOT NULL COMMENT 'a term of SIGNATURE_MEANING',
    record_kind    VARCHAR(15)  NOT NULL COMMENT 'UNIT, LOT',
    record_id      UUID         NOT NULL,
    record_name    VARCHAR(40)  NOT NULL,
    record_version BIGINT       NOT NULL,
    record_text    MEDIUMTEXT   NOT NULL COMMENT 'what was signed, as canonical JSON',
    record_hash    CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'SHA-256 of record_text',
    signer_id      UUID         NOT NULL,
    printed_name   VARCHAR(120) NOT NULL COMMENT 'as written then',
    signed_at      DATETIME(6)  NOT NULL,
    utc_offset     SMALLINT     NOT NULL COMMENT 'minutes east of UTC, where it was signed',
    hash           CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'SHA-256 of the signature itself, which the custody events carry',
    CONSTRAINT electronic_signature_hash UNIQUE (hash),
    CONSTRAINT electronic_signature_signer FOREIGN KEY (signer_id) REFERENCES user_account (id),
    INDEX electronic_signature_of_record (record_id, signed_at),
    INDEX electronic_signature_by_signer (signer_id, signed_at)
);

DELIMITER //
CREATE TRIGGER electronic_signature_no_update BEFORE UPDATE ON electronic_signature FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'electronic_signature is append-only';
END//
CREATE TRIGGER electronic_signature_no_delete BEFORE DELETE ON electronic_signature FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'electronic_signature is append-only';
END//
DELIMITER ;

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('SIGNATURE_MEANING', 'AUTHORSHIP', 'Authorship', 'Авторство', 'Авторлық', TRUE, 10, NULL),
    ('SIGNATURE_MEANING', 'PERFORMED', 'Performed', 'Выполнено', 'Орындалды', TRUE, 20, NULL),
    ('SIGNATURE_MEANING', 'WITNESSED', 'Witnessed', 'Засвидетельствовано', 'Куәландырылды', TRUE, 30, NULL),
    ('SIGNATURE_MEANING', 'REVIEWED', 'Reviewed', 'Проверено', 'Тексерілді', TRUE, 40, NULL),
    ('SIGNATURE_MEANING', 'APPROVED', 'Approved', 'Утверждено', 'Бекітілді', TRUE, 50, NULL),
    ('SIGNATURE_MEANING', 'RELEASED', 'Released', 'Допущено', 'Рұқсат етілді', TRUE, 60, NULL),
    ('SIGNATURE_MEANING', 'RESPONSIBILITY', 'Responsibility', 'Ответственность', 'Жауапкершілік', TRUE, 70, NULL);
