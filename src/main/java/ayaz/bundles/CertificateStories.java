package ayaz.bundles;

import static ayaz.bundles.CertificateLayout.ROW;
import static ayaz.bundles.CertificateLayout.SMALL;
import static ayaz.bundles.CertificateLayout.heading;
import static ayaz.bundles.CertificateLayout.local;
import static ayaz.bundles.CertificateLayout.utc;

import ayaz.holdings.UnitRow;
import ayaz.labels.LabelFont;
import ayaz.labels.SheetPages;
import ayaz.leaves.CustodyLeaf;
import ayaz.platform.Texts;
import ayaz.signing.SignatureCard;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The story of one unit on a certificate: what it is, and each event in a row, with way, reason and signature below. */
@ApplicationScoped
class CertificateStories {

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

    void write(SheetPages pages, UnitRow unit, List<CustodyLeaf> events, Map<String, SignatureCard> signatures)
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
            event(pages, event);
            below(pages, LabelFont.REGULAR, corrects(event, events));
            below(pages, LabelFont.BOLD, signed(signatures.get(event.signature())));
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

    private void event(SheetPages pages, CustodyLeaf event) throws IOException {
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
    }

    private static void below(SheetPages pages, LabelFont font, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            pages.paragraph(font, SMALL - 1, COLUMNS.get(1).x(), SheetPages.RIGHT, text);
        }
    }

    /** The number of the event that this one takes back; both stand in the same story. */
    private @Nullable String corrects(CustodyLeaf event, List<CustodyLeaf> story) {
        return story.stream()
                .filter(wrong -> wrong.event().equals(event.corrects()))
                .findFirst()
                .map(wrong -> texts.get("bundles.certificate.corrects", wrong.seq()))
                .orElse(null);
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
        return from.isEmpty() && to.isEmpty() ? "" : (from + " → " + to).strip();
    }

    private static String place(@Nullable List<String> path) {
        return path == null ? "" : String.join(" / ", path);
    }

    private String term(String vocabulary, String code) {
        return terms.labelIn(texts.locale(), vocabulary, code);
    }
}
