-- What somebody else did with a place or a tube is taken back under a signature, as with a unit.
ALTER TABLE node_act
    ADD COLUMN signature_hash CHAR(64) CHARACTER SET ascii NULL COMMENT 'SHA-256 of the electronic signature';

ALTER TABLE tube_event
    ADD COLUMN signature_hash CHAR(64) CHARACTER SET ascii NULL COMMENT 'SHA-256 of the electronic signature';
