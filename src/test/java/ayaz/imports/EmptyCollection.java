package ayaz.imports;

import ayaz.storage.templates.NodePlan;
import ayaz.storage.templates.ShippedNodeTemplates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A collection without places and samples that knows a few species, and takes any term by its code. */
final class EmptyCollection implements Surroundings {

    private static final Map<String, String> SPECIES = Map.of(
            "panthera uncia", "Panthera uncia",
            "otocolobus manul", "Otocolobus manul",
            "felis manul", "Otocolobus manul",
            "cervus hanglu bactrianus", "Cervus hanglu bactrianus",
            "cervus elaphus bactrianus", "Cervus hanglu bactrianus",
            "aquila nipalensis", "Aquila nipalensis",
            "hystrix indica", "Hystrix indica");

    private final ShippedNodeTemplates templates = new ShippedNodeTemplates();
    final Map<String, KnownNode> roots = new HashMap<>();
    final Map<Integer, String> occupants = new HashMap<>();
    final Set<String> supplierCodes = new HashSet<>();

    @Override
    public Optional<String> taxon(String name) {
        return Optional.ofNullable(SPECIES.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<String> similarTaxa(String name) {
        return name.startsWith("Haliaeetus") ? List.of("Haliaeetus albicilla") : List.of();
    }

    @Override
    public Optional<String> term(String vocabulary, String word) {
        return word.matches("[A-Z0-9_]+") ? Optional.of(word) : Optional.empty();
    }

    @Override
    public Optional<KnownNode> node(@Nullable UUID parent, String name) {
        return parent == null ? Optional.ofNullable(roots.get(name)) : Optional.empty();
    }

    @Override
    public Optional<KnownNode> nodeWithBarcode(String barcode) {
        return Optional.empty();
    }

    @Override
    public Map<Integer, String> occupants(UUID node) {
        return occupants;
    }

    @Override
    public Optional<NodePlan> template(String code) {
        return templates.named(code);
    }

    @Override
    public Set<String> takenSupplierCodes(List<String> codes) {
        var taken = new HashSet<>(codes);
        taken.retainAll(supplierCodes);
        return taken;
    }

    @Override
    public Optional<Donor> animal(String identifier, String taxon) {
        return Optional.empty();
    }
}
