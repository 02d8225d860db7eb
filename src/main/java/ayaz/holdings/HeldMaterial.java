package ayaz.holdings;

/** What was ever registered of one material of a species, with everything below it. */
public record HeldMaterial(String sampleType, long animals, long lots, long units) {}
