package ayaz.timestamps;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A time stamp token: CMS signed data (RFC 5652) around what the authority says (RFC 3161, TSTInfo). That the authority
 * may be trusted is for the reader to know; that it has said this is checked here.
 */
public final class TimeStamp {

    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String TST_INFO = "1.2.840.113549.1.9.16.1.4";
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final Map<String, String> DIGESTS = Map.of(
            "2.16.840.1.101.3.4.2.1", "SHA-256",
            "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST = 1_000_000;
    private static final int MOST_CERTIFICATES = 16;

    private final byte[] token;
    private final byte[] said;
    private final Instant time;
    private final Der imprint;
    private final Optional<Der> nonce;
    private final List<Der> certificates;
    private final Der signers;

    private TimeStamp(byte[] token) {
        if (token.length > LONGEST) {
            throw new TimeStampRefused("too long a time stamp");
        }
        this.token = token;
        var data = new Members(signedData(Der.parse(token)));
        data.next(Der.INTEGER);
        data.next(Der.SET);
        said = content(data.next(Der.SEQUENCE));
        certificates = data.optional(Der.CONTEXT_0).map(Der::children).orElse(List.of());
        data.optional(Der.CONTEXT_1);
        signers = data.next(Der.SET);
        data.end();
        var info = new Members(Der.parse(said));
        info.next(Der.INTEGER);
        info.next(Der.OID);
        imprint = info.next(Der.SEQUENCE);
        info.next(Der.INTEGER);
        time = time(info.next(Der.TIME));
        nonce = nonce(info);
    }

    private static Der signedData(Der token) {
        var content = new Members(token);
        if (!content.next(Der.OID).oid().equals(SIGNED_DATA)) {
            throw new TimeStampRefused("not signed data");
        }
        Der data = content.next(Der.CONTEXT_0).child(0);
        content.end();
        return data;
    }

    private static byte[] content(Der inside) {
        var content = new Members(inside);
        if (!content.next(Der.OID).oid().equals(TST_INFO)) {
            throw new TimeStampRefused("not a time stamp");
        }
        return content.next(Der.CONTEXT_0).child(0).must(Der.OCTETS).content();
    }

    /** Behind the time: how exact it is, and whether stamps are in order, may stand before it. */
    private static Optional<Der> nonce(Members info) {
        info.optional(Der.SEQUENCE);
        info.optional(Der.BOOLEAN);
        return info.optional(Der.INTEGER);
    }

    public static TimeStamp parse(byte[] token) {
        return new TimeStamp(token.clone());
    }

    public byte[] bytes() {
        return token.clone();
    }

    /** When the authority saw it. */
    public Instant time() {
        return time;
    }

    private static Instant time(Der written) {
        String text = new String(written.content(), StandardCharsets.US_ASCII);
        if (!text.matches("[0-9]{14}(\\.[0-9]{0,8}[1-9])?Z")) {
            throw new TimeStampRefused("not a time");
        }
        try {
            LocalDateTime second = LocalDateTime.parse(text.substring(0, 14), SECOND);
            String fraction = text.substring(14, text.length() - 1).replace(".", "");
            long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
            return second.toInstant(ZoneOffset.UTC).plusNanos(nanos);
        } catch (DateTimeException e) {
            throw new TimeStampRefused("not a time", e);
        }
    }

    Optional<BigInteger> nonce() {
        return nonce.map(Der::integer);
    }

    /** Refuses what is not signed, or stamps something else. */
    public void mustStamp(byte[] data) {
        var parts = new Members(imprint);
        String algorithm = digestOf(parts.next(Der.SEQUENCE));
        if (!Arrays.equals(parts.next(Der.OCTETS).content(), digest(algorithm, data))) {
            throw new TimeStampRefused("the stamp is for something else");
        }
        authority();
    }

    /** The certificate that the stamp is truly signed with, made for time stamps, and valid when it was made. */
    public X509Certificate authority() {
        if (signers.children().size() != 1) {
            throw new TimeStampRefused("a time stamp has one signer");
        }
        var signer = new Members(signers.child(0));
        signer.next(Der.INTEGER);
        signer.any();
        String digest = digestOf(signer.next(Der.SEQUENCE));
        byte[] signed = signedAttributes(signer.next(Der.CONTEXT_0), digest);
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.of(signer.next(Der.SEQUENCE).child(0).oid(), digest);
        byte[] signature = signer.next(Der.OCTETS).content();
        return certificates().stream()
                .filter(each -> isForTimeStamps(each) && isValid(each, time))
                .filter(each -> algorithm.verifies(each.getPublicKey(), signed, signature))
                .findFirst()
                .orElseThrow(() -> new TimeStampRefused("no certificate of an authority has signed it"));
    }

    private static boolean isValid(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    /** What is signed: the attributes, as a set, after they have been found to be about what the authority said. */
    private byte[] signedAttributes(Der attributes, String digest) {
        byte[] type = attribute(attributes, CONTENT_TYPE);
        byte[] hash = attribute(attributes, MESSAGE_DIGEST);
        if (!Der.parse(type).oid().equals(TST_INFO)
                || !Arrays.equals(Der.parse(hash).must(Der.OCTETS).content(), digest(digest, said))) {
            throw new TimeStampRefused("what is signed is not what is said");
        }
        byte[] set = attributes.whole();
        set[0] = Der.SET;
        return set;
    }

    private static byte[] attribute(Der attributes, String oid) {
        List<Der> found = attributes.children().stream()
                .filter(each -> each.must(Der.SEQUENCE).child(0).oid().equals(oid))
                .map(each -> each.child(1).must(Der.SET))
                .toList();
        if (found.size() != 1 || found.get(0).children().size() != 1) {
            throw new TimeStampRefused("a signed attribute is there once, with one value");
        }
        return found.get(0).child(0).whole();
    }

    private List<X509Certificate> certificates() {
        if (certificates.size() > MOST_CERTIFICATES) {
            throw new TimeStampRefused("too many certificates");
        }
        return certificates.stream()
                .flatMap(part -> certificate(part.whole()).stream())
                .toList();
    }

    /** What cannot be read may stand there, and has signed nothing. */
    private static Optional<X509Certificate> certificate(byte[] bytes) {
        try {
            return Optional.of((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static boolean isForTimeStamps(X509Certificate certificate) {
        try {
            List<String> uses = certificate.getExtendedKeyUsage();
            return uses != null && uses.contains(TIME_STAMPING);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String digestOf(Der algorithm) {
        String oid = algorithm.must(Der.SEQUENCE).child(0).oid();
        return Optional.ofNullable(DIGESTS.get(oid)).orElseThrow(() -> new TimeStampRefused("unknown hash " + oid));
    }

    static byte[] digest(String algorithm, byte[] data) {
        try {
            return MessageDigest.getInstance(algorithm).digest(data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
