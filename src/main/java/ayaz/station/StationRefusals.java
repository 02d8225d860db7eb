package ayaz.station;

import ayaz.platform.Refusal;

/** Why the station cannot read what it was shown. */
final class StationRefusals {

    private StationRefusals() {}

    static Refusal unreadablePhoto() {
        return Refusal.unprocessable("station.refusal.unreadablePhoto");
    }

    static Refusal photoTooLarge(int megabytes) {
        return Refusal.unprocessable("station.refusal.photoTooLarge", megabytes);
    }
}
