package ayaz.cards;

import ayaz.coverage.Coverage;
import ayaz.coverage.CoverageWords;
import ayaz.coverage.Gap;
import ayaz.coverage.Matrix;
import ayaz.labels.LabelFont;
import ayaz.labels.SheetPages;
import ayaz.photographs.PhotographQueries;
import ayaz.photographs.Portrait;
import ayaz.photographs.Portraits;
import ayaz.platform.CollectionClock;
import ayaz.platform.Moments;
import ayaz.platform.Numbers;
import ayaz.platform.Texts;
import ayaz.population.EstimateLine;
import ayaz.population.PopulationCard;
import ayaz.species.NameLine;
import ayaz.species.TaxonCard;
import ayaz.species.TaxonCards;
import ayaz.species.TaxonEntry;
import ayaz.status.StatusLetters;
import ayaz.status.StatusLine;
import ayaz.status.StatusTimeline;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a curator knows of a species, on A4 in the reader's language. */
@RequestScoped
public class SpeciesCardPdf {

    private static final float PORTRAIT = 120;
    private static final float SIZE = 9;
    private static final float SMALL = 8;
    private static final float ROW = 12;
    private static final float ROOM = SheetPages.RIGHT - SheetPages.LEFT;

    @Inject
    TaxonCards taxa;

    @Inject
    StatusTimeline statuses;

    @Inject
    StatusLetters letters;

    @Inject
    PopulationCard population;

    @Inject
    Coverage coverage;

    @Inject
    CoverageWords words;

    @Inject
    Portraits portraits;

    @Inject
    PhotographQueries photographs;

    @Inject
    Numbers numbers;

    @Inject
    Terms terms;

    @Inject
    Texts texts;

    @Inject
    CollectionClock clock;

    @Inject
    Moments moments;

    byte[] render(UUID id) {
        TaxonCard card = taxa.of(id);
        try (var pages = new SheetPages()) {
            pages.title(card.scientificName());
            pages.need(PORTRAIT);
            head(pages, card);
            statuses(pages, id);
            held(pages, coverage.of(id));
            population(pages, id);
            return pages.finish(card.scientificName() + " · " + texts.get("cards.made", moments.iso(clock.now())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(SheetPages pages, TaxonCard card) throws IOException {
        float right = portrait(pages, card);
        pages.down(14);
        pages.paragraph(LabelFont.BOLD, 18, SheetPages.LEFT, right, card.scientificName());
        String authorship = card.authorship();
        pages.paragraph(
                LabelFont.REGULAR,
                SIZE,
                SheetPages.LEFT,
                right,
                terms.label("TAXON_RANK", card.rank().name()) + (authorship == null ? "" : " · " + authorship));
        pages.paragraph(
                LabelFont.REGULAR,
                SMALL,
                SheetPages.LEFT,
                right,
                card.classification().stream().map(TaxonEntry::scientificName).collect(Collectors.joining(" / ")));
        pages.down(4);
        for (String language : List.of("kk", "ru", "en")) {
            String names = card.names().stream()
                    .filter(name -> name.language().equals(language))
                    .map(NameLine::name)
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                pages.paragraph(LabelFont.REGULAR, 11, SheetPages.LEFT, right, names);
            }
        }
        pages.passSymbol();
        pages.down(10);
    }

    /** How far to the right there is room beside the photograph. */
    private float portrait(SheetPages pages, TaxonCard card) throws IOException {
        Portrait portrait = portraits.of(card.id());
        if (portrait == null) {
            return SheetPages.RIGHT;
        }
        pages.picture(photographs.thumbnail(portrait.id()), PORTRAIT);
        return SheetPages.RIGHT - PORTRAIT - 16;
    }

    private void statuses(SheetPages pages, UUID id) throws IOException {
        for (var system : statuses.of(id).entrySet()) {
            pages.need(3 * ROW);
            pages.down(4);
            heading(pages, terms.label("STATUS_SYSTEM", system.getKey().name()));
            for (StatusLine line : system.getValue()) {
                pages.paragraph(LabelFont.REGULAR, SIZE, SheetPages.LEFT, SheetPages.RIGHT, sentence(line));
            }
        }
    }

    private String sentence(StatusLine line) {
        String scope = line.scope();
        return "%s %s, %s%s · %s"
                .formatted(
                        letters.of(line),
                        terms.label(line.vocabulary(), line.category()),
                        statuses.period(line),
                        scope == null ? "" : " (" + scope + ")",
                        source(line.source()));
    }

    private void held(SheetPages pages, Matrix matrix) throws IOException {
        pages.need(5 * ROW);
        pages.down(10);
        heading(pages, texts.get("coverage.title"));
        if (!matrix.isEmpty()) {
            new MatrixDrawing(pages, terms, texts).draw(matrix);
        }
        for (Gap gap : matrix.gaps()) {
            pages.paragraph(LabelFont.REGULAR, SIZE, SheetPages.LEFT, SheetPages.RIGHT, "– " + words.gap(gap));
        }
    }

    private void population(SheetPages pages, UUID id) throws IOException {
        List<EstimateLine> lines = population.of(id);
        if (lines.isEmpty()) {
            return;
        }
        pages.need(4 * ROW);
        pages.down(10);
        heading(pages, texts.get("population.card.title"));
        var chart = population.chart(id);
        if (chart.isDrawn()) {
            pages.paragraph(
                    LabelFont.REGULAR, SIZE, SheetPages.LEFT, SheetPages.RIGHT, printable(population.finding(id)));
            new ChartDrawing(pages).draw(chart, numbers);
        }
        for (EstimateLine line : lines) {
            pages.paragraph(
                    LabelFont.REGULAR,
                    SMALL,
                    SheetPages.LEFT,
                    SheetPages.RIGHT,
                    population.sentence(line) + " · " + source(line.source()));
        }
        pages.down(4);
        pages.paragraph(
                LabelFont.REGULAR, SMALL, SheetPages.LEFT, SheetPages.RIGHT, texts.get("population.card.notAdded"));
    }

    /** The typeface has no arrows. */
    private static String printable(String text) {
        return text.replace(" →", ";");
    }

    /** What is commonly known has no address. */
    private String source(String source) {
        return source.equals("general-knowledge") ? texts.get("species.source.generalKnowledge") : source;
    }

    private static void heading(SheetPages pages, String title) throws IOException {
        pages.text(LabelFont.BOLD, 12, SheetPages.LEFT, ROOM, title);
        pages.rule(0.8f);
        pages.down(16);
    }
}
