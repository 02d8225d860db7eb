package ayaz.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual names, the console names too, in each language. */
class HelpTest {

    private static final Pattern VARIABLE = Pattern.compile("AYAZ_[A-Z_]*[A-Z]");
    private static final Pattern OPTION = Pattern.compile("`(--[a-z]+)");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk"})
    void explainsEveryOptionAndVariableOfTheManual(String language) throws IOException {
        String manual = Files.readString(Path.of("docs/operations.md"));
        String table = manual.substring(manual.indexOf("| option |"), manual.indexOf("`NAME_FILE`"));
        String help = ResourceBundle.getBundle("ayaz.launch.text", Locale.forLanguageTag(language))
                .getString("launch.help");

        assertThat(VARIABLE.matcher(table).results().map(MatchResult::group))
                .hasSizeGreaterThan(20)
                .allMatch(help::contains);
        assertThat(OPTION.matcher(table).results().map(found -> found.group(1)))
                .hasSize(5)
                .allMatch(help::contains);
        assertThat(help).as("in columns").contains("\n  --demo  ");
    }
}
