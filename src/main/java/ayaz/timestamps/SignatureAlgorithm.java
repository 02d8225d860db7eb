package ayaz.timestamps;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an authority signs, by the name that the JDK knows. */
record SignatureAlgorithm(String name) {

    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final Map<String, String> WITH_DIGEST = Map.of(
            "1.2.840.113549.1.1.11", "SHA256withRSA",
            "1.2.840.113549.1.1.12", "SHA384withRSA",
            "1.2.840.113549.1.1.13", "SHA512withRSA",
            "1.2.840.10045.4.3.2", "SHA256withECDSA",
            "1.2.840.10045.4.3.3", "SHA384withECDSA",
            "1.2.840.10045.4.3.4", "SHA512withECDSA");

    /** @param digest of the signer, for the one identifier that names none */
    static SignatureAlgorithm of(String oid, String digest) {
        String name = oid.equals(RSA) ? digest.replace("-", "") + "withRSA" : WITH_DIGEST.get(oid);
        return new SignatureAlgorithm(
                Optional.ofNullable(name).orElseThrow(() -> new TimeStampRefused("unknown kind of signature " + oid)));
    }

    boolean verifies(PublicKey key, byte[] signed, byte[] signature) {
        if (name.endsWith("ECDSA")) {
            mustBePair(signature);
        }
        try {
            Signature check = Signature.getInstance(name);
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false; // a key of another kind, or a signature of another length
        }
    }

    /** The JDK also takes numbers that are written otherwise. */
    private static void mustBePair(byte[] signature) {
        List<Der> numbers = Der.parse(signature).must(Der.SEQUENCE).children();
        if (numbers.size() != 2
                || numbers.stream().anyMatch(each -> each.integer().signum() <= 0)) {
            throw new TimeStampRefused("not two numbers");
        }
    }
}
