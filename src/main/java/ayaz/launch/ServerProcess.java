package ayaz.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The database server as a process of this machine, remembered in a file so that a later start finds one left behind. */
final class ServerProcess {

    private static final int STOP_SECONDS = 60;

    private final Path folder;

    /** @param folder where the server has its binaries and its data */
    ServerProcess(Path folder) {
        this.folder = folder;
    }

    void remember(Process server) throws IOException {
        Files.writeString(pidFile(), String.valueOf(server.pid()));
    }

    /** A killed product leaves its database server running; it must let go of the files before we open them. */
    void endOrphan() {
        remembered().filter(this::isOurs).ifPresent(orphan -> {
            Console.say("launch.database.orphan", String.valueOf(orphan.pid()));
            end(orphan);
        });
    }

    private Optional<ProcessHandle> remembered() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).trim()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Process numbers are used again; ours runs on our data or, where arguments cannot be seen, from our binaries. */
    private boolean isOurs(ProcessHandle process) {
        String binary = folder.resolve("mariadb").toString();
        String data = folder.resolve("data").toString();
        ProcessHandle.Info seen = process.info();
        return seen.commandLine()
                .map(line -> line.contains(data))
                .orElse(seen.command()
                        .map(command -> command.startsWith(binary))
                        .orElse(false));
    }

    private Path pidFile() {
        return folder.resolve("mariadbd.pid");
    }

    /** Asks it to stop and waits until it has written everything. */
    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            Console.complain(String.valueOf(e.getMessage()));
        }
    }
}
