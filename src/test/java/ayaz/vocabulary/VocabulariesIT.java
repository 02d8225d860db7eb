package ayaz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that can stand in the collection has a term, in three languages, and that is what people read. */
class VocabulariesIT {

    private record Labels(String en, String ru, String kk) {

        String in(String language) {
            return switch (language) {
                case "kk" -> kk;
                case "ru" -> ru;
                default -> en;
            };
        }
    }

    private static final Map<String, Map<String, Labels>> TERMS = new TreeMap<>();

    @BeforeAll
    static void read() throws SQLException {
        try (var connection = RunningAyaz.demo().asUser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT vocabulary, code, label_en, label_ru, label_kk FROM vocabulary_term")) {
            while (row.next()) {
                TERMS.computeIfAbsent(row.getString(1), unseen -> new TreeMap<>())
                        .put(row.getString(2), new Labels(row.getString(3), row.getString(4), row.getString(5)));
            }
        }
    }

    static Stream<String> vocabularies() {
        return TERMS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void termsAreInThreeLanguagesAndToldApartInEach(String vocabulary) {
        Map<String, Labels> terms = TERMS.get(vocabulary);
        terms.forEach((code, labels) -> {
            assertThat(labels.en()).as(code).matches("[^\\p{IsCyrillic}]+").isNotBlank();
            assertThat(labels.ru()).as(code).isNotBlank().doesNotContainPattern("[әғқңөұүһіӘҒҚҢӨҰҮҺІ]");
            assertThat(labels.kk()).as(code).isNotBlank();
        });
        for (String language : List.of("en", "ru", "kk")) {
            assertThat(terms.values().stream().map(labels -> labels.in(language)))
                    .as("%s in %s", vocabulary, language)
                    .doesNotHaveDuplicates();
        }
    }

    /** The states of the machine, the kinds of places and events: what the program itself writes into the database. */
    @ParameterizedTest
    @CsvSource({
        "UNIT_STATE, ayaz.specimen.UnitState",
        "SAMPLE_TYPE, ayaz.specimen.SampleType",
        "SEX, ayaz.specimen.Sex",
        "DISEASE_STATUS, ayaz.specimen.DiseaseStatus",
        "PERMIT_STATUS, ayaz.specimen.PermitStatus",
        "NODE_KIND, ayaz.storage.templates.NodeKind",
        "TEMPERATURE_CLASS, ayaz.storage.templates.TemperatureClass",
        "NUMBERING, ayaz.storage.templates.Numbering",
        "CUSTODY_EVENT, ayaz.custody.EventType",
        "STATUS_SYSTEM, ayaz.status.StatusSystem",
        "TAXON_RANK, ayaz.species.TaxonRank"
    })
    void everyConstantOfTheProgramHasItsTerm(String vocabulary, String type) throws ClassNotFoundException {
        assertThat(TERMS.get(vocabulary).keySet())
                .containsAll(Stream.of(Class.forName(type).getEnumConstants())
                        .map(Object::toString)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "SAMPLE_TYPE, stored_unit, sample_type",
        "CONTAINER_TYPE, stored_unit, container_type",
        "QUANTITY_UNIT, material_sample, quantity_unit",
        "PROCESSING_TYPE, material_sample, processing",
        "CRYOPROTECTANT, material_sample, cryoprotectant",
        "COLLECTION_METHOD, collection_event, method",
        "DATE_PRECISION, collection_event, date_precision",
        "BIRTH_TYPE, organism, birth_type",
        "IDENTIFIER_TYPE, organism_identifier, identifier_type",
        "REDBOOK_CATEGORY STATUS_CATEGORY, conservation_status, category"
    })
    void everyCodeInUseHasItsTerm(String vocabularies, String table, String column) throws SQLException {
        var known = new ArrayList<String>();
        for (String vocabulary : vocabularies.split(" ")) {
            known.addAll(TERMS.get(vocabulary).keySet());
        }
        var used = new ArrayList<String>();
        try (var connection = RunningAyaz.demo().asUser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT DISTINCT %s FROM %s WHERE %s IS NOT NULL".formatted(column, table, column))) {
            while (row.next()) {
                used.add(row.getString(1));
            }
        }
        assertThat(used).isNotEmpty().isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void unitsAreDescribedInTheLanguageOfTheReader(String language) {
        Program reader = Program.of(RunningAyaz.demo(), "auditor").speaking(language);
        for (String state : List.of("AVAILABLE", "QUARANTINED")) {
            JsonObject row = reader.get("units?limit=1&state=" + state).items().get(0);
            assertThat(row.getString("stateLabel"))
                    .isEqualTo(TERMS.get("UNIT_STATE").get(state).in(language));
            JsonObject card = reader.get("units/" + row.getString("unitId")).body();
            assertThat(card.getString("containerTypeLabel"))
                    .isEqualTo(TERMS.get("CONTAINER_TYPE")
                            .get(card.getString("containerType"))
                            .in(language));
            JsonObject lot = card.getJsonObject("lot");
            assertThat(lot.getString("sampleTypeLabel"))
                    .isEqualTo(TERMS.get("SAMPLE_TYPE")
                            .get(lot.getString("sampleType"))
                            .in(language));
        }
    }

    @Test
    void unknownCodeIsRefusedByTheNameOfTheParameter() {
        var answer = Program.of(RunningAyaz.demo(), "auditor").get("units?state=FROZEN");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly("state");
    }
}
