package ayaz.pedigree;

import ayaz.specimen.Sex;

/** Mother or father; with birds and mammals alike the sexes are known by the same letters. */
public enum ParentRole {
    DAM(Sex.M),
    SIRE(Sex.F);

    private final Sex impossible;

    ParentRole(Sex impossible) {
        this.impossible = impossible;
    }

    /** Of an animal whose sex nobody knows anything may be said. */
    boolean fits(Sex sex) {
        return sex != impossible;
    }
}
