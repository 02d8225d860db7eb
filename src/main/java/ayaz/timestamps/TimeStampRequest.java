package ayaz.timestamps;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Asks an authority to stamp a text: what is sent, and the check that the answer belongs to it. */
public final class TimeStampRequest {

    public static final String MEDIA_TYPE = "application/timestamp-query";

    /** SHA-256, without parameters. */
    private static final byte[] ALGORITHM = HexFormat.of().parseHex("300d06096086480165030402010500");

    private static final byte[] VERSION = Der.element(Der.INTEGER, new byte[] {1});
    private static final byte[] WITH_CERTIFICATE = Der.element(Der.BOOLEAN, new byte[] {(byte) 0xff});
    private static final int GRANTED_WITH_CHANGES = 1;

    private final byte[] data;
    private final BigInteger nonce = new BigInteger(63, new SecureRandom());

    public TimeStampRequest(byte[] data) {
        this.data = data.clone();
    }

    public byte[] bytes() {
        byte[] imprint =
                Der.element(Der.SEQUENCE, ALGORITHM, Der.element(Der.OCTETS, TimeStamp.digest("SHA-256", data)));
        return Der.element(
                Der.SEQUENCE, VERSION, imprint, Der.element(Der.INTEGER, nonce.toByteArray()), WITH_CERTIFICATE);
    }

    /** The stamp in the authority's answer; anything but a true stamp of our text is refused. */
    public TimeStamp stampIn(byte[] answer) {
        Der whole = Der.parse(answer).must(Der.SEQUENCE);
        int status = whole.child(0).must(Der.SEQUENCE).child(0).integer().intValue();
        if (status < 0 || status > GRANTED_WITH_CHANGES) {
            throw new TimeStampRefused("the authority answers with status " + status);
        }
        TimeStamp stamp = TimeStamp.parse(whole.child(1).whole());
        if (!stamp.nonce().filter(nonce::equals).isPresent()) {
            throw new TimeStampRefused("the stamp answers another request");
        }
        stamp.mustStamp(data);
        return stamp;
    }
}
