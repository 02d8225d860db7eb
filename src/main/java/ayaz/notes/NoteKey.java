package ayaz.notes;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key as people pass it on: {@code name+hash+base64}, the vkey of signed notes. A log signs with Ed25519; a
 * witness with a time stamp beside it, so that its keys are of another type.
 */
public final class NoteKey {

    private final String name;
    private final Type type;
    private final byte[] publicKey;

    /** What signs, by the byte that C2SP assigned to it. */
    public enum Type {
        ED25519(1),
        COSIGNATURE(4);

        private final byte mark;

        Type(int mark) {
            this.mark = (byte) mark;
        }

        private static Type of(byte mark) {
            return Arrays.stream(values())
                    .filter(type -> type.mark == mark)
                    .findFirst()
                    .orElseThrow(() -> new NoteRefused("unknown type of key"));
        }
    }

    private NoteKey(String name, Type type, byte[] publicKey) {
        mustBeName(name);
        if (publicKey.length != Ed25519.PUBLIC_KEY) {
            throw new NoteRefused("a public key has 32 bytes");
        }
        this.name = name;
        this.type = type;
        this.publicKey = publicKey;
    }

    public static NoteKey of(String name, Type type, PublicKey key) {
        return new NoteKey(name, type, Ed25519.raw(key));
    }

    public static NoteKey of(String name, Type type, byte[] publicKey) {
        return new NoteKey(name, type, publicKey.clone());
    }

    public static NoteKey parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new NoteRefused("not name+hash+key");
        }
        byte[] typed = StrictText.base64(parts[2]);
        if (typed.length == 0) {
            throw new NoteRefused("no key");
        }
        var key = new NoteKey(parts[0], Type.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.idText().equals(parts[1])) {
            throw new NoteRefused("the hash is not that of the key");
        }
        return key;
    }

    /** Not empty, without white space and plus. */
    public static void mustBeName(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(NoteKey::isForbidden)) {
            throw new NoteRefused("not the name of a key");
        }
        StrictText.utf8(name);
    }

    private static boolean isForbidden(int c) {
        return c == '+' || c < ' ' || c == 0x7f || c == 0x85 || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    public String name() {
        return name;
    }

    public Type type() {
        return type;
    }

    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** The first four bytes of the hash of name, type and key. */
    public int id() {
        try {
            byte[] hashed = MessageDigest.getInstance("SHA-256")
                    .digest(Ed25519.join(StrictText.utf8(name), new byte[] {'\n', type.mark}, publicKey));
            return ByteBuffer.wrap(hashed).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The SHA-256 of the public key in groups of four digits: what people compare. */
    public String fingerprint() {
        try {
            byte[] hashed = MessageDigest.getInstance("SHA-256").digest(publicKey);
            return HexFormat.of().formatHex(hashed).replaceAll("(.{4})(?=.)", "$1 ");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String idText() {
        return HexFormat.of().toHexDigits(id());
    }

    /** Whether a line of signature says that it was made with this key. */
    public boolean claims(NoteSignature signature) {
        return signature.keyName().equals(name) && signature.keyId() == id();
    }

    public boolean verifies(String text, NoteSignature signature) {
        return claims(signature)
                && switch (type) {
                    case ED25519 -> Ed25519.verifies(publicKey, StrictText.utf8(text), signature.bytes());
                    case COSIGNATURE -> Cosignature.verifies(publicKey, text, signature.bytes());
                };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey key
                && name.equals(key.name)
                && type == key.type
                && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(publicKey);
    }

    @Override
    public String toString() {
        byte[] typed = Ed25519.join(new byte[] {type.mark}, publicKey);
        return name + "+" + idText() + "+" + Base64.getEncoder().encodeToString(typed);
    }
}
