package ayaz.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two accounts of the embedded database, set up as the manual asks of an external server: one owns the schema, one
 * only uses it.
 */
record DatabaseAccounts(String ownerPassword, String userPassword) {

    static DatabaseAccounts of(Home home) throws IOException {
        return new DatabaseAccounts(home.secret("database.owner.password"), home.secret("database.user.password"));
    }

    /** The statements that make both, for the server to run when it starts. */
    Path writeStatements(Path folder) throws IOException {
        Path file = Home.privateFile(folder.resolve("accounts.sql"));
        Files.writeString(
                file,
                String.join(
                        "\n",
                        "CREATE DATABASE IF NOT EXISTS ayaz CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
                        "CREATE USER IF NOT EXISTS '" + EmbeddedDatabase.OWNER + "'@'127.0.0.1' IDENTIFIED BY '"
                                + ownerPassword + "';",
                        "GRANT ALL PRIVILEGES ON ayaz.* TO '" + EmbeddedDatabase.OWNER
                                + "'@'127.0.0.1' WITH GRANT OPTION;",
                        "CREATE USER IF NOT EXISTS '" + EmbeddedDatabase.USER + "'@'127.0.0.1' IDENTIFIED BY '"
                                + userPassword + "';",
                        "GRANT SELECT ON ayaz.* TO '" + EmbeddedDatabase.USER + "'@'127.0.0.1';",
                        "DROP DATABASE IF EXISTS test;",
                        ""));
        return file;
    }

    /** What {@code mariadb-dump --defaults-file=} needs to reach this database as its owner. */
    void writeClientOptions(Path folder, int port) throws IOException {
        Files.writeString(
                Home.privateFile(folder.resolve("client.cnf")),
                String.join(
                        "\n",
                        "[client]",
                        "host=127.0.0.1",
                        "port=" + port,
                        "user=" + EmbeddedDatabase.OWNER,
                        "password=" + ownerPassword,
                        "skip-ssl",
                        ""));
    }
}
