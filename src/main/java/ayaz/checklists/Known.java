package ayaz.checklists;

import ayaz.species.NamedTaxon;
import ayaz.species.TaxonEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the species list holds already.
 *
 * @param byExternalId by the ids of whom the checklist takes its own from; empty where its ids are its own
 */
record Known(List<TaxonEntry> taxa, List<NamedTaxon> names, Map<String, UUID> byExternalId) {}
