package ayaz.history;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.platform.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What to look for, as it was typed: everything that is left out holds for all entries. Both days are included. */
public record AuditFilter(
        @Nullable String record,
        @Nullable String person,
        @Nullable String from,
        @Nullable String to,
        @Nullable String event,
        @Nullable String kind,
        @Nullable String field) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

    public AuditFilter {
        record = given(record);
        person = given(person);
        from = given(from);
        to = given(to);
        event = given(event);
        kind = given(kind);
        field = given(field);
    }

    public static AuditFilter ofRecord(String name) {
        return new AuditFilter(name, null, null, null, null, null, null);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }

    @Nullable
    LocalDate firstDay() {
        return day("from", from);
    }

    @Nullable
    LocalDate lastDay() {
        return day("to", to);
    }

    void mustMakeSense() {
        term(AuditEvent.values(), "event", event);
        term(AuditKind.values(), "kind", kind);
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        if (first != null && last != null && last.isBefore(first)) {
            throw Refusal.unprocessable("history.refusal.endsBeforeItBegins").at("to");
        }
    }

    private static void term(Enum<?>[] terms, String name, @Nullable String written) {
        if (written != null
                && Arrays.stream(terms).noneMatch(term -> term.name().equals(written))) {
            throw Refusal.unprocessable("history.refusal.noSuchTerm", written).at(name);
        }
    }

    private static @Nullable LocalDate day(String name, @Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw Refusal.unprocessable("history.refusal.noDay", written).at(name);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
