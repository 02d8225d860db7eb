package ayaz.history;

import ayaz.audit.AuditEvent;
import ayaz.audit.AuditKind;
import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.platform.Ids;
import ayaz.platform.Moments;
import ayaz.platform.Texts;
import ayaz.species.SpeciesCatalogue;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entries in the words of the reader's language. */
@Named
@ApplicationScoped
public class AuditWords {

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

    /** The fields whose values are terms. */
    private static final Map<String, String> VOCABULARIES = Map.ofEntries(
            Map.entry("sampleType", "SAMPLE_TYPE"),
            Map.entry("diseaseStatus", "DISEASE_STATUS"),
            Map.entry("permitStatus", "PERMIT_STATUS"),
            Map.entry("sex", "SEX"),
            Map.entry("birthType", "BIRTH_TYPE"),
            Map.entry("method", "COLLECTION_METHOD"),
            Map.entry("processing", "PROCESSING_TYPE"),
            Map.entry("cryoprotectant", "CRYOPROTECTANT"),
            Map.entry("quantityUnit", "QUANTITY_UNIT"),
            Map.entry("containerType", "CONTAINER_TYPE"),
            Map.entry("temperatureClass", "TEMPERATURE_CLASS"),
            Map.entry("numbering", "NUMBERING"),
            Map.entry("certainty", "PARENTAGE_CERTAINTY"),
            Map.entry("licence", "LICENCE"),
            Map.entry("programmeKind", "PROGRAMME_KIND"),
            Map.entry("figureKind", "PROGRAMME_FIGURE"));

    /** The kinds of records whose parts are called by a term, and of which vocabulary it is. */
    private static final Map<AuditKind, String> PARTS = Map.of(
            AuditKind.LIFE_EVENT, "LIFE_EVENT",
            AuditKind.PROGRAMME, "PROGRAMME_FIGURE",
            AuditKind.TAXON_STATUS, "STATUS_SYSTEM");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]+");

    private static final Set<String> TAXA = Set.of("taxonId", "parentId", "acceptedId");

    @Inject
    Texts texts;

    @Inject
    Terms terms;

    @Inject
    Moments moments;

    @Inject
    SpeciesCatalogue species;

    @Inject
    CurrentUser user;

    public String event(AuditRow row) {
        return texts.get("history.event." + row.event().name());
    }

    public String kind(AuditRow row) {
        return row.kind() == null ? "" : texts.get("history.kind." + row.kind().name());
    }

    /** Which part of the record; of a signature, what it means. */
    public String part(AuditRow row) {
        String part = row.part();
        if (part == null) {
            return "";
        }
        if (row.event() == AuditEvent.SIGNED) {
            return terms.label("SIGNATURE_MEANING", part);
        }
        String vocabulary = row.kind() == null ? null : PARTS.get(row.kind());
        return vocabulary == null ? part : beginningInWords(vocabulary, part);
    }

    private String beginningInWords(String vocabulary, String part) {
        var code = CODE.matcher(part);
        return code.lookingAt() && terms.exists(vocabulary, code.group())
                ? terms.label(vocabulary, code.group()) + part.substring(code.end())
                : part;
    }

    public String field(AuditRow row) {
        String field = row.field();
        return field == null ? "" : field(field);
    }

    public String field(String name) {
        String key = "history.field." + name;
        return texts.has(key) ? texts.get(key) : name;
    }

    /** The time where the collection was, with its distance from UTC. */
    public String local(AuditRow row) {
        return WITH_OFFSET.format(row.recordedAt().atOffset(ZoneOffset.ofTotalSeconds(row.utcOffsetMinutes() * 60)));
    }

    public String before(AuditRow row) {
        return value(row.field(), row.before());
    }

    public String after(AuditRow row) {
        if (row.event() == AuditEvent.REFUSED && row.after() != null) {
            return texts.get("identity.permission." + row.after());
        }
        return value(row.field(), row.after());
    }

    private String value(@Nullable String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        if (field == null) {
            return value;
        }
        String vocabulary = VOCABULARIES.get(field);
        if (vocabulary != null) {
            return terms.label(vocabulary, value);
        }
        return TAXA.contains(field) ? taxon(value) : plain(field, value);
    }

    private String taxon(String id) {
        return Ids.read(id)
                .flatMap(species::find)
                .map(taxon -> taxon.scientificName())
                .orElse(id);
    }

    private String plain(String field, String value) {
        if (List.of("true", "false").contains(value)) {
            return texts.get("history.value." + value);
        }
        if (field.equals("role") && texts.has("identity.role." + value)) {
            return texts.get("identity.role." + value);
        }
        return value.endsWith("Z") ? moment(value) : value.replace("\u001f", " / ");
    }

    private String moment(String value) {
        try {
            return moments.iso(Instant.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** Where the record is shown; empty where it has no page. */
    public String address(AuditRow row) {
        if (row.kind() == null || row.record() == null) {
            return "";
        }
        return switch (row.kind()) {
            case TAXON, TAXON_NAME, TAXON_STATUS -> "/species/card.xhtml?id=" + row.recordId();
            case ANIMAL, ANIMAL_NUMBER, IDENTIFICATION -> "/specimen/animal.xhtml?code=" + row.record();
            case PROGRAMME -> "/programmes/programme.xhtml?id=" + row.recordId();
            case LOT -> "/specimen/lot.xhtml?number=" + row.record();
            case UNIT, TUBE_CODE -> "/unit.xhtml?code=" + row.record();
            case PLACE, KEPT_POSITION, RACK_SCAN -> "/storage/node.xhtml?code=" + row.record();
            case USER, TOKEN -> user.may(Permission.MANAGE_USERS) ? "/identity/user.xhtml?id=" + row.recordId() : "";
            default -> "";
        };
    }
}
