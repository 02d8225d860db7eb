package ayaz.platform;

/** A card of a record that people edit. */
public interface Versioned {

    /** The version that an edit must name. */
    long version();
}
