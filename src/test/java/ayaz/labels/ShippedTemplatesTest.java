package ayaz.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.PRINT_SCALING;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ShippedTemplatesTest {

    static Stream<LabelTemplate> shipped() {
        return new LabelTemplates().all().stream();
    }

    @Test
    void allFilesOfTheFolderAreUsable() {
        assertThat(new LabelTemplates().refused()).isEmpty();
        assertThat(shipped())
                .extracting(LabelTemplate::name)
                .containsExactly("box", "cryovial-wrap", "lid-dot", "straw-0.25ml", "straw-0.5ml");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everySymbolReadsBack(LabelTemplate template) throws Exception {
        Map<String, String> fields = SampleLabels.of(template.target());
        try (var labels = new RenderedLabels(template, List.of(fields))) {
            List<LabelSymbol> symbols = symbols(template);
            assertThat(symbols).isNotEmpty();
            for (LabelSymbol symbol : symbols) {
                String expected = LabelFields.of(fields).fill(symbol.content());
                assertThat(labels.scan(0, symbol)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void ordinaryTextIsPrintedWhole(LabelTemplate template) throws Exception {
        LabelFields fields = LabelFields.of(SampleLabels.of(template.target()));
        try (var labels = new RenderedLabels(template, List.of(fields.values()))) {
            for (LabelElement element : template.elements()) {
                if (element instanceof LabelText text) {
                    assertThat(labels.text()).contains(fields.fill(text.content()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void textStaysInItsBoxHoweverLong(LabelTemplate template) throws Exception {
        LabelFields fields = LabelFields.of(SampleLabels.of(template.target()));
        Map<String, String> overlong = new HashMap<>(fields.values());
        overlong.replaceAll((name, value) -> isEncoded(template, name) ? value : "Ұзақ атау Щ ".repeat(20));
        try (var labels = new RenderedLabels(template, List.of(overlong))) {
            for (LabelSymbol symbol : symbols(template)) {
                assertThat(labels.scan(0, symbol)).isEqualTo(fields.fill(symbol.content()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void pageIsExactlyTheMedium(LabelTemplate template) throws Exception {
        try (var labels = new RenderedLabels(template, List.of(SampleLabels.of(template.target())))) {
            PDPage page = labels.document().getPage(0);
            assertThat(page.getMediaBox().getWidth() * 25.4 / 72).isCloseTo(template.width(), within());
            assertThat(page.getMediaBox().getHeight() * 25.4 / 72).isCloseTo(template.height(), within());
            var preferences = labels.document().getDocumentCatalog().getViewerPreferences();
            assertThat(preferences.getPrintScaling()).isEqualTo(PRINT_SCALING.None.name());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void fontsAreEmbedded(LabelTemplate template) throws Exception {
        try (var labels = new RenderedLabels(template, List.of(SampleLabels.of(template.target())))) {
            var resources = labels.document().getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyTemplateIsNamedInThreeLanguages(LabelTemplate template) {
        assertThat(Stream.of("en", "ru", "kk").map(Locale::forLanguageTag).map(template::title))
                .doesNotHaveDuplicates();
        assertThat(template.title(Locale.FRENCH)).isEqualTo(template.title(Locale.ENGLISH));
    }

    private static boolean isEncoded(LabelTemplate template, String field) {
        return symbols(template).stream()
                .anyMatch(symbol -> LabelFields.namesIn(symbol.content()).contains(field));
    }

    private static List<LabelSymbol> symbols(LabelTemplate template) {
        return template.elements().stream()
                .filter(LabelSymbol.class::isInstance)
                .map(LabelSymbol.class::cast)
                .toList();
    }

    private static Offset<Double> within() {
        return Offset.offset(0.001);
    }
}
