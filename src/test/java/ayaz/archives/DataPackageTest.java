package ayaz.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DataPackageTest {

    @Test
    void tablesAreFoundByTheNamesOfTheirResources() {
        var zip = Archive.of(Zips.of(Map.of(
                "export/datapackage.json",
                """
                {"name": "tien-shan", "resources": [
                  {"name": "deployments", "path": "data/d.csv"},
                  {"name": "media", "path": ["m1.csv", "m2.csv"], "dialect": {"delimiter": ";"}},
                  {"name": "inline", "data": []}]}
                """,
                "export/data/d.csv",
                "deploymentID,latitude\nd1,43.1\n",
                "export/m1.csv",
                "mediaID;x\n1;a\n",
                "export/m2.csv",
                "mediaID;x\n2;b\n")));

        var read = DataPackage.read(zip);

        assertThat(read.text("name")).contains("tien-shan");
        assertThat(rows(read.table("deployments").orElseThrow()).get(0).value("latitude"))
                .isEqualTo("43.1");
        assertThat(rows(read.table("media").orElseThrow()).stream().map(row -> row.value("mediaID")))
                .containsExactly("1", "2");
        assertThat(read.table("inline")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"resources\": 3}", "{\"resources\": [{\"path\": [7]}]}"})
    void aDescriptorThatIsNoneIsRefused(String json) {
        var zip = Archive.of(Zips.of(Map.of("datapackage.json", json)));

        assertThatThrownBy(() -> DataPackage.read(zip)).hasMessage("archives.refusal.descriptorUnreadable");
    }

    @Test
    void aTableAloneTellsItsEncodingAndDelimiterByItself() {
        byte[] russian = "вид;число\nманул;3\n".getBytes(Charset.forName("windows-1251"));
        byte[] marked = "\ufeffa\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8);

        assertThat(rows(PlainTable.of("a.csv", russian)).get(0).value("вид")).isEqualTo("манул");
        assertThat(rows(PlainTable.of("b.csv", marked)).get(0).value("a")).isEqualTo("1");
    }

    private static List<TableRow> rows(Table table) {
        var rows = new ArrayList<TableRow>();
        table.forEach(rows::add);
        return rows;
    }
}
