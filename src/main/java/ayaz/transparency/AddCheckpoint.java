package ayaz.transparency;

import ayaz.merkle.Hash;
import ayaz.notes.Checkpoint;
import ayaz.notes.NoteRefused;
import ayaz.notes.SignedNote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The body of {@code add-checkpoint} (C2SP tlog-witness): the size known so far, a consistency proof, a checkpoint. */
record AddCheckpoint(long oldSize, List<Hash> proof, SignedNote note, Checkpoint checkpoint) {

    private static final int MOST_HASHES = 63;
    private static final String OLD = "old ";

    AddCheckpoint(long oldSize, List<Hash> proof, SignedNote note) {
        this(oldSize, proof, note, Checkpoint.parse(note.text()));
    }

    static AddCheckpoint parse(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.startsWith(OLD)) {
            throw new NoteRefused("not an old size, a proof and a checkpoint");
        }
        String[] lines = text.substring(0, end).split("\n", -1);
        if (lines.length - 1 > MOST_HASHES || !lines[0].matches("old (0|[1-9][0-9]{0,17})")) {
            throw new NoteRefused("not an old size, or too long a proof");
        }
        var proof = new ArrayList<Hash>();
        for (int i = 1; i < lines.length; i++) {
            proof.add(hash(lines[i]));
        }
        int noteBegins = text.substring(0, end + 2).getBytes(StandardCharsets.UTF_8).length;
        byte[] note = java.util.Arrays.copyOfRange(body, noteBegins, body.length);
        return new AddCheckpoint(
                Long.parseLong(lines[0].substring(OLD.length())), List.copyOf(proof), SignedNote.parse(note));
    }

    private static Hash hash(String line) {
        try {
            byte[] bytes = Base64.getDecoder().decode(line);
            if (bytes.length == Hash.LENGTH
                    && Base64.getEncoder().encodeToString(bytes).equals(line)) {
                return Hash.of(bytes);
            }
        } catch (IllegalArgumentException e) {
            throw new NoteRefused("not base64");
        }
        throw new NoteRefused("not a hash");
    }

    String written() {
        var text = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.forEach(hash -> text.append(LogProofs.base64(hash)).append('\n'));
        return text.append('\n').append(note.written()).toString();
    }
}
