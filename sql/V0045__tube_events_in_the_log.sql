-- What happens to a tube that nobody has catalogued yet is custody too, and becomes a leaf of the log. The trigger comes
-- first: what is committed after it waits by itself, and what was there before waits by the statement that follows.
DELIMITER //
CREATE TRIGGER tube_event_to_log AFTER INSERT ON tube_event FOR EACH ROW
BEGIN
    INSERT INTO log_outbox (event_id) VALUES (NEW.id);
END//
DELIMITER ;

INSERT IGNORE INTO log_outbox (event_id)
SELECT e.id FROM tube_event e LEFT JOIN log_leaf l ON l.event_id = e.id WHERE l.event_id IS NULL;
