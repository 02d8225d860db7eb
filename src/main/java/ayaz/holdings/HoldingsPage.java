package ayaz.holdings;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.Paging;
import ayaz.platform.Slice;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of what we hold; filters and page are in its address. */
@Named
@RequestScoped
public class HoldingsPage {

    private static final int ROWS = 50;

    @Inject
    HoldingsQueries queries;

    @Inject
    Paging paging;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Texts texts;

    @Inject
    Forms forms;

    @Inject
    HttpServletRequest request;

    private @Nullable String taxon;
    private @Nullable String state;
    private @Nullable String type;
    private @Nullable String node;
    private @Nullable String organism;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String q;
    private Holdings found = new Holdings(List.of(), 0, false, null);

    /** A filter that nobody can mean leaves the list empty and says why. */
    public void find() {
        var written = new WrittenFilter(taxon, state, type, node, organism, from, to, q);
        forms.submit(() -> found = queries.find(written, paging.cursor(), ROWS), rows -> null);
    }

    public Slice<UnitRow> getSlice() {
        return new Slice<>(found.items(), found.next());
    }

    public Holdings getFound() {
        return found;
    }

    /** The same filters for the sheet. */
    public String getQuery() {
        return request.getQueryString() == null ? "" : request.getQueryString();
    }

    /** {@code 1 234}, or {@code 10 000+} where counting stopped. */
    public String getCount() {
        return NumberFormat.getIntegerInstance(texts.locale()).format(found.count())
                + (found.countIsLimit() ? "+" : "");
    }

    public @Nullable String localName(UUID taxonId) {
        return species.byId(taxonId).vernacularName(texts.locale());
    }

    /** The species by its name, also when the address has its id. */
    public @Nullable String getTaxonName() {
        return Ids.read(taxon)
                .flatMap(species::find)
                .map(TaxonEntry::scientificName)
                .orElse(taxon);
    }

    public void setTaxonName(@Nullable String name) {
        taxon = name;
    }

    public boolean isFiltered() {
        return !getQuery().isEmpty();
    }

    public @Nullable String getTaxon() {
        return taxon;
    }

    public void setTaxon(@Nullable String text) {
        taxon = text;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String text) {
        state = text;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String text) {
        type = text;
    }

    public @Nullable String getNode() {
        return node;
    }

    public void setNode(@Nullable String text) {
        node = text;
    }

    public @Nullable String getOrganism() {
        return organism;
    }

    public void setOrganism(@Nullable String text) {
        organism = text;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String text) {
        from = text;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String text) {
        to = text;
    }

    public @Nullable String getQ() {
        return q;
    }

    public void setQ(@Nullable String text) {
        q = text;
    }
}
