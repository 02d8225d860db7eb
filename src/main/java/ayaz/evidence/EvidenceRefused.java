package ayaz.evidence;

/** A rule does not hold. The message tells programmers where; people are told which rule it is. */
public final class EvidenceRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Rule rule;

    EvidenceRefused(Rule rule, String why) {
        super(why);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
