-- Every change of every record, and what people did besides. Rows are never changed or removed, whoever asks.
CREATE TABLE audit_entry (
    id          UUID          NOT NULL PRIMARY KEY,
    recorded_at DATETIME(6)   NOT NULL,
    utc_offset  SMALLINT      NOT NULL COMMENT 'minutes east of UTC, where the collection is',
    actor_id    UUID          NULL COMMENT 'null: nobody was signed in',
    actor_name  VARCHAR(120)  NOT NULL COMMENT 'as written then',
    event       VARCHAR(20)   NOT NULL,
    record_kind VARCHAR(20)   NULL,
    record_id   UUID          NULL COMMENT 'of the record under which people look for it',
    record_name VARCHAR(200)  NULL COMMENT 'its number or name, as written then',
    part        VARCHAR(200)  NULL COMMENT 'of that record: which of its names, numbers, positions',
    field       VARCHAR(40)   NULL,
    old_value   MEDIUMTEXT    NULL,
    new_value   MEDIUMTEXT    NULL,
    reason      VARCHAR(400)  NULL,
    INDEX audit_entry_by_time (recorded_at, id),
    INDEX audit_entry_by_record (record_id, recorded_at, id),
    INDEX audit_entry_by_name (record_name, recorded_at, id),
    INDEX audit_entry_by_actor (actor_id, recorded_at, id),
    INDEX audit_entry_by_kind (record_kind, recorded_at, id),
    INDEX audit_entry_by_event (event, recorded_at, id),
    INDEX audit_entry_by_field (field, recorded_at, id)
);

DELIMITER //
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry is append-only';
END//
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry is append-only';
END//
DELIMITER ;
