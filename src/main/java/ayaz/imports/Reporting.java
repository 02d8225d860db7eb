package ayaz.imports;

import ayaz.platform.CollectionClock;
import ayaz.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a plan in the reader's language. */
@ApplicationScoped
class Reporting {

    @Inject
    Texts texts;

    @Inject
    CollectionClock clock;

    ImportReport report(ImportPlan plan, @Nullable ImportedFile before, boolean saved) {
        return new ImportReport(
                plan.rows(),
                notices(plan, before),
                plan.problems().stream().map(this::line).toList(),
                new ImportReport.Created(
                        plan.newTaxa().size(),
                        plan.newNodes().size(),
                        (int) plan.newAnimals(),
                        plan.lots().size(),
                        plan.units()),
                plan.newNodes().stream().map(PlannedNode::path).toList(),
                plan.newTaxa(),
                plan.columns().asMapping(),
                saved);
    }

    private ImportReport.Line line(SheetProblem problem) {
        return new ImportReport.Line(
                problem.row(), problem.column(), problem.value(), sentence(problem.key(), problem.arguments()));
    }

    private String sentence(String key, List<Object> arguments) {
        return texts.get(key, arguments.toArray());
    }

    private List<String> notices(ImportPlan plan, @Nullable ImportedFile before) {
        var notices = new ArrayList<String>();
        if (before != null) {
            notices.add(texts.get("imports.notice.before", when(before.importedAt())));
        }
        if (plan.sheet().encodingGuessed()) {
            notices.add(texts.get("imports.notice.encoding", plan.sheet().encoding()));
        }
        List<String> unread = plan.columns().unread();
        if (!unread.isEmpty()) {
            notices.add(texts.get("imports.notice.unread", String.join(", ", unread)));
        }
        return notices;
    }

    String when(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .format(instant.atZone(clock.zone()));
    }
}
