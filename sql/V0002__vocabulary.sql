-- Controlled terms in three languages (handbook B).
CREATE TABLE vocabulary_term (
    vocabulary    VARCHAR(40)  NOT NULL,
    code          VARCHAR(40)  NOT NULL,
    label_en      VARCHAR(160) NOT NULL,
    label_ru      VARCHAR(160) NOT NULL,
    label_kk      VARCHAR(160) NOT NULL,
    kk_to_confirm BOOLEAN      NOT NULL DEFAULT FALSE,
    sort_order    INT          NOT NULL,
    mappings      VARCHAR(400) NULL COMMENT 'JSON object: standard -> term, e.g. {"MIABIS":"Semen","SPREC":"SEM"}',
    PRIMARY KEY (vocabulary, code)
);
