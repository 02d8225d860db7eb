package ayaz.bundles;

import static ayaz.bundles.CertificateLayout.ROW;
import static ayaz.bundles.CertificateLayout.SMALL;
import static ayaz.bundles.CertificateLayout.heading;
import static ayaz.bundles.CertificateLayout.utc;

import ayaz.holdings.UnitRow;
import ayaz.labels.LabelFont;
import ayaz.labels.SheetPages;
import ayaz.leaves.CustodyLeaf;
import ayaz.notes.Checkpoint;
import ayaz.notes.Cosignature;
import ayaz.notes.NoteSignature;
import ayaz.notes.SignedNote;
import ayaz.platform.Texts;
import ayaz.timestamps.TimeStamp;
import ayaz.vocabulary.Terms;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of custody for people, in the reader's language on A4. Its QR code is the signed checkpoint itself, so
 * that a printed certificate can still be compared with the log, or with a checkpoint that somebody else has kept.
 */
@ApplicationScoped
public class CertificatePdf {

    private static final float SYMBOL = 120;
    private static final float LABELS = 110;

    @Inject
    Texts texts;

    @Inject
    Terms terms;

    @Inject
    CertificateStories stories;

    byte[] render(Certificate certificate) {
        try (var pages = new SheetPages()) {
            String title = texts.get("bundles.certificate.title");
            pages.title(title + " · " + certificate.scope().words());
            pages.need(SYMBOL + 40);
            head(pages, certificate, title);
            proof(pages, certificate);
            Map<String, List<CustodyLeaf>> told = certificate.stories();
            for (UnitRow unit : certificate.units()) {
                stories.write(pages, unit, told.getOrDefault(unit.unitId(), List.of()), certificate.signatures());
            }
            documents(pages, certificate.documents());
            limits(pages);
            return pages.finish(certificate.log().origin() + " · "
                    + texts.get("bundles.certificate.made", utc(certificate.madeAt()), certificate.madeBy()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(SheetPages pages, Certificate certificate, String title) throws IOException {
        float right = SheetPages.RIGHT - SYMBOL - 16;
        pages.symbol(symbol(newestNote(certificate)), SYMBOL);
        pages.down(14);
        pages.paragraph(LabelFont.BOLD, 18, SheetPages.LEFT, right, title);
        pages.down(2);
        pages.paragraph(LabelFont.BOLD, 11, SheetPages.LEFT, right, asked(certificate.scope()));
        pages.paragraph(
                LabelFont.REGULAR,
                9,
                SheetPages.LEFT,
                right,
                texts.get(
                        "bundles.certificate.counts",
                        certificate.units().size(),
                        certificate.log().events().size()));
        pages.paragraph(
                LabelFont.REGULAR,
                9,
                SheetPages.LEFT,
                right,
                texts.get("bundles.certificate.made", utc(certificate.madeAt()), certificate.madeBy()));
        pages.paragraph(LabelFont.REGULAR, SMALL, SheetPages.LEFT, right, texts.get("bundles.certificate.qr"));
        pages.passSymbol();
        pages.down(20);
    }

    private String asked(BundleScope scope) {
        return texts.get("bundles.scope." + scope.subject().name()) + ": " + scope.words();
    }

    private static String newestNote(Certificate certificate) {
        var log = certificate.log();
        var signed = SignedNote.parse(Objects.requireNonNull(log.checkpoints().get(log.size())));
        return SignedNote.of(signed.text(), signed.signatures().get(0)).written();
    }

    private static BitMatrix symbol(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.L));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What of the log proves the stories: name, key, checkpoint, and who outside has confirmed which. */
    private void proof(SheetPages pages, Certificate certificate) throws IOException {
        heading(pages, texts.get("bundles.certificate.proof"));
        var log = certificate.log();
        Checkpoint newest =
                Checkpoint.parse(SignedNote.parse(newestNote(certificate)).text());
        fact(pages, "log", LabelFont.MONO, log.origin());
        fact(pages, "key", LabelFont.MONO, log.signer().key().toString());
        fact(pages, "size", LabelFont.REGULAR, String.valueOf(log.size()));
        fact(
                pages,
                "root",
                LabelFont.MONO,
                Base64.getEncoder().encodeToString(newest.root().bytes()));
        for (Map.Entry<Long, String> checkpoint : log.checkpoints().entrySet()) {
            confirmations(
                    pages,
                    checkpoint.getKey(),
                    checkpoint.getValue(),
                    log.timeStamps().get(checkpoint.getKey()));
        }
        pages.down(6);
    }

    private void confirmations(SheetPages pages, long size, String note, byte @Nullable [] stamp) throws IOException {
        if (stamp != null) {
            TimeStamp time = TimeStamp.parse(stamp);
            fact(
                    pages,
                    "stamped",
                    LabelFont.REGULAR,
                    texts.get(
                            "bundles.certificate.confirmed",
                            String.valueOf(size),
                            utc(time.time()),
                            time.authority().getSubjectX500Principal().getName()));
        }
        List<NoteSignature> signatures = SignedNote.parse(note).signatures();
        for (NoteSignature witness : signatures.subList(1, signatures.size())) {
            fact(
                    pages,
                    "witnessed",
                    LabelFont.REGULAR,
                    texts.get(
                            "bundles.certificate.confirmed",
                            String.valueOf(size),
                            utc(Cosignature.time(witness)),
                            witness.keyName()));
        }
    }

    private void fact(SheetPages pages, String key, LabelFont font, String value) throws IOException {
        pages.need(ROW);
        pages.text(LabelFont.REGULAR, SMALL, SheetPages.LEFT, LABELS - 8, texts.get("bundles.certificate." + key));
        pages.paragraph(font, SMALL, SheetPages.LEFT + LABELS, SheetPages.RIGHT, value);
    }

    private String term(String vocabulary, String code) {
        return terms.labelIn(texts.locale(), vocabulary, code);
    }

    /** By their hashes: whoever holds a paper of the same hash holds the paper that was attached. */
    private void documents(SheetPages pages, List<BundleDocument> documents) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        heading(pages, texts.get("bundles.certificate.documents"));
        for (BundleDocument document : documents) {
            pages.need(4 * ROW);
            var line = document.line();
            String kind = term("DOCUMENT_KIND", line.kind());
            String name = document.isConfidential() ? kind : kind + " · " + line.title();
            pages.paragraph(LabelFont.REGULAR, 9, SheetPages.LEFT, SheetPages.RIGHT, name);
            pages.paragraph(
                    LabelFont.REGULAR,
                    SMALL,
                    SheetPages.LEFT,
                    SheetPages.RIGHT,
                    texts.get(
                            "bundles.certificate.attached",
                            line.record(),
                            utc(line.attachedAt()),
                            line.attachedBy(),
                            line.size()));
            pages.paragraph(LabelFont.MONO, SMALL, SheetPages.LEFT, SheetPages.RIGHT, "SHA-256 " + line.sha256());
            if (document.withheld() != null) {
                pages.paragraph(
                        LabelFont.REGULAR,
                        SMALL,
                        SheetPages.LEFT,
                        SheetPages.RIGHT,
                        texts.get("bundles.withheld." + document.withheld().name()));
            }
            pages.down(4);
        }
        pages.down(6);
    }

    private void limits(SheetPages pages) throws IOException {
        heading(pages, texts.get("bundles.certificate.check"));
        pages.paragraph(LabelFont.REGULAR, 9, SheetPages.LEFT, SheetPages.RIGHT, texts.get("bundles.certificate.how"));
        pages.down(4);
        pages.paragraph(
                LabelFont.REGULAR, 9, SheetPages.LEFT, SheetPages.RIGHT, texts.get("bundles.certificate.limits"));
    }
}
