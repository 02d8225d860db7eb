package ayaz.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Primary keys: UUIDv7, made by us so that an act has its identity before it reaches the database. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
