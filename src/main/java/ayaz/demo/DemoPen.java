package ayaz.demo;

import ayaz.custody.Releasing;
import ayaz.platform.CollectionClock;
import ayaz.platform.Migrations;
import ayaz.signing.SignatureWish;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration's curator signs some releases, with the password that the account was made with. Each is an act of
 * its own, after the act that made the lot: who signs is looked up and held for it.
 */
@ApplicationScoped
class DemoPen {

    private static final int BEFORE_THE_USERS = 1000;

    /** Checking a password takes its time, and the demonstration should start soon; the rest waits for a visitor. */
    private static final int ENOUGH = 6;

    private record Release(String unit, String reason, Instant at) {}

    @Inject
    Releasing releasing;

    @Inject
    CollectionClock clock;

    private final List<Release> waiting = new ArrayList<>();
    private @Nullable String password;
    private int signed;

    void remember(@Observes @Priority(BEFORE_THE_USERS) Migrations.SchemaReady ready) {
        password = System.getProperty("ayaz.first.password.curator");
    }

    void releaseLater(String unit, String reason) {
        if (password != null && signed < ENOUGH) {
            signed++;
            waiting.add(new Release(unit, reason, clock.now()));
        }
    }

    void sign() {
        var pen = new SignatureWish(password, null, null);
        waiting.forEach(each -> clock.runAt(each.at(), () -> releasing.release(each.unit(), each.reason(), pen)));
        waiting.clear();
    }

    void putDown() {
        password = null;
    }
}
