package ayaz.geofiles;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code .dbf} of a Shapefile: one row of attributes for each shape (dBASE III). */
final class DbfTable {

    private static final int HEADER = 32;
    private static final int FIELD = 32;
    private static final byte END_OF_FIELDS = 0x0D;
    private static final byte DELETED = '*';
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    /** The byte 29 of the header, where a program has set it. */
    private static final Map<Integer, Charset> CODE_PAGES = Map.of(
            0x57, Charset.forName("windows-1252"),
            0x26, Charset.forName("IBM866"),
            0x65, Charset.forName("IBM866"),
            0xC9, CYRILLIC);

    private record Field(String name, char type, int start, int length) {}

    private final ByteBuffer bytes;
    private final Charset charset;
    private final List<Field> fields = new ArrayList<>();

    private DbfTable(byte[] content, @Nullable String codePage) {
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        charset = charset(codePage);
        int start = 1;
        for (int at = HEADER; bytes.get(at) != END_OF_FIELDS; at += FIELD) {
            int length = Byte.toUnsignedInt(bytes.get(at + 16));
            fields.add(new Field(name(at), (char) bytes.get(at + 11), start, length));
            start += length;
        }
    }

    /** The attributes of each record; null where the record was deleted. */
    static List<@Nullable JsonObject> read(GeoFile file, @Nullable GeoFile codePage) {
        try {
            String page = codePage == null ? null : new String(codePage.bytes(), StandardCharsets.US_ASCII).strip();
            return new DbfTable(file.bytes(), page).rows();
        } catch (IndexOutOfBoundsException e) {
            throw GeofileRefusals.broken(file.shortName());
        }
    }

    /** What the {@code .cpg} says, else the header; else whatever all the bytes can be. */
    private Charset charset(@Nullable String codePage) {
        if (codePage != null) {
            String name = codePage.toUpperCase(Locale.ROOT);
            String known = name.matches("\\d{4}") ? "windows-" + name : name.equals("UTF8") ? "UTF-8" : name;
            if (known.matches("[\\w.:-]+") && Charset.isSupported(known)) {
                return Charset.forName(known);
            }
        }
        Charset told = CODE_PAGES.get(Byte.toUnsignedInt(bytes.get(29)));
        return told != null ? told : isUtf8() ? StandardCharsets.UTF_8 : CYRILLIC;
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate().position(bytes.getShort(8)));
            return true;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return false;
        }
    }

    private String name(int at) {
        int end = at;
        while (end < at + 11 && bytes.get(end) != 0) {
            end++;
        }
        return new String(bytes.array(), at, end - at, charset).strip();
    }

    private List<@Nullable JsonObject> rows() {
        int count = bytes.getInt(4);
        int first = Short.toUnsignedInt(bytes.getShort(8));
        int length = Short.toUnsignedInt(bytes.getShort(10));
        var rows = new ArrayList<@Nullable JsonObject>();
        for (int i = 0; i < count; i++) {
            int at = Math.addExact(first, Math.multiplyExact(i, length));
            rows.add(bytes.get(at) == DELETED ? null : row(at));
        }
        return rows;
    }

    private JsonObject row(int at) {
        var row = Json.createObjectBuilder();
        for (Field field : fields) {
            String text = new String(bytes.array(), at + field.start(), field.length(), charset).strip();
            row.add(field.name(), value(field.type(), text));
        }
        return row.build();
    }

    private static JsonValue value(char type, String text) {
        if (text.isEmpty() || text.chars().allMatch(each -> each == 0 || each == '*')) {
            return JsonValue.NULL;
        }
        if (type != 'N' && type != 'F') {
            return Json.createValue(text);
        }
        try {
            return Json.createValue(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Json.createValue(text);
        }
    }
}
