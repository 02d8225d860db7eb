package ayaz.evidence;

import ayaz.merkle.Hash;
import ayaz.notes.StrictText;
import java.util.Arrays;
import java.util.List;

/** A number and the hashes that prove something of it. */
record ProofLine(long number, List<Hash> path) {

    private static final int LONGEST = 4096;

    static ProofLine parse(Content line) {
        if (line.length() > LONGEST) {
            throw new EvidenceRefused("", "is longer than any proof");
        }
        String[] parts = StrictText.utf8(line.bytes()).split(" ", -1);
        List<Hash> path = Arrays.stream(parts, 1, parts.length)
                .map(each -> Hash.of(StrictText.base64(each)))
                .toList();
        return new ProofLine(StrictText.count(parts[0]), path);
    }
}
