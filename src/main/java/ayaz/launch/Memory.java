package ayaz.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Lets a JVM that was started with no options behave on a small server: what the start-up needed is given back to the
 * machine, and an idle collection is tidied after half a minute. Options given on the command line are left alone.
 */
final class Memory {

    private static final Map<String, String> SETTINGS =
            Map.of("MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "25", "G1PeriodicGCInterval", "30000");

    private Memory() {}

    static void keepSmall() {
        var virtualMachine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        SETTINGS.forEach((name, value) -> {
            try {
                virtualMachine.setVMOption(name, value);
            } catch (IllegalArgumentException e) {
                // another collector or another make of JVM: it keeps its own habits
            }
        });
    }

    /** Megabytes that the database may keep of its pages: an eighth of the machine, within bounds. */
    static long forDatabase() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.max(256, Math.min(1024, (machine.getTotalMemorySize() >> 20) / 8));
    }

    /** Once, when the start is over. */
    static void giveBack() {
        System.gc();
    }
}
