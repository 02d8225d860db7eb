package ayaz.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelPdfTest {

    private static final Box MEDIUM = new Box(0, 0, 30, 20);

    @Test
    void kazakhAndRussianLettersArePrinted() throws Exception {
        String letters = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі ЁЙЪЫЭЮЯ";
        for (String style : List.of("", ", \"bold\": true", ", \"mono\": true", ", \"bold\": true, \"mono\": true")) {
            try (var labels = render(text("${animal}", 2, 2, 3, 27, style), SampleLabels.with("animal", letters))) {
                assertThat(labels.text()).contains(letters);
            }
        }
    }

    @Test
    void signWithoutGlyphBecomesAQuestionMark() throws Exception {
        try (var labels = render(text("${animal}", 2, 2, 3, 27, ""), SampleLabels.with("animal", "雪豹 −80"))) {
            assertThat(labels.text()).contains("?? –80");
        }
    }

    @Test
    void emptyPartsGoWithTheirDots() throws Exception {
        String content = "${institution} · ${animal} · ${taxonCode}";
        try (var labels = render(text(content, 2, 2, 3, 27, ""), SampleLabels.with("animal", ""))) {
            assertThat(labels.text()).contains("KZIZ · PUN");
        }
    }

    @Test
    void longTextFirstShrinksThenIsCut() throws Exception {
        String template = text("${animal}", 2, 2, 3, 20, ", \"min\": 1.5");
        try (var labels = render(template, SampleLabels.with("animal", "Panthera uncia 17"))) {
            assertThat(labels.text()).contains("Panthera uncia 17");
        }
        try (var labels = render(template, SampleLabels.with("animal", "Panthera uncia ".repeat(9)))) {
            assertThat(labels.text()).startsWith("Panthera").endsWith("…\n");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void textNeverLeavesItsBox(int degrees) throws Exception {
        String style = ", \"rotate\": %d".formatted(degrees);
        String json = text("${animal}", 15, 10, 3, 9, style);
        LabelTemplate template = template(json);
        for (String words : List.of("OK", "Hgpqy", "WWWWWWWWWWWWWWWWWWWWW")) {
            try (var labels = new RenderedLabels(template, List.of(SampleLabels.with("animal", words)))) {
                var picture = labels.picture(0);
                assertThat(RenderedLabels.isBlank(picture, MEDIUM)).isFalse();
                RenderedLabels.blank(picture, template.elements().get(0).box());
                assertThat(RenderedLabels.isBlank(picture, MEDIUM)).isTrue();
            }
        }
    }

    @Test
    void accentsNeverReachIntoASymbol() throws Exception {
        LabelTemplate template = template(
                """
                {"symbol": "DATA_MATRIX", "content": "${unitId}",
                 "x": 1, "y": 1, "module": 0.254, "columns": 16, "rows": 16},
                {"text": "${animal}", "x": 1, "y": 5.58, "size": 3, "width": 20}""");
        LabelSymbol symbol = (LabelSymbol) template.elements().get(0);
        try (var labels = new RenderedLabels(template, List.of(SampleLabels.with("animal", "ЙЁЙЁ")))) {
            var quietZoneBelow = new Box(
                    symbol.x(), symbol.box().bottom() - 0.2, symbol.box().width(), 0.2);
            assertThat(RenderedLabels.isBlank(labels.picture(0), quietZoneBelow))
                    .isTrue();
            assertThat(labels.scan(0, symbol)).isEqualTo("KZIZ24000123Q");
        }
    }

    @Test
    void shorterContentStandsInTheMiddleOfItsRoom() throws Exception {
        LabelTemplate template = template(
                """
                {"symbol": "DATA_MATRIX", "content": "${ordinal}",
                 "x": 2, "y": 2, "module": 0.254, "columns": 16, "rows": 16}""");
        try (var labels = new RenderedLabels(template, List.of(SampleLabels.straw()))) {
            assertThat(labels.scan(0, (LabelSymbol) template.elements().get(0))).isEqualTo("17");
        }
    }

    @Test
    void contentTooLongForItsSymbolIsRefused() {
        refused("labels.refusal.too-long-for-symbol", SampleLabels.with("unitId", "KZIZ24000123QKZIZ24000123Q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "КЗ000001"})
    void contentThatNoScannerWouldReadIsRefused(String unitId) {
        refused("labels.refusal.not-encodable", SampleLabels.with("unitId", unitId));
    }

    @Test
    void nothingToPrintIsRefused() {
        LabelTemplate template = new LabelTemplates().named("lid-dot");
        assertThatThrownBy(() -> new LabelPdf().render(template, List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.key()).isEqualTo("labels.refusal.nothing-to-print"));
    }

    @Test
    void fiveHundredLabelsAreOneFile() throws Exception {
        List<Map<String, String>> labels = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> SampleLabels.with("ordinal", Integer.toString(i)))
                .toList();
        try (var rendered = new RenderedLabels(new LabelTemplates().named("cryovial-wrap"), labels)) {
            assertThat(rendered.document().getNumberOfPages()).isEqualTo(500);
            assertThat(rendered.text()).contains("KZIZL00000315-001", "KZIZL00000315-500");
        }
    }

    private static void refused(String key, Map<String, String> fields) {
        LabelTemplate template = new LabelTemplates().named("cryovial-wrap");
        assertThatThrownBy(() -> new LabelPdf().render(template, List.of(fields)))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    private static RenderedLabels render(String element, Map<String, String> fields) throws Exception {
        return new RenderedLabels(template(element), List.of(fields));
    }

    private static String text(String content, int x, int y, int size, int width, String more) {
        return """
                {"text": "%s", "x": %d, "y": %d, "size": %d, "width": %d%s}"""
                .formatted(content, x, y, size, width, more);
    }

    private static LabelTemplate template(String element) {
        String json =
                """
                {"name": {"en": "a", "ru": "b", "kk": "c"}, "for": "UNIT", "width": 30, "height": 20, "elements": [%s]}"""
                        .formatted(element);
        return new TemplateReader("test.json", json.getBytes(StandardCharsets.UTF_8)).read();
    }
}
