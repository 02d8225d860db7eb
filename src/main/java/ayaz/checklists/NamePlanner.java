package ayaz.checklists;

import ayaz.checklists.ChecklistPlan.NewName;
import ayaz.species.NamedTaxon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which names in the three languages are new. The first one of a taxon in a language is the preferred one. */
final class NamePlanner {

    private static final int LONGEST = 160;

    private final Checklist list;
    private final Map<String, PlannedTaxon> taxa;
    private final String source;
    private final List<RowProblem> problems;
    private final Set<String> said = new HashSet<>();
    private final Set<String> preferred = new HashSet<>();
    private int otherLanguages;

    NamePlanner(
            Checklist list,
            Map<String, PlannedTaxon> taxa,
            List<NamedTaxon> known,
            String source,
            List<RowProblem> problems) {
        this.list = list;
        this.taxa = taxa;
        this.source = source;
        this.problems = problems;
        known.forEach(name -> {
            said.add(key(name.taxonId(), name.language(), name.name()));
            if (name.preferred()) {
                preferred.add(key(name.taxonId(), name.language(), ""));
            }
        });
    }

    List<NewName> plan() {
        var names = new ArrayList<NewName>();
        for (Statement statement : list.names()) {
            PlannedTaxon taxon = taxa.get(statement.taxon());
            var language = LanguageWords.code(statement.get(Term.LANGUAGE));
            if (language.isEmpty()) {
                otherLanguages++;
            } else if (taxon != null && isWellFormed(statement)) {
                add(names, taxon, language.get(), statement);
            }
        }
        if (otherLanguages > 0) {
            list.notices().add(Notice.of("otherLanguages", otherLanguages));
        }
        return names;
    }

    private boolean isWellFormed(Statement statement) {
        String name = statement.get(Term.VERNACULAR_NAME);
        if (name.length() > LONGEST) {
            problems.add(
                    RowProblem.of(statement.file(), statement.row(), Term.VERNACULAR_NAME, name, "tooLong", LONGEST));
        }
        return !name.isEmpty() && name.length() <= LONGEST;
    }

    private void add(List<NewName> names, PlannedTaxon taxon, String language, Statement statement) {
        String name = statement.get(Term.VERNACULAR_NAME);
        if (said.add(key(taxon.id(), language, name))) {
            String from = statement.get(Term.SOURCE);
            String cited = from.isEmpty() ? source : from;
            names.add(new NewName(
                    taxon.id(),
                    language,
                    name,
                    preferred.add(key(taxon.id(), language, "")),
                    cited.length() > 400 ? cited.substring(0, 400) : cited));
        }
    }

    private static String key(UUID taxon, String language, String name) {
        return taxon + language + name.toLowerCase(Locale.ROOT);
    }
}
