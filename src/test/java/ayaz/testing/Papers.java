package ayaz.testing;

import ayaz.platform.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Documents to attach. They are real ones, since whoever reads a bundle of the same server may open them. */
public final class Papers {

    private Papers() {}

    /** A page without a word; no two are the same. */
    public static byte[] pdf() {
        var bytes = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.getDocumentInformation().setTitle(Ids.next().toString());
            paper.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
