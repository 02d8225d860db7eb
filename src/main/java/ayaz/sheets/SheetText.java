package ayaz.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file: by its byte order mark, as UTF-16 where half of it is zeros, as UTF-8 where it is that, else as
 * windows-1251. A byte that the encoding does not have refuses the file; nothing is mangled in silence.
 */
record SheetText(String text, String encoding, boolean guessed) {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    static SheetText of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8, false);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, false);
        }
        if (looksLikeUtf16(bytes)) {
            return strict(bytes, 0, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, true);
        }
        try {
            return new SheetText(decoded(bytes, 0, StandardCharsets.UTF_8), "UTF-8", false);
        } catch (CharacterCodingException notUtf8) {
            return strict(bytes, 0, WINDOWS_1251, true);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Every Latin letter, digit and delimiter brings a zero byte, which no text in one byte a letter has. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        int seen = Math.min(bytes.length, 400);
        int zeros = 0;
        for (int i = 0; i < seen; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros > seen / 10;
    }

    private static SheetText strict(byte[] bytes, int from, Charset charset, boolean guessed) {
        try {
            return new SheetText(decoded(bytes, from, charset), charset.name(), guessed);
        } catch (CharacterCodingException e) {
            throw SheetRefusals.unreadable();
        }
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }
}
