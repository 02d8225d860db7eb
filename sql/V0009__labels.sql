-- Every label ever made: from which template, for what, by whom, why again.
CREATE TABLE label_print (
    id               UUID         NOT NULL PRIMARY KEY,
    unit_id          UUID         NOT NULL,
    template         VARCHAR(60)  NOT NULL,
    template_version VARCHAR(64)  NOT NULL COMMENT 'SHA-256 of the template file',
    copy_number      INT          NOT NULL,
    printed_at       DATETIME(6)  NOT NULL,
    printed_by       UUID         NOT NULL,
    reason           VARCHAR(300) NULL COMMENT 'asked for from the second copy on',
    CONSTRAINT label_print_copy UNIQUE (unit_id, template, copy_number),
    CONSTRAINT label_print_unit FOREIGN KEY (unit_id) REFERENCES stored_unit (id),
    CONSTRAINT label_print_user FOREIGN KEY (printed_by) REFERENCES user_account (id)
);
