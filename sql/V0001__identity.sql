-- Who may do what: people, their personal API tokens, settings, and remembered answers to repeated requests.
CREATE TABLE user_account (
    id              UUID         NOT NULL PRIMARY KEY,
    version         BIGINT       NOT NULL,
    username        VARCHAR(40)  NOT NULL,
    display_name    VARCHAR(120) NOT NULL,
    password_hash   VARCHAR(255) NOT NULL,
    role            VARCHAR(20)  NOT NULL,
    language        CHAR(2)      NULL,
    badge_code      VARCHAR(32)  NOT NULL,
    active          BOOLEAN      NOT NULL,
    failed_attempts INT          NOT NULL DEFAULT 0,
    locked_until    DATETIME(6)  NULL,
    created_at      DATETIME(6)  NOT NULL,
    CONSTRAINT user_account_username UNIQUE (username),
    CONSTRAINT user_account_badge UNIQUE (badge_code),
    CONSTRAINT user_account_role CHECK (role IN ('TECHNICIAN', 'CURATOR', 'AUDITOR', 'ADMIN'))
);

CREATE TABLE api_token (
    id           UUID         NOT NULL PRIMARY KEY,
    version      BIGINT       NOT NULL,
    user_id      UUID         NOT NULL,
    name         VARCHAR(80)  NOT NULL,
    token_hash   CHAR(64) CHARACTER SET ascii NOT NULL,
    scope        VARCHAR(10)  NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    revoked_at   DATETIME(6)  NULL,
    CONSTRAINT api_token_hash UNIQUE (token_hash),
    CONSTRAINT api_token_user FOREIGN KEY (user_id) REFERENCES user_account (id),
    CONSTRAINT api_token_scope CHECK (scope IN ('READ', 'WRITE'))
);

CREATE TABLE setting (
    name  VARCHAR(60)  NOT NULL PRIMARY KEY,
    value VARCHAR(400) NOT NULL
);

-- Serial numbers of printed codes. A number that was handed out is never handed out again.
CREATE TABLE code_counter (
    scope      VARCHAR(40) NOT NULL PRIMARY KEY,
    last_value BIGINT      NOT NULL
);

CREATE TABLE idempotent_answer (
    person       VARCHAR(40)  NOT NULL,
    request_key  VARCHAR(100) NOT NULL,
    request_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    status       INT          NOT NULL,
    body         MEDIUMTEXT   NULL,
    location     VARCHAR(400) NULL,
    created_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (person, request_key),
    INDEX idempotent_answer_created (created_at)
);
