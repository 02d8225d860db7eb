package ayaz.imports;

import ayaz.storage.StorageNode;
import ayaz.storage.templates.NodeKind;
import ayaz.storage.templates.Numbering;
import ayaz.storage.templates.TemperatureClass;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place that exists. */
record KnownNode(
        UUID id,
        @Nullable UUID parent,
        String barcode,
        NodeKind kind,
        int rows,
        int columns,
        @Nullable Numbering numbering,
        List<String> containerTypes,
        @Nullable TemperatureClass temperatureClass,
        boolean quarantine,
        boolean inService) {

    static KnownNode of(StorageNode node) {
        Integer rows = node.rows();
        Integer columns = node.columns();
        return new KnownNode(
                node.id(),
                node.parentId(),
                node.barcode(),
                node.kind(),
                rows == null ? 0 : rows,
                columns == null ? 0 : columns,
                node.numbering(),
                node.containerTypes(),
                node.temperatureClass(),
                node.quarantine(),
                "IN_SERVICE".equals(node.status()));
    }
}
