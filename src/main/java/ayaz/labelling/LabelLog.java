package ayaz.labelling;

import ayaz.labels.LabelTemplates;
import ayaz.platform.Once;
import ayaz.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who made which labels when, for the pages of units and lots and the one that prints: {@code /WEB-INF/labelling/log.xhtml}. */
@Named
@RequestScoped
public class LabelLog {

    @Inject
    LabelQueries queries;

    @Inject
    LabelTemplates templates;

    @Inject
    Texts texts;

    private final Once<List<PrintRun>> runs = new Once<>();

    public List<PrintRun> ofUnits(List<String> codes) {
        return runs.get(() -> queries.runsOfUnits(codes));
    }

    public List<PrintRun> ofUnit(String code) {
        return ofUnits(List.of(code));
    }

    public List<PrintRun> ofLot(String number) {
        return runs.get(() -> queries.runsOfLot(number));
    }

    /** A template that has been taken away since is known by its name. */
    public String title(PrintRun run) {
        return templates.all().stream()
                .filter(each -> each.name().equals(run.template()))
                .map(each -> each.title(texts.locale()))
                .findFirst()
                .orElse(run.template());
    }
}
