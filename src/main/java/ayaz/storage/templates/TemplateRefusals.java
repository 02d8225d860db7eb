package ayaz.storage.templates;

import ayaz.platform.Refusal;

/** Why no place can be built so. */
final class TemplateRefusals {

    private TemplateRefusals() {}

    static Refusal input(String field, String key, Object... arguments) {
        return Refusal.unprocessable("storage.refusal." + key, arguments).at(field);
    }
}
