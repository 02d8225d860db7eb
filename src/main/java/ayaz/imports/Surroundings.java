package ayaz.imports;

import ayaz.storage.templates.NodePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the collection knows already and a sheet is held against. */
interface Surroundings {

    /** The scientific name in use for a scientific name, a synonym or a common name, written in full. */
    Optional<String> taxon(String name);

    /** Scientific names that are spelt like it, nearest first. */
    List<String> similarTaxa(String name);

    /** The code of a term that is given by its code or by its label in any language. */
    Optional<String> term(String vocabulary, String word);

    Optional<KnownNode> node(@Nullable UUID parent, String name);

    Optional<KnownNode> nodeWithBarcode(String barcode);

    /** The occupants of a node's slots. */
    Map<Integer, String> occupants(UUID node);

    Optional<NodePlan> template(String code);

    Set<String> takenSupplierCodes(List<String> codes);

    /** The code of an animal of that species with that number. */
    Optional<Donor> animal(String identifier, String taxon);

    /** An animal that is known: its own code and its sex. */
    record Donor(String code, String sex) {}
}
