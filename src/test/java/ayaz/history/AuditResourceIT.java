package ayaz.history;

import static org.assertj.core.api.Assertions.assertThat;

import ayaz.testing.Answer;
import ayaz.testing.LotJson;
import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit is found by record, person, period, event, kind and field, page by page, and by nobody who may not read it. */
class AuditResourceIT {

    private static Program auditor;
    private static Program curator;

    @BeforeAll
    static void signIn() {
        auditor = Program.of(RunningAyaz.demo(), "auditor");
        curator = Program.of(RunningAyaz.demo(), "curator");
    }

    /** Of a species whose places are no secret, so that an auditor reads the remarks. */
    private static String corrected(String remarks) {
        String lot = curator.post("lots", LotJson.straws(1).replace("Panthera uncia", "Saiga tatarica"))
                .done()
                .getString("catalogNumber");
        curator.with("If-Match", curator.get("lots/" + lot).etag())
                .patch("lots/" + lot, "{\"remarks\":\"" + remarks + "\"}")
                .done();
        return lot;
    }

    @Test
    void entryTellsWhoWhatFromWhatToWhat() {
        String lot = corrected("bent");
        List<JsonObject> entries = auditor.get("audit?record=" + lot).items();
        assertThat(entries).extracting(entry -> entry.getString("event")).containsExactly("CHANGED", "CREATED");
        JsonObject change = entries.get(0);
        assertThat(change.getString("actor")).isEqualTo("Yerlan Kassymov");
        assertThat(change.getString("field")).isEqualTo("remarks");
        assertThat(change.isNull("before")).isTrue();
        assertThat(change.getString("after")).isEqualTo("bent");
        String id = change.getString("recordId");
        assertThat(auditor.get("audit?record=" + id).items()).hasSize(2);
    }

    @Test
    void filtersNarrow() {
        String lot = corrected("x " + UUID.randomUUID());
        assertThat(auditor.get("audit?record=" + lot + "&event=CHANGED&kind=LOT&field=remarks&person=curator")
                        .items())
                .hasSize(1);
        assertThat(auditor.get("audit?record=" + lot + "&person=technician").items())
                .isEmpty();
        assertThat(auditor.get("audit?record=" + lot + "&to=2001-01-01").items())
                .isEmpty();
        assertThat(auditor.get("audit?record=" + lot + "&from=2001-01-01").items())
                .hasSize(2);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsAndRepeats() {
        var seen = new ArrayList<String>();
        String cursor = "";
        for (int page = 0; page < 4; page++) {
            Answer answer = auditor.get("audit?kind=LOT&event=CREATED&limit=5" + cursor);
            answer.items().forEach(entry -> seen.add(entry.getString("id")));
            cursor = "&cursor=" + answer.text("next");
        }
        List<String> atOnce = auditor.get("audit?kind=LOT&event=CREATED&limit=20").items().stream()
                .map(entry -> entry.getString("id"))
                .toList();
        assertThat(seen).doesNotHaveDuplicates().containsExactlyElementsOf(atOnce);
    }

    @ParameterizedTest
    @CsvSource({
        "event=BORN,event",
        "kind=CAT,kind",
        "from=yesterday,from",
        "from=2026-02-02&to=2026-02-01,to",
        "person=nobody,person"
    })
    void filterThatMeansNothingIsRefusedAtItsField(String query, String field) {
        Answer answer = auditor.get("audit?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.wrongFields()).containsExactly(field);
    }

    @Test
    void technicianMayNotReadIt() {
        Program technician = Program.of(RunningAyaz.demo(), "technician");
        assertThat(technician.get("audit").status()).isEqualTo(403);
        assertThat(technician.get("audit.csv").status()).isEqualTo(403);
    }

    @Test
    void exportIsAnEntryItself() {
        String lot = corrected("carried away");
        String sheet = auditor.get("audit.csv?record=" + lot).text();
        assertThat(sheet.lines()).hasSize(3);
        assertThat(sheet).startsWith("When,UTC,Who").contains("Remarks,,carried away");
        assertThat(auditor.get("audit?event=DOWNLOADED&person=auditor&limit=1")
                        .items()
                        .get(0)
                        .getString("part"))
                .isEqualTo("record=" + lot);
    }
}
