-- The append-only record: who had which unit, when, why. Rows are never changed or removed, whoever asks.
CREATE TABLE custody_event (
    id              UUID         NOT NULL PRIMARY KEY,
    unit_id         UUID         NOT NULL,
    seq             INT          NOT NULL COMMENT 'from 1, gapless per unit',
    event_type      VARCHAR(15)  NOT NULL,
    occurred_at     DATETIME(6)  NOT NULL,
    utc_offset      SMALLINT     NOT NULL,
    recorded_at     DATETIME(6)  NOT NULL,
    actor_id        UUID         NOT NULL,
    actor_name      VARCHAR(120) NOT NULL COMMENT 'as written then',
    from_place      VARCHAR(1100) NULL COMMENT 'path of names, separated by U+001F',
    to_place        VARCHAR(1100) NULL,
    state_after     VARCHAR(15)  NOT NULL,
    reason          VARCHAR(400) NULL,
    late            BOOLEAN      NOT NULL,
    corrects_id     UUID         NULL,
    device          VARCHAR(80)  NULL,
    prev_hash       CHAR(64) CHARACTER SET ascii NULL,
    hash            CHAR(64) CHARACTER SET ascii NOT NULL,
    CONSTRAINT custody_event_seq UNIQUE (unit_id, seq),
    CONSTRAINT custody_event_unit FOREIGN KEY (unit_id) REFERENCES stored_unit (id),
    CONSTRAINT custody_event_actor FOREIGN KEY (actor_id) REFERENCES user_account (id),
    CONSTRAINT custody_event_corrects FOREIGN KEY (corrects_id) REFERENCES custody_event (id),
    CONSTRAINT custody_event_corrected_once UNIQUE (corrects_id),
    CONSTRAINT custody_event_order CHECK (occurred_at <= recorded_at),
    INDEX custody_event_by_actor (actor_id, recorded_at)
);

DELIMITER //
CREATE TRIGGER custody_event_no_update BEFORE UPDATE ON custody_event FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'custody_event is append-only';
END//
CREATE TRIGGER custody_event_no_delete BEFORE DELETE ON custody_event FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'custody_event is append-only';
END//
DELIMITER ;
