-- Where things stand: the tree of storage nodes, and who occupies which position from when to when.
CREATE TABLE storage_node (
    id                UUID         NOT NULL PRIMARY KEY,
    version           BIGINT       NOT NULL,
    parent_id         UUID         NULL,
    kind              VARCHAR(15)  NOT NULL,
    name              VARCHAR(60)  NOT NULL,
    barcode           VARCHAR(32)  CHARACTER SET ascii NOT NULL,
    template          VARCHAR(40)  NULL,
    grid_rows         SMALLINT     NULL COMMENT 'of a box',
    grid_columns      SMALLINT     NULL,
    numbering         VARCHAR(15)  NULL COMMENT 'how positions are written: ROW_LETTER, ROW_LETTER_PADDED, NUMBER',
    capacity          INT          NOT NULL DEFAULT 0 COMMENT 'slots of a leaf; 0 for a node that holds nodes',
    occupied          INT          NOT NULL DEFAULT 0 COMMENT 'slots in use, kept by the acts that place and remove',
    container_types   VARCHAR(200) NULL COMMENT 'space-separated; null: every type',
    temperature_class VARCHAR(10)  NULL COMMENT 'inherited when the node is made; null above the equipment',
    quarantine        BOOLEAN      NOT NULL DEFAULT FALSE,
    status            VARCHAR(15)  NOT NULL DEFAULT 'IN_SERVICE',
    sort_order        INT          NOT NULL DEFAULT 0,
    lineage           VARCHAR(740) CHARACTER SET ascii NOT NULL COMMENT '/id/id/ from the site to this node',
    path              VARCHAR(1000) NOT NULL COMMENT 'names from the site to this node, separated by U+001F',
    created_at        DATETIME(6)  NOT NULL,
    root_name         VARCHAR(60) AS (IF(parent_id IS NULL, name, NULL)) PERSISTENT,
    CONSTRAINT storage_node_barcode UNIQUE (barcode),
    CONSTRAINT storage_node_sibling UNIQUE (parent_id, name),
    CONSTRAINT storage_node_root UNIQUE (root_name),
    CONSTRAINT storage_node_parent FOREIGN KEY (parent_id) REFERENCES storage_node (id),
    CONSTRAINT storage_node_capacity CHECK (occupied BETWEEN 0 AND capacity),
    INDEX storage_node_children (parent_id, sort_order, name),
    INDEX storage_node_lineage (lineage(500))
);

-- One occupant per position and one place per unit: the unique keys on the generated columns, null once removed.
CREATE TABLE placement (
    id             UUID        NOT NULL PRIMARY KEY,
    node_id        UUID        NOT NULL,
    slot           INT         NOT NULL COMMENT 'from 1, row by row',
    unit_id        UUID        NOT NULL,
    placed_at      DATETIME(6) NOT NULL,
    placed_by      UUID        NOT NULL,
    removed_at     DATETIME(6) NULL,
    removed_by     UUID        NULL,
    current_unit   UUID AS (IF(removed_at IS NULL, unit_id, NULL)) PERSISTENT,
    current_slot   INT  AS (IF(removed_at IS NULL, slot, NULL)) PERSISTENT,
    CONSTRAINT placement_one_place_per_unit UNIQUE (current_unit),
    CONSTRAINT placement_one_unit_per_slot UNIQUE (node_id, current_slot),
    CONSTRAINT placement_node FOREIGN KEY (node_id) REFERENCES storage_node (id),
    CONSTRAINT placement_unit FOREIGN KEY (unit_id) REFERENCES stored_unit (id),
    CONSTRAINT placement_placed_by FOREIGN KEY (placed_by) REFERENCES user_account (id),
    CONSTRAINT placement_removed_by FOREIGN KEY (removed_by) REFERENCES user_account (id),
    CONSTRAINT placement_period CHECK (removed_at IS NULL OR removed_at >= placed_at),
    INDEX placement_history (unit_id, placed_at)
);

-- The last line behind the application: only leaves hold units, and no slot beyond the capacity.
DELIMITER //
CREATE TRIGGER placement_within_capacity BEFORE INSERT ON placement FOR EACH ROW
BEGIN
    IF NEW.slot < 1 OR NEW.slot > (SELECT capacity FROM storage_node WHERE id = NEW.node_id) THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'placement_within_capacity';
    END IF;
END//
DELIMITER ;
