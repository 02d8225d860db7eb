-- Files that were imported, so that none comes in twice by accident, and how named kinds of sheets are read.
CREATE TABLE imported_file (
    id          UUID         NOT NULL PRIMARY KEY,
    sha256      CHAR(64)     CHARACTER SET ascii NOT NULL COMMENT 'of the bytes',
    copy_no     INT          NOT NULL COMMENT '1; more where someone insisted on importing it again',
    file_name   VARCHAR(200) NOT NULL,
    mapping     VARCHAR(60)  NULL COMMENT 'null: read by its header',
    row_count   INT          NOT NULL,
    unit_count  INT          NOT NULL,
    imported_at DATETIME(6)  NOT NULL,
    imported_by UUID         NOT NULL,
    CONSTRAINT imported_file_once UNIQUE (sha256, copy_no),
    CONSTRAINT imported_file_importer FOREIGN KEY (imported_by) REFERENCES user_account (id)
);

CREATE TABLE import_mapping (
    name       VARCHAR(60)  NOT NULL PRIMARY KEY,
    version    BIGINT       NOT NULL,
    definition LONGTEXT     NOT NULL COMMENT 'JSON, as docs/import.md tells',
    changed_at DATETIME(6)  NOT NULL,
    changed_by UUID         NOT NULL,
    CONSTRAINT import_mapping_editor FOREIGN KEY (changed_by) REFERENCES user_account (id)
);
