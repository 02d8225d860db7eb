package ayaz.platform;

import java.util.Locale;

/** A person has picked a language on a page; announced so that it can also become their own setting. */
public record LanguageChosen(Locale language) {}
