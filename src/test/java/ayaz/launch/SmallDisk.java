package ayaz.launch;

import java.io.IOException;
import java.nio.file.Path;

/** A file system of a given size, where the tests run as a user who may mount one. */
final class SmallDisk {

    private SmallDisk() {}

    static boolean mount(Path folder, String size) {
        return "root".equals(System.getProperty("user.name"))
                && "Linux".equals(System.getProperty("os.name"))
                && run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()) == 0;
    }

    static void unmount(Path folder) {
        run("umount", "-l", folder.toString());
    }

    static int run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
