-- What is held of a species is counted along one index: so a unit says itself where it stands, as its placement has it.
ALTER TABLE stored_unit
    ADD COLUMN node_id UUID NULL COMMENT 'where it stands now: of its placement without an end, by the triggers below';

UPDATE stored_unit u JOIN placement p ON p.current_unit = u.id SET u.node_id = p.node_id;

ALTER TABLE stored_unit ADD INDEX stored_unit_held (taxon_id, sample_type, organism_id, node_id, state);

DELIMITER //
CREATE TRIGGER placement_begins AFTER INSERT ON placement FOR EACH ROW
BEGIN
    IF NEW.current_unit IS NOT NULL THEN
        UPDATE stored_unit SET node_id = NEW.node_id WHERE id = NEW.current_unit;
    END IF;
END//
CREATE TRIGGER placement_ends AFTER UPDATE ON placement FOR EACH ROW
BEGIN
    IF NOT (NEW.current_unit <=> OLD.current_unit) THEN
        UPDATE stored_unit SET node_id = IF(NEW.current_unit IS NULL, NULL, NEW.node_id) WHERE id = NEW.unit_id;
    END IF;
END//
DELIMITER ;
