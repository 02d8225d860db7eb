package ayaz.evidence;

import static ayaz.evidence.Samples.full;

import ayaz.notes.SignedNote;
import ayaz.testing.TimeAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/** Time stamps of every kind of authority, and those that were built anew around a true signature. */
final class StampAttacks {

    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final String RSA_SHA256 = "1.2.840.113549.1.1.11";
    private static final String RSA_SHA384 = "1.2.840.113549.1.1.12";

    private StampAttacks() {}

    static Stream<NamedBundle> all() {
        byte[] ec = token("timestamps/6");
        byte[] rsa = token("timestamps/9");
        return Stream.of(
                good("ec-384", stampOf("SHA384withECDSA", 384)),
                good("ec-521", stampOf("SHA512withECDSA", 521)),
                good("rsa-sha384", stampOf("SHA384withRSA", 2048)),
                good("rsa-sha512", stampOf("SHA512withRSA", 3072)),
                good("rsa-by-its-plain-name", draft("timestamps/9", signed(rsa, RSA))),
                good("rsa-by-its-full-name", draft("timestamps/9", signed(rsa, RSA_SHA256))),
                good("with-unreadable-certificate", draft(withCertificates(ec, 1))),
                broken("rsa-of-another-hash", draft("timestamps/9", signed(rsa, RSA_SHA384))),
                broken("ec-signed-as-rsa", draft(signed(ec, RSA))),
                broken("idle-zero-in-the-signature", draft(withPaddedNumber(ec))),
                broken(
                        "negative-number-in-the-signature",
                        draft(withNumbers(ec, new BigInteger("-5"), BigInteger.TEN))),
                broken("zeros-for-a-signature", draft(withNumbers(ec, BigInteger.ZERO, BigInteger.ZERO))),
                broken("two-signers", draft(withSigners(ec, 2))),
                broken("no-signer", draft(withSigners(ec, 0))),
                broken("without-certificate", draft(withoutCertificate(ec))),
                broken("too-many-certificates", draft(withCertificates(ec, 16))),
                broken("attribute-twice", draft(withAttributeTwice(ec))),
                broken("member-more-around-the-data", draft(withMember(ec))),
                broken("member-more-behind-the-signers", draft(withMemberInData(ec))));
    }

    private static byte[] token(String name) {
        return full().entries.getOrDefault(name, new byte[0]);
    }

    private static byte[] stampOf(String algorithm, int bits) {
        String text = SignedNote.parse(full().text("checkpoints/6")).text();
        return Institution.stamp(TimeAuthority.with(algorithm, bits), text);
    }

    private static NamedBundle good(String name, byte[] stamp) {
        return good(name, draft(stamp));
    }

    private static NamedBundle good(String name, Draft draft) {
        return NamedBundles.good("stamp-" + name, draft);
    }

    private static NamedBundle broken(String name, Draft draft) {
        return NamedBundles.broken(Rule.TIME_STAMPS, name, draft);
    }

    private static Draft draft(byte[] stamp) {
        return draft("timestamps/6", stamp);
    }

    private static Draft draft(String name, byte[] stamp) {
        return full().put(name, stamp);
    }

    private static byte[] signed(byte[] token, String algorithm) {
        return withSigner(
                token,
                signer -> withSignature(
                        signer,
                        new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm)),
                        signer.getEncryptedDigest()));
    }

    /** A zero before the first number, which it does not need. */
    private static byte[] withPaddedNumber(byte[] token) {
        return withSigner(token, signer -> {
            byte[] signature = signer.getEncryptedDigest().getOctets();
            int first = signature[3];
            byte[] number = Arrays.copyOfRange(signature, 4, 4 + first);
            byte[] rest = Arrays.copyOfRange(signature, 4 + first, signature.length);
            byte[] padded = FileAttacks.join(
                    new byte[] {0x30, (byte) (signature[1] + 1), 2, (byte) (first + 1), 0}, number, rest);
            return withSignature(signer, signer.getDigestEncryptionAlgorithm(), new DEROctetString(padded));
        });
    }

    private static byte[] withNumbers(byte[] token, BigInteger one, BigInteger other) {
        return withSigner(token, signer -> {
            var pair = new DERSequence(new ASN1Encodable[] {new ASN1Integer(one), new ASN1Integer(other)});
            return withSignature(signer, signer.getDigestEncryptionAlgorithm(), new DEROctetString(encoded(pair)));
        });
    }

    private static SignerInfo withSignature(
            SignerInfo signer, AlgorithmIdentifier algorithm, ASN1OctetString signature) {
        return new SignerInfo(
                signer.getSID(),
                signer.getDigestAlgorithm(),
                signer.getAuthenticatedAttributes(),
                algorithm,
                signature,
                signer.getUnauthenticatedAttributes());
    }

    private static byte[] withAttributeTwice(byte[] token) {
        return withSigner(token, signer -> {
            var attributes = new ASN1EncodableVector();
            signer.getAuthenticatedAttributes().forEach(attributes::add);
            attributes.add(signer.getAuthenticatedAttributes().getObjectAt(0));
            return new SignerInfo(
                    signer.getSID(),
                    signer.getDigestAlgorithm(),
                    new DERSet(attributes),
                    signer.getDigestEncryptionAlgorithm(),
                    signer.getEncryptedDigest(),
                    signer.getUnauthenticatedAttributes());
        });
    }

    private static byte[] withSigner(byte[] token, UnaryOperator<SignerInfo> change) {
        SignedData data = data(token);
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        return with(data, data.getCertificates(), new DERSet(change.apply(signer)));
    }

    private static byte[] withSigners(byte[] token, int many) {
        SignedData data = data(token);
        var signers = new ASN1EncodableVector();
        for (int i = 0; i < many; i++) {
            signers.add(data.getSignerInfos().getObjectAt(0));
        }
        return with(data, data.getCertificates(), new DERSet(signers));
    }

    /** Further ones, that are none. */
    private static byte[] withCertificates(byte[] token, int many) {
        SignedData data = data(token);
        var certificates = new ASN1EncodableVector();
        for (int i = 0; i < many; i++) {
            certificates.add(new DERSequence());
        }
        data.getCertificates().forEach(certificates::add);
        return with(data, new DERSet(certificates), data.getSignerInfos());
    }

    private static byte[] withMember(byte[] token) {
        return encoded(longer(ASN1Sequence.getInstance(token)));
    }

    private static byte[] withMemberInData(byte[] token) {
        var data = ASN1Sequence.getInstance(data(token).toASN1Primitive());
        return encoded(new DERSequence(
                new ASN1Encodable[] {new ASN1ObjectIdentifier(SIGNED_DATA), new DERTaggedObject(true, 0, longer(data))
                }));
    }

    private static DERSequence longer(ASN1Sequence sequence) {
        var members = new ASN1EncodableVector();
        sequence.forEach(members::add);
        members.add(new ASN1Integer(1));
        return new DERSequence(members);
    }

    private static byte[] withoutCertificate(byte[] token) {
        SignedData data = data(token);
        return with(data, null, data.getSignerInfos());
    }

    private static SignedData data(byte[] token) {
        return SignedData.getInstance(
                ContentInfo.getInstance(ASN1Sequence.getInstance(token)).getContent());
    }

    private static byte[] with(SignedData data, @Nullable ASN1Set certificates, ASN1Set signers) {
        var changed = new SignedData(
                data.getDigestAlgorithms(), data.getEncapContentInfo(), certificates, data.getCRLs(), signers);
        return encoded(new ContentInfo(new ASN1ObjectIdentifier(SIGNED_DATA), changed));
    }

    private static byte[] encoded(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
