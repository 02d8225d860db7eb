package ayaz.species;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What others call the taxon: GBIF and NCBI by number, the Catalogue of Life by letters, IUCN by its sis id, Species+. */
public record ExternalIds(
        @Nullable @Pattern(regexp = NUMBER) String gbif,
        @Nullable @Pattern(regexp = "[A-Za-z0-9]{1,20}") String col,
        @Nullable @Pattern(regexp = NUMBER) String iucn,
        @Nullable @Pattern(regexp = NUMBER) String speciesPlus,
        @Nullable @Pattern(regexp = NUMBER) String ncbi) {

    static final ExternalIds NONE = new ExternalIds(null, null, null, null, null);

    private static final String NUMBER = "[0-9]{1,19}";

    /** Those who number taxa, with the pages where theirs stand. */
    public enum Scheme {
        GBIF("gbif", "gbif_key", "https://www.gbif.org/species/"),
        COL("col", "col_id", "https://www.catalogueoflife.org/data/taxon/"),
        IUCN("iucn", "iucn_id", "https://www.iucnredlist.org/search?searchType=species&taxonId="),
        SPECIES_PLUS("speciesPlus", "species_plus_id", "https://www.speciesplus.net/species#/taxon_concepts/"),
        NCBI("ncbi", "ncbi_id", "https://www.ncbi.nlm.nih.gov/Taxonomy/Browser/wwwtax.cgi?id=");

        private final String field;
        private final String column;
        private final String page;

        Scheme(String field, String column, String page) {
            this.field = field;
            this.column = column;
            this.page = page;
        }

        /** As JSON names it. */
        public String field() {
            return field;
        }

        public String column() {
            return column;
        }

        /** As the taxon and the audit name it. */
        public String property() {
            return this == GBIF ? "gbifKey" : field + "Id";
        }

        public String page(String id) {
            return page + id;
        }

        public boolean accepts(String id) {
            return id.matches(this == COL ? "[A-Za-z0-9]{1,20}" : NUMBER);
        }
    }

    public @Nullable String of(Scheme scheme) {
        return switch (scheme) {
            case GBIF -> gbif;
            case COL -> col;
            case IUCN -> iucn;
            case SPECIES_PLUS -> speciesPlus;
            case NCBI -> ncbi;
        };
    }
}
