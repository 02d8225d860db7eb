package ayaz.notes;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) of the JDK, with keys as the 32 bytes that notes carry. */
public final class Ed25519 {

    static final int PUBLIC_KEY = 32;
    static final int SIGNATURE = 64;

    private static final String ALGORITHM = "Ed25519";
    private static final byte[] BEFORE_PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    public static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded.length != BEFORE_PUBLIC.length + PUBLIC_KEY
                || !Arrays.equals(BEFORE_PUBLIC, Arrays.copyOf(encoded, BEFORE_PUBLIC.length))) {
            throw new IllegalArgumentException("Not an Ed25519 key: " + key.getAlgorithm());
        }
        return Arrays.copyOfRange(encoded, BEFORE_PUBLIC.length, encoded.length);
    }

    /** A pair from its private key in PKCS #8 and the 32 bytes of its public one. */
    public static KeyPair pair(byte[] pkcs8, byte[] publicKey) {
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(join(BEFORE_PUBLIC, publicKey))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 key pair", e);
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is a true signature; a key or signature that is none makes it false. */
    static boolean verifies(byte[] publicKey, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(join(BEFORE_PUBLIC, publicKey))));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false; // some JDKs throw an arithmetic exception for a point off the curve
        }
    }

    static byte[] join(byte[]... parts) {
        var joined = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
