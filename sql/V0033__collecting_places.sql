-- Where the material of a lot was collected, for maps: the point as it is known, and the one that is shown to whoever may not
-- know it, made with the radius beside it. Both can be searched by an area.
CREATE TABLE collecting_place (
    lot_id        UUID  NOT NULL PRIMARY KEY,
    taxon_id      UUID  NOT NULL COMMENT 'of the lot',
    blur_radius_m INT   NOT NULL COMMENT 'that the shown point was made with',
    exact         POINT NOT NULL COMMENT 'longitude, latitude',
    shown         POINT NOT NULL,
    CONSTRAINT collecting_place_lot FOREIGN KEY (lot_id) REFERENCES material_sample (id),
    CONSTRAINT collecting_place_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    SPATIAL INDEX collecting_place_exact (exact),
    SPATIAL INDEX collecting_place_shown (shown),
    INDEX collecting_place_by_taxon (taxon_id, blur_radius_m)
);

-- Those that are there are shown nowhere (radius -1) until the product has started and made their points.
INSERT INTO collecting_place (lot_id, taxon_id, blur_radius_m, exact, shown)
SELECT l.id, l.taxon_id, -1, POINT(e.longitude, e.latitude), POINT(0, 90)
FROM material_sample l JOIN collection_event e ON e.id = l.collection_event_id
WHERE e.latitude IS NOT NULL AND e.longitude IS NOT NULL;
