package ayaz.bundles;

import ayaz.holdings.UnitRow;
import ayaz.labels.LabelFont;
import ayaz.labels.SheetPages;
import ayaz.leaves.CustodyLeaf;
import ayaz.notes.Checkpoint;
import ayaz.notes.Cosignature;
import ayaz.notes.NoteSignature;
import ayaz.notes.SignedNote;
import ayaz.platform.Texts;
import ayaz.signing.SignatureCard;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of custody for people, in the reader's language on A4. Its QR code is the signed checkpoint itself, so
 * that a printed certificate can still be compared with the log, or with a checkpoint that somebody else has kept.
 */
@ApplicationScoped
public class CertificatePdf {

    private static final float SMALL = 8;
    private static final float ROW = 11;
    private static final float SYMBOL = 120;
    private static final float LABELS = 110;
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** A column of a story: where it begins, how wide it is, what it is called. */
    private record Column(String key, float x, float width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("number", 36, 18),
            new Column("when", 56, 106),
            new Column("what", 166, 130),
            new Column("who", 300, 150),
            new Column("state", 454, 105));

    @Inject
    Texts texts;

    @Inject
    Terms terms;

    byte[] render(Certificate certificate) {
        try (var pages = new SheetPages()) {
            String title = texts.get("bundles.certificate.title");
            pages.title(title + " · " + certificate.scope().words());
            pages.need(SYMBOL + 40);
            head(pages, certificate, title);
            proof(pages, certificate);
            Map<String, List<CustodyLeaf>> stories = certificate.stories();
            for (UnitRow unit : certificate.units()) {
                story(pages, unit, stories.getOrDefault(unit.unitId(), List.of()), certificate.signatures());
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

    private void story(SheetPages pages, UnitRow unit, List<CustodyLeaf> events, Map<String, SignatureCard> signatures)
            throws IOException {
        pages.need(5 * ROW);
        heading(pages, unit.unitId());
        pages.paragraph(LabelFont.REGULAR, 9, SheetPages.LEFT, SheetPages.RIGHT, description(unit));
        columns(pages);
        for (CustodyLeaf event : events) {
            if (pages.need(ROW)) {
                heading(pages, unit.unitId() + " " + texts.get("bundles.certificate.continued"));
                columns(pages);
            }
            event(pages, event, signatures);
        }
        pages.down(8);
    }

    private String description(UnitRow unit) {
        String animal = unit.organismCode() == null
                ? texts.get("bundles.certificate.noAnimal")
                : unit.organism() == null ? unit.organismCode() : unit.organism() + " (" + unit.organismCode() + ")";
        return String.join(
                " · ",
                unit.taxon(),
                animal,
                unit.sampleTypeLabel(),
                texts.get("bundles.certificate.lot", unit.lot(), unit.ordinal()),
                texts.get("bundles.certificate.collected", unit.collectedOn()));
    }

    private void columns(SheetPages pages) throws IOException {
        pages.down(2);
        for (Column column : COLUMNS) {
            pages.text(
                    LabelFont.REGULAR,
                    SMALL - 1,
                    column.x(),
                    column.width(),
                    texts.get("bundles.certificate.column." + column.key()));
        }
        pages.rule(0.5f);
        pages.down(ROW);
    }

    private void event(SheetPages pages, CustodyLeaf event, Map<String, SignatureCard> signatures) throws IOException {
        List<String> cells = List.of(
                String.valueOf(event.seq()),
                local(event.occurredAt(), event.utcOffset()),
                term("CUSTODY_EVENT", event.type()),
                event.actorName(),
                term("UNIT_STATE", event.stateAfter()));
        for (int i = 0; i < cells.size(); i++) {
            Column column = COLUMNS.get(i);
            pages.text(LabelFont.REGULAR, SMALL, column.x(), column.width(), cells.get(i));
        }
        pages.down(ROW);
        below(pages, LabelFont.REGULAR, way(event));
        below(pages, LabelFont.REGULAR, event.reason());
        below(pages, LabelFont.BOLD, signed(signatures.get(event.signature())));
    }

    private static void below(SheetPages pages, LabelFont font, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            pages.paragraph(font, SMALL - 1, COLUMNS.get(1).x(), SheetPages.RIGHT, text);
        }
    }

    /** The printed name, when in UTC and by the clock on the wall, and as what (21 CFR 11.50). */
    private @Nullable String signed(@Nullable SignatureCard signature) {
        Instant at = signature == null ? null : signature.signedAt();
        if (signature == null || at == null) {
            return null;
        }
        return texts.get(
                "bundles.certificate.signed",
                String.valueOf(signature.printedName()),
                String.valueOf(signature.meaningLabel()),
                local(at, signature.utcOffsetMinutes()),
                utc(at));
    }

    private static String way(CustodyLeaf event) {
        String from = place(event.from());
        String to = place(event.to());
        return from.isEmpty() || to.isEmpty() ? from + to : from + " → " + to;
    }

    private static String place(@Nullable List<String> path) {
        return path == null ? "" : String.join(" / ", path);
    }

    private String term(String vocabulary, String code) {
        return terms.labelIn(texts.locale(), vocabulary, code);
    }

    private void heading(SheetPages pages, String text) throws IOException {
        pages.need(3 * ROW);
        pages.text(LabelFont.BOLD, 11, SheetPages.LEFT, SheetPages.RIGHT - SheetPages.LEFT, text);
        pages.rule(1);
        pages.down(16);
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

    private static String utc(Instant moment) {
        return TO_THE_SECOND.format(moment.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    private static String local(Instant moment, int offsetMinutes) {
        var offset = ZoneOffset.ofTotalSeconds(offsetMinutes * 60);
        return TO_THE_SECOND.format(moment.atOffset(offset)) + (offsetMinutes == 0 ? "Z" : offset.getId());
    }
}
