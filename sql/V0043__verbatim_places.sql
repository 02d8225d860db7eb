-- A place that was told in another datum is kept in WGS 84, like all others, and as it was told.
ALTER TABLE occurrence
    ADD COLUMN verbatim_coordinates VARCHAR(60) NULL COMMENT 'latitude and longitude in verbatim_datum',
    ADD COLUMN verbatim_datum       VARCHAR(60) NULL;
