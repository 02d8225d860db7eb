package ayaz.bundles;

import ayaz.evidence.ManifestHead.Subject;
import ayaz.platform.Refusal;

/** Why there is no bundle. */
final class BundleRefusals {

    private BundleRefusals() {}

    static Refusal nothing(String words) {
        return Refusal.notFound("bundles.refusal.nothing", words);
    }

    static Refusal notACodeOf(Subject subject, String written) {
        return Refusal.badRequest("bundles.refusal.notACodeOf." + subject, written);
    }

    static Refusal tooManyUnits(int most) {
        return Refusal.unprocessable("bundles.refusal.tooManyUnits", most);
    }

    static Refusal notASize(String written) {
        return Refusal.unprocessable("bundles.refusal.notASize", written).at("since");
    }

    /** What we hold is not what was signed; somebody has to be told. */
    static Refusal doesNotHold(String rule, String detail) {
        return Refusal.conflict("bundles.refusal.doesNotHold", rule, detail);
    }
}
