package ayaz.checklists;

import java.util.ArrayList;
import java.util.List;

/** All that a checklist says, as it is written. */
final class Checklist {

    private final String file;
    private final List<ChecklistRow> taxa = new ArrayList<>();
    private final List<Statement> names = new ArrayList<>();
    private final List<Statement> distributions = new ArrayList<>();
    private final List<Statement> descriptions = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    /** Of the file that holds the taxa. */
    Checklist(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    List<ChecklistRow> taxa() {
        return taxa;
    }

    List<Statement> names() {
        return names;
    }

    List<Statement> distributions() {
        return distributions;
    }

    List<Statement> descriptions() {
        return descriptions;
    }

    List<Notice> notices() {
        return notices;
    }
}
