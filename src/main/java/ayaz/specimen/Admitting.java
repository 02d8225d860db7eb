package ayaz.specimen;

import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.Flaws;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

/** An animal gets its record before, or without, any material of it. */
@ApplicationScoped
@Transactional
public class Admitting {

    @Inject
    NewAnimals animals;

    /** Answers its code. */
    @Requires(Permission.REGISTER)
    public String admit(@Valid NewAnimal wish) {
        var flaws = new Flaws();
        flaws.check(() -> animals.taxon(wish.taxon()));
        flaws.check(() -> animals.check("organism.", wish.organism()));
        flaws.mustBeNone();
        return animals.add(animals.taxon(wish.taxon()), wish.taxon(), wish.organism())
                .code();
    }
}
