-- What happened to an unidentified tube, from its first place until its unit is known. Rows are never changed or removed.
CREATE TABLE tube_event (
    id          UUID          NOT NULL PRIMARY KEY,
    tube        VARCHAR(20)   CHARACTER SET ascii NOT NULL,
    event_type  VARCHAR(10)   NOT NULL,
    occurred_at DATETIME(6)   NOT NULL,
    actor_id    UUID          NOT NULL,
    actor_name  VARCHAR(120)  NOT NULL COMMENT 'as written then',
    from_place  VARCHAR(1100) NULL COMMENT 'path of names, separated by U+001F',
    to_place    VARCHAR(1100) NULL,
    reason      VARCHAR(400)  NULL,
    act_id      UUID          NULL COMMENT 'the one act of the hand that this event shares with those of others',
    corrects_id UUID          NULL,
    unit_id     UUID          NULL COMMENT 'that the tube turned out to be',
    CONSTRAINT tube_event_actor FOREIGN KEY (actor_id) REFERENCES user_account (id),
    CONSTRAINT tube_event_corrects FOREIGN KEY (corrects_id) REFERENCES tube_event (id),
    CONSTRAINT tube_event_corrected_once UNIQUE (corrects_id),
    CONSTRAINT tube_event_unit FOREIGN KEY (unit_id) REFERENCES stored_unit (id),
    CONSTRAINT tube_event_type CHECK (event_type IN ('PLACED', 'MOVED', 'REMOVED', 'LOST', 'LINKED', 'DISPOSED', 'CORRECTED')),
    CONSTRAINT tube_event_linked CHECK ((event_type = 'LINKED') = (unit_id IS NOT NULL)),
    INDEX tube_event_of_tube (tube, occurred_at),
    INDEX tube_event_by_actor (actor_id, occurred_at)
);

-- Until its unit is known or it is struck off, the newest placement of a tube names it here, whether it stands or is out.
ALTER TABLE placement
    ADD COLUMN open_tube VARCHAR(20) CHARACTER SET ascii NULL AFTER tube_code,
    ADD INDEX placement_open_tube (open_tube);

UPDATE placement SET open_tube = tube_code WHERE tube_code IS NOT NULL AND removed_at IS NULL;

-- A saved reading that was taken back as a whole, by a new act.
CREATE TABLE rack_undo (
    id        UUID         NOT NULL PRIMARY KEY,
    scan_id   UUID         NOT NULL,
    reason    VARCHAR(300) NOT NULL,
    undone_at DATETIME(6)  NOT NULL,
    undone_by UUID         NOT NULL,
    CONSTRAINT rack_undo_once UNIQUE (scan_id),
    CONSTRAINT rack_undo_scan FOREIGN KEY (scan_id) REFERENCES rack_scan (id),
    CONSTRAINT rack_undo_person FOREIGN KEY (undone_by) REFERENCES user_account (id)
);

-- What rack readers dropped into the watched folder: it waits until a person has looked and saves or discards it.
CREATE TABLE rack_file (
    id         UUID         NOT NULL PRIMARY KEY,
    name       VARCHAR(200) NOT NULL,
    content    MEDIUMBLOB   NOT NULL,
    sha256     CHAR(64)     CHARACTER SET ascii NOT NULL,
    node_id    UUID         NOT NULL COMMENT 'the rack that it is of',
    tubes      INT          NOT NULL,
    arrived_at DATETIME(6)  NOT NULL,
    settled_at DATETIME(6)  NULL,
    settled_by UUID         NULL,
    scan_id    UUID         NULL COMMENT 'null: discarded',
    CONSTRAINT rack_file_node FOREIGN KEY (node_id) REFERENCES storage_node (id),
    CONSTRAINT rack_file_settler FOREIGN KEY (settled_by) REFERENCES user_account (id),
    CONSTRAINT rack_file_scan FOREIGN KEY (scan_id) REFERENCES rack_scan (id),
    INDEX rack_file_waiting (settled_at, id),
    INDEX rack_file_same (sha256)
);

DELIMITER //
CREATE TRIGGER tube_event_no_update BEFORE UPDATE ON tube_event FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'tube_event is append-only';
END//
CREATE TRIGGER tube_event_no_delete BEFORE DELETE ON tube_event FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'tube_event is append-only';
END//
DELIMITER ;
