package ayaz.evidence;

import java.util.ArrayList;
import java.util.List;

/** An entry that is lines, each ended by a line feed. */
final class TextFile {

    private TextFile() {}

    /** The lines without their line feeds, none of them read yet. */
    static List<Content> lines(Content file) {
        var lines = new ArrayList<Content>();
        int start = 0;
        for (int at = 0; at < file.length(); at++) {
            if (file.at(at) == '\n') {
                lines.add(file.part(start, at));
                start = at + 1;
            }
        }
        if (start != file.length()) {
            throw new EvidenceRefused("", "the last line does not end");
        }
        return lines;
    }
}
