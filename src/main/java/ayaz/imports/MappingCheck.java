package ayaz.imports;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A mapping that names what does not exist is refused when it is saved, not when it is used. */
final class MappingCheck {

    private MappingCheck() {}

    static void mustMakeSense(SheetMapping mapping) {
        mapping.columns().values().stream().filter(name -> !name.isEmpty()).forEach(MappingCheck::mustBeField);
        mapping.defaults().keySet().forEach(MappingCheck::mustBeField);
        for (var translation : mapping.translations()) {
            mustBeField(translation.field());
            translation.means().keySet().forEach(MappingCheck::mustBeField);
        }
        mustBePattern(mapping.separator());
        for (var rule : mapping.kinds()) {
            String name = rule.name();
            mustBePattern(name == null ? "" : name);
        }
    }

    private static void mustBeField(String name) {
        if (Field.named(name).isEmpty()) {
            throw ImportRefusals.badMapping(name);
        }
    }

    private static void mustBePattern(String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw ImportRefusals.badMapping(pattern);
        }
    }
}
