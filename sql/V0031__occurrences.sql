-- What was seen, when and where: camera traps, tracked animals, museum and field records, and counts from the air.
-- A data set is what one import brought; it can be taken back as a whole and is never removed.
CREATE TABLE occurrence_dataset (
    id               UUID          NOT NULL PRIMARY KEY,
    version          BIGINT        NOT NULL,
    name             VARCHAR(200)  NOT NULL,
    format           VARCHAR(20)   NOT NULL,
    source_key       VARCHAR(200)  NOT NULL COMMENT 'what the identifiers of its records are unique in: the package, the study, Movebank as a whole',
    source_id        UUID          NOT NULL COMMENT 'the same for all data sets with this key',
    file_name        VARCHAR(200)  NOT NULL,
    sha256           VARCHAR(64)   CHARACTER SET ascii NOT NULL COMMENT 'of the bytes',
    licence          VARCHAR(400)  NULL,
    citation         VARCHAR(1000) NULL,
    row_count        INT           NOT NULL,
    occurrence_count INT           NOT NULL,
    count_count      INT           NOT NULL,
    known_count      INT           NOT NULL COMMENT 'rows that were here before',
    left_out         VARCHAR(400)  NULL COMMENT 'how many rows were left out, by reason',
    deployments      INT           NULL COMMENT 'cameras at places',
    camera_days      DECIMAL(12,1) NULL,
    first_day        DATE          NULL,
    last_day         DATE          NULL,
    imported_at      DATETIME(6)   NOT NULL,
    imported_by      UUID          NOT NULL,
    voided_at        DATETIME(6)   NULL,
    voided_by        UUID          NULL,
    void_reason      VARCHAR(400)  NULL,
    standing_sha256  VARCHAR(64)   CHARACTER SET ascii AS (IF(voided_at IS NULL, sha256, NULL)) PERSISTENT,
    CONSTRAINT occurrence_dataset_once UNIQUE (standing_sha256),
    CONSTRAINT occurrence_dataset_importer FOREIGN KEY (imported_by) REFERENCES user_account (id),
    CONSTRAINT occurrence_dataset_voided_by FOREIGN KEY (voided_by) REFERENCES user_account (id),
    CONSTRAINT occurrence_dataset_void_reason CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
    INDEX occurrence_dataset_source (source_key)
);

-- Times are UTC where the source told the zone, else as it wrote them. Without a day: began_at 1000-01-01, seen_year 0.
-- Without a place: both points are (999 999), where no map and no polygon looks.
CREATE TABLE occurrence (
    id               UUID          NOT NULL PRIMARY KEY,
    dataset_id       UUID          NOT NULL,
    source_id        UUID          NOT NULL,
    occurrence_id    VARCHAR(200)  NOT NULL COMMENT 'occurrenceID, observationID or event-id',
    row_hash         BIGINT        NOT NULL COMMENT 'of all that the source says of it, to tell a repeated row from a changed one',
    standing         TINYINT       NULL DEFAULT 1 COMMENT 'null: its data set was taken back',
    taxon_id         UUID          NOT NULL,
    verbatim_name    VARCHAR(200)  NOT NULL,
    organism_id      UUID          NULL,
    animal_number    VARCHAR(100)  NULL COMMENT 'the number of the animal as the source writes it',
    basis            VARCHAR(30)   NOT NULL COMMENT 'basisOfRecord',
    event_date       VARCHAR(60)   NOT NULL COMMENT 'as it is written',
    began_at         DATETIME      NOT NULL,
    ended_at         DATETIME      NOT NULL,
    date_precision   VARCHAR(10)   NOT NULL,
    seen_year        SMALLINT      NOT NULL,
    place            POINT         NOT NULL COMMENT 'longitude, latitude as exactly as known',
    shown_place      POINT         NOT NULL COMMENT 'as those see it who may not know it exactly',
    shown_radius_m   INT           NOT NULL COMMENT 'the blur that shown_place was made with',
    shown_cell       BIGINT        NOT NULL COMMENT 'the cell of shown_place at level 24, in Z-order; -1: no place',
    uncertainty_m    INT           NULL,
    datum            VARCHAR(60)   NULL,
    oblast           VARCHAR(120)  NULL,
    locality         VARCHAR(300)  NULL COMMENT 'finer than the oblast',
    individuals      INT           NULL,
    sex              VARCHAR(20)   NULL,
    life_stage       VARCHAR(40)   NULL,
    sampling_method  VARCHAR(200)  NULL,
    recorded_by      VARCHAR(300)  NULL,
    media_url        VARCHAR(500)  NULL,
    licence          VARCHAR(200)  NULL,
    generalizations  VARCHAR(300)  NULL COMMENT 'what the source had made less exact',
    remarks          VARCHAR(1000) NULL,
    CONSTRAINT occurrence_once UNIQUE (source_id, occurrence_id, standing),
    CONSTRAINT occurrence_of_dataset FOREIGN KEY (dataset_id) REFERENCES occurrence_dataset (id),
    CONSTRAINT occurrence_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT occurrence_organism FOREIGN KEY (organism_id) REFERENCES organism (id),
    CONSTRAINT occurrence_period CHECK (began_at <= ended_at),
    CONSTRAINT occurrence_uncertainty CHECK (uncertainty_m > 0),
    CONSTRAINT occurrence_individuals CHECK (individuals > 0),
    INDEX occurrence_in_dataset (dataset_id, id),
    INDEX occurrence_by_taxon (taxon_id, standing, began_at, id),
    INDEX occurrence_by_time (standing, began_at, id),
    INDEX occurrence_by_organism (organism_id, standing, began_at, id),
    INDEX occurrence_by_cell (taxon_id, standing, shown_cell, seen_year),
    INDEX occurrence_by_blur (taxon_id, shown_radius_m),
    SPATIAL INDEX occurrence_place (place),
    SPATIAL INDEX occurrence_shown_place (shown_place)
);

-- Animals counted over an area: a flight, a transect, a waterhole.
CREATE TABLE occurrence_count (
    id              UUID          NOT NULL PRIMARY KEY,
    dataset_id      UUID          NOT NULL,
    source_id       UUID          NOT NULL,
    count_id        VARCHAR(200)  NOT NULL,
    row_hash        BIGINT        NOT NULL,
    standing        TINYINT       NULL DEFAULT 1,
    taxon_id        UUID          NOT NULL,
    verbatim_name   VARCHAR(200)  NOT NULL,
    event_date      VARCHAR(60)   NOT NULL,
    began_at        DATETIME      NOT NULL,
    ended_at        DATETIME      NOT NULL,
    date_precision  VARCHAR(10)   NOT NULL,
    seen_year       SMALLINT      NOT NULL,
    area            VARCHAR(160)  NOT NULL,
    counted         INT           NOT NULL,
    lowest          INT           NULL,
    highest         INT           NULL,
    count_method    VARCHAR(15)   NOT NULL COMMENT 'a term of COUNT_METHOD',
    surveyed_km2    DECIMAL(12,2) NULL,
    recorded_by     VARCHAR(300)  NULL,
    remarks         VARCHAR(1000) NULL,
    CONSTRAINT occurrence_count_once UNIQUE (source_id, count_id, standing),
    CONSTRAINT occurrence_count_of_dataset FOREIGN KEY (dataset_id) REFERENCES occurrence_dataset (id),
    CONSTRAINT occurrence_count_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT occurrence_count_period CHECK (began_at <= ended_at),
    CONSTRAINT occurrence_count_not_negative CHECK (counted >= 0 AND COALESCE(lowest, 0) >= 0),
    CONSTRAINT occurrence_count_bounds CHECK (COALESCE(lowest, counted) <= counted AND counted <= COALESCE(highest, counted)),
    INDEX occurrence_count_in_dataset (dataset_id, id),
    INDEX occurrence_count_by_taxon (taxon_id, standing, began_at, id)
);

-- How many there are in each cell of the map, from the shown points, so that a map of a million points reads some hundred rows.
-- Level n divides the earth into 2^n by 2^n cells, numbered in Z-order: a cell of a wider level is one range of a finer one.
-- Level 0 is everything, with or without a place. Sums are of millionths of a degree, whole, so that taking away is exact.
CREATE TABLE occurrence_cell (
    taxon_id      UUID     NOT NULL,
    level         TINYINT  NOT NULL,
    cell          BIGINT   NOT NULL,
    seen_year     SMALLINT NOT NULL,
    seen          INT      NOT NULL,
    individuals   BIGINT   NOT NULL,
    sum_longitude BIGINT   NOT NULL,
    sum_latitude  BIGINT   NOT NULL,
    PRIMARY KEY (taxon_id, level, cell, seen_year),
    CONSTRAINT occurrence_cell_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id)
);

-- The blur that a taxon's shown points were made with, and the row that whoever adds or remakes them holds until it is done.
CREATE TABLE occurrence_blur (
    taxon_id UUID NOT NULL PRIMARY KEY,
    radius_m INT  NOT NULL,
    CONSTRAINT occurrence_blur_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id)
);
