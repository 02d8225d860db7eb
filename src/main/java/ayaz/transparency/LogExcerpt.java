package ayaz.transparency;

import ayaz.leaves.CustodyLeaf;
import ayaz.merkle.Hash;
import ayaz.notes.NoteSigner;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The part of the log that proves the stories of some units.
 *
 * @param size of the newest of the checkpoints, to which all proofs lead
 * @param events by ascending index
 * @param checkpoints the notes with their cosignatures, by size
 * @param consistency from each checkpoint but the newest
 * @param timeStamps RFC 3161 tokens, by the size of the checkpoint that they stamp
 * @param witnesses the keys of all that have cosigned one of the checkpoints
 * @param keys as they are published
 * @param signer of the key that is in use
 */
public record LogExcerpt(
        String origin,
        long size,
        List<Event> events,
        SortedMap<Long, String> checkpoints,
        SortedMap<Long, List<Hash>> consistency,
        Map<Long, byte[]> timeStamps,
        SortedSet<String> witnesses,
        String keys,
        NoteSigner signer) {

    /** {@code path} leads from the leaf to the root of the newest checkpoint. */
    public record Event(long index, CustodyLeaf leaf, List<Hash> path) {}
}
