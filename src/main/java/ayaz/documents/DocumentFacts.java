package ayaz.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said of a document when it is attached; kind and access are terms of their vocabularies. */
public record DocumentFacts(
        @NotNull @NotBlank @Size(max = 200) String title,
        @NotNull @NotBlank @Size(max = 40) String kind,
        @Nullable @Pattern(regexp = "[a-z]{2}") String language,
        @NotNull @NotBlank @Size(max = 20) String access,
        @Nullable @Size(max = 1000) String remarks) {

    /** What a page begins with. */
    static final DocumentFacts BLANK = new DocumentFacts("", "", null, Access.EVERYONE.name(), null);
}
