-- The words people choose from, in English, Russian and Kazakh, with the names other standards give them (handbook B).
-- kk_to_confirm marks a Kazakh wording that a native specialist has not confirmed yet.

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('SAMPLE_TYPE', 'SEMEN', 'Semen, ejaculated', 'Сперма (эякулят)', 'Сперма (эякулят)', FALSE, 10, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Semen","SPREC":"SEM","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'SEMEN_EPI', 'Epididymal sperm', 'Эпидидимальная сперма', 'Эпидидимис спермасы', TRUE, 20, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Semen","SPREC":"SEM","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'OOCYTE', 'Oocyte', 'Ооцит', 'Ооцит (жұмыртқа жасушасы)', FALSE, 30, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Other","SPREC":"ZZZ","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'EMBRYO', 'Embryo', 'Эмбрион', 'Эмбрион', FALSE, 40, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Embryo","SPREC":"ZZZ"}'),
    ('SAMPLE_TYPE', 'OVARY', 'Ovarian tissue', 'Ткань яичника', 'Аналық без тіні', FALSE, 50, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Tissue (fresh frozen)","SPREC":"TIS","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'TESTIS', 'Testicular tissue', 'Ткань семенника', 'Аталық без тіні', FALSE, 60, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Tissue (fresh frozen)","SPREC":"TIS","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'PGC', 'Primordial germ cells', 'Примордиальные половые клетки', 'Бастапқы жыныс жасушалары', TRUE, 70, '{"DwC":"partOfOrganism","GGBN":"culture strain","MIABIS":"Stem cells (and iPS cells)","SPREC":"CLN","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'FIBROBLAST', 'Fibroblast cell line', 'Линия фибробластов', 'Фибробласт жасушаларының желісі', TRUE, 80, '{"DwC":"partOfOrganism","GGBN":"culture strain","MIABIS":"Fibroblasts","SPREC":"CLN","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'CELL_OTHER', 'Other primary cells', 'Другие первичные клетки', 'Басқа бастапқы жасушалар', TRUE, 90, '{"DwC":"partOfOrganism","GGBN":"culture strain","MIABIS":"Primary cells","SPREC":"CLN","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'IPSC', 'Induced pluripotent stem cells', 'Индуцированные плюрипотентные клетки', 'Индукцияланған плюрипотентті жасушалар', FALSE, 100, '{"DwC":"partOfOrganism","GGBN":"culture strain","MIABIS":"Stem cells (and iPS cells)","SPREC":"CLN","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'SKIN', 'Skin biopsy', 'Биоптат кожи', 'Тері биоптаты', FALSE, 110, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Tissue (fresh frozen)","SPREC":"TIS","CITES":"SKP | SPE"}'),
    ('SAMPLE_TYPE', 'MUSCLE', 'Muscle', 'Мышечная ткань', 'Бұлшықет тіні', FALSE, 120, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Tissue (fresh frozen)","SPREC":"TIS","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'ORGAN', 'Organ tissue (liver, heart …)', 'Ткань органа', 'Мүше тіні', FALSE, 130, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Post-mortem tissue","SPREC":"TIS","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'BLOOD', 'Whole blood', 'Цельная кровь', 'Тұтас қан', FALSE, 140, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Whole blood","SPREC":"BLD","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'BLOOD_CARD', 'Dried blood on card', 'Сухое пятно крови (карта)', 'Карточкадағы құрғақ қан', TRUE, 150, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Whole blood, dried","SPREC":"DWB","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'PLASMA', 'Plasma', 'Плазма', 'Плазма', FALSE, 160, '{"DwC":"nonMolecularBiologicalExtract","GGBN":"tissue","MIABIS":"Plasma","SPREC":"PL1","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'SERUM', 'Serum', 'Сыворотка', 'Сарысу', FALSE, 170, '{"DwC":"nonMolecularBiologicalExtract","GGBN":"tissue","MIABIS":"Serum","SPREC":"SER","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'DNA', 'DNA', 'ДНК', 'ДНҚ', FALSE, 180, '{"DwC":"molecularBiologicalExtract","GGBN":"DNA","MIABIS":"DNA"}'),
    ('SAMPLE_TYPE', 'RNA', 'RNA', 'РНК', 'РНҚ', FALSE, 190, '{"DwC":"molecularBiologicalExtract","GGBN":"RNA","MIABIS":"RNA"}'),
    ('SAMPLE_TYPE', 'FEATHER', 'Feather', 'Перо', 'Қауырсын', FALSE, 200, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Other","SPREC":"ZZZ","CITES":"FEA"}'),
    ('SAMPLE_TYPE', 'FEATHER_PULP', 'Feather pulp', 'Пульпа пера', 'Қауырсын өзегі', TRUE, 210, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Other","SPREC":"ZZZ","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'HAIR', 'Hair', 'Волос (шерсть)', 'Жүн (түк)', FALSE, 220, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Hair","SPREC":"HAR","CITES":"HAI"}'),
    ('SAMPLE_TYPE', 'FAECES', 'Faeces', 'Фекалии', 'Нәжіс', FALSE, 230, '{"DwC":"nonMolecularBiologicalExtract","GGBN":"tissue","MIABIS":"Faeces","SPREC":"STL"}'),
    ('SAMPLE_TYPE', 'SWAB', 'Swab', 'Мазок (смыв)', 'Жағынды', FALSE, 240, '{"DwC":"nonMolecularBiologicalExtract","GGBN":"tissue","MIABIS":"Swab","SPREC":"ZZZ","CITES":"SPE"}'),
    ('SAMPLE_TYPE', 'EGGSHELL', 'Eggshell / membrane', 'Скорлупа / подскорлуповая оболочка', 'Жұмыртқа қабығы', FALSE, 250, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Other","SPREC":"ZZZ"}'),
    ('SAMPLE_TYPE', 'BONE_TOOTH', 'Bone, tooth, horn', 'Кость, зуб, рог', 'Сүйек, тіс, мүйіз', FALSE, 260, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Bone | Teeth","SPREC":"BON | TTH","CITES":"BON | TEE | HOR"}'),
    ('SAMPLE_TYPE', 'QUILL', 'Quill', 'Игла', 'Тікен (ине)', TRUE, 270, '{"DwC":"partOfOrganism","GGBN":"tissue","MIABIS":"Other","SPREC":"ZZZ","CITES":"QUI"}');

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('TEMPERATURE_CLASS', 'RT', 'Room temperature', 'Комнатная температура', 'Бөлме температурасы', FALSE, 10, '{"MIABIS":"RT"}'),
    ('TEMPERATURE_CLASS', 'FRIDGE', 'Refrigerator', 'Холодильник', 'Тоңазытқыш', FALSE, 20, '{"MIABIS":"2 °C to 10°C"}'),
    ('TEMPERATURE_CLASS', 'M20', '−20 °C freezer', 'Морозильник −20 °C', '−20 °C мұздатқыш', FALSE, 30, '{"MIABIS":"-18 °C to -35 °C"}'),
    ('TEMPERATURE_CLASS', 'M80', '−80 °C freezer', 'Морозильник −80 °C', '−80 °C мұздатқыш', FALSE, 40, '{"MIABIS":"-60 °C to -85 °C"}'),
    ('TEMPERATURE_CLASS', 'M135', 'Cryogenic mechanical freezer', 'Криоморозильник < −135 °C', 'Криомұздатқыш < −135 °C', TRUE, 50, '{"MIABIS":"<-135 °C"}'),
    ('TEMPERATURE_CLASS', 'LN_V', 'LN2 vapour phase', 'Пары жидкого азота', 'Сұйық азот буы', FALSE, 60, '{"MIABIS":"Liquid nitrogen vapor-phase"}'),
    ('TEMPERATURE_CLASS', 'LN_L', 'LN2 liquid phase', 'Жидкая фаза азота', 'Сұйық азот (сұйық фаза)', FALSE, 70, '{"MIABIS":"Liquid nitrogen liquid-phase"}');

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('CONTAINER_TYPE', 'STRAW_025', 'Straw 0.25 mL', 'Соломинка (пайета) 0,25 мл', 'Пайета (сабақша) 0,25 мл', TRUE, 10, NULL),
    ('CONTAINER_TYPE', 'STRAW_05', 'Straw 0.5 mL', 'Соломинка (пайета) 0,5 мл', 'Пайета (сабақша) 0,5 мл', TRUE, 20, NULL),
    ('CONTAINER_TYPE', 'CRYOVIAL', 'Cryovial 1–2 mL', 'Криопробирка 1–2 мл', 'Криопробирка 1–2 мл', FALSE, 30, NULL),
    ('CONTAINER_TYPE', 'TUBE_2D', 'Tube with 2D code', 'Пробирка с 2D-кодом', '2D кодты пробирка', FALSE, 40, NULL),
    ('CONTAINER_TYPE', 'VIT_OPEN', 'Open vitrification device', 'Открытый носитель для витрификации', 'Ашық витрификация тасымалдағышы', TRUE, 50, NULL),
    ('CONTAINER_TYPE', 'VIT_CLOSED', 'Closed vitrification device', 'Закрытый носитель для витрификации', 'Жабық витрификация тасымалдағышы', TRUE, 60, NULL),
    ('CONTAINER_TYPE', 'PELLET', 'Pellet', 'Гранула', 'Түйіршік', FALSE, 70, NULL),
    ('CONTAINER_TYPE', 'BAG', 'Cryobag', 'Криопакет', 'Криопакет', FALSE, 80, NULL),
    ('CONTAINER_TYPE', 'CARD', 'FTA / blood card', 'Карта FTA', 'FTA картасы', FALSE, 90, NULL),
    ('CONTAINER_TYPE', 'ENVELOPE', 'Envelope', 'Конверт', 'Конверт', FALSE, 100, NULL),
    ('CONTAINER_TYPE', 'MICROTUBE', 'Microtube 0.5–2 mL', 'Микропробирка', 'Микропробирка', FALSE, 110, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('CRYOPROTECTANT', 'GLY', 'Glycerol', 'Глицерин', 'Глицерин', FALSE, 10, NULL),
    ('CRYOPROTECTANT', 'DMSO', 'Dimethyl sulfoxide', 'Диметилсульфоксид (ДМСО)', 'Диметилсульфоксид (ДМСО)', FALSE, 20, NULL),
    ('CRYOPROTECTANT', 'EG', 'Ethylene glycol', 'Этиленгликоль', 'Этиленгликоль', FALSE, 30, NULL),
    ('CRYOPROTECTANT', 'PG', 'Propylene glycol', 'Пропиленгликоль', 'Пропиленгликоль', FALSE, 40, NULL),
    ('CRYOPROTECTANT', 'MEOH', 'Methanol', 'Метанол', 'Метанол', FALSE, 50, NULL),
    ('CRYOPROTECTANT', 'DMA', 'Dimethylacetamide', 'Диметилацетамид', 'Диметилацетамид', FALSE, 60, NULL),
    ('CRYOPROTECTANT', 'DMF', 'Dimethylformamide', 'Диметилформамид', 'Диметилформамид', FALSE, 70, NULL),
    ('CRYOPROTECTANT', 'SUC', 'Sucrose', 'Сахароза', 'Сахароза', FALSE, 80, NULL),
    ('CRYOPROTECTANT', 'TRE', 'Trehalose', 'Трегалоза', 'Трегалоза', FALSE, 90, NULL),
    ('CRYOPROTECTANT', 'EY', 'Egg yolk', 'Яичный желток', 'Жұмыртқаның сарысы', TRUE, 100, NULL),
    ('CRYOPROTECTANT', 'MILK', 'Skim milk', 'Обезжиренное молоко', 'Майсыз сүт', FALSE, 110, NULL),
    ('CRYOPROTECTANT', 'NONE', 'None', 'Без криопротектора', 'Криопротекторсыз', FALSE, 120, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('COLLECTION_METHOD', 'ELEJ', 'Electroejaculation', 'Электроэякуляция', 'Электроэякуляция', FALSE, 10, NULL),
    ('COLLECTION_METHOD', 'AV', 'Artificial vagina', 'Искусственная вагина', 'Жасанды қынап', FALSE, 20, NULL),
    ('COLLECTION_METHOD', 'MASSAGE', 'Abdominal / rectal massage', 'Массаж', 'Массаж', FALSE, 30, NULL),
    ('COLLECTION_METHOD', 'URCATH', 'Urethral catheter', 'Уретральный катетер', 'Уретралық катетер', FALSE, 40, NULL),
    ('COLLECTION_METHOD', 'EPI_PM', 'Epididymal, post mortem', 'Из эпидидимиса, посмертно', 'Эпидидимистен, өлгеннен кейін', FALSE, 50, NULL),
    ('COLLECTION_METHOD', 'EPI_AM', 'Epididymal, ante mortem', 'Из эпидидимиса, прижизненно', 'Эпидидимистен, тірі кезінде', TRUE, 60, NULL),
    ('COLLECTION_METHOD', 'OPU', 'Ovum pick-up', 'Пункция фолликулов', 'Фолликул пункциясы', FALSE, 70, NULL),
    ('COLLECTION_METHOD', 'SLICE', 'Ovary slicing', 'Рассечение яичника', 'Аналық безді тілу', TRUE, 80, NULL),
    ('COLLECTION_METHOD', 'FLUSH', 'Embryo flush', 'Вымывание эмбрионов', 'Эмбриондарды шаю', FALSE, 90, NULL),
    ('COLLECTION_METHOD', 'BIOPSY', 'Biopsy', 'Биопсия', 'Биопсия', FALSE, 100, NULL),
    ('COLLECTION_METHOD', 'DART', 'Remote dart biopsy', 'Дистанционная биопсия (дротик)', 'Қашықтан биопсия', FALSE, 110, NULL),
    ('COLLECTION_METHOD', 'VENI', 'Venipuncture', 'Венепункция', 'Венепункция', FALSE, 120, NULL),
    ('COLLECTION_METHOD', 'NECR', 'Necropsy', 'Вскрытие', 'Өлексені сою', TRUE, 130, NULL),
    ('COLLECTION_METHOD', 'MOULT', 'Moulted feather', 'Линное перо', 'Түлеген қауырсын', FALSE, 140, NULL),
    ('COLLECTION_METHOD', 'NONINV', 'Other non-invasive', 'Неинвазивно, другое', 'Инвазивті емес, басқа', FALSE, 150, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('PROCESSING_TYPE', 'EXTEND', 'Extension (dilution)', 'Разбавление', 'Сұйылту', FALSE, 10, NULL),
    ('PROCESSING_TYPE', 'EQUIL', 'Equilibration', 'Эквилибрация', 'Эквилибрация', FALSE, 20, NULL),
    ('PROCESSING_TYPE', 'FREEZE_SLOW', 'Programmable freezing', 'Программное замораживание', 'Бағдарламалы мұздату', FALSE, 30, NULL),
    ('PROCESSING_TYPE', 'FREEZE_VAP', 'Vapour freezing', 'Замораживание в парах азота', 'Азот буында мұздату', FALSE, 40, NULL),
    ('PROCESSING_TYPE', 'VITRIFY', 'Vitrification', 'Витрификация', 'Витрификация', FALSE, 50, NULL),
    ('PROCESSING_TYPE', 'SNAP', 'Snap freezing', 'Мгновенное замораживание', 'Лезде мұздату', FALSE, 60, NULL),
    ('PROCESSING_TYPE', 'THAW', 'Thawing / warming', 'Оттаивание (отогрев)', 'Еріту (жылыту)', FALSE, 70, NULL),
    ('PROCESSING_TYPE', 'WASH', 'Washing, centrifugation', 'Отмывка, центрифугирование', 'Жуу, центрифугалау', FALSE, 80, NULL),
    ('PROCESSING_TYPE', 'CULTURE', 'Primary culture', 'Культивирование', 'Өсіру (культивация)', FALSE, 90, NULL),
    ('PROCESSING_TYPE', 'PASSAGE', 'Passage', 'Пассаж', 'Пассаж', FALSE, 100, NULL),
    ('PROCESSING_TYPE', 'EXTRACT', 'Nucleic-acid extraction', 'Выделение нуклеиновых кислот', 'Нуклеин қышқылдарын бөліп алу', FALSE, 110, NULL),
    ('PROCESSING_TYPE', 'ALIQUOT', 'Aliquoting', 'Аликвотирование', 'Аликвоттау', FALSE, 120, NULL),
    ('PROCESSING_TYPE', 'POOL', 'Pooling', 'Объединение', 'Біріктіру', FALSE, 130, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('QUALITY_KIND', 'SEMEN', 'Semen analysis', 'Спермограмма', 'Спермограмма', FALSE, 10, NULL),
    ('QUALITY_KIND', 'EMBRYO', 'Embryo grading', 'Оценка эмбриона', 'Эмбрионды бағалау', FALSE, 20, NULL),
    ('QUALITY_KIND', 'OOCYTE', 'Oocyte grading', 'Оценка ооцита', 'Ооцитті бағалау', FALSE, 30, NULL),
    ('QUALITY_KIND', 'CELL_VIAB', 'Cell viability', 'Жизнеспособность клеток', 'Жасушалардың тіршілікке қабілеттілігі', FALSE, 40, NULL),
    ('QUALITY_KIND', 'KARYO', 'Karyotype', 'Кариотип', 'Кариотип', FALSE, 50, NULL),
    ('QUALITY_KIND', 'MYCO', 'Mycoplasma test', 'Тест на микоплазму', 'Микоплазма сынағы', FALSE, 60, NULL),
    ('QUALITY_KIND', 'STERIL', 'Sterility', 'Стерильность', 'Стерильділік', FALSE, 70, NULL),
    ('QUALITY_KIND', 'NA_QUANT', 'Nucleic-acid quantity, purity', 'Концентрация и чистота НК', 'НҚ концентрациясы мен тазалығы', FALSE, 80, NULL),
    ('QUALITY_KIND', 'SPECIES_ID', 'Species authentication', 'Видовая идентификация', 'Түрді анықтау', FALSE, 90, NULL),
    ('QUALITY_KIND', 'SEXING', 'Molecular sexing', 'Молекулярное определение пола', 'Жынысты молекулалық анықтау', FALSE, 100, NULL),
    ('QUALITY_KIND', 'PATHOGEN', 'Pathogen screening', 'Скрининг на патогены', 'Патогендерге скрининг', FALSE, 110, NULL),
    ('QUALITY_KIND', 'INTEGRITY', 'Container integrity', 'Целостность упаковки', 'Қаптаманың тұтастығы', FALSE, 120, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('UNIT_STATE', 'PLANNED', 'Planned', 'Запланирован', 'Жоспарланған', FALSE, 10, NULL),
    ('UNIT_STATE', 'RECEIVED', 'Received', 'Принят', 'Қабылданған', FALSE, 20, '{"DwC":"in collection"}'),
    ('UNIT_STATE', 'QUARANTINED', 'In quarantine', 'На карантине', 'Карантинде', FALSE, 30, '{"DwC":"in collection"}'),
    ('UNIT_STATE', 'AVAILABLE', 'In stock, available', 'В хранении, доступен', 'Сақтауда, қолжетімді', FALSE, 40, '{"DwC":"in collection"}'),
    ('UNIT_STATE', 'RESERVED', 'Reserved', 'Зарезервирован', 'Броньдалған', FALSE, 50, '{"DwC":"in collection"}'),
    ('UNIT_STATE', 'CHECKED_OUT', 'Taken out', 'Извлечён', 'Алып шығарылған', FALSE, 60, '{"DwC":"in collection"}'),
    ('UNIT_STATE', 'IN_TRANSIT', 'In transit', 'В пути', 'Жолда', FALSE, 70, '{"DwC":"in collection"}'),
    ('UNIT_STATE', 'ON_LOAN', 'On loan', 'Во временном пользовании', 'Уақытша пайдалануда', FALSE, 80, '{"DwC":"on loan"}'),
    ('UNIT_STATE', 'MISSING', 'Missing', 'Не найден', 'Табылмаған', FALSE, 90, '{"DwC":"missing"}'),
    ('UNIT_STATE', 'THAWED_USED', 'Thawed and used', 'Разморожен и использован', 'Ерітіліп, пайдаланылған', FALSE, 100, '{"DwC":"used up"}'),
    ('UNIT_STATE', 'TRANSFERRED', 'Transferred out', 'Передан', 'Берілген', FALSE, 110, '{"DwC":"deaccessioned"}'),
    ('UNIT_STATE', 'DISPOSED', 'Disposed', 'Утилизирован', 'Жойылған (утилизацияланған)', FALSE, 120, '{"DwC":"destroyed"}'),
    ('UNIT_STATE', 'REJECTED', 'Rejected', 'Отбракован', 'Жарамсыз деп танылған', FALSE, 130, '{"DwC":"destroyed"}'),
    ('UNIT_STATE', 'VOID', 'Void', 'Аннулирован', 'Күші жойылған', FALSE, 140, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('NODE_KIND', 'SITE', 'Site', 'Площадка', 'Алаң (орын)', FALSE, 10, NULL),
    ('NODE_KIND', 'BUILDING', 'Building', 'Здание', 'Ғимарат', TRUE, 20, NULL),
    ('NODE_KIND', 'ROOM', 'Room', 'Помещение', 'Бөлме', FALSE, 30, NULL),
    ('NODE_KIND', 'DEWAR', 'Dewar vessel', 'Сосуд Дьюара', 'Дьюар ыдысы', FALSE, 40, NULL),
    ('NODE_KIND', 'LN2_FREEZER', 'LN2 freezer', 'Азотное криохранилище', 'Азотты криоқойма', FALSE, 50, NULL),
    ('NODE_KIND', 'FREEZER', 'Freezer', 'Морозильник', 'Мұздатқыш', FALSE, 60, NULL),
    ('NODE_KIND', 'FRIDGE', 'Refrigerator', 'Холодильник', 'Тоңазытқыш', FALSE, 70, NULL),
    ('NODE_KIND', 'CANISTER', 'Canister', 'Канистра (контейнер сосуда)', 'Канистра', FALSE, 80, NULL),
    ('NODE_KIND', 'CANE', 'Cane', 'Трость (держатель)', 'Ұстағыш', TRUE, 90, NULL),
    ('NODE_KIND', 'GOBLET', 'Goblet', 'Гоблет (стакан)', 'Гоблет (стақан)', FALSE, 100, NULL),
    ('NODE_KIND', 'VISOTUBE', 'Visotube', 'Визотюб', 'Визотюб', FALSE, 110, NULL),
    ('NODE_KIND', 'RACK', 'Rack, tower', 'Штатив (стойка)', 'Штатив', FALSE, 120, NULL),
    ('NODE_KIND', 'SHELF', 'Shelf, drawer', 'Полка, ящик', 'Сөре, тартпа', FALSE, 130, NULL),
    ('NODE_KIND', 'BOX', 'Cryobox', 'Криобокс', 'Криобокс (қорап)', FALSE, 140, NULL),
    ('NODE_KIND', 'POSITION', 'Position', 'Ячейка (позиция)', 'Ұяшық', FALSE, 150, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('CUSTODY_EVENT', 'COLLECTED', 'Collected', 'Отобран', 'Алынған', FALSE, 10, NULL),
    ('CUSTODY_EVENT', 'RECEIVED', 'Received', 'Принят', 'Қабылданған', FALSE, 20, NULL),
    ('CUSTODY_EVENT', 'LABELLED', 'Labelled', 'Промаркирован', 'Таңбаланған', FALSE, 30, NULL),
    ('CUSTODY_EVENT', 'PLACED', 'Placed in storage', 'Размещён на хранение', 'Сақтауға орналастырылған', FALSE, 40, NULL),
    ('CUSTODY_EVENT', 'MOVED', 'Moved', 'Перемещён', 'Жылжытылған', FALSE, 50, NULL),
    ('CUSTODY_EVENT', 'REMOVED', 'Removed from storage', 'Извлечён из хранилища', 'Қоймадан алынған', FALSE, 60, NULL),
    ('CUSTODY_EVENT', 'QUARANTINED', 'Put in quarantine', 'Помещён на карантин', 'Карантинге қойылған', FALSE, 70, NULL),
    ('CUSTODY_EVENT', 'RELEASED', 'Released', 'Допущен (выпущен)', 'Рұқсат етілген', FALSE, 80, NULL),
    ('CUSTODY_EVENT', 'HANDED_OVER', 'Handed over', 'Передан', 'Тапсырылған', FALSE, 90, NULL),
    ('CUSTODY_EVENT', 'DISPATCHED', 'Dispatched', 'Отправлен', 'Жөнелтілген', FALSE, 100, NULL),
    ('CUSTODY_EVENT', 'DELIVERED', 'Delivered', 'Доставлен', 'Жеткізілген', FALSE, 110, NULL),
    ('CUSTODY_EVENT', 'RETURNED', 'Returned', 'Возвращён', 'Қайтарылған', FALSE, 120, NULL),
    ('CUSTODY_EVENT', 'THAWED', 'Thawed', 'Разморожен', 'Ерітілген', FALSE, 130, NULL),
    ('CUSTODY_EVENT', 'CONSUMED', 'Consumed', 'Израсходован', 'Жұмсалған', FALSE, 140, NULL),
    ('CUSTODY_EVENT', 'DISPOSED', 'Disposed', 'Утилизирован', 'Жойылған', FALSE, 150, NULL),
    ('CUSTODY_EVENT', 'VERIFIED', 'Verified (stocktake)', 'Проверен (инвентаризация)', 'Тексерілген (түгендеу)', FALSE, 160, NULL),
    ('CUSTODY_EVENT', 'LOST', 'Lost', 'Утрачен', 'Жоғалған', FALSE, 170, NULL),
    ('CUSTODY_EVENT', 'FOUND', 'Found', 'Найден', 'Табылған', FALSE, 180, NULL),
    ('CUSTODY_EVENT', 'CORRECTED', 'Corrected', 'Исправлено', 'Түзетілген', FALSE, 190, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('IDENTIFIER_TYPE', 'LOCAL', 'Local ID', 'Местный номер', 'Жергілікті нөмір', FALSE, 10, NULL),
    ('IDENTIFIER_TYPE', 'GAN', 'ZIMS Global Accession Number', 'Глобальный номер ZIMS (GAN)', 'ZIMS жаһандық нөмірі (GAN)', FALSE, 20, NULL),
    ('IDENTIFIER_TYPE', 'STUDBOOK_INT', 'International studbook no.', 'Номер международной племенной книги', 'Халықаралық асыл тұқымды кітап нөмірі', FALSE, 30, NULL),
    ('IDENTIFIER_TYPE', 'STUDBOOK_REG', 'Regional studbook no.', 'Номер региональной племенной книги', 'Өңірлік асыл тұқымды кітап нөмірі', FALSE, 40, NULL),
    ('IDENTIFIER_TYPE', 'MICROCHIP', 'Transponder ISO 11784/11785', 'Микрочип (транспондер)', 'Микрочип (транспондер)', FALSE, 50, NULL),
    ('IDENTIFIER_TYPE', 'RING', 'Ring / band', 'Кольцо', 'Сақина', FALSE, 60, NULL),
    ('IDENTIFIER_TYPE', 'TAG', 'Ear tag', 'Бирка', 'Сырға', FALSE, 70, NULL),
    ('IDENTIFIER_TYPE', 'TELEMETRY', 'Telemetry device', 'Передатчик', 'Таратқыш', FALSE, 80, NULL),
    ('IDENTIFIER_TYPE', 'PHOTO_ID', 'Photo-ID code', 'Фото-ID', 'Фото-ID', FALSE, 90, NULL),
    ('IDENTIFIER_TYPE', 'GENOTYPE', 'Genotype ID', 'Генотип', 'Генотип', FALSE, 100, NULL),
    ('IDENTIFIER_TYPE', 'NAME', 'House name', 'Кличка', 'Лақап аты', FALSE, 110, NULL),
    ('IDENTIFIER_TYPE', 'FIELD', 'Field number', 'Полевой номер', 'Далалық нөмір', FALSE, 120, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('TRANSACTION_TYPE', 'LOAN_OUT', 'Loan out', 'Выдача во временное пользование', 'Уақытша пайдалануға беру', FALSE, 10, NULL),
    ('TRANSACTION_TYPE', 'LOAN_IN', 'Loan in', 'Получение во временное пользование', 'Уақытша пайдалануға алу', FALSE, 20, NULL),
    ('TRANSACTION_TYPE', 'GIFT', 'Gift', 'Дарение', 'Сыйға беру', FALSE, 30, NULL),
    ('TRANSACTION_TYPE', 'EXCHANGE', 'Exchange', 'Обмен', 'Айырбас', FALSE, 40, NULL),
    ('TRANSACTION_TYPE', 'TRANSFER', 'Transfer of ownership', 'Передача', 'Беру', FALSE, 50, NULL),
    ('TRANSACTION_TYPE', 'DEPOSIT', 'Safe-keeping for others', 'Ответственное хранение', 'Сақтауға қабылдау', FALSE, 60, NULL),
    ('TRANSACTION_TYPE', 'USE_INTERNAL', 'Internal use', 'Внутреннее использование', 'Ішкі пайдалану', FALSE, 70, NULL),
    ('TRANSACTION_TYPE', 'DISPOSAL', 'Disposal', 'Утилизация (списание)', 'Жою (есептен шығару)', FALSE, 80, NULL),
    ('TRANSACTION_TYPE', 'RETURN', 'Return', 'Возврат', 'Қайтару', FALSE, 90, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('SEX', 'M', 'Male', 'Самец', 'Аталық (еркек)', FALSE, 10, NULL),
    ('SEX', 'F', 'Female', 'Самка', 'Аналық (ұрғашы)', FALSE, 20, NULL),
    ('SEX', 'U', 'Unknown', 'Неизвестно', 'Белгісіз', FALSE, 30, NULL),
    ('SEX', 'I', 'Hermaphrodite', 'Гермафродит', 'Гермафродит', FALSE, 40, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('BIRTH_TYPE', 'WILD', 'In the wild', 'В дикой природе', 'Жабайы табиғатта', FALSE, 10, NULL),
    ('BIRTH_TYPE', 'CAPTIVE', 'In captivity', 'В неволе', 'Қолда туған', FALSE, 20, NULL),
    ('BIRTH_TYPE', 'HATCHED', 'Hatched', 'Вылупление', 'Жұмыртқадан шыққан', FALSE, 30, NULL),
    ('BIRTH_TYPE', 'UNKNOWN', 'Unknown', 'Неизвестно', 'Белгісіз', FALSE, 40, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('DANGEROUS_GOODS', 'NONE', 'Not dangerous goods', 'Не опасный груз', 'Қауіпті жүк емес', TRUE, 10, NULL),
    ('DANGEROUS_GOODS', 'EXEMPT_ANIMAL', 'Exempt animal specimen', 'Образец от животного, освобождённый от требований', 'Талаптардан босатылған жануар үлгісі', TRUE, 20, NULL),
    ('DANGEROUS_GOODS', 'UN3373', 'UN3373 Biological substance, Category B', 'UN3373 Биологический препарат, категория B', 'UN3373 Биологиялық зат, B санаты', TRUE, 30, NULL),
    ('DANGEROUS_GOODS', 'UN2814', 'UN2814 Infectious substance, affecting humans', 'UN2814 Инфекционное вещество, опасное для людей', 'UN2814 Адамға қауіпті инфекциялық зат', TRUE, 40, NULL),
    ('DANGEROUS_GOODS', 'UN2900', 'UN2900 Infectious substance, affecting animals only', 'UN2900 Инфекционное вещество, опасное только для животных', 'UN2900 Тек жануарларға қауіпті инфекциялық зат', TRUE, 50, NULL),
    ('DANGEROUS_GOODS', 'UN1845', 'UN1845 Dry ice', 'UN1845 Сухой лёд', 'UN1845 Құрғақ мұз', TRUE, 60, NULL),
    ('DANGEROUS_GOODS', 'UN1977', 'UN1977 Nitrogen, refrigerated liquid', 'UN1977 Азот охлаждённый жидкий', 'UN1977 Салқындатылған сұйық азот', TRUE, 70, NULL),
    ('DANGEROUS_GOODS', 'DRY_SHIPPER_A152', 'Dry shipper (special provision A152)', 'Сухой транспортный сосуд (специальное положение A152)', 'Құрғақ тасымалдау ыдысы (A152 арнайы ережесі)', TRUE, 80, NULL),
    ('DANGEROUS_GOODS', 'UN1170', 'UN1170 Ethanol', 'UN1170 Этанол', 'UN1170 Этанол', TRUE, 90, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('STATUS_SYSTEM', 'IUCN_GLOBAL', 'IUCN Red List', 'Красный список МСОП', 'ХТҚО Қызыл тізімі', TRUE, 10, NULL),
    ('STATUS_SYSTEM', 'IUCN_REGIONAL', 'IUCN regional assessment', 'Региональная оценка МСОП', 'ХТҚО өңірлік бағалауы', TRUE, 20, NULL),
    ('STATUS_SYSTEM', 'KZ_LIST_1034', 'Kazakhstan: legal list (resolution No. 1034)', 'Казахстан: перечень (постановление № 1034)', 'Қазақстан: тізбе (№ 1034 қаулы)', TRUE, 30, NULL),
    ('STATUS_SYSTEM', 'KZ_REDBOOK', 'Red Book of Kazakhstan', 'Красная книга Казахстана', 'Қазақстанның Қызыл кітабы', FALSE, 40, NULL),
    ('STATUS_SYSTEM', 'CITES', 'CITES', 'СИТЕС', 'СИТЕС', FALSE, 50, NULL),
    ('STATUS_SYSTEM', 'CMS', 'Convention on Migratory Species', 'Боннская конвенция', 'Бонн конвенциясы', FALSE, 60, NULL),
    ('STATUS_SYSTEM', 'OTHER_RED_BOOK', 'Other red book', 'Другая красная книга', 'Басқа Қызыл кітап', FALSE, 70, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('STATUS_CATEGORY', 'EX', 'Extinct', 'Исчезнувшие', 'Жойылған', FALSE, 10, NULL),
    ('STATUS_CATEGORY', 'EW', 'Extinct in the Wild', 'Исчезнувшие в дикой природе', 'Табиғатта жойылған', FALSE, 20, NULL),
    ('STATUS_CATEGORY', 'RE', 'Regionally Extinct', 'Исчезнувшие в регионе', 'Өңірде жойылған', FALSE, 30, NULL),
    ('STATUS_CATEGORY', 'CR', 'Critically Endangered', 'Находящиеся на грани полного исчезновения', 'Жойылып кету алдында тұрған', TRUE, 40, NULL),
    ('STATUS_CATEGORY', 'EN', 'Endangered', 'Исчезающие', 'Жойылып бара жатқан', TRUE, 50, NULL),
    ('STATUS_CATEGORY', 'VU', 'Vulnerable', 'Уязвимые', 'Осал', FALSE, 60, NULL),
    ('STATUS_CATEGORY', 'NT', 'Near Threatened', 'Близкие к уязвимому положению', 'Қауіпке жақын', TRUE, 70, NULL),
    ('STATUS_CATEGORY', 'LC', 'Least Concern', 'Вызывающие наименьшие опасения', 'Ең аз алаңдаушылық тудыратын', TRUE, 80, NULL),
    ('STATUS_CATEGORY', 'DD', 'Data Deficient', 'Недостаточно данных', 'Деректер жеткіліксіз', FALSE, 90, NULL),
    ('STATUS_CATEGORY', 'NE', 'Not Evaluated', 'Не оценённые', 'Бағаланбаған', FALSE, 100, NULL),
    ('STATUS_CATEGORY', 'NA', 'Not Applicable', 'Неприменимо', 'Қолданылмайды', FALSE, 110, NULL),
    ('STATUS_CATEGORY', 'CITES_I', 'CITES Appendix I', 'Приложение I СИТЕС', 'СИТЕС I қосымшасы', FALSE, 120, NULL),
    ('STATUS_CATEGORY', 'CITES_II', 'CITES Appendix II', 'Приложение II СИТЕС', 'СИТЕС II қосымшасы', FALSE, 130, NULL),
    ('STATUS_CATEGORY', 'CITES_III', 'CITES Appendix III', 'Приложение III СИТЕС', 'СИТЕС III қосымшасы', FALSE, 140, NULL),
    ('STATUS_CATEGORY', 'CMS_I', 'CMS Appendix I', 'Приложение I Боннской конвенции', 'Бонн конвенциясының I қосымшасы', FALSE, 150, NULL),
    ('STATUS_CATEGORY', 'CMS_II', 'CMS Appendix II', 'Приложение II Боннской конвенции', 'Бонн конвенциясының II қосымшасы', FALSE, 160, NULL),
    ('STATUS_CATEGORY', 'LISTED', 'On the list', 'Включён в перечень', 'Тізбеге енгізілген', TRUE, 170, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('POPULATION_TREND', 'INCREASING', 'Increasing', 'Растёт', 'Өсуде', FALSE, 10, NULL),
    ('POPULATION_TREND', 'DECREASING', 'Decreasing', 'Снижается', 'Азаюда', FALSE, 20, NULL),
    ('POPULATION_TREND', 'STABLE', 'Stable', 'Стабильна', 'Тұрақты', FALSE, 30, NULL),
    ('POPULATION_TREND', 'UNKNOWN', 'Unknown', 'Неизвестно', 'Белгісіз', FALSE, 40, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('PERMIT_TYPE', 'COLLECT', 'Collecting permit', 'Разрешение на изъятие (сбор)', 'Алуға рұқсат', FALSE, 10, '{"GGBN":"Collecting Permit"}'),
    ('PERMIT_TYPE', 'KZ_EXPORT_RB', 'Export licence, national list', 'Лицензия на вывоз редких видов', 'Сирек түрлерді әкетуге лицензия', FALSE, 20, '{"GGBN":"Export Permit"}'),
    ('PERMIT_TYPE', 'CITES_EXP', 'CITES export permit', 'Разрешение СИТЕС на экспорт', 'СИТЕС экспорт рұқсаты', FALSE, 30, '{"GGBN":"Export Permit"}'),
    ('PERMIT_TYPE', 'CITES_IMP', 'CITES import permit', 'Разрешение СИТЕС на импорт', 'СИТЕС импорт рұқсаты', FALSE, 40, '{"GGBN":"Import Permit"}'),
    ('PERMIT_TYPE', 'CITES_REEXP', 'CITES re-export certificate', 'Сертификат СИТЕС на реэкспорт', 'СИТЕС кері экспорт сертификаты', FALSE, 50, '{"GGBN":"Export Permit"}'),
    ('PERMIT_TYPE', 'CITES_ORIGIN', 'Certificate of origin', 'Сертификат происхождения', 'Шығу тегі сертификаты', FALSE, 60, '{"GGBN":"Exemption Permit"}'),
    ('PERMIT_TYPE', 'CITES_PRECONV', 'Pre-Convention certificate', 'Доконвенционный сертификат', 'Конвенцияға дейінгі сертификат', TRUE, 70, '{"GGBN":"Exemption Permit"}'),
    ('PERMIT_TYPE', 'CITES_CAPTIVE', 'Captive-breeding certificate', 'Сертификат разведения в неволе', 'Қолда өсіру сертификаты', FALSE, 80, '{"GGBN":"Exemption Permit"}'),
    ('PERMIT_TYPE', 'CITES_LABEL', 'Scientific-exchange label', 'Этикетка научного обмена СИТЕС', 'СИТЕС ғылыми алмасу заттаңбасы', TRUE, 90, '{"GGBN":"Exemption Permit"}'),
    ('PERMIT_TYPE', 'VET', 'Veterinary certificate', 'Ветеринарный сертификат', 'Ветеринариялық сертификат', FALSE, 100, '{"GGBN":"Veterinary Certificate"}'),
    ('PERMIT_TYPE', 'MTA', 'Material transfer agreement', 'Соглашение о передаче материала', 'Материалды беру туралы келісім', FALSE, 110, '{"GGBN":"Material Transfer Agreement"}'),
    ('PERMIT_TYPE', 'MAT', 'Mutually agreed terms', 'Взаимосогласованные условия', 'Өзара келісілген шарттар', FALSE, 120, '{"GGBN":"Contract"}'),
    ('PERMIT_TYPE', 'PIC', 'Prior informed consent', 'Предварительное обоснованное согласие', 'Алдын ала негізделген келісім', TRUE, 130, '{"GGBN":"Other"}'),
    ('PERMIT_TYPE', 'IRCC', 'Intern. certificate of compliance', 'Международный сертификат соответствия', 'Халықаралық сәйкестік сертификаты', FALSE, 140, '{"GGBN":"Internationally Recognized Certificate of Compliance"}'),
    ('PERMIT_TYPE', 'ETHICS', 'Ethics approval', 'Заключение этической комиссии', 'Этика комиссиясының қорытындысы', FALSE, 150, '{"GGBN":"Other"}'),
    ('PERMIT_TYPE', 'SALVAGE', 'Salvage (found dead)', 'Изъятие павших животных', 'Өлген жануарларды алу', TRUE, 160, '{"GGBN":"Salvage"}'),
    ('PERMIT_TYPE', 'MOU', 'Memorandum of understanding', 'Меморандум о взаимопонимании', 'Өзара түсіністік туралы меморандум', FALSE, 170, '{"GGBN":"Memorandum of Understanding"}'),
    ('PERMIT_TYPE', 'OTHER', 'Other', 'Прочее', 'Басқа', FALSE, 180, '{"GGBN":"Other"}');

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('REDBOOK_CATEGORY', 'I', 'Endangered', 'Исчезающий вид', 'Жоғалып бара жатқан', TRUE, 10, NULL),
    ('REDBOOK_CATEGORY', 'II', 'Sharply declining', 'Сокращающийся (с катастрофически сокращающейся численностью)', 'Апатты қысқаратын (саны күрт азайып бара жатқан)', TRUE, 20, NULL),
    ('REDBOOK_CATEGORY', 'III', 'Rare, few', 'Редкий', 'Сирек кездесетін, аз мөлшерде', TRUE, 30, NULL),
    ('REDBOOK_CATEGORY', 'IV', 'Indeterminate, little studied', 'Неопределённый (недостаточно изученный)', 'Анықталмаған (жеткілікті зерттелмеген)', TRUE, 40, NULL),
    ('REDBOOK_CATEGORY', 'V', 'Restored, needs constant monitoring', 'Восстановленный, требующий постоянного контроля', 'Қалпына келтірілген, тұрақты бақылауды қажет ететін', TRUE, 50, NULL),
    ('REDBOOK_CATEGORY', 'PROPOSED', 'Proposed for the next edition', 'Предложен для следующего издания', 'Келесі басылымға ұсынылған', TRUE, 60, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('PERMIT_STATUS', 'AVAILABLE', 'Permit available', 'Разрешение есть', 'Рұқсат бар', TRUE, 10, '{"GGBN":"Permit available"}'),
    ('PERMIT_STATUS', 'NOT_REQUIRED', 'Permit not required', 'Разрешение не требуется', 'Рұқсат қажет емес', TRUE, 20, '{"GGBN":"Permit not required"}'),
    ('PERMIT_STATUS', 'NOT_AVAILABLE', 'Permit not available', 'Разрешения нет', 'Рұқсат жоқ', TRUE, 30, '{"GGBN":"Permit not available"}'),
    ('PERMIT_STATUS', 'UNKNOWN', 'Unknown', 'Неизвестно', 'Белгісіз', TRUE, 40, '{"GGBN":"Unknown"}');

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('DISEASE_STATUS', 'CLEARED', 'Tested, cleared', 'Проверено, чисто', 'Тексерілген, таза', TRUE, 10, NULL),
    ('DISEASE_STATUS', 'PENDING', 'Result pending', 'Ожидается результат', 'Нәтижесі күтілуде', TRUE, 20, NULL),
    ('DISEASE_STATUS', 'POSITIVE', 'Tested positive', 'Положительный результат', 'Оң нәтиже', TRUE, 30, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('DATE_PRECISION', 'YEAR', 'Year', 'Год', 'Жыл', FALSE, 10, NULL),
    ('DATE_PRECISION', 'MONTH', 'Month', 'Месяц', 'Ай', FALSE, 20, NULL),
    ('DATE_PRECISION', 'DAY', 'Day', 'День', 'Күн', FALSE, 30, NULL),
    ('DATE_PRECISION', 'MINUTE', 'Minute', 'Минута', 'Минут', FALSE, 40, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('QUANTITY_UNIT', 'ML', 'mL', 'мл', 'мл', TRUE, 10, NULL),
    ('QUANTITY_UNIT', 'UL', 'µL', 'мкл', 'мкл', TRUE, 20, NULL),
    ('QUANTITY_UNIT', 'L', 'L', 'л', 'л', TRUE, 30, NULL),
    ('QUANTITY_UNIT', 'MG', 'mg', 'мг', 'мг', TRUE, 40, NULL),
    ('QUANTITY_UNIT', 'G', 'g', 'г', 'г', TRUE, 50, NULL),
    ('QUANTITY_UNIT', 'NG', 'ng', 'нг', 'нг', TRUE, 60, NULL),
    ('QUANTITY_UNIT', 'UG', 'µg', 'мкг', 'мкг', TRUE, 70, NULL),
    ('QUANTITY_UNIT', 'CELLS_M', '10⁶ cells', '10⁶ клеток', '10⁶ жасуша', TRUE, 80, NULL),
    ('QUANTITY_UNIT', 'OOCYTES', 'oocytes', 'ооциты', 'ооциттер', TRUE, 90, NULL),
    ('QUANTITY_UNIT', 'EMBRYOS', 'embryos', 'эмбрионы', 'эмбриондар', TRUE, 100, NULL),
    ('QUANTITY_UNIT', 'PIECES', 'pieces', 'шт.', 'дана', TRUE, 110, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('ACQUISITION_TYPE', 'FIELDWORK', 'Own fieldwork', 'Собственные полевые работы', 'Өз далалық жұмыстары', TRUE, 10, NULL),
    ('ACQUISITION_TYPE', 'GIFT', 'Gift', 'Дарение', 'Сыйға алу', TRUE, 20, NULL),
    ('ACQUISITION_TYPE', 'EXCHANGE', 'Exchange', 'Обмен', 'Айырбас', TRUE, 30, NULL),
    ('ACQUISITION_TYPE', 'LOAN_IN', 'Loan in', 'Получение во временное пользование', 'Уақытша пайдалануға алу', TRUE, 40, NULL),
    ('ACQUISITION_TYPE', 'CONFISCATION', 'Confiscation', 'Конфискация', 'Тәркілеу', TRUE, 50, NULL),
    ('ACQUISITION_TYPE', 'PURCHASE', 'Purchase', 'Покупка', 'Сатып алу', TRUE, 60, NULL),
    ('ACQUISITION_TYPE', 'RESCUE', 'Rescue or necropsy', 'Спасение или вскрытие', 'Құтқару немесе өлексені сою', TRUE, 70, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('TAXON_RANK', 'KINGDOM', 'Kingdom', 'Царство', 'Патшалық', TRUE, 10, NULL),
    ('TAXON_RANK', 'PHYLUM', 'Phylum', 'Тип', 'Тип', TRUE, 20, NULL),
    ('TAXON_RANK', 'CLASS', 'Class', 'Класс', 'Класс', TRUE, 30, NULL),
    ('TAXON_RANK', 'ORDER', 'Order', 'Отряд', 'Отряд', TRUE, 40, NULL),
    ('TAXON_RANK', 'FAMILY', 'Family', 'Семейство', 'Тұқымдас', TRUE, 50, NULL),
    ('TAXON_RANK', 'GENUS', 'Genus', 'Род', 'Туыс', TRUE, 60, NULL),
    ('TAXON_RANK', 'SPECIES', 'Species', 'Вид', 'Түр', TRUE, 70, NULL),
    ('TAXON_RANK', 'SUBSPECIES', 'Subspecies', 'Подвид', 'Түр тармағы', TRUE, 80, NULL);

INSERT INTO vocabulary_term (vocabulary, code, label_en, label_ru, label_kk, kk_to_confirm, sort_order, mappings) VALUES
    ('NUMBERING', 'ROW_LETTER', 'Row letter and column: A1, A2 …', 'Буква ряда и столбец: A1, A2 …', 'Қатар әрпі мен баған: A1, A2 …', TRUE, 10, NULL),
    ('NUMBERING', 'ROW_LETTER_PADDED', 'Row letter and two-digit column: A01, A02 …', 'Буква ряда и столбец двумя цифрами: A01, A02 …', 'Қатар әрпі мен екі таңбалы баған: A01, A02 …', TRUE, 20, NULL),
    ('NUMBERING', 'NUMBER', 'Numbers: 1, 2, 3 …', 'Номера: 1, 2, 3 …', 'Нөмірлер: 1, 2, 3 …', TRUE, 30, NULL);
