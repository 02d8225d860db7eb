package ayaz.racks;

import ayaz.storage.StorageNode;
import java.util.List;

/** A reading held against the register: what is wrong with it, and slot by slot what it means. */
record HeldRack(StorageNode node, RackShape shape, ScanMode mode, List<RackFault> faults, List<RackCell> cells) {

    boolean isClean() {
        return faults.isEmpty() && cells.stream().noneMatch(cell -> cell.status() == CellStatus.DUPLICATE);
    }
}
