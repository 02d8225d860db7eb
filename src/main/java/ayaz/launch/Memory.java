package ayaz.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Lets a JVM that was started with no options behave on a small server: what the start-up needed is given back to the
 * machine, and an idle collection is tidied once a minute. Options given on the command line are left alone.
 */
final class Memory {

    private static final Map<String, String> SETTINGS =
            Map.of("MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "25", "G1PeriodicGCInterval", "60000");

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

    /** Once, when the start is over. */
    static void giveBack() {
        System.gc();
    }
}
