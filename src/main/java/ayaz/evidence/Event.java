package ayaz.evidence;

import ayaz.leaves.CustodyLeaf;
import ayaz.merkle.Hash;
import ayaz.merkle.Hasher;
import ayaz.notes.StrictText;
import org.jspecify.annotations.Nullable;

/** What must be known of an event once its leaf has been read. */
record Event(
        long index,
        Hash leaf,
        String id,
        String unit,
        String unitCode,
        int number,
        @Nullable String corrects,
        @Nullable String signature) {

    private static final int LONGEST_LEAF = 0xffff;
    private static final int LONGEST_INDEX = 16;

    /** Of a line: the index, a space, the leaf. */
    static Event parse(Content line, Hasher hasher) {
        int space = 0;
        while (space < Math.min(line.length(), LONGEST_INDEX) && line.at(space) != ' ') {
            space++;
        }
        int length = line.length() - space - 1;
        if (length < 0 || length > LONGEST_LEAF) {
            throw new EvidenceRefused("", "is no leaf");
        }
        long index = StrictText.count(StrictText.utf8(line.part(0, space).bytes()));
        if (line.at(space) != ' ') {
            throw new EvidenceRefused("", "has no space after its index");
        }
        byte[] bytes = line.part(space + 1, line.length()).bytes();
        CustodyLeaf leaf = CustodyLeaf.parse(bytes);
        return new Event(
                index,
                hasher.leaf(bytes),
                leaf.event(),
                leaf.unit(),
                leaf.unitCode(),
                leaf.seq(),
                leaf.corrects(),
                leaf.signature());
    }
}
