package ayaz.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.platform.Refusal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LabelTemplatesTest {

    @TempDir
    private Path home;

    private LabelTemplates templates;

    @BeforeEach
    void openHome() {
        templates = new LabelTemplates(Optional.of(home.toString()));
    }

    @Test
    void ownTemplateReplacesTheShippedOneAndIsReadAgainWhenChanged() throws IOException {
        own("lid-dot", 12);
        assertThat(templates.named("lid-dot").width()).isEqualTo(12);
        own("lid-dot", 12.75);
        assertThat(templates.named("lid-dot").width()).isEqualTo(12.75);
        Files.delete(home.resolve("lid-dot.json"));
        assertThat(templates.named("lid-dot").width()).isEqualTo(9.5);
    }

    @Test
    void ownTemplateIsAddedToTheShipped() throws IOException {
        own("mine", 12);
        assertThat(templates.all()).extracting(LabelTemplate::name).contains("mine", "lid-dot", "cryovial-wrap");
    }

    @Test
    void badFileIsRefusedAloneAndNeverReplacedByTheShipped() throws IOException {
        Files.writeString(home.resolve("lid-dot.json"), "{}");
        assertThat(templates.all())
                .extracting(LabelTemplate::name)
                .contains("cryovial-wrap")
                .doesNotContain("lid-dot");
        assertThat(templates.refused()).singleElement().satisfies(r -> assertThat(r.arguments())
                .contains("lid-dot.json"));
        assertThatThrownBy(() -> templates.named("lid-dot")).isInstanceOf(Refusal.class);
    }

    @Test
    void absentFolderIsNoFault() {
        var without = new LabelTemplates(Optional.of(home.resolve("absent").toString()));
        assertThat(without.all()).isNotEmpty();
    }

    @Test
    void shippedTemplatesAreFoundInsideAnArchive() throws Exception {
        URI archive = URI.create("jar:" + home.resolve("app.jar").toUri());
        try (var files = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Files.createDirectory(files.getPath("/labels"));
            Files.writeString(files.getPath("/labels/README.md"), "");
            Files.writeString(files.getPath("/labels/mine.json"), json(12));
        }
        assertThat(ShippedTemplates.besides(URI.create(archive + "!/labels/README.md")))
                .containsOnlyKeys("mine");
    }

    @Test
    void unknownNameIsNotFound() {
        assertThatThrownBy(() -> templates.named("../lid-dot"))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private void own(String name, double width) throws IOException {
        Files.writeString(home.resolve(name + ".json"), json(width));
    }

    private static String json(double width) {
        return """
                {"name": {"en": "Mine", "ru": "Моя", "kk": "Менікі"}, "for": "UNIT", "width": %s, "height": 9,
                 "elements": [{"text": "${shortId}", "x": 1, "y": 1, "size": 2, "width": 8}]}"""
                .formatted(Double.toString(width));
    }
}
