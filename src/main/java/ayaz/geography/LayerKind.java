package ayaz.geography;

/** What a layer is about; the codes of MAP_LAYER_KIND. */
public enum LayerKind {
    RANGE,
    PROTECTED_AREA,
    BORDER,
    OTHER
}
