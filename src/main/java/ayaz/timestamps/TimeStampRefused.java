package ayaz.timestamps;

/** The bytes are no time stamp, or not one for what they are said to stamp. */
public final class TimeStampRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    TimeStampRefused(String why) {
        super(why);
    }

    TimeStampRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
