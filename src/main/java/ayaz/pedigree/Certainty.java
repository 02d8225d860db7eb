package ayaz.pedigree;

/** How sure it is. Only one parent of each sex is counted; a possible one never is. */
public enum Certainty {
    PROVEN,
    RECORDED,
    PROBABLE,
    POSSIBLE
}
