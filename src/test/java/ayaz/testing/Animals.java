package ayaz.testing;

import ayaz.platform.Ids;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Animals that a curator records, each under a name of its own. */
public record Animals(Program curator) {

    /** A snow leopard; answers its code. */
    public String admitted(String sex, @Nullable String bornOn) {
        return admitted("Panthera uncia", sex, bornOn);
    }

    public String admitted(String taxon, String sex, @Nullable String bornOn) {
        var organism = Json.createObjectBuilder().add("name", "A-" + Ids.next()).add("sex", sex);
        if (bornOn != null) {
            organism.add("bornOn", bornOn);
        }
        JsonObject wish = Json.createObjectBuilder()
                .add("taxon", taxon)
                .add("organism", organism)
                .build();
        return curator.post("organisms", wish.toString()).done().getString("code");
    }

    /** {@code role} DAM or SIRE. */
    public Answer parent(String child, String role, String parent) {
        return parent(child, role, parent, "RECORDED");
    }

    public Answer parent(String child, String role, String parent, String certainty) {
        return curator.post(
                "organisms/" + child + "/parents",
                "{\"parent\":\"%s\",\"role\":\"%s\",\"certainty\":\"%s\",\"source\":\"Studbook 2026\"}"
                        .formatted(parent, role, certainty));
    }

    public JsonObject pedigree(String animal) {
        return curator.get("organisms/" + animal + "/pedigree").done();
    }

    public JsonObject figures(String animal) {
        return pedigree(animal).getJsonObject("figures");
    }

    public Answer correct(String path, String patch) {
        return curator.with("If-Match", curator.get(path).etag()).patch(path, patch);
    }
}
