package ayaz.specimen;

import java.util.List;

/** Tubes with these codes of their suppliers come into the collection; what is scanned otherwise must not carry them. */
public record SupplierCodesLinked(List<String> codes) {}
