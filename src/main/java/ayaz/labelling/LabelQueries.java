package ayaz.labelling;

import ayaz.codes.PrintedCode;
import ayaz.codes.PrintedCodes;
import ayaz.codes.ScannedText;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.labels.LabelPdf;
import ayaz.labels.LabelTemplate;
import ayaz.platform.Settings;
import ayaz.species.SpeciesCatalogue;
import ayaz.species.TaxonEntry;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stands on the labels of units, and which were made already. */
@ApplicationScoped
public class LabelQueries {

    private static final int MOST_LINES = 500;

    private static final String FACTS =
            """
            select new ayaz.labelling.LabelFacts(
                u.id, u.code, u.ordinal, u.containerType, u.taxonId, u.sampleType, l.catalogNumber, l.unitCount,
                l.quantity, l.quantityUnit, l.cryoprotectant, l.cryoprotectantPercent, l.passage,
                e.collectedAt, e.utcOffset, e.precision, o.code, o.name)
            from StoredUnit u join u.lot l join l.collectionEvent e left join Organism o on o.id = u.organismId
            where\s""";

    private static final String LOG =
            """
            select new ayaz.labelling.LabelLogRow(
                u.code, u.ordinal, p.template, p.templateVersion, p.copyNumber, p.printedAt, a.displayName, p.reason)
            from LabelPrint p join StoredUnit u on u.id = p.unitId join UserAccount a on a.id = p.printedBy
            where\s""";

    private static final String RUNS =
            """
            select new ayaz.labelling.PrintRun(
                p.template, p.printedAt, a.displayName, p.reason, count(p), max(p.copyNumber))
            from LabelPrint p join StoredUnit u on u.id = p.unitId join UserAccount a on a.id = p.printedBy
            where\s""";

    private static final int MOST_RUNS = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    SpeciesCatalogue species;

    @Inject
    Terms terms;

    @Inject
    Settings settings;

    @Inject
    LabelPdf pdf;

    /** The units that a label is wished for, in the order of the lot or of their codes; a wrong code is refused. */
    List<LabelFacts> units(LabelWish wish) {
        String lot = wish.lot();
        if (wish.units().isEmpty()) {
            String number = lot == null ? "" : ScannedText.normalised(lot);
            List<LabelFacts> found = entities.createQuery(
                            FACTS + "l.catalogNumber = :number order by u.ordinal", LabelFacts.class)
                    .setParameter("number", number)
                    .getResultList();
            if (found.isEmpty()) {
                throw lot == null ? LabellingRefusals.noUnits() : LabellingRefusals.noSuchLot(number);
            }
            return found;
        }
        return named(wish.units());
    }

    private List<LabelFacts> named(Collection<String> scanned) {
        List<String> codes = scanned.stream()
                .map(text -> new PrintedCode(ScannedText.normalised(text)).text())
                .distinct()
                .toList();
        List<LabelFacts> found = entities.createQuery(FACTS + "u.code in :codes order by u.code", LabelFacts.class)
                .setParameter("codes", codes)
                .getResultList();
        if (found.size() < codes.size()) {
            var known = found.stream().map(LabelFacts::code).collect(Collectors.toSet());
            throw LabellingRefusals.noSuchUnits(
                    codes.stream().filter(code -> !known.contains(code)).collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** How many copies of this label each unit has, the units without one left out. */
    Map<UUID, Integer> copies(List<LabelFacts> units, LabelTemplate template) {
        return entities.createQuery(
                        """
                        select p.unitId, max(p.copyNumber) from LabelPrint p
                        where p.unitId in :units and p.template = :template group by p.unitId""",
                        Object[].class)
                .setParameter("units", units.stream().map(LabelFacts::unitId).toList())
                .setParameter("template", template.name())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    /** A PDF with a label for each. */
    byte[] rendered(LabelTemplate template, List<LabelFacts> units) {
        return pdf.render(template, units.stream().map(this::fields).toList());
    }

    private Map<String, String> fields(LabelFacts unit) {
        TaxonEntry taxon = species.byId(unit.taxonId());
        String code = taxon.shortCode();
        return unit.fields(
                taxon.scientificName(),
                code == null ? "" : code,
                terms.labelIn(Locale.ENGLISH, "QUANTITY_UNIT", unit.quantityUnit()),
                settings.text("institution.prefix", PrintedCodes.DEFAULT_PREFIX));
    }

    /** As the labels of the wish would look, one for the first unit; nothing is logged. */
    @Requires(Permission.READ)
    public byte[] sample(LabelWish wish, LabelTemplate template) {
        return rendered(template, units(wish).subList(0, 1));
    }

    /** What the first of the units is. */
    @Requires(Permission.READ)
    public String containerOf(LabelWish wish) {
        return units(wish).get(0).containerType();
    }

    /** Labels made for the units of a lot, newest first. */
    @Requires(Permission.READ)
    public List<LabelLogRow> logOfLot(String number) {
        return log("u.lot.catalogNumber = :key", ScannedText.normalised(number));
    }

    @Requires(Permission.READ)
    public List<LabelLogRow> logOfUnit(String code) {
        return log("u.code = :key", new PrintedCode(ScannedText.normalised(code)).text());
    }

    /** The last acts of printing in which labels of the lot were made, newest first. */
    @Requires(Permission.READ)
    public List<PrintRun> runsOfLot(String number) {
        return runs("u.lot.catalogNumber = :key", ScannedText.normalised(number));
    }

    @Requires(Permission.READ)
    public List<PrintRun> runsOfUnits(List<String> codes) {
        return codes.isEmpty() ? List.of() : runs("u.code in :key", codes);
    }

    private List<PrintRun> runs(String condition, Object key) {
        return entities.createQuery(
                        RUNS + condition
                                + " group by p.template, p.printedAt, a.displayName, p.reason order by p.printedAt desc",
                        PrintRun.class)
                .setParameter("key", key)
                .setMaxResults(MOST_RUNS)
                .getResultList();
    }

    private List<LabelLogRow> log(String condition, String key) {
        return entities.createQuery(LOG + condition + " order by p.printedAt desc, u.ordinal", LabelLogRow.class)
                .setParameter("key", key)
                .setMaxResults(MOST_LINES)
                .getResultList();
    }
}
