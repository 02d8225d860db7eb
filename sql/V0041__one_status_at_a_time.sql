-- Two statements that overlap and come at the same moment may both find nothing in their way: WITHOUT OVERLAPS looks before
-- it writes. So whoever writes one of a taxon waits for whoever did before.
DELIMITER //
CREATE TRIGGER conservation_status_comes_alone BEFORE INSERT ON conservation_status FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM taxon WHERE id = NEW.taxon_id FOR UPDATE;
END//
CREATE TRIGGER conservation_status_changes_alone BEFORE UPDATE ON conservation_status FOR EACH ROW
BEGIN
    DECLARE held UUID;
    SELECT id INTO held FROM taxon WHERE id = NEW.taxon_id FOR UPDATE;
END//
DELIMITER ;
