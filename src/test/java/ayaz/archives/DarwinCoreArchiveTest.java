package ayaz.archives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.testing.RealData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DarwinCoreArchiveTest {

    private static final String CORE =
            """
            <archive xmlns="http://rs.tdwg.org/dwc/text/">
              <core encoding="UTF-8" fieldsTerminatedBy="%s" fieldsEnclosedBy="%s" ignoreHeaderLines="1"
                  rowType="http://rs.tdwg.org/dwc/terms/Taxon">
                <files><location>%s</location></files>
                <id index="0"/>
                <field index="1" term="http://rs.tdwg.org/dwc/terms/scientificName"/>
                <field index="2" default="accepted" term="http://rs.tdwg.org/dwc/terms/taxonomicStatus"/>
                <field default="ICZN" term="http://rs.tdwg.org/dwc/terms/nomenclaturalCode"/>
              </core>
            </archive>
            """;

    @ParameterizedTest
    @CsvSource({
        "checklist-squirrels.zip, Taxon, 6",
        "taxon-two-extensions.zip, Taxon, 2",
        "gbif-occurrence-download.zip, Occurrence, 0",
        "constructed-ggbn-small.zip, Occurrence, 4"
    })
    void realArchivesAreRead(String file, String rowType, int extensions) {
        var archive = DarwinCoreArchive.read(Archive.of(RealData.bytes("dwca/" + file)));

        assertThat(archive.core().rowType()).isEqualTo(rowType);
        assertThat(archive.extensions()).hasSize(extensions);
        assertThat(rows(archive.core())).isNotEmpty().allMatch(row -> !row.id().isEmpty());
        archive.extensions().forEach(each -> assertThat(rows(each)).isNotEmpty());
    }

    @Test
    void defaultsHoldWhereACellIsEmptyOrAColumnIsAConstant() {
        var archive =
                read(CORE.formatted("\\t", "", "taxa.txt"), "taxa.txt", "id\tname\tstatus\n1\tPanthera \"uncia\"\t\n");

        TableRow row = rows(archive.core()).get(0);

        assertThat(row.number()).isEqualTo(2);
        assertThat(row.id()).isEqualTo("1");
        assertThat(row.value("scientificName")).isEqualTo("Panthera \"uncia\"");
        assertThat(row.value("taxonomicStatus")).isEqualTo("accepted");
        assertThat(row.value("nomenclaturalCode")).isEqualTo("ICZN");
        assertThat(row.value("family")).isEmpty();
    }

    @Test
    void quotedCellsHoldDelimitersAndLines() {
        var archive =
                read(CORE.formatted(",", "&quot;", "t.csv"), "t.csv", "id,n,s\n1,\"Saiga, a\nb\",\"x\"\n2,c,\\N\n");

        assertThat(rows(archive.core()).get(0).value("scientificName")).isEqualTo("Saiga, a\nb");
        assertThat(rows(archive.core()).get(1).value("taxonomicStatus")).isEqualTo("accepted");
    }

    @Test
    void oneTableWithoutADescriptorIsTheCore() {
        var archive = DarwinCoreArchive.read(
                Archive.of(Zips.of(Map.of("taxon.txt", "taxonID\tdwc:scientificName\n1\tSaiga tatarica\n"))));

        assertThat(rows(archive.core()).get(0).value("scientificName")).isEqualTo("Saiga tatarica");
    }

    @Test
    void missingAndDistantFilesAreRefusedWithTheirNames() {
        assertRefused(CORE.formatted(",", "", "absent.txt"), "archives.refusal.noSuchFile");
        assertRefused(CORE.formatted(",", "", "http://example.org/t.txt"), "archives.refusal.remote");
        assertRefused(CORE.formatted(",", "", "../t.txt"), "archives.refusal.leadsOutside");
    }

    @Test
    void anEntityIsNotFetched() {
        String meta = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + CORE.formatted(",", "", "&x;");

        assertRefused(meta, "archives.refusal.descriptorUnreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<archive/>", "<archive><core/><core/></archive>"})
    void oneCoreThereMustBe(String meta) {
        assertRefused(meta, "archives.refusal.noCore");
    }

    @Test
    void aFileThatIsNotInItsEncodingIsRefused() {
        String meta = CORE.formatted("\\t", "", "t.txt").replace("UTF-8", "US-ASCII");
        var archive = read(meta, "t.txt", "id\tname\n1\tБарыс\n");

        assertThatThrownBy(() -> rows(archive.core())).hasMessage("archives.refusal.notInEncoding");
        var unknown = read(meta.replace("US-ASCII", "KOI-99"), "t.txt", "id\tname\n");
        assertThatThrownBy(() -> rows(unknown.core())).hasMessage("archives.refusal.noSuchEncoding");
    }

    private static void assertRefused(String meta, String key) {
        assertThatThrownBy(() -> read(meta, "t.txt", "")).hasMessage(key);
    }

    private static DarwinCoreArchive read(String meta, String file, String content) {
        return DarwinCoreArchive.read(Archive.of(Zips.of(Map.of("meta.xml", meta, file, content))));
    }

    private static List<TableRow> rows(Table table) {
        var rows = new ArrayList<TableRow>();
        table.forEach(rows::add);
        return rows;
    }
}
