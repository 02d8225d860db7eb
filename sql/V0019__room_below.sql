-- Where is room in this rack, this freezer? Most containers of an old collection are full and need not be looked at.
ALTER TABLE storage_node
    ADD COLUMN has_room BOOLEAN AS (status = 'IN_SERVICE' AND capacity > occupied) PERSISTENT,
    ADD INDEX storage_node_room_below (has_room, lineage(500));
