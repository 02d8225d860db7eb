package ayaz.evidence;

import java.util.stream.Stream;

/** The bundles that every verifier is asked about: genuine ones, and for each rule those that break it first. */
final class NamedBundles {

    private NamedBundles() {}

    static Stream<NamedBundle> all() {
        return Stream.of(
                        genuine(),
                        FileAttacks.all(),
                        LogAttacks.all(),
                        StampAttacks.all(),
                        StoryAttacks.all(),
                        RecordAttacks.all(),
                        GivenThings.all())
                .flatMap(each -> each);
    }

    static Stream<NamedBundle> genuine() {
        return Samples.genuine().entrySet().stream()
                .map(each -> new NamedBundle(each.getKey(), each.getValue().file(), NamedBundle.VERIFIED));
    }

    static NamedBundle broken(Rule rule, String name, Draft draft) {
        return new NamedBundle(rule.code() + "-" + name, draft.file(), rule);
    }

    static NamedBundle good(String name, Draft draft) {
        return new NamedBundle(name, draft.file(), NamedBundle.VERIFIED);
    }
}
