package ayaz.evidence;

import static ayaz.evidence.LogAttacks.line;
import static ayaz.evidence.LogAttacks.swapLines;
import static ayaz.evidence.LogAttacks.withoutLine;
import static ayaz.evidence.Samples.full;

import ayaz.evidence.Institution.Unit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Events, their proofs, and stories that a log holds truly and that still make no sense. */
final class StoryAttacks {

    private StoryAttacks() {}

    static Stream<NamedBundle> all() {
        return Stream.of(events(), proofs(), stories(), signatures()).flatMap(each -> each);
    }

    private static Stream<NamedBundle> events() {
        return Stream.of(
                events("none", text -> ""),
                events("empty-line", text -> "\n" + text),
                events("not-in-order", text -> swapLines(text, 1, 2)),
                events("twice", text -> line(text, 0) + "\n" + text),
                events(
                        "twice-with-another-index",
                        text -> text.replaceFirst(
                                "\n2 .*",
                                Matcher.quoteReplacement("\n2 " + line(text, 0).substring(2)))),
                events("leading-zero", text -> "0" + text),
                events("negative-index", text -> "-" + text),
                events("no-space", text -> text.replaceFirst(" ", "")),
                events("two-spaces", text -> text.replaceFirst(" ", "  ")),
                events("past-the-log", text -> text.replaceFirst("\n12 ", "\n14 ")),
                events("no-line-feed-at-the-end", String::stripTrailing),
                events("carriage-return", text -> text.replaceFirst("\n", "\r\n")),
                events("byte-order-mark", text -> "\ufeff" + text),
                events("white-space", text -> text.replaceFirst("\"act\":", "\"act\": ")),
                events("other-order", text -> text.replaceFirst("\"late\":false,", "")
                        .replaceFirst(",\"seq\"", ",\"late\":false,\"seq\"")),
                events("further-member", text -> text.replaceFirst("300}", "300,\"z\":1}")),
                events("escaped-otherwise", text -> text.replaceFirst("Айгүл", "\\\\u0410йгүл")),
                events("capital-escape", text -> text.replaceFirst("\\\\u0001", "\\\\u0001\\\\u000B")),
                events("capital-id", text -> text.replaceFirst("\"event\":\"0193a1b2", "\"event\":\"0193A1B2")),
                events("time-without-fraction", text -> text.replaceFirst("\\.120000Z", "Z")),
                events("time-that-never-was", text -> text.replaceFirst("\"2026-11-23T", "\"2026-02-30T")),
                events("number-with-fraction", text -> text.replaceFirst("\"seq\":1", "\"seq\":1.0")),
                events("minus-zero", text -> text.replaceFirst("\"utcOffset\":300", "\"utcOffset\":-0")),
                events("empty-list", text -> text.replaceFirst("\"from\":null", "\"from\":[]")),
                events("other-format", text -> text.replaceFirst("custody-event/1", "custody-event/2")),
                broken(Rule.EVENTS, "not-utf-8", notUtf8()));
    }

    private static Draft notUtf8() {
        byte[] events = full().text("events").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        events[events.length - 20] = (byte) 0xff;
        return full().put("events", events);
    }

    private static NamedBundle events(String name, UnaryOperator<String> change) {
        return broken(Rule.EVENTS, name, full().edit("events", change));
    }

    private static Stream<NamedBundle> proofs() {
        return Stream.of(
                proofs("line-less", text -> withoutLine(text, 0)),
                proofs("line-more", text -> text + line(text, 0) + "\n"),
                proofs("lines-swapped", text -> swapLines(text, 0, 1)),
                proofs("hash-less", text -> text.replaceFirst(" [^ \n]+\n", "\n")),
                proofs("hash-more", text -> text.replaceFirst("( [^ \n]+)\n", "$1$1\n")),
                proofs("hashes-swapped", text -> text.replaceFirst(" ([^ \n]+) ([^ \n]+)", " $2 $1")),
                proofs("other-index", text -> text.replaceFirst("^0 ", "1 ")),
                proofs("short-hash", text -> text.replaceFirst(" [^ \n]+\n", " AAAA\n")),
                proofs("no-base64", text -> text.replaceFirst("=", "!")),
                proofs("endless-line", text -> text.replaceFirst("\n", " " + "A".repeat(5000) + "\n")),
                proofs("no-line-feed-at-the-end", String::stripTrailing),
                proofs("empty", text -> ""),
                changed("who", "Айгүл", "Болат"),
                changed("code", "KZIZ26000001C", "KZIZ26000001D"),
                changed("hour", "T04:00:16", "T05:00:16"),
                changed("state", "\"stateAfter\":\"RELEASED\"", "\"stateAfter\":\"STORED\""),
                changed("flag", "\"late\":true", "\"late\":false"),
                changed("place", "Dewar 2", "Dewar 3"),
                broken(
                        Rule.PROOFS,
                        "moved-event",
                        full().edit("events", text -> text.replaceFirst("^0 ", "1 "))
                                .edit("proofs", text -> text.replaceFirst("^0 ", "1 "))),
                broken(
                        Rule.PROOFS,
                        "against-another-checkpoint",
                        full().put("proofs", Samples.ofSize(15).text("proofs"))));
    }

    private static NamedBundle proofs(String name, UnaryOperator<String> change) {
        return broken(Rule.PROOFS, name, full().edit("proofs", change));
    }

    private static NamedBundle changed(String name, String what, String with) {
        return broken(Rule.PROOFS, "changed-" + name, full().edit("events", text -> text.replaceFirst(what, with)));
    }

    private static Stream<NamedBundle> stories() {
        return Stream.of(
                broken(Rule.STORIES, "first-event-removed", without(full(), 0)),
                broken(Rule.STORIES, "event-between-removed", without(full(), 2)),
                broken(Rule.STORIES, "number-twice", story((log, a, b) -> log.happens(a, "PLACED")
                        .happens(a.after(1), "MOVED"))),
                broken(Rule.STORIES, "number-zero", story((log, a, b) -> log.happens(b.after(-1), "PLACED")
                        .happens(b, "MOVED"))),
                broken(Rule.STORIES, "begins-with-two", story((log, a, b) -> log.happens(b.after(1), "PLACED"))),
                broken(Rule.STORIES, "other-code", story((log, a, b) -> log.happens(a.as("KZIZ26000007K"), "PLACED"))),
                broken(Rule.STORIES, "code-of-another", twoUnitsOfOneCode()),
                broken(
                        Rule.STORIES,
                        "corrects-itself",
                        story((log, a, b) ->
                                log.happens(a, "CORRECTED", "0193a1b2-0000-7000-8000-000000000006", null))),
                broken(Rule.STORIES, "corrects-another-unit", story((log, a, b) -> {
                    log.happens(b, "RECEIVED");
                    log.happens(a, "CORRECTED", log.newest().event(), null);
                })),
                broken(
                        Rule.STORIES,
                        "corrects-nothing",
                        story((log, a, b) ->
                                log.happens(a, "CORRECTED", "0193a1b2-0000-7000-8000-00000000ffff", null))),
                NamedBundles.good("numbers-in-another-order", story((log, a, b) -> log.happens(b.after(1), "PLACED")
                        .happens(b.after(0), "RECEIVED"))),
                NamedBundles.good("last-event-kept-back", without(full(), 9)));
    }

    @FunctionalInterface
    private interface Acts {
        void happen(Institution log, Unit a, Unit b);
    }

    /** What the log truly holds: unit a was received, and then that. */
    private static Draft story(Acts acts) {
        var log = new Institution("ayaz/strange");
        Unit a = log.unit("KZIZ26000001C");
        Unit b = log.unit("KZIZ26000002A");
        log.happens(a, "RECEIVED");
        acts.happen(log, a, b);
        return log.checkpoint().bundle(Stream.of(a, b).filter(Unit::hasStory).toArray(Unit[]::new));
    }

    private static Draft twoUnitsOfOneCode() {
        var log = new Institution("ayaz/strange");
        Unit a = log.unit("KZIZ26000001C");
        Unit b = log.unit("KZIZ26000001C");
        return log.happens(a, "RECEIVED").happens(b, "RECEIVED").checkpoint().bundle(a, b);
    }

    private static Draft without(Draft draft, int event) {
        return draft.edit("events", text -> withoutLine(text, event)).edit("proofs", text -> withoutLine(text, event));
    }

    /** Signatures that are true, on leaves that are true, and do not belong together. */
    private static Stream<NamedBundle> signatures() {
        return Stream.of(
                broken(
                        Rule.SIGNATURES,
                        "of-another-unit",
                        story((log, a, b) -> log.happens(a, "RELEASED", null, log.sign("RELEASE", b)))),
                broken(Rule.SIGNATURES, "of-another-event", story((log, a, b) -> {
                    String signature = log.sign("RELEASE", a);
                    log.happens(a, "PLACED").happens(a, "RELEASED", null, signature);
                })),
                broken(Rule.SIGNATURES, "used-again", story((log, a, b) -> {
                    String signature = log.sign("RELEASE", a);
                    log.happens(a, "RELEASED", null, signature).happens(a, "DISPOSED", null, signature);
                })),
                broken(Rule.SIGNATURES, "correction-used-a-third-time", story((log, a, b) -> {
                    String signature = log.sign("CORRECTION", a);
                    log.happens(a, "X", null, signature)
                            .happens(a, "Y", null, signature)
                            .happens(a, "Z", null, signature);
                })),
                NamedBundles.good("correction-with-second-event", story((log, a, b) -> {
                    String signature = log.sign("CORRECTION", a);
                    log.happens(a, "X", null, signature).happens(a, "Y", null, signature);
                })));
    }

    private static NamedBundle broken(Rule rule, String name, Draft draft) {
        return NamedBundles.broken(rule, name, draft);
    }
}
