package ayaz.imports;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The mappings by their names: those that come with the product, and those that people save. */
@ApplicationScoped
@Transactional
public class Mappings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Requires(Permission.IMPORT)
    public List<String> names() {
        var names = new ArrayList<>(Presets.NAMES);
        names.addAll(entities.createQuery("select m.name from SavedMapping m order by m.name", String.class)
                .getResultList());
        return names;
    }

    @Requires(Permission.IMPORT)
    public SheetMapping named(String name) {
        return Presets.named(name)
                .or(() -> Optional.ofNullable(entities.find(SavedMapping.class, name))
                        .map(SavedMapping::mapping))
                .orElseThrow(() -> ImportRefusals.noSuchMapping(name));
    }

    /** A new one, or another definition of one that was saved; those of the product stay as they are. */
    @Requires(Permission.IMPORT)
    public void save(
            @NotNull @Pattern(regexp = "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ._-]{1,59}") String name, SheetMapping mapping) {
        if (Presets.NAMES.contains(name)) {
            throw ImportRefusals.presetName(name);
        }
        MappingCheck.mustMakeSense(mapping);
        SavedMapping saved = entities.find(SavedMapping.class, name);
        if (saved == null) {
            entities.persist(new SavedMapping(name, mapping, clock.now(), user.id()));
        } else {
            saved.define(mapping, clock.now(), user.id());
        }
    }
}
