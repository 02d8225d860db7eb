-- Layers of the maps as they were uploaded, and their shapes, in degrees WGS 84, longitude first.
CREATE TABLE map_layer (
    id          UUID         NOT NULL PRIMARY KEY,
    version     BIGINT       NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    name_en     VARCHAR(160) NULL,
    name_ru     VARCHAR(160) NULL,
    name_kk     VARCHAR(160) NULL,
    file_name   VARCHAR(200) NOT NULL COMMENT 'its name where it has no other',
    source      VARCHAR(400) NOT NULL,
    licence     VARCHAR(160) NOT NULL,
    attribution VARCHAR(300) NOT NULL COMMENT 'what the map must say where the layer is shown',
    data_year   SMALLINT     NULL COMMENT 'of shapes that name no year of their own',
    shapes      INT          NOT NULL,
    void_reason VARCHAR(400) NULL COMMENT 'taken back: on no map any more',
    created_at  DATETIME(6)  NOT NULL,
    created_by  UUID         NOT NULL,
    CONSTRAINT map_layer_creator FOREIGN KEY (created_by) REFERENCES user_account (id),
    CONSTRAINT map_layer_kind CHECK (kind IN ('RANGE', 'PROTECTED_AREA', 'BORDER', 'OTHER')),
    INDEX map_layer_by_kind (kind, id)
);

CREATE TABLE map_shape (
    id          UUID         NOT NULL PRIMARY KEY,
    layer_id    UUID         NOT NULL,
    taxon_id    UUID         NULL,
    name        VARCHAR(200) NULL COMMENT 'as the file names it',
    presence    VARCHAR(20)  NULL,
    origin      VARCHAR(20)  NULL,
    seasonality VARCHAR(20)  NULL,
    data_year   SMALLINT     NULL,
    properties  LONGTEXT     NOT NULL COMMENT 'all attributes of the file, as JSON',
    mended      BOOLEAN      NOT NULL COMMENT 'it was not valid as it came',
    shape       GEOMETRY     REF_SYSTEM_ID=4326 NOT NULL,
    CONSTRAINT map_shape_layer FOREIGN KEY (layer_id) REFERENCES map_layer (id),
    CONSTRAINT map_shape_taxon FOREIGN KEY (taxon_id) REFERENCES taxon (id),
    CONSTRAINT map_shape_properties CHECK (JSON_VALID(properties)),
    INDEX map_shape_of_layer (layer_id, id),
    INDEX map_shape_of_taxon (taxon_id, id),
    SPATIAL INDEX map_shape_where (shape)
);

-- Simpler copies for maps of the whole country or continent; a shape that is simple already has none.
CREATE TABLE map_outline (
    shape_id UUID     NOT NULL,
    detail   TINYINT  NOT NULL COMMENT '0 continents, 1 countries, 2 regions',
    shape    GEOMETRY REF_SYSTEM_ID=4326 NOT NULL,
    PRIMARY KEY (shape_id, detail),
    CONSTRAINT map_outline_shape FOREIGN KEY (shape_id) REFERENCES map_shape (id)
);

-- The codes of presence, origin and seasonality are those of the spatial data of the IUCN Red List.
INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('MAP_LAYER_KIND', 'RANGE', 'Ranges', 'Ареалы', 'Таралу аймақтары', FALSE, 10, NULL),
    ('MAP_LAYER_KIND', 'PROTECTED_AREA', 'Protected areas', 'Охраняемые территории', 'Қорғалатын аумақтар', FALSE, 20, NULL),
    ('MAP_LAYER_KIND', 'BORDER', 'Borders', 'Границы', 'Шекаралар', FALSE, 30, NULL),
    ('MAP_LAYER_KIND', 'OTHER', 'Other layers', 'Другие слои', 'Басқа қабаттар', FALSE, 40, NULL),
    ('RANGE_PRESENCE', 'EXTANT', 'Lives there', 'Обитает', 'Мекендейді', FALSE, 10, '{"IUCN":"1"}'),
    ('RANGE_PRESENCE', 'POSSIBLY_EXTANT', 'Possibly lives there', 'Возможно, обитает', 'Мекендеуі мүмкін', FALSE, 30, '{"IUCN":"3"}'),
    ('RANGE_PRESENCE', 'POSSIBLY_EXTINCT', 'Possibly extinct there', 'Возможно, исчез', 'Жойылып кетуі мүмкін', FALSE, 40, '{"IUCN":"4"}'),
    ('RANGE_PRESENCE', 'EXTINCT', 'Extinct there', 'Исчез', 'Жойылған', FALSE, 50, '{"IUCN":"5"}'),
    ('RANGE_PRESENCE', 'UNCERTAIN', 'Presence uncertain', 'Присутствие не выяснено', 'Бар-жоғы белгісіз', FALSE, 60, '{"IUCN":"6"}'),
    ('RANGE_ORIGIN', 'NATIVE', 'Native', 'Местный', 'Жергілікті', FALSE, 10, '{"IUCN":"1"}'),
    ('RANGE_ORIGIN', 'REINTRODUCED', 'Reintroduced', 'Реинтродуцирован', 'Қайта жерсіндірілген', FALSE, 20, '{"IUCN":"2"}'),
    ('RANGE_ORIGIN', 'INTRODUCED', 'Introduced', 'Интродуцирован', 'Жерсіндірілген', FALSE, 30, '{"IUCN":"3"}'),
    ('RANGE_ORIGIN', 'VAGRANT', 'Vagrant', 'Залётный или заходящий', 'Кездейсоқ келетін', FALSE, 40, '{"IUCN":"4"}'),
    ('RANGE_ORIGIN', 'UNCERTAIN', 'Origin uncertain', 'Происхождение не выяснено', 'Шығу тегі белгісіз', FALSE, 50, '{"IUCN":"5"}'),
    ('RANGE_ORIGIN', 'ASSISTED', 'Assisted colonisation', 'Переселён для спасения вида', 'Сақтау үшін қоныстандырылған', FALSE, 60, '{"IUCN":"6"}'),
    ('RANGE_SEASON', 'RESIDENT', 'All year', 'Круглый год', 'Жыл бойы', FALSE, 10, '{"IUCN":"1"}'),
    ('RANGE_SEASON', 'BREEDING', 'Breeding season', 'В сезон размножения', 'Көбею маусымында', FALSE, 20, '{"IUCN":"2"}'),
    ('RANGE_SEASON', 'NON_BREEDING', 'Outside the breeding season', 'Вне сезона размножения', 'Көбею маусымынан тыс', FALSE, 30, '{"IUCN":"3"}'),
    ('RANGE_SEASON', 'PASSAGE', 'On migration', 'На пролёте или миграции', 'Көші-қон кезінде', FALSE, 40, '{"IUCN":"4"}'),
    ('RANGE_SEASON', 'UNCERTAIN', 'Season uncertain', 'Сезон не выяснен', 'Маусымы белгісіз', FALSE, 50, '{"IUCN":"5"}');
