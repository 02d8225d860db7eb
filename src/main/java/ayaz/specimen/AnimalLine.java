package ayaz.specimen;

import ayaz.platform.Forms;
import ayaz.platform.Ids;
import ayaz.platform.Refusal;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which animal the page is about, and which line of its record it changes: without one the page adds a line. */
public class AnimalLine implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable String code;
    private @Nullable String line;

    public boolean isNew() {
        return line == null;
    }

    /** The code of the animal, whatever was written for it. */
    public String animal() {
        return String.valueOf(code);
    }

    public UUID id(Supplier<Refusal> otherwise) {
        return Ids.read(line).orElseThrow(otherwise);
    }

    /** The page of the animal. */
    public String home() {
        return Forms.to("/specimen/animal.xhtml", "code", animal());
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String printed) {
        code = printed;
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String id) {
        line = id;
    }
}
