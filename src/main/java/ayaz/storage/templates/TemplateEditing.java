package ayaz.storage.templates;

import ayaz.identity.CurrentUser;
import ayaz.identity.Permission;
import ayaz.identity.Requires;
import ayaz.platform.CollectionClock;
import ayaz.vocabulary.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

/** An administrator makes and changes templates. What was built from one stays as it is. */
@ApplicationScoped
@Transactional
public class TemplateEditing {

    @Inject
    NodeTemplates templates;

    @Inject
    SavedTemplates saved;

    @Inject
    Terms terms;

    @Inject
    CollectionClock clock;

    @Inject
    CurrentUser user;

    @Requires(Permission.MANAGE_SETTINGS)
    public void save(@Valid NewTemplate wish) {
        if (templates.isShipped(wish.code())) {
            throw TemplateRefusals.input("code", "templateIsShipped", wish.code());
        }
        JsonObject definition = wish.definition();
        rules().check(plan(wish, definition));
        saved.find(wish.code())
                .ifPresentOrElse(
                        known -> known.change(definition, clock.now(), user.id()),
                        () -> saved.add(new SavedTemplate(wish.code(), definition, clock.now(), user.id())));
    }

    /** What the wish would build, refused as saving would refuse it. */
    @Requires(Permission.MANAGE_SETTINGS)
    public NodePlan tryOut(@Valid NewTemplate wish) {
        NodePlan plan = plan(wish, wish.definition());
        rules().check(plan);
        return plan;
    }

    private TemplateRules rules() {
        return new TemplateRules(type -> terms.exists("CONTAINER_TYPE", type));
    }

    private static NodePlan plan(NewTemplate wish, JsonObject definition) {
        for (int i = 0; i < wish.levels().size(); i++) {
            String kind = wish.levels().get(i).kind();
            if (NodeKind.named(kind).isEmpty()) {
                throw TemplateRefusals.input("levels[" + i + "].kind", "templateUnknownKind", kind);
            }
            if (!wish.isOutlined(i)) {
                throw TemplateRefusals.input("levels[" + i + "].inside", "templateOutline", i + 1);
            }
        }
        return TemplateReader.plan(wish.code(), definition);
    }

    @Requires(Permission.MANAGE_SETTINGS)
    public void withdraw(@NotBlank String code) {
        saved.find(code)
                .orElseThrow(() -> TemplateRefusals.input("code", "noSuchTemplate", code))
                .withdraw(clock.now(), user.id());
    }
}
