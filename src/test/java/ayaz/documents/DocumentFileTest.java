package ayaz.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ayaz.archives.Zips;
import ayaz.platform.Refusal;
import ayaz.platform.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is is found out from its content, and only what nothing can run is taken. */
class DocumentFileTest {

    private static DocumentFile of(byte[] content, String called) {
        return DocumentFile.of(new Upload(content), called);
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(byte[] content, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> of(content, "a.pdf"))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("documents.refusal." + key);
                    assertThat(refusal.field()).isEqualTo("file");
                });
    }

    @Test
    void contentSaysWhatItIsWhateverItIsCalled() {
        assertThat(of(text("%PDF-1.7\n..."), "picture.png").format()).isEqualTo(Format.PDF);
        assertThat(of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, "x")
                        .format())
                .isEqualTo(Format.JPEG);
        assertThat(of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, "x")
                        .format())
                .isEqualTo(Format.PNG);
        assertThat(of(text("Рұқсат № 7\r\nҚазақстан\t2026\n"), "x.html").format())
                .isEqualTo(Format.TXT);
    }

    @Test
    void officeFilesAreKnownByWhatIsInThem() {
        var word = Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
        assertThat(of(Zips.of(word), "x").format()).isEqualTo(Format.DOCX);
        assertThat(of(Zips.of(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>")), "x")
                        .format())
                .isEqualTo(Format.XLSX);
        assertThat(of(Zips.of(Map.of("mimetype", "application/vnd.oasis.opendocument.text")), "x")
                        .format())
                .isEqualTo(Format.ODT);
        refused(
                Zips.of(Map.of(
                        "[Content_Types].xml", "<T/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "Sub")),
                "unknownFormat");
        refused(Zips.of(Map.of("mimetype", "application/epub+zip")), "unknownFormat");
        refused(Zips.of(Map.of("readme.txt", "x")), "unknownFormat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script>",
                "\ufeff \n<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>",
                "<?xml version='1.0'?><x/>",
                "MZ\u0000\u0003",
                "   \n\t ",
                "\u001b[31mred"
            })
    void whatAProgramMightRunOrNobodyCanReadIsRefused(String content) {
        refused(text(content), "unknownFormat");
    }

    @Test
    void textInAnotherEncodingIsRefused() {
        refused(new byte[] {(byte) 0xD0, (byte) 0xE0, (byte) 0xE7}, "unknownFormat");
    }

    @Test
    void emptyAndTooLargeAreTwoThings() {
        refused(new byte[0], "empty");
        refused(new byte[Upload.MOST_BYTES + 1], "tooLarge");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    permit 7.pdf            | permit 7.pdf
                    C:\\scans\\permit.PDF     | permit.pdf
                    ../../etc/passwd        | passwd.pdf
                    évidence.html           | évidence.pdf
                    Рұқсат.№7.docx          | Рұқсат.№7.pdf
                    a"b;c%0d.exe            | a b c 0d.pdf
                    .htaccess               | htaccess.pdf
                    `/`                     | document.pdf
                    """,
            delimiter = '|')
    void nameLosesItsPathAndEndsAsWhatItIs(String called, String kept) {
        assertThat(of(text("%PDF-1.7\n..."), called).name()).isEqualTo(kept);
    }

    @Test
    void longNameIsCut() {
        assertThat(of(text("%PDF-1.7\n..."), "я".repeat(400)).name()).hasSize(154);
    }
}
