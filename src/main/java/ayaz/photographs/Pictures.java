package ayaz.photographs;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Reads what was sent in, before any act begins, so that nobody waits for an animal while its picture is read, and two at
 * a time at most: a large photograph takes up to 200 MB until it is small.
 */
@ApplicationScoped
public class Pictures {

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Requires(Permission.REGISTER)
    public Picture of(Upload upload) {
        places.acquireUninterruptibly();
        try {
            return Picture.of(upload);
        } finally {
            places.release();
        }
    }
}
