-- What maps and searches of an area read: the cell of every point, exact and shown, by which they are found in order, and sums
-- over all years beside those by year. They take the place of the spatial indexes of points, which have no order to page by.
CREATE TABLE occurrence_total (
    taxon_id      UUID     NOT NULL,
    level         TINYINT  NOT NULL,
    cell          BIGINT   NOT NULL,
    seen          INT      NOT NULL,
    sum_longitude BIGINT   NOT NULL,
    sum_latitude  BIGINT   NOT NULL,
    first_year    SMALLINT NOT NULL COMMENT '0: some are undated',
    last_year     SMALLINT NOT NULL,
    PRIMARY KEY (taxon_id, level, cell),
    CONSTRAINT occurrence_total_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id)
);

INSERT INTO occurrence_total (taxon_id, level, cell, seen, sum_longitude, sum_latitude, first_year, last_year)
SELECT taxon_id, level, cell, SUM(seen), SUM(sum_longitude), SUM(sum_latitude), MIN(seen_year), MAX(seen_year)
FROM occurrence_cell WHERE level > 0 AND seen > 0 GROUP BY taxon_id, level, cell;

-- The number of a cell has the bits of column and row in turn: the binary digits of each, read as those of a number to base 4.
ALTER TABLE occurrence
    ADD COLUMN place_cell BIGINT AS (IF(ST_Y(place) > 90, -1,
        CAST(CONV(BIN(LEAST(FLOOR((ST_X(place) + 180) / 360 * 16777216), 16777215)), 4, 10) AS SIGNED)
        + 2 * CAST(CONV(BIN(LEAST(FLOOR((ST_Y(place) + 90) / 180 * 16777216), 16777215)), 4, 10) AS SIGNED))) PERSISTENT
        COMMENT 'the cell of place at level 24; -1: no place',
    DROP INDEX occurrence_place,
    DROP INDEX occurrence_shown_place,
    ADD INDEX occurrence_by_place (taxon_id, standing, place_cell, seen_year),
    ADD INDEX occurrence_where (standing, place_cell),
    ADD INDEX occurrence_where_shown (standing, shown_cell);

ALTER TABLE collecting_place
    ADD COLUMN exact_cell BIGINT AS (
        CAST(CONV(BIN(LEAST(FLOOR((ST_X(exact) + 180) / 360 * 16777216), 16777215)), 4, 10) AS SIGNED)
        + 2 * CAST(CONV(BIN(LEAST(FLOOR((ST_Y(exact) + 90) / 180 * 16777216), 16777215)), 4, 10) AS SIGNED)) PERSISTENT,
    ADD COLUMN shown_cell BIGINT AS (
        CAST(CONV(BIN(LEAST(FLOOR((ST_X(shown) + 180) / 360 * 16777216), 16777215)), 4, 10) AS SIGNED)
        + 2 * CAST(CONV(BIN(LEAST(FLOOR((ST_Y(shown) + 90) / 180 * 16777216), 16777215)), 4, 10) AS SIGNED)) PERSISTENT,
    DROP INDEX collecting_place_exact,
    DROP INDEX collecting_place_shown,
    ADD INDEX collecting_place_where (exact_cell, lot_id, taxon_id, blur_radius_m),
    ADD INDEX collecting_place_where_shown (shown_cell, lot_id, taxon_id, blur_radius_m),
    ADD INDEX collecting_place_by_exact (taxon_id, exact_cell, blur_radius_m),
    ADD INDEX collecting_place_by_shown (taxon_id, shown_cell, blur_radius_m);
