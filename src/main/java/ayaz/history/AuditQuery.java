package ayaz.history;

import ayaz.platform.Slice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The query parameters of the audit. */
public class AuditQuery {

    private static final int MOST = 500;

    /** A number, code or name of a record as it was written then, or its id, as in KZIZ-2026-0001. */
    @QueryParam("record")
    @Nullable
    String record;

    /** The name that a person signs in with, as in curator. */
    @QueryParam("person")
    @Nullable
    String person;

    /** On this day or later, as in 2026-01-01. */
    @QueryParam("from")
    @Nullable
    String from;

    /** On this day or earlier, as in 2026-12-31. */
    @QueryParam("to")
    @Nullable
    String to;

    /** What happened, as in CHANGED. */
    @QueryParam("event")
    @Nullable
    String event;

    /** The kind of record, as in LOT. */
    @QueryParam("kind")
    @Nullable
    String kind;

    /** The field that was changed, as in remarks. */
    @QueryParam("field")
    @Nullable
    String field;

    /** The next of the page before. */
    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** Entries wanted, at most 500. */
    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    AuditFilter filter() {
        return new AuditFilter(record, person, from, to, event, kind, field);
    }

    @Nullable
    String cursor() {
        return cursor == null || cursor.isBlank() ? null : cursor;
    }

    int limit() {
        return Slice.rows(limit, MOST);
    }
}
