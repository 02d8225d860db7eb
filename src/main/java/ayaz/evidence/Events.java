package ayaz.evidence;

import ayaz.merkle.Hasher;
import ayaz.merkle.ProofCheck;
import ayaz.notes.Checkpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The events of a bundle, by their index in the log. */
final class Events {

    private final List<Event> all = new ArrayList<>();
    private final Map<String, Event> byId = new HashMap<>();

    static Events read(EvidenceFile file, long size) {
        var read = new Events();
        var hasher = new Hasher();
        int number = 0;
        for (Content line : TextFile.lines(file.entry("events"))) {
            read.add(EvidenceRefused.at("events:" + ++number, () -> Event.parse(line, hasher)), size);
        }
        if (read.all.isEmpty()) {
            throw new EvidenceRefused("events", "there is none");
        }
        return read;
    }

    private void add(Event event, long size) {
        long before = all.isEmpty() ? -1 : all.get(all.size() - 1).index();
        if (event.index() <= before || event.index() >= size || byId.put(event.id(), event) != null) {
            throw new EvidenceRefused("events:" + (all.size() + 1), "is not in order, outside the log, or there twice");
        }
        all.add(event);
    }

    List<Event> all() {
        return all;
    }

    void mustBeProven(EvidenceFile file, Checkpoint checkpoint) {
        List<Content> lines = TextFile.lines(file.entry("proofs"));
        if (lines.size() != all.size()) {
            throw new EvidenceRefused("proofs", "has another number of lines than there are events");
        }
        for (int i = 0; i < lines.size(); i++) {
            Content line = lines.get(i);
            Event event = all.get(i);
            EvidenceRefused.at("proofs:" + (i + 1), () -> {
                ProofLine proof = ProofLine.parse(line);
                if (proof.number() != event.index()
                        || !ProofCheck.included(
                                event.leaf(), event.index(), checkpoint.size(), proof.path(), checkpoint.root())) {
                    throw new EvidenceRefused("", "is no proof");
                }
                return proof;
            });
        }
    }

    /** Answers the code of each unit, by its id; its events are numbered without gap and correct only each other. */
    Map<String, String> stories() {
        var codes = new LinkedHashMap<String, String>();
        var units = new HashMap<String, String>();
        var numbers = new HashMap<String, Set<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            Event event = all.get(i);
            boolean fits = event.unitCode().equals(codes.computeIfAbsent(event.unit(), unit -> event.unitCode()))
                    && event.unit().equals(units.computeIfAbsent(event.unitCode(), code -> event.unit()))
                    && event.number() > 0
                    && numbers.computeIfAbsent(event.unit(), unit -> new HashSet<>())
                            .add(event.number())
                    && correctsItsOwn(event);
            if (!fits) {
                throw new EvidenceRefused("events:" + (i + 1), "does not belong to the story of its unit");
            }
        }
        for (Event event : all) {
            if (event.number() > numbers.getOrDefault(event.unit(), Set.of()).size()) {
                throw new EvidenceRefused("events", "the story of " + event.unitCode() + " has a gap");
            }
        }
        return codes;
    }

    private boolean correctsItsOwn(Event event) {
        if (event.corrects() == null) {
            return true;
        }
        Event corrected = byId.get(event.corrects());
        return corrected != null && !corrected.equals(event) && corrected.unit().equals(event.unit());
    }
}
