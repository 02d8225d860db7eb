package ayaz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabulariesTest {

    private final Term male = new Term("SEX", "M", "Male", "Самец", "Аталық (еркек)", false, Map.of());
    private final Term female = new Term("SEX", "F", "Female", "Самка", "Аналық (ұрғашы)", false, Map.of());
    private final Vocabularies vocabularies = new Vocabularies(List.of(male, female));

    @Test
    void termsKeepTheirOrder() {
        assertThat(vocabularies.of("SEX")).containsExactly(male, female);
    }

    @Test
    void unknownCodesAndVocabulariesAreAbsent() {
        assertThat(vocabularies.find("SEX", "X")).isEmpty();
        assertThat(vocabularies.find("SEX", null)).isEmpty();
        assertThat(vocabularies.of("COLOUR")).isEmpty();
    }

    @Test
    void labelFollowsTheLanguageAndFallsBackToEnglish() {
        assertThat(male.label(Locale.forLanguageTag("kk-KZ"))).isEqualTo("Аталық (еркек)");
        assertThat(male.label(Locale.forLanguageTag("ru"))).isEqualTo("Самец");
        assertThat(male.label(Locale.FRENCH)).isEqualTo("Male");
    }
}
