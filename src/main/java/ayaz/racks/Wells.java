package ayaz.racks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the wells of a file and what is wrong with them, one after the other. */
final class Wells {

    private final List<Well> wells = new ArrayList<>();
    private final List<RackFault> faults = new ArrayList<>();
    private final Map<WellPosition, Well> byPosition = new HashMap<>();
    private final Map<String, Well> byTube = new HashMap<>();

    void add(int line, String written, WellPosition position, String cell) {
        Seen seen = Seen.in(cell);
        String text = seen == Seen.TUBE ? TubeText.of(cell) : cell.strip();
        var well = new Well(line, written, position, seen, text);
        Well before = byPosition.putIfAbsent(position, well);
        if (before != null) {
            faults.add(RackFault.at(well, "racks.fault.positionTwice", before.line()));
        }
        if (seen == Seen.TUBE) {
            checkTube(well);
        }
        wells.add(well);
    }

    private void checkTube(Well well) {
        TubeText.faultOf(well.line(), well.written(), well.text()).ifPresent(faults::add);
        Well before = byTube.putIfAbsent(TubeText.key(well.text()), well);
        if (before != null) {
            faults.add(RackFault.at(well, "racks.fault.tubeTwice", before.line(), before.written()));
        }
    }

    void fault(int line, String well, String value, String key, Object... arguments) {
        faults.add(RackFault.at(line, well, value, "racks.fault." + key, arguments));
    }

    List<Well> all() {
        return List.copyOf(wells);
    }

    List<RackFault> faults() {
        return List.copyOf(faults);
    }
}
