package ayaz.specimen;

/** What a lot is made of (handbook B.1), with what the rules need to know of it. */
public enum SampleType {
    SEMEN(Viability.VIABLE, Gamete.MALE),
    SEMEN_EPI(Viability.VIABLE, Gamete.MALE),
    OOCYTE(Viability.VIABLE, Gamete.FEMALE),
    EMBRYO(Viability.VIABLE, Gamete.NONE),
    OVARY(Viability.VIABLE, Gamete.FEMALE),
    TESTIS(Viability.VIABLE, Gamete.MALE),
    PGC(Viability.VIABLE, Gamete.NONE),
    FIBROBLAST(Viability.VIABLE, Gamete.NONE),
    CELL_OTHER(Viability.VIABLE, Gamete.NONE),
    IPSC(Viability.VIABLE, Gamete.NONE),
    SKIN,
    MUSCLE,
    ORGAN,
    BLOOD,
    BLOOD_CARD,
    PLASMA,
    SERUM,
    DNA,
    RNA,
    FEATHER,
    FEATHER_PULP,
    HAIR,
    FAECES,
    SWAB,
    EGGSHELL,
    BONE_TOOTH,
    QUILL;

    private enum Viability {
        VIABLE,
        NOT_VIABLE
    }

    private enum Gamete {
        MALE,
        FEMALE,
        NONE
    }

    private final Viability viability;
    private final Gamete gamete;

    SampleType() {
        this(Viability.NOT_VIABLE, Gamete.NONE);
    }

    SampleType(Viability viability, Gamete gamete) {
        this.viability = viability;
        this.gamete = gamete;
    }

    /** Gametes, embryos and cells that are meant to live again: never warmer than -135 °C (handbook A.2.10). */
    public boolean isViable() {
        return viability == Viability.VIABLE;
    }

    /** Sperm can be watched swimming; nothing else here has a motility. */
    public boolean isSemen() {
        return this == SEMEN || this == SEMEN_EPI;
    }

    /** Grown in culture, so that it has a passage number (handbook 6.6). */
    public boolean isCulture() {
        return switch (this) {
            case PGC, FIBROBLAST, CELL_OTHER, IPSC -> true;
            default -> false;
        };
    }

    /** Semen comes from no female, oocytes from no male (handbook A.2.24). */
    public boolean fits(Sex sex) {
        return !(gamete == Gamete.MALE && sex == Sex.F) && !(gamete == Gamete.FEMALE && sex == Sex.M);
    }
}
