package ayaz;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read is in three languages, complete, and nowhere but in the bundles. */
class TextTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+");
    private static final Pattern LITERAL = Pattern.compile("\"\\{?([a-z]+\\.[\\w.-]*)}?\"");
    private static final Pattern IN_PAGE = Pattern.compile("'([a-z]+\\.[\\w.-]*)'");
    private static final Pattern PAGE_KEY = Pattern.compile("<ui:param name=\"key\" value=\"([\\w.]+)\"/>");
    private static final Pattern NAMED = Pattern.compile("<x:\\w+ [^>]*?\\b(?:id|act)=\"(\\w+)\"");
    private static final Pattern ACT = Pattern.compile("\\bact=\"(\\w+)\"");
    /** Marks what an id may be the label of, but need not, because the tag has a label of its own. */
    private static final String MAYBE = "?";

    private static final Pattern SPOKEN =
            Pattern.compile("\\b(title|alt|aria-label|placeholder|label|hint|caption|none|say|head)=\"([^\"]*)\"");

    static Stream<Path> bundles() {
        return files(RESOURCES, ".properties")
                .filter(each -> each.getFileName().toString().matches("(text|faces|ValidationMessages)\\.properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void threeLanguagesSayTheSame(Path english) {
        Properties original = read(english);
        for (String language : List.of("_ru", "_kk")) {
            Path file = english.resolveSibling(
                    english.getFileName().toString().replace(".properties", language + ".properties"));
            Properties translated = read(file);
            assertThat(translated.stringPropertyNames())
                    .as(file.toString())
                    .containsExactlyInAnyOrderElementsOf(original.stringPropertyNames());
            for (String key : original.stringPropertyNames()) {
                assertThat(translated.getProperty(key)).as(key + language).isNotBlank();
                assertThat(arguments(translated.getProperty(key)))
                        .as(key + language)
                        .isEqualTo(arguments(original.getProperty(key)));
            }
        }
    }

    @Test
    void everyKeyBelongsToItsFeature() {
        texts().forEach(file -> assertThat(read(file).stringPropertyNames())
                .as(file.toString())
                .allMatch(key -> key.startsWith(feature(file) + ".")));
    }

    @Test
    void everyKeyThatIsUsedExists() {
        var keys = keys();
        var features = texts().map(TextTest::feature).toList();
        var missing = used().stream()
                .filter(each -> features.contains(each.substring(0, each.indexOf('.'))))
                .filter(each -> !each.matches(".*\\.(css|js|svg|xhtml|json|geojson|csv|zip)"))
                .filter(each -> !isText(each, keys));
        assertThat(missing).isEmpty();
    }

    private static boolean isText(String used, Set<String> keys) {
        return keys.contains(used)
                || keys.stream().anyMatch(key -> key.startsWith(used.endsWith(".") ? used : used + "."));
    }

    @Test
    void everyKeyIsUsed() {
        var used = used();
        var unused = keys().stream()
                .filter(key -> !used.contains(key) && !used.contains(MAYBE + key))
                .filter(key -> used.stream().noneMatch(each -> each.endsWith(".") && key.startsWith(each)));
        assertThat(unused).isEmpty();
    }

    @Test
    void pagesHoldNoWords() {
        files(PAGES, ".xhtml").forEach(page -> {
            String markup = content(page)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("#\\{[^}]*}", "")
                    .replaceAll("&\\w+;", "");
            assertThat(SPOKEN.matcher(markup).results().map(each -> each.group(2)))
                    .as(page.toString())
                    .noneMatch(TextTest::hasWords);
            assertThat(markup.replaceAll("(?s)<[^>]*>", " ").split("\\s+"))
                    .as(page.toString())
                    .filteredOn(each -> !each.equals("Ayaz"))
                    .noneMatch(TextTest::hasWords);
        });
    }

    private static boolean hasWords(String text) {
        return text.matches(".*\\p{L}{2,}.*");
    }

    /** All that may be a key; one that ends in a dot is the beginning of keys. */
    private static Set<String> used() {
        var java = files(JAVA, ".java").flatMap(each -> found(LITERAL, content(each)));
        var scripts = files(PAGES, ".js").flatMap(each -> found(IN_PAGE, content(each)));
        var pages = files(PAGES, ".xhtml").flatMap(each -> usedIn(content(each)));
        return Stream.of(java, scripts, pages).flatMap(each -> each).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> usedIn(String page) {
        var written = found(IN_PAGE, page);
        var ids = Stream.of(found(NAMED, page), found(ACT, page), Stream.of("empty"))
                .flatMap(each -> each)
                .toList();
        var byId = found(PAGE_KEY, page).flatMap(key -> ids.stream().map(id -> MAYBE + key + "." + id));
        return Stream.concat(written, byId);
    }

    private static Stream<String> found(Pattern pattern, String content) {
        return pattern.matcher(content).results().map(each -> each.group(1));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static Set<String> keys() {
        return texts().flatMap(each -> read(each).stringPropertyNames().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Path> texts() {
        return files(RESOURCES, "text.properties");
    }

    private static String feature(Path bundle) {
        return bundle.getParent().getFileName().toString();
    }

    private static Properties read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
