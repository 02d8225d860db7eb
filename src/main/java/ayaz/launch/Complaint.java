package ayaz.launch;

/** The product cannot start, for a reason that the person at the console can mend. The message is a whole sentence. */
@SuppressWarnings("serial")
final class Complaint extends RuntimeException {

    Complaint(String key, Object... arguments) {
        super(Console.text(key, arguments), null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
