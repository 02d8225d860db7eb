package ayaz.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one row says, in the collection's own words; fields that could not be read are only named. */
record SampleRow(int number, List<String> cells, Map<Field, String> values, Set<Field> unclear, PlaceText place) {

    private static final List<Field> UNIT_FIELDS = List.of(
            Field.SUPPLIER_CODE,
            Field.COUNT,
            Field.PLACE,
            Field.SITE,
            Field.BUILDING,
            Field.ROOM,
            Field.EQUIPMENT,
            Field.COMPARTMENT,
            Field.SECTION,
            Field.BOX,
            Field.POSITION,
            Field.REMARKS);

    @Nullable
    String get(Field field) {
        return values.get(field);
    }

    String get(Field field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }

    int count() {
        return Integer.parseInt(get(Field.COUNT, "1"));
    }

    /** Rows of one lot agree in all but what belongs to the units and their places. */
    String lotFacts() {
        var facts = new EnumMap<Field, String>(Field.class);
        facts.putAll(values);
        UNIT_FIELDS.forEach(facts::remove);
        return facts.toString();
    }
}
