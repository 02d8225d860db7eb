package ayaz.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a sheet can mean, and how its cells are read. */
public enum Field {
    SAMPLE_ID(Kind.CODE, 60),
    SUPPLIER_CODE(Kind.CODE, 4000),
    SPECIES(Kind.SPECIES, 160),
    ANIMAL_ID(Kind.CODE, 80),
    ANIMAL_NAME(Kind.TEXT, 80),
    SEX(Kind.TERM, "SEX"),
    TYPE(Kind.TERM, "SAMPLE_TYPE"),
    COLLECTED_ON(Kind.DATE, 40),
    METHOD(Kind.TERM, "COLLECTION_METHOD"),
    COLLECTORS(Kind.TEXT, 300),
    COUNTRY(Kind.COUNTRY, 2),
    REGION(Kind.TEXT, 120),
    LOCALITY(Kind.TEXT, 300),
    COORDINATES(Kind.COORDINATES, 80),
    LATITUDE(Kind.NUMBER, 90),
    LONGITUDE(Kind.NUMBER, 180),
    CONTAINER(Kind.TERM, "CONTAINER_TYPE"),
    QUANTITY(Kind.QUANTITY, 20),
    QUANTITY_UNIT(Kind.TERM, "QUANTITY_UNIT"),
    COUNT(Kind.COUNT, 20),
    PLACE(Kind.TEXT, 1000),
    SITE(Kind.TEXT, 120),
    BUILDING(Kind.TEXT, 120),
    ROOM(Kind.TEXT, 120),
    EQUIPMENT(Kind.TEXT, 120),
    COMPARTMENT(Kind.TEXT, 120),
    SECTION(Kind.TEXT, 120),
    BOX(Kind.TEXT, 120),
    POSITION(Kind.POSITION, 4000),
    DISEASE_STATUS(Kind.TERM, "DISEASE_STATUS"),
    PERMIT_STATUS(Kind.TERM, "PERMIT_STATUS"),
    PERMIT(Kind.TEXT, 200),
    REMARKS(Kind.TEXT, 1000);

    enum Kind {
        TEXT,
        CODE,
        POSITION,
        SPECIES,
        DATE,
        NUMBER,
        COORDINATES,
        QUANTITY,
        COUNT,
        COUNTRY,
        TERM
    }

    private final Kind kind;
    private final int limit;
    private final String vocabulary;

    Field(Kind kind, int limit) {
        this(kind, limit, "");
    }

    Field(Kind kind, String vocabulary) {
        this(kind, 120, vocabulary);
    }

    Field(Kind kind, int limit, String vocabulary) {
        this.kind = kind;
        this.limit = limit;
        this.vocabulary = vocabulary;
    }

    Kind kind() {
        return kind;
    }

    /** The most characters, or for a number the greatest amount. */
    int limit() {
        return limit;
    }

    String vocabulary() {
        return vocabulary;
    }

    /** As the template writes it: {@code sample_id}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
