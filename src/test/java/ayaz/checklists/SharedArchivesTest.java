package ayaz.checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.testing.RealData;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives that others made load, or are refused with the reason. */
class SharedArchivesTest {

    @Test
    void checklistThatWasZippedOnAMacLoadsWhole() {
        ChecklistPlan plan = Lists.plan(RealData.bytes("dwca/checklist-squirrels.zip"));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.fresh()).hasSize(44);
        assertThat(plan.fresh()).filteredOn(PlannedTaxon::isSynonym).hasSize(16);
        assertThat(plan.names()).hasSize(4);
        assertThat(plan.distributions()).hasSize(14);
        assertThat(plan.descriptions()).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({
        "bgbm-dnabank-dwc-dp.zip, archives.refusal.noDescriptor",
        "constructed-ggbn-small.zip, checklists.refusal.coreIsNotTaxon",
        "gbif-occurrence-download.zip, checklists.refusal.coreIsNotTaxon",
        "taxon-two-extensions.zip, checklists.refusal.noColumn"
    })
    void whatIsNoChecklistIsRefusedWithTheReason(String name, String reason) {
        byte[] archive = RealData.bytes("dwca/" + name);
        assertThatThrownBy(() -> Lists.plan(archive)).hasMessage(reason);
    }

    @Test
    void everyArchiveIsCovered() throws IOException {
        try (var files = Files.list(RealData.file("dwca"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".zip")))
                    .hasSize(5);
        }
    }
}
