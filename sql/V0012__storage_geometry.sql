-- Storage as it really is: numbered places for canisters and boxes, positions that are kept free, nodes that are moved
-- and retired, templates of the house, and labels for all of them.

-- sort_order is from now on the node's place in its parent, from 1; 0 where the parent has no numbered places.
ALTER TABLE storage_node
    ADD COLUMN node_places INT NULL COMMENT 'numbered places for other nodes; null: as many as fit',
    ADD COLUMN slot_labels VARCHAR(2000) NULL COMMENT 'of custom numbering: the labels in the order of the slots, a space between',
    ADD COLUMN slot_types VARCHAR(1000) NULL COMMENT 'of a mixed box: 1-9=CRYOVIAL TUBE_2D;10-81=STRAW_025',
    ADD COLUMN current_name VARCHAR(60) AS (IF(status = 'RETIRED', NULL, name)) PERSISTENT,
    ADD COLUMN current_place INT AS (IF(status = 'RETIRED' OR sort_order = 0, NULL, sort_order)) PERSISTENT,
    ADD COLUMN free_slots INT AS (IF(status = 'IN_SERVICE', capacity - occupied, 0)) PERSISTENT,
    DROP KEY storage_node_sibling,
    ADD CONSTRAINT storage_node_sibling UNIQUE (parent_id, current_name),
    ADD CONSTRAINT storage_node_place UNIQUE (parent_id, current_place),
    ADD INDEX storage_node_room (temperature_class, quarantine, free_slots);

-- What was built from a template has as many places as the template put inside.
UPDATE storage_node parent
    JOIN (SELECT parent_id, MAX(sort_order) AS places FROM storage_node
          GROUP BY parent_id HAVING MIN(sort_order) > 0) inside ON inside.parent_id = parent.id
SET parent.node_places = inside.places;

-- Positions that are kept free: reserved for a lot or a purpose, or blocked because nothing can stand there.
CREATE TABLE set_aside (
    id           UUID         NOT NULL PRIMARY KEY,
    node_id      UUID         NOT NULL,
    slot         INT          NOT NULL,
    purpose      VARCHAR(10)  NOT NULL,
    lot_id       UUID         NULL COMMENT 'whose units may be put there',
    reason       VARCHAR(300) NOT NULL,
    expires_at   DATETIME(6)  NULL,
    set_at       DATETIME(6)  NOT NULL,
    set_by       UUID         NOT NULL,
    ended_at     DATETIME(6)  NULL,
    ended_by     UUID         NULL,
    current_slot INT AS (IF(ended_at IS NULL, slot, NULL)) PERSISTENT,
    CONSTRAINT set_aside_once UNIQUE (node_id, current_slot),
    CONSTRAINT set_aside_node FOREIGN KEY (node_id) REFERENCES storage_node (id),
    CONSTRAINT set_aside_lot FOREIGN KEY (lot_id) REFERENCES material_sample (id),
    CONSTRAINT set_aside_set_by FOREIGN KEY (set_by) REFERENCES user_account (id),
    CONSTRAINT set_aside_ended_by FOREIGN KEY (ended_by) REFERENCES user_account (id),
    CONSTRAINT set_aside_purpose CHECK (purpose IN ('RESERVED', 'BLOCKED')),
    CONSTRAINT set_aside_lot_is_reserved CHECK (lot_id IS NULL OR purpose = 'RESERVED'),
    INDEX set_aside_open (ended_at, node_id)
);

-- What happened to places themselves. The units inside have custody events of their own, which name the act.
CREATE TABLE node_act (
    id           UUID          NOT NULL PRIMARY KEY,
    node_id      UUID          NOT NULL,
    act_type     VARCHAR(10)   NOT NULL,
    occurred_at  DATETIME(6)   NOT NULL,
    actor_id     UUID          NOT NULL,
    actor_name   VARCHAR(120)  NOT NULL COMMENT 'as written then',
    from_parent  UUID          NULL,
    from_place   INT           NULL,
    from_name    VARCHAR(60)   NULL,
    from_path    VARCHAR(1000) NULL,
    to_path      VARCHAR(1000) NULL,
    unit_count   INT           NOT NULL COMMENT 'that were inside',
    reason       VARCHAR(400)  NULL,
    corrects_id  UUID          NULL,
    CONSTRAINT node_act_node FOREIGN KEY (node_id) REFERENCES storage_node (id),
    CONSTRAINT node_act_parent FOREIGN KEY (from_parent) REFERENCES storage_node (id),
    CONSTRAINT node_act_actor FOREIGN KEY (actor_id) REFERENCES user_account (id),
    CONSTRAINT node_act_corrects FOREIGN KEY (corrects_id) REFERENCES node_act (id),
    CONSTRAINT node_act_corrected_once UNIQUE (corrects_id),
    CONSTRAINT node_act_type CHECK (act_type IN ('MOVED', 'RETIRED', 'UNDONE')),
    INDEX node_act_of_node (node_id, occurred_at),
    INDEX node_act_by_actor (actor_id, occurred_at)
);

ALTER TABLE custody_event
    ADD COLUMN act_id UUID NULL COMMENT 'the one act of the hand that this event shares with those of other units';

-- Templates made here; those that ship are files of the product.
CREATE TABLE node_template (
    code       VARCHAR(40) NOT NULL PRIMARY KEY,
    version    BIGINT      NOT NULL,
    definition LONGTEXT    NOT NULL COMMENT 'JSON, as docs/storage.md tells',
    in_use     BOOLEAN     NOT NULL DEFAULT TRUE,
    changed_at DATETIME(6) NOT NULL,
    changed_by UUID        NOT NULL,
    CONSTRAINT node_template_editor FOREIGN KEY (changed_by) REFERENCES user_account (id)
);

CREATE TABLE node_label_print (
    id               UUID         NOT NULL PRIMARY KEY,
    node_id          UUID         NOT NULL,
    template         VARCHAR(60)  NOT NULL,
    template_version CHAR(64)     CHARACTER SET ascii NOT NULL,
    copy_number      INT          NOT NULL,
    printed_at       DATETIME(6)  NOT NULL,
    printed_by       UUID         NOT NULL,
    CONSTRAINT node_label_print_node FOREIGN KEY (node_id) REFERENCES storage_node (id),
    CONSTRAINT node_label_print_printer FOREIGN KEY (printed_by) REFERENCES user_account (id),
    INDEX node_label_print_of_node (node_id, template)
);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('NODE_KIND', 'BAG', 'Bag', 'Пакет', 'Пакет', FALSE, 145, NULL),
    ('NUMBERING', 'NUMBER_BY_COLUMN', 'Numbers down the columns: 1, 2, 3 …', 'Номера по столбцам сверху вниз: 1, 2, 3 …', 'Бағандар бойымен нөмірлер: 1, 2, 3 …', TRUE, 40, NULL),
    ('NUMBERING', 'CUSTOM', 'Labels of its own', 'Собственные обозначения', 'Өз белгілері', TRUE, 50, NULL);
