package ayaz.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which fields are told, and that whoever reads of them reads words. */
class AuditedFieldsTest {

    private static final Properties WORDS = new Properties();

    static Stream<Class<?>> entities() {
        return new ClassFileImporter()
                .importPackages("ayaz").stream()
                        .filter(each -> each.isAssignableTo(Audited.class) && !each.isInterface())
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyToldFieldHasItsWords(Class<?> entity) throws IOException {
        try (var bundle = getClass().getResourceAsStream("/ayaz/history/text.properties")) {
            WORDS.load(bundle);
        }
        assertThat(AuditedFields.of(entity).told()).allMatch(field -> WORDS.containsKey("history.field." + field));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void hashesAreSecretOrNotTold(Class<?> entity) {
        var fields = AuditedFields.of(entity);
        assertThat(fields.told()).filteredOn(field -> field.endsWith("Hash")).allMatch(fields::isSecret);
    }

    @Test
    void manyEntitiesAreAudited() {
        assertThat(entities().count()).isGreaterThan(14);
    }

    /** They are never changed, and are told themselves or by the act that makes them. */
    private static final Set<String> STORIES = Set.of(
            "CustodyEvent",
            "TubeEvent",
            "Placement", // by custody
            "NodeAct", // told as a change of the place
            "ElectronicSignature", // SIGNED
            "LabelPrint", // PRINTED
            "NodeLabelPrint",
            "ImportedFile", // IMPORTED
            "ImportedChecklist", // IMPORTED
            "RackScan",
            "Observation", // part of its reading
            "RackUndo", // UNDONE
            "WaitingFile"); // RECEIVED, DISCARDED

    @Test
    void everyEntityIsAuditedOrIsAStoryItself() {
        assertThat(new ClassFileImporter()
                        .importPackages("ayaz").stream()
                                .filter(each -> each.isAnnotatedWith(Entity.class))
                                .filter(each -> !each.isAssignableTo(Audited.class))
                                .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(STORIES);
    }

    @Test
    void numbersAreComparedByTheirWorth() {
        assertThat(AuditedFields.text(new BigDecimal("41.50"))).isEqualTo(AuditedFields.text(new BigDecimal("41.5")));
    }
}
