-- The custody record becomes a transparency log (docs/custody-log.md): one Merkle tree over the events of all units
-- takes the place of the hash in each row. What is sealed is never changed or removed, whoever asks.
ALTER TABLE custody_event
    DROP COLUMN prev_hash,
    DROP COLUMN hash,
    ADD COLUMN signature_hash CHAR(64) CHARACTER SET ascii NULL COMMENT 'SHA-256 of the electronic signature';
ALTER TABLE stored_unit DROP COLUMN last_hash;

-- One row; whoever seals holds it.
CREATE TABLE log_state (
    id     TINYINT      NOT NULL PRIMARY KEY,
    origin VARCHAR(200) NULL COMMENT 'the name of the log, given once',
    size   BIGINT       NOT NULL,
    CONSTRAINT log_state_one CHECK (id = 1)
);
INSERT INTO log_state (id, origin, size) VALUES (1, NULL, 0);

-- Events that wait for the sealer. A trigger puts them here in the act's own transaction.
CREATE TABLE log_outbox (
    event_id UUID NOT NULL PRIMARY KEY
);

-- The leaves: level 0 of the tiles.
CREATE TABLE log_leaf (
    leaf_index BIGINT     NOT NULL PRIMARY KEY,
    event_id   UUID       NOT NULL,
    leaf_hash  BINARY(32) NOT NULL,
    CONSTRAINT log_leaf_event UNIQUE (event_id)
);

-- The higher levels: a hash of level n is the root of 256 hashes of level n - 1.
CREATE TABLE log_hash (
    level      TINYINT    NOT NULL,
    hash_index BIGINT     NOT NULL,
    hash       BINARY(32) NOT NULL,
    PRIMARY KEY (level, hash_index)
);

CREATE TABLE log_key (
    key_number INT          NOT NULL PRIMARY KEY COMMENT 'from 1, in the order of use',
    vkey       VARCHAR(300) NOT NULL,
    from_size  BIGINT       NOT NULL COMMENT 'checkpoints of this size and later are signed with it',
    created_at DATETIME(6)  NOT NULL,
    handover   TEXT         NULL COMMENT 'a note that the key before and this one have signed',
    CONSTRAINT log_key_once UNIQUE (vkey)
);

CREATE TABLE log_checkpoint (
    size      BIGINT      NOT NULL PRIMARY KEY,
    root      BINARY(32)  NOT NULL,
    signed_at DATETIME(6) NOT NULL,
    note      TEXT        NOT NULL COMMENT 'the signed note'
);

CREATE TABLE log_cosignature (
    size        BIGINT       NOT NULL,
    witness     VARCHAR(300) NOT NULL COMMENT 'its vkey',
    signature   VARCHAR(400) NOT NULL COMMENT 'its line under the checkpoint',
    received_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (size, witness),
    INDEX log_cosignature_of_witness (witness, size),
    CONSTRAINT log_cosignature_of FOREIGN KEY (size) REFERENCES log_checkpoint (size)
);

CREATE TABLE log_timestamp (
    size       BIGINT      NOT NULL,
    stamped_at DATETIME(6) NOT NULL COMMENT 'as the authority says',
    token      BLOB        NOT NULL COMMENT 'RFC 3161, over the text of the checkpoint',
    PRIMARY KEY (size, stamped_at),
    CONSTRAINT log_timestamp_of FOREIGN KEY (size) REFERENCES log_checkpoint (size)
);

-- Logs of others that we witness: the newest checkpoint that we signed for each.
CREATE TABLE witnessed_log (
    origin      VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    size        BIGINT      NOT NULL,
    root        BINARY(32)  NOT NULL,
    note        TEXT        NOT NULL,
    cosigned_at DATETIME(6) NOT NULL
);

INSERT INTO log_outbox (event_id) SELECT id FROM custody_event;

DELIMITER //
CREATE TRIGGER custody_event_to_log AFTER INSERT ON custody_event FOR EACH ROW
BEGIN
    INSERT INTO log_outbox (event_id) VALUES (NEW.id);
END//
CREATE TRIGGER log_leaf_no_update BEFORE UPDATE ON log_leaf FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_leaf is append-only';
END//
CREATE TRIGGER log_leaf_no_delete BEFORE DELETE ON log_leaf FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_leaf is append-only';
END//
CREATE TRIGGER log_hash_no_update BEFORE UPDATE ON log_hash FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_hash is append-only';
END//
CREATE TRIGGER log_hash_no_delete BEFORE DELETE ON log_hash FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_hash is append-only';
END//
CREATE TRIGGER log_key_no_update BEFORE UPDATE ON log_key FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_key is append-only';
END//
CREATE TRIGGER log_key_no_delete BEFORE DELETE ON log_key FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_key is append-only';
END//
CREATE TRIGGER log_checkpoint_no_update BEFORE UPDATE ON log_checkpoint FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_checkpoint is append-only';
END//
CREATE TRIGGER log_checkpoint_no_delete BEFORE DELETE ON log_checkpoint FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_checkpoint is append-only';
END//
CREATE TRIGGER log_cosignature_no_update BEFORE UPDATE ON log_cosignature FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_cosignature is append-only';
END//
CREATE TRIGGER log_cosignature_no_delete BEFORE DELETE ON log_cosignature FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_cosignature is append-only';
END//
CREATE TRIGGER log_timestamp_no_update BEFORE UPDATE ON log_timestamp FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_timestamp is append-only';
END//
CREATE TRIGGER log_timestamp_no_delete BEFORE DELETE ON log_timestamp FOR EACH ROW
BEGIN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'log_timestamp is append-only';
END//
DELIMITER ;
