package ayaz.specimen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** One animal with its numbers and its lots. */
@Named
@RequestScoped
public class AnimalPage {

    @Inject
    SpecimenQueries queries;

    private @Nullable String code;
    private @Nullable OrganismCard animal;

    public void open() {
        animal = queries.organism(code == null ? "" : code);
    }

    public @Nullable OrganismCard getAnimal() {
        return animal;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String printed) {
        code = printed;
    }
}
