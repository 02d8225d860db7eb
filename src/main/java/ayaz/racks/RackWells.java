package ayaz.racks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wells of a file as slots of a certain rack, and what does not fit into it. */
record RackWells(Map<Integer, Well> bySlot, List<RackFault> faults) {

    static RackWells of(RackFile file, RackShape rack, WellPosition.Order order) {
        var faults = new ArrayList<>(file.faults());
        var bySlot = new LinkedHashMap<Integer, Well>();
        RackShape grid = file.grid();
        if (grid != null && !grid.equals(rack)) {
            Well last = file.wells().get(file.wells().size() - 1);
            faults.add(RackFault.at(
                    last.line(),
                    last.written(),
                    "",
                    "racks.fault.otherSize",
                    grid.rows(),
                    grid.columns(),
                    rack.rows(),
                    rack.columns()));
            return new RackWells(bySlot, faults);
        }
        for (Well well : file.wells()) {
            Optional<Integer> slot = well.position().slot(rack, order);
            if (slot.isEmpty()) {
                faults.add(RackFault.at(
                        well, "racks.fault.outside", rack.rows(), rack.columns(), rack.first(), rack.last()));
            } else {
                Well before = bySlot.putIfAbsent(slot.get(), well);
                if (before != null && !before.position().equals(well.position())) {
                    faults.add(RackFault.at(well, "racks.fault.positionTwice", before.line()));
                }
            }
        }
        return new RackWells(bySlot, faults);
    }
}
