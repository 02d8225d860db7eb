package ayaz.storage.templates;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which container types the slots of a mixed box take, written {@code 1-9=CRYOVIAL TUBE_2D;10-81=STRAW_025}. */
public record SlotTypes(List<Rule> rules) {

    private static final Pattern RULE = Pattern.compile("(\\d{1,4})-(\\d{1,4})=([A-Z0-9_]+(?: [A-Z0-9_]+)*)");

    /** These slots take these types. */
    public record Rule(int from, int to, List<String> types) {

        private boolean covers(int slot) {
            return from <= slot && slot <= to;
        }
    }

    /** Refuses what is not written so. */
    public static SlotTypes parse(String text) {
        return new SlotTypes(
                Stream.of(text.strip().split("\\s*;\\s*")).map(SlotTypes::rule).toList());
    }

    private static Rule rule(String text) {
        Matcher written = RULE.matcher(text);
        if (!written.matches()) {
            throw TemplateRefusals.input("slotTypes", "slotTypes", text);
        }
        return new Rule(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                List.of(written.group(3).split(" ")));
    }

    /** A slot that no rule names takes everything that the box takes. */
    public boolean accept(int slot, String containerType) {
        return rules.stream().filter(rule -> rule.covers(slot)).findFirst().stream()
                .allMatch(rule -> rule.types().contains(containerType));
    }

    /** Whether they all lie in a box of so many slots, each rule forwards. */
    boolean fitInto(int capacity) {
        return rules.stream().allMatch(rule -> 1 <= rule.from() && rule.from() <= rule.to() && rule.to() <= capacity);
    }

    Set<String> types() {
        var types = new TreeSet<String>();
        rules.forEach(rule -> types.addAll(rule.types()));
        return types;
    }

    @Override
    public String toString() {
        return String.join(
                ";",
                rules.stream()
                        .map(rule -> rule.from() + "-" + rule.to() + "=" + String.join(" ", rule.types()))
                        .toList());
    }
}
