package ayaz.checklists;

import java.util.List;

/** What the reader of a checklist should know of how it was read. */
record Notice(String key, List<Object> arguments) {

    static Notice of(String key, Object... arguments) {
        return new Notice("checklists.notice." + key, List.of(arguments));
    }
}
