-- Two records of one animal: one becomes part of the other, keeps its number, and can become an animal again.
ALTER TABLE organism
    ADD COLUMN merged_into UUID NULL COMMENT 'the record that this one is part of',
    ADD CONSTRAINT organism_merged_into FOREIGN KEY (merged_into) REFERENCES organism (id),
    ADD CONSTRAINT organism_not_into_itself CHECK (merged_into IS NULL OR merged_into <> id);

CREATE TABLE organism_merge (
    id          UUID         NOT NULL PRIMARY KEY,
    version     BIGINT       NOT NULL,
    kept_id     UUID         NOT NULL,
    merged_id   UUID         NOT NULL,
    reason      VARCHAR(300) NOT NULL,
    merged_at   DATETIME(6)  NOT NULL,
    merged_by   UUID         NOT NULL,
    undone_at   DATETIME(6)  NULL,
    undo_reason VARCHAR(300) NULL,
    open_merged UUID AS (IF(undone_at IS NULL, merged_id, NULL)) PERSISTENT,
    CONSTRAINT organism_merge_kept FOREIGN KEY (kept_id) REFERENCES organism (id),
    CONSTRAINT organism_merge_merged FOREIGN KEY (merged_id) REFERENCES organism (id),
    CONSTRAINT organism_merge_person FOREIGN KEY (merged_by) REFERENCES user_account (id),
    CONSTRAINT organism_merge_once UNIQUE (open_merged)
);

-- Which rows went over in a merge, so that exactly these can go back.
CREATE TABLE organism_merge_move (
    merge_id UUID        NOT NULL,
    subject  VARCHAR(12) NOT NULL,
    row_id   UUID        NOT NULL,
    PRIMARY KEY (merge_id, subject, row_id),
    CONSTRAINT organism_merge_move_merge FOREIGN KEY (merge_id) REFERENCES organism_merge (id),
    CONSTRAINT organism_merge_move_subject CHECK (subject IN ('LOT', 'NUMBER', 'LIFE', 'PHOTOGRAPH', 'CHILD', 'PARENT', 'ENDED', 'FORMER'))
);
