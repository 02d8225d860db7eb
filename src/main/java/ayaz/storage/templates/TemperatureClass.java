package ayaz.storage.templates;

/** How cold a place is (handbook B.2). */
public enum TemperatureClass {
    RT(false),
    FRIDGE(false),
    M20(false),
    M80(false),
    M135(true),
    LN_V(true),
    LN_L(true);

    private final boolean belowGlassTransition;

    TemperatureClass(boolean belowGlassTransition) {
        this.belowGlassTransition = belowGlassTransition;
    }

    /** Cold enough for what shall live again: below -135 °C (handbook A.2.10). */
    public boolean keepsAlive() {
        return belowGlassTransition;
    }
}
