package ayaz.signing;

/** The acts that may need a signature: some always, the others of the roles that an administrator names. */
public enum SignedAct {
    RELEASE(Meaning.RELEASED, true),
    DISPOSAL(Meaning.APPROVED, true),
    CORRECTION(Meaning.RESPONSIBILITY, true),
    QUARANTINE(Meaning.RESPONSIBILITY, false),
    USE(Meaning.PERFORMED, false);

    private final Meaning usual;
    private final boolean always;

    SignedAct(Meaning usual, boolean always) {
        this.usual = usual;
        this.always = always;
    }

    /** What signing it mostly means. */
    public Meaning usual() {
        return usual;
    }

    public boolean isAlways() {
        return always;
    }
}
