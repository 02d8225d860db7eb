package ayaz.status;

import java.time.LocalDate;

/** A statement beside the days on which it holds, ready to be asked. */
record HeldStatus(StatusLine line, Validity validity) {

    private boolean counts() {
        return line.voided() == null && !line.announced();
    }

    boolean holdsOn(LocalDate day) {
        return counts() && validity.holdsOn(day);
    }

    boolean holdsWithin(LocalDate first, LocalDate last) {
        return counts() && validity.holdsWithin(first, last);
    }
}
