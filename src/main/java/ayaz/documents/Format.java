package ayaz.documents;

import ayaz.archives.Archive;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document may be, known by its content whatever it calls itself. Nothing of it runs in a browser. */
public enum Format {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    TXT("text/plain");

    private static final byte[] PDF_BEGINS = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int LONGEST_TYPE = 100;

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** As names of such files end. */
    String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Format> of(byte[] content) {
        if (begins(content, PDF_BEGINS)) {
            return Optional.of(PDF);
        }
        if (begins(content, JPEG_BEGINS)) {
            return Optional.of(JPEG);
        }
        if (begins(content, PNG_BEGINS)) {
            return Optional.of(PNG);
        }
        if (Archive.isZip(content)) {
            return ofOffice(Archive.of(content));
        }
        return isText(content) ? Optional.of(TXT) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length > beginning.length
                && ByteBuffer.wrap(content, 0, beginning.length).equals(ByteBuffer.wrap(beginning));
    }

    /** With macros it could act, and is no document. */
    private static Optional<Format> ofOffice(Archive archive) {
        if (archive.files().stream().anyMatch(Format::isMacro)) {
            return Optional.empty();
        }
        if (archive.has("[Content_Types].xml")) {
            return archive.has("word/document.xml")
                    ? Optional.of(DOCX)
                    : archive.has("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
        }
        if (!archive.has("mimetype")) {
            return Optional.empty();
        }
        String type = new String(archive.bytes("mimetype", LONGEST_TYPE), StandardCharsets.US_ASCII);
        return Stream.of(ODT, ODS).filter(each -> each.mediaType.equals(type)).findFirst();
    }

    private static boolean isMacro(String file) {
        return file.endsWith("vbaProject.bin") || file.startsWith("Basic/") || file.startsWith("Scripts/");
    }

    /** UTF-8 that a person reads: no control characters, and no markup, which a program might run. */
    private static boolean isText(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String shown = (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
            return !shown.isEmpty()
                    && !shown.startsWith("<")
                    && text.chars().noneMatch(c -> Character.isISOControl(c) && "\t\r\n\f".indexOf(c) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
