package ayaz.evidence;

import static ayaz.evidence.Samples.full;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Records, signatures and documents, changed by somebody who signs the manifest again. */
final class RecordAttacks {

    private static final String UNTIL = "\"until\":\"2026-11-23T05:00:00.000000Z\"";

    private RecordAttacks() {}

    static Stream<NamedBundle> all() {
        return Stream.of(units(), facts(), json(), signatures(), documents(), namesOfDocuments())
                .flatMap(each -> each);
    }

    private static Stream<NamedBundle> units() {
        String unit = full().first("units");
        return Stream.of(
                broken(Rule.RECORDS, "unit-missing", full().without(unit)),
                broken(Rule.RECORDS, "lot-missing", full().without(full().first("lots"))),
                broken(Rule.RECORDS, "taxon-missing", full().without(full().first("taxa"))),
                broken(Rule.RECORDS, "animal-missing", full().without(full().first("animals"))),
                broken(Rule.RECORDS, "unit-of-no-event", strangeUnit()),
                broken(
                        Rule.RECORDS,
                        "id-of-another",
                        full().put(
                                        unit,
                                        Samples.ofImpostor()
                                                .text(Samples.ofImpostor().first("units"))
                                                .replace("7000-8", "7000-b"))),
                record("other-name", text -> text.replace("KZIZ26000001C", "KZIZ26000001D")),
                record("other-format", text -> text.replace("ayaz-record/1", "ayaz-record/2")),
                record("other-kind", text -> text.replace("\"UNIT\"", "\"LOT\"")),
                record("further-member", text -> text.replace("{\"format\"", "{\"z\":1,\"format\"")),
                record("member-missing", text -> text.replaceFirst("\"kind\":\"UNIT\",", "")),
                record("number-as-name", text -> text.replaceFirst("\"name\":\"[^\"]*\"", "\"name\":1")),
                record("no-versions", text -> text.replaceFirst("\"versions\":.*", "\"versions\":[]}")),
                record("versions-no-list", text -> text.replaceFirst("\"versions\":.*", "\"versions\":{}}")),
                record(
                        "first-has-a-beginning",
                        text -> text.replaceFirst("\"from\":null", "\"from\":\"2026-11-23T04:00:00.000000Z\"")),
                record(
                        "last-has-an-end",
                        text -> text.replaceFirst("\"until\":null", "\"until\":\"2027-11-23T04:00:00.000000Z\"")),
                record("gap", text -> text.replaceFirst(UNTIL, UNTIL.replace("05:", "04:"))),
                record("time-without-fraction", text -> text.replace("05:00:00.000000Z", "05:00:00Z")),
                record("version-without-from", text -> text.replaceFirst("\"from\":null,", "")),
                record(
                        "version-with-further-member",
                        text -> text.replaceFirst("\"from\":null,", "\"from\":null,\"by\":\"x\",")),
                record("backwards", RecordAttacks::threeVersions),
                NamedBundles.good("forwards", full().edit(unit, text -> threeVersions(text)
                        .replace("T04:30:00.000000Z", "T05:00:00.000001Z"))));
    }

    /** The second of which would end before it begins. */
    private static String threeVersions(String text) {
        String early = "\"2026-11-23T04:30:00.000000Z\"";
        return text.replaceFirst(
                "\"from\":(\"[^\"]+\"),\"until\":null}",
                "\"from\":$1,\"until\":" + early + "},{\"facts\":{\"lot\":\"" + lotOf(text) + "\"},\"from\":" + early
                        + ",\"until\":null}");
    }

    private static String lotOf(String text) {
        return text.replaceFirst("(?s).*\"lot\":\"([^\"]+)\".*", "$1");
    }

    private static Draft strangeUnit() {
        String id = "0193a1b2-0000-7000-b000-000000000001";
        Draft draft = full();
        String record = draft.text(draft.first("units")).replaceFirst("\"id\":\"[^\"]+\"", "\"id\":\"" + id + "\"");
        return draft.put("units/" + id, record);
    }

    private static Stream<NamedBundle> facts() {
        return Stream.of(
                record("no-lot", text -> text.replaceFirst("\"facts\":\\{[^}]*}", "\"facts\":{}")),
                record("lot-null", text -> text.replaceFirst("\"lot\":\"[^\"]+\"", "\"lot\":null")),
                record("lot-number", text -> text.replaceFirst("\"lot\":\"[^\"]+\"", "\"lot\":7")),
                record("lot-of-nothing", text -> text.replaceFirst("\"lot\":\"[^\"]+\"", "\"lot\":\"\"")),
                record(
                        "lot-not-here",
                        text -> text.replaceFirst(
                                "\"lot\":\"[^\"]+\"", "\"lot\":\"0193a1b2-0000-7000-b000-000000000001\"")),
                record(
                        "animal-not-here",
                        text -> text.replaceFirst(
                                "\"lot\":", "\"animal\":\"0193a1b2-0000-7000-b000-000000000001\",\"lot\":")),
                record("facts-no-object", text -> text.replaceFirst("\"facts\":\\{[^}]*}", "\"facts\":[]")),
                NamedBundles.good(
                        "animal-null",
                        full().edit(
                                        full().first("units"),
                                        text -> text.replaceFirst("\"lot\":", "\"animal\":null,\"lot\":"))));
    }

    private static Stream<NamedBundle> json() {
        return Stream.of(
                record("nothing", text -> ""),
                record("a-text", text -> "\"record\""),
                record("a-list", text -> "[]"),
                record("cut-off", text -> text.substring(0, text.length() - 1)),
                record("something-after", text -> text + "x"),
                record("two-values", text -> text + text),
                record("byte-order-mark", text -> "\ufeff" + text),
                record("member-twice", text -> text.replaceFirst("\\{", "{\"name\":\"x\",")),
                record(
                        "member-twice-escaped",
                        text -> text.replaceFirst("\\{\"format", "{\"\\\\u006eame\":\"x\",\"format")),
                inFacts("comma-at-the-end", "[1,]"),
                inFacts("leading-zero", "01"),
                inFacts("plus", "+1"),
                inFacts("point-without-digits", "1."),
                inFacts("not-a-number", "NaN"),
                inFacts("single-quotes", "'x'"),
                inFacts("half-character", "\"\\ud800\""),
                inFacts("halves-reversed", "\"\\udc00\\ud800\""),
                inFacts("unknown-escape", "\"\\x41\""),
                inFacts("short-escape", "\"\\u41\""),
                inFacts("control-character", "\"\t\""),
                inFacts("no-break-space", "\u00a01"),
                inFacts("comment", "/**/1"),
                inFacts("capital-true", "True"),
                inFacts("member-twice-inside", "{\"a\":1,\"a\":1}"),
                inFacts("too-deep", "[".repeat(62) + "]".repeat(62)),
                broken(Rule.RECORDS, "very-deep", full().edit(full().first("units"), text -> "[".repeat(100_000))),
                broken(
                        Rule.RECORDS,
                        "too-long",
                        full().edit(
                                        full().first("units"),
                                        text -> text + " ".repeat(4_000_001 - Institution.bytes(text).length))),
                good("deep", "[".repeat(60) + "]".repeat(60)),
                good("whole-character", "\"\\ud83d\\udc06\\/\\b\""),
                good("member-of-proto", "{\"__proto__\":1,\"constructor\":2}"),
                good("numbers", "[-0,0.0,1E+9,1e999,-12.5e-3,123456789012345678901234567890]"),
                good("blanks", " \t\r\n{ } "));
    }

    private static NamedBundle inFacts(String name, String value) {
        return record(name, text -> withFact(text, value));
    }

    private static NamedBundle good(String name, String value) {
        return NamedBundles.good("json-" + name, full().edit(full().first("units"), text -> withFact(text, value)));
    }

    private static String withFact(String text, String value) {
        return text.replaceFirst(
                "\"lot\":", java.util.regex.Matcher.quoteReplacement("\"fact\":" + value + ",\"lot\":"));
    }

    private static NamedBundle record(String name, UnaryOperator<String> change) {
        return broken(Rule.RECORDS, name, full().edit(full().first("units"), change));
    }

    private static Stream<NamedBundle> signatures() {
        Draft draft = full();
        String signature = draft.first("signatures");
        String signed = draft.first("signed");
        String other = "0".repeat(64);
        return Stream.of(
                broken(Rule.SIGNATURES, "missing", full().without(signature)),
                broken(Rule.SIGNATURES, "renamed", full().rename(signature, "signatures/" + other)),
                broken(Rule.SIGNATURES, "changed", full().replace(signature, "Сара", "Дана")),
                broken(Rule.SIGNATURES, "version-missing", full().without(signed)),
                broken(Rule.SIGNATURES, "version-renamed", full().rename(signed, "signed/" + other)),
                broken(Rule.SIGNATURES, "version-changed", full().replace(signed, "тест", "тост")),
                broken(Rule.SIGNATURES, "of-nobody", further("signatures", draft.text(signature) + " ")),
                broken(Rule.SIGNATURES, "version-of-nobody", further("signed", "{}")),
                broken(Rule.SIGNATURES, "no-json", further("signatures", "{")));
    }

    private static Draft further(String folder, String content) {
        return full().put(folder + "/" + Content.of(content).sha256(), content);
    }

    private static Stream<NamedBundle> documents() {
        String document = full().first("documents");
        return Stream.of(
                broken(Rule.DOCUMENTS, "changed", full().put(document, "scam")),
                broken(Rule.DOCUMENTS, "renamed", full().rename(document, "documents/" + "0".repeat(64))),
                broken(Rule.DOCUMENTS, "removed", full().without(document)),
                broken(Rule.DOCUMENTS, "exchanged", further("documents", "scam").without(document)),
                broken(Rule.DOCUMENTS, "further", further("documents", "scam")),
                broken(Rule.DOCUMENTS, "named-by-nothing", full().without(Samples.GIVEN)),
                NamedBundles.good("without-withheld", full().without(Samples.WITHHELD)),
                NamedBundles.good("without-documents", full().without(document).without(Samples.GIVEN)),
                NamedBundles.good(
                        "named-twice", full().edit(Samples.WITHHELD, text -> text.replace("\"VOID\"", "null"))));
    }

    private static Stream<NamedBundle> namesOfDocuments() {
        String strange = "0193a1b2-0000-7000-b000-000000000001";
        String lot = full().text(Samples.GIVEN).replaceFirst("(?s).*(\"lot\":\"[^\"]+\").*", "$1");
        return Stream.of(
                broken(Rule.RECORDS, "document-of-other-kind", given("\"DOCUMENT\"", "\"LOT\"")),
                broken(Rule.RECORDS, "document-of-no-lot-here", given(lot, "\"lot\":\"" + strange + "\"")),
                document("of-nothing", given(lot, "\"lot\":null")),
                document("of-two", given(lot, lot + ",\"animal\":\"0193a1b2-0000-7000-a000-000000000002\"")),
                document("of-no-unit-here", given(lot, "\"unit\":\"" + strange + "\"")),
                document("of-a-unit-by-number", given(lot, "\"unit\":7")),
                document("of-a-lot-and-a-strange-unit", given(lot, lot + ",\"unit\":\"" + strange + "\"")),
                document("other-size", given("\"size\":\"4\"", "\"size\":\"5\"")),
                document("size-with-zero", given("\"size\":\"4\"", "\"size\":\"04\"")),
                document("size-as-number", given("\"size\":\"4\"", "\"size\":4")),
                document("enormous-size", withheld("\"size\":\"4\"", "\"size\":\"9007199254740992\"")),
                document(
                        "other-hash",
                        full().edit(
                                        Samples.GIVEN,
                                        text -> text.replaceFirst(
                                                "[0-9a-f]{64}",
                                                Content.of("scam").sha256()))),
                document("short-hash", withheld("\"sha256\":\"", "\"sha256\":\"\",\"x\":\"")),
                document("no-person", given("\"attachedBy\":", "\"attached\":")),
                document("no-kind", withheld(",\"kind\":\"PERMIT\"", "")),
                document("short-time", withheld("04:20:00.000000Z", "04:20:00Z")),
                document("withheld-after-all", given("\"withheld\":null", "\"withheld\":\"VOID\"")),
                document("withheld-unsaid", given(",\"withheld\":null", "")),
                document("withheld-without-why", withheld("\"VOID\"", "\"\"")),
                document("withheld-truly", withheld("\"VOID\"", "true")),
                document("first-version-names-another", twoVersions()));
    }

    private static Draft given(String what, String with) {
        return full().replace(Samples.GIVEN, what, with);
    }

    private static Draft withheld(String what, String with) {
        return full().replace(Samples.WITHHELD, what, with);
    }

    /** What an earlier version names must be here as well. */
    private static Draft twoVersions() {
        return full().edit(
                        Samples.GIVEN,
                        text -> text.replaceFirst(
                                "(\"versions\":\\[)\\{\"facts\":(.*\"sha256\":\")([0-9a-f]{64})(.*),\"from\":null,\"until\":null}]",
                                "$1{\"facts\":$2" + "0".repeat(64) + "$4,\"from\":null," + UNTIL + "},"
                                        + "{\"facts\":$2$3$4,\"from\":" + UNTIL.substring(UNTIL.indexOf(':') + 1)
                                        + ",\"until\":null}]"));
    }

    private static NamedBundle document(String name, Draft draft) {
        return broken(Rule.DOCUMENTS, name, draft);
    }

    private static NamedBundle broken(Rule rule, String name, Draft draft) {
        return NamedBundles.broken(rule, name, draft);
    }
}
