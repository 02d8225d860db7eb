package ayaz.evidence;

import ayaz.leaves.CanonicalJson;
import ayaz.notes.StrictText;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The events that somebody signed: the codes of units with the number of the event that the act adds to each. */
record SignedVersion(Set<String> covered) {

    private static final int LONGEST = 4_000_000;
    private static final String CODE = "{\"code\":";
    private static final String EVENT = ",\"event\":";
    /** One that puts a unit into quarantine has a second event. */
    private static final String CORRECTION = "CORRECTION";

    static SignedVersion read(Content content) {
        if (content.length() > LONGEST) {
            throw new EvidenceRefused("", "is too long");
        }
        String text = StrictText.utf8(content.bytes());
        var covered = new HashSet<String>();
        for (int at = text.indexOf(CODE); at >= 0; at = text.indexOf(CODE, at + 1)) {
            int code = at + CODE.length();
            int event = endOfText(text, code);
            int number = event + EVENT.length();
            int end = endOfNumber(text, number);
            if (text.startsWith(EVENT, event) && text.startsWith(",", end)) {
                covered.add(text.substring(code, end));
            }
        }
        return new SignedVersion(covered);
    }

    /** After the quotation mark that closes the text which begins there. */
    private static int endOfText(String text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private static int endOfNumber(String text, int start) {
        int at = start;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    boolean covers(Event event, String act) {
        return covered.contains(words(event, event.number()))
                || (act.equals(CORRECTION) && covered.contains(words(event, event.number() - 1)));
    }

    private static String words(Event event, int number) {
        var json = new CanonicalJson();
        json.text(event.unitCode());
        json.raw(CanonicalJson.ascii(EVENT));
        json.number(number);
        return new String(json.bytes(), StandardCharsets.UTF_8);
    }
}
