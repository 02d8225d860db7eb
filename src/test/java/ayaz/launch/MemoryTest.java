package ayaz.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void theVirtualMachineTakesEverySetting() {
        Memory.keepSmall();
        var virtualMachine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        Map.of("MinHeapFreeRatio", "10", "MaxHeapFreeRatio", "25", "G1PeriodicGCInterval", "30000")
                .forEach((name, value) -> assertThat(
                                virtualMachine.getVMOption(name).getValue())
                        .as(name)
                        .isEqualTo(value));
    }
}
