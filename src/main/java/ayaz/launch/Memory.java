package ayaz.launch;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Lets a JVM that was started with no options behave on a small server: what the start-up needed is given back to the
 * machine, and an idle collection is tidied after half a minute. Options given on the command line are left alone.
 */
final class Memory {

    private record Setting(String name, String value) {}

    /** In this order: the JVM refuses a largest share of free heap that is below the smallest. */
    private static final List<Setting> SETTINGS = List.of(
            new Setting("MinHeapFreeRatio", "10"),
            new Setting("MaxHeapFreeRatio", "25"),
            new Setting("G1PeriodicGCInterval", "30000"));

    private Memory() {}

    static void keepSmall() {
        var virtualMachine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        for (Setting setting : SETTINGS) {
            try {
                if (virtualMachine.getVMOption(setting.name()).getOrigin() == VMOption.Origin.DEFAULT) {
                    virtualMachine.setVMOption(setting.name(), setting.value());
                }
            } catch (IllegalArgumentException e) {
                // another make of JVM: it keeps its own habits
            }
        }
    }

    /** Megabytes that the database may keep of its pages: an eighth of the machine, within bounds. */
    static long forDatabase() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.max(256, Math.min(4096, (machine.getTotalMemorySize() >> 20) / 8));
    }

    /** Once, when the start is over. */
    static void giveBack() {
        System.gc();
    }
}
