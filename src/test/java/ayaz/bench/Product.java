package ayaz.bench;

import ayaz.testing.Program;
import ayaz.testing.RunningAyaz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running product as the bench sees it: its address, a curator with a token, and its memory. */
final class Product {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final RunningAyaz ayaz;
    private final String user = UUID.randomUUID().toString();
    private String token = "";

    Product(RunningAyaz ayaz) {
        this.ayaz = ayaz;
    }

    /** The bench works as a curator with the administrator's password. */
    String signIn() throws SQLException {
        return signInAs("CURATOR");
    }

    String signInAs(String role) throws SQLException {
        String name = "bench" + (role.equals("CURATOR") ? "" : "-" + role.toLowerCase(Locale.ROOT));
        try (var owner = ayaz.asOwner();
                var insert =
                        owner.prepareStatement("INSERT IGNORE INTO user_account (id, version, username, display_name,"
                                + " password_hash, role, badge_code, active, created_at) SELECT ?, 1, ?, 'Bench',"
                                + " password_hash, ?, ?, TRUE, created_at FROM user_account"
                                + " WHERE username = 'admin'")) {
            insert.setString(1, user);
            insert.setString(2, name);
            insert.setString(3, role);
            insert.setString(4, role.equals("CURATOR") ? "BNCHU00000001" : "BNCHU00000002");
            insert.executeUpdate();
        }
        token = Program.tokenFor(ayaz, name, "WRITE").done().getString("token");
        return user;
    }

    RunningAyaz ayaz() {
        return ayaz;
    }

    byte[] get(String path) {
        return KeepAlive.request("GET", path, headers(), "");
    }

    /** With the session's cookie, as a browser sends it. */
    byte[] getWith(String path, String cookie) {
        return KeepAlive.request("GET", path, headers() + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n"), "");
    }

    byte[] post(String path, String body) {
        return KeepAlive.request("POST", path, headers() + "Content-Type: application/json\r\n", body);
    }

    private String headers() {
        return "Authorization: Bearer " + token + "\r\n";
    }

    /** A worker with a connection of its own that asks and insists on an answer without an error. */
    KeepAlive connection() throws IOException {
        return new KeepAlive(ayaz.port());
    }

    static KeepAlive.Answer ask(KeepAlive connection, byte[] request) throws IOException {
        var answer = connection.send(request);
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer;
    }

    /** Resident memory of the JVM, in megabytes; 0 where the system does not tell. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", String.valueOf(ayaz.process().pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        Matcher found = RESIDENT.matcher(Files.readString(status));
        return found.find() ? Long.parseLong(found.group(1)) / 1024 : 0;
    }
}
