package ayaz.transparency;

import ayaz.platform.Refusal;
import java.util.UUID;

/** What the log answers instead of doing it. */
final class LogRefusals {

    private LogRefusals() {}

    static Refusal notYetSealed(UUID event) {
        return Refusal.notFound("transparency.refusal.notYetSealed", event.toString());
    }

    static Refusal noSuchCheckpoint() {
        return Refusal.notFound("transparency.refusal.noSuchCheckpoint");
    }

    static Refusal notVerified() {
        return Refusal.notFound("transparency.refusal.notVerified");
    }

    static Refusal noSuchSizes(long from, long to, long size) {
        return Refusal.unprocessable("transparency.refusal.noSuchSizes", from, to, size);
    }

    static Refusal busy() {
        return Refusal.conflict("transparency.refusal.busy");
    }

    static Refusal foreignKey() {
        return Refusal.conflict("transparency.refusal.foreignKey");
    }

    static Refusal noUnusedKey() {
        return Refusal.conflict("transparency.refusal.noUnusedKey");
    }

    static Refusal troubled(LogTroubled cause) {
        return Refusal.conflict("transparency.trouble." + cause.trouble());
    }

    static Refusal tooManyEvents(int most) {
        return Refusal.unprocessable("transparency.refusal.tooManyEvents", most);
    }

    /** Somebody holds a checkpoint under which this log has not put its name. */
    static Refusal neverSigned(long size) {
        return Refusal.unprocessable("transparency.refusal.neverSigned", size).at("since");
    }
}
