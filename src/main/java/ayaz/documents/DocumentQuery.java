package ayaz.documents;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What is said of a document in the address to which it is sent. */
public class DocumentQuery {

    @QueryParam("of")
    @DefaultValue("")
    String of = "";

    @QueryParam("title")
    @DefaultValue("")
    String title = "";

    @QueryParam("kind")
    @DefaultValue("OTHER")
    String kind = "OTHER";

    @QueryParam("language")
    @Nullable
    String language;

    @QueryParam("access")
    @DefaultValue("EVERYONE")
    String access = "EVERYONE";

    @QueryParam("remarks")
    @Nullable
    String remarks;

    @QueryParam("fileName")
    @Nullable
    String fileName;

    DocumentFacts facts() {
        return new DocumentFacts(title, kind, language, access, remarks);
    }
}
