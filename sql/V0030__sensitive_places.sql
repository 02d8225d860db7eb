-- How far from where it was a place is shown to those who may not know it exactly, for a taxon and all below it that say
-- nothing else. Nothing: as the nearest wider group; 0: as exactly as it is known, whatever the wider groups say.
ALTER TABLE taxon
    ADD COLUMN blur_radius_m INT NULL COMMENT 'places are shown in cells of about so many metres' AFTER short_code,
    ADD CONSTRAINT taxon_blur_radius CHECK (blur_radius_m = 0 OR blur_radius_m BETWEEN 100 AND 100000),
    ADD INDEX taxon_by_blur_radius (blur_radius_m);

UPDATE taxon SET blur_radius_m = 10000, version = version + 1 WHERE sensitive_place;
ALTER TABLE taxon DROP COLUMN sensitive_place;

-- Cats, falcons, eagles, owls and bustards are what poachers, falconers and traders look for.
UPDATE taxon SET blur_radius_m = 10000, version = version + 1
WHERE taxon_rank = 'FAMILY' AND blur_radius_m IS NULL
    AND scientific_name IN ('Felidae', 'Falconidae', 'Accipitridae', 'Strigidae', 'Otididae');
