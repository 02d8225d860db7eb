package ayaz.checklists;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What a column of a checklist holds, by the last word of its Darwin Core term or by the heading of a sheet. */
enum Term {
    TAXON_ID("taxonID"),
    SCIENTIFIC_NAME("scientificName"),
    AUTHORSHIP("scientificNameAuthorship"),
    RANK("taxonRank"),
    STATUS("taxonomicStatus"),
    PARENT_ID("parentNameUsageID"),
    PARENT_NAME("parentNameUsage"),
    ACCEPTED_ID("acceptedNameUsageID"),
    ACCEPTED_NAME("acceptedNameUsage"),
    KINGDOM("kingdom"),
    PHYLUM("phylum"),
    CLASS("class"),
    ORDER("order"),
    FAMILY("family"),
    GENUS("genus"),
    REMARKS("taxonRemarks"),
    NAME_EN("nameEn"),
    NAME_RU("nameRu"),
    NAME_KK("nameKk"),
    VERNACULAR_NAME("vernacularName"),
    LANGUAGE("language"),
    PREFERRED("isPreferredName"),
    LOCALITY("locality"),
    LOCATION_ID("locationID"),
    COUNTRY_CODE("countryCode"),
    OCCURRENCE_STATUS("occurrenceStatus"),
    ESTABLISHMENT_MEANS("establishmentMeans"),
    THREAT_STATUS("threatStatus"),
    APPENDIX_CITES("appendixCITES"),
    EVENT_DATE("eventDate"),
    DESCRIPTION("description"),
    TYPE("type"),
    LICENSE("license"),
    SOURCE("source");

    private static final Map<String, Term> WORDS = words();

    private final String local;

    Term(String local) {
        this.local = local;
    }

    /** As Darwin Core calls it. */
    String written() {
        return local;
    }

    /** A heading or an address such as {@code http://rs.tdwg.org/dwc/terms/taxonRank}. */
    static Optional<Term> of(String heading) {
        String last = heading.substring(Math.max(heading.lastIndexOf('/'), heading.lastIndexOf('#')) + 1);
        return Optional.ofNullable(WORDS.get(plain(last)));
    }

    /** Case, blanks, points and underscores do not matter. */
    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }

    private static Map<String, Term> words() {
        var file = new Properties();
        try (var reader =
                new InputStreamReader(Term.class.getResourceAsStream("headers.properties"), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new HashMap<String, Term>();
        for (Term term : values()) {
            words.put(plain(term.local), term);
            Arrays.stream(file.getProperty(term.local, "").split("\\|"))
                    .map(Term::plain)
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.put(word, term));
        }
        return Map.copyOf(words);
    }
}
