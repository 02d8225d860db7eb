-- A position may hold a tube that nobody has catalogued yet: the placement then has the tube's own code and no unit.
ALTER TABLE placement
    MODIFY unit_id UUID NULL,
    ADD COLUMN tube_code VARCHAR(20) CHARACTER SET ascii NULL COMMENT 'of an unidentified tube' AFTER unit_id,
    ADD COLUMN current_tube VARCHAR(20) CHARACTER SET ascii AS (IF(removed_at IS NULL, tube_code, NULL)) PERSISTENT,
    ADD CONSTRAINT placement_one_place_per_tube UNIQUE (current_tube),
    ADD CONSTRAINT placement_unit_or_tube CHECK ((unit_id IS NULL) <> (tube_code IS NULL)),
    ADD INDEX placement_of_tube (tube_code, placed_at);

-- Each time a rack was read as a whole and the reading was saved.
CREATE TABLE rack_scan (
    id        UUID         NOT NULL PRIMARY KEY,
    node_id   UUID         NOT NULL,
    mode      VARCHAR(10)  NOT NULL COMMENT 'LOCATE, ASSIGN',
    source    VARCHAR(200) NOT NULL COMMENT 'name of the file, or how it came',
    sha256    CHAR(64) CHARACTER SET ascii NOT NULL,
    tubes     INT          NOT NULL,
    saved_at  DATETIME(6)  NOT NULL,
    saved_by  UUID         NOT NULL,
    CONSTRAINT rack_scan_node FOREIGN KEY (node_id) REFERENCES storage_node (id),
    CONSTRAINT rack_scan_saved_by FOREIGN KEY (saved_by) REFERENCES user_account (id),
    INDEX rack_scan_of_node (node_id, saved_at),
    INDEX rack_scan_of_file (sha256)
);

-- This code was seen at this position, whatever the register says. Rows are never changed or removed.
CREATE TABLE observation (
    id        UUID         NOT NULL PRIMARY KEY,
    scan_id   UUID         NOT NULL,
    code      VARCHAR(20)  CHARACTER SET ascii NOT NULL COMMENT 'as read',
    unit_id   UUID         NULL COMMENT 'whose code it was then',
    node_id   UUID         NOT NULL,
    slot      INT          NOT NULL,
    seen_at   DATETIME(6)  NOT NULL,
    seen_by   UUID         NOT NULL,
    CONSTRAINT observation_scan FOREIGN KEY (scan_id) REFERENCES rack_scan (id),
    CONSTRAINT observation_unit FOREIGN KEY (unit_id) REFERENCES stored_unit (id),
    CONSTRAINT observation_node FOREIGN KEY (node_id) REFERENCES storage_node (id),
    CONSTRAINT observation_seen_by FOREIGN KEY (seen_by) REFERENCES user_account (id),
    INDEX observation_of_code (code, seen_at),
    INDEX observation_of_unit (unit_id, seen_at)
);

-- What a reading contradicts, until a person resolves it.
CREATE TABLE work_item (
    id             UUID          NOT NULL PRIMARY KEY,
    kind           VARCHAR(15)   NOT NULL COMMENT 'DISPLACED, MISSING, FOREIGN, NOT_ALLOWED, OTHER_CODE',
    code           VARCHAR(20)   CHARACTER SET ascii NOT NULL COMMENT 'of the unit, else of the tube',
    unit_id        UUID          NULL,
    last_place     VARCHAR(1100) NULL COMMENT 'path of names, separated by U+001F',
    observed_place VARCHAR(1100) NULL,
    why            VARCHAR(400)  NULL COMMENT 'key of a sentence and what it names, separated by U+001F',
    scan_id        UUID          NOT NULL,
    opened_at      DATETIME(6)   NOT NULL,
    resolved_at    DATETIME(6)   NULL,
    resolved_by    UUID          NULL,
    resolution     VARCHAR(15)   NULL COMMENT 'PLACED, CONFIRMED, LOST, NOTED',
    reason         VARCHAR(400)  NULL,
    open_code      VARCHAR(20)   CHARACTER SET ascii AS (IF(resolved_at IS NULL, code, NULL)) PERSISTENT,
    CONSTRAINT work_item_open_once UNIQUE (open_code, kind),
    CONSTRAINT work_item_unit FOREIGN KEY (unit_id) REFERENCES stored_unit (id),
    CONSTRAINT work_item_scan FOREIGN KEY (scan_id) REFERENCES rack_scan (id),
    CONSTRAINT work_item_resolved_by FOREIGN KEY (resolved_by) REFERENCES user_account (id),
    CONSTRAINT work_item_resolved CHECK ((resolved_at IS NULL) = (resolution IS NULL)),
    INDEX work_item_list (resolved_at, id)
);

DELIMITER //
CREATE TRIGGER observation_no_update BEFORE UPDATE ON observation FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'observation is append-only';
END//
CREATE TRIGGER observation_no_delete BEFORE DELETE ON observation FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'observation is append-only';
END//
DELIMITER ;

-- ROW_LETTER_PADDED, as on SBS plates, and what comes after it.
ALTER TABLE storage_node
    MODIFY numbering VARCHAR(20) NULL COMMENT 'how positions are written: a term of NUMBERING';
