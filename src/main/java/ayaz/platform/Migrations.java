package ayaz.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the schema to this version's state before the first request, as the owner of the schema, and leaves the
 * everyday user with no more rights than it needs. Refuses a database that a newer version has already migrated.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/ayaz",
        className = "ayaz.platform.CollectionDataSource",
        initialPoolSize = 0,
        minPoolSize = 2,
        maxPoolSize = 40,
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "fish.payara.match-connections=false",
            "fish.payara.wrap-jdbc-objects=false"
        })
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Inject
    Event<SchemaReady> ready;

    private volatile boolean done;

    /** Fired once, when tables and rights are as this version needs them. */
    public record SchemaReady() {}

    void onStart(@Observes @Initialized(ApplicationScoped.class) Object application) {
        try {
            migrate();
            done = true;
            ready.fire(new SchemaReady());
            System.setProperty("ayaz.started", "true");
        } catch (SQLException | RuntimeException e) {
            StartFailure.keep(e);
            LOG.log(Level.SEVERE, "The application does not start", e);
        }
    }

    private static void migrate() throws SQLException {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(CollectionDataSource.owner())
                .locations("classpath:db/migration")
                .placeholders(Map.of("user", everydayUser()))
                .load();
        for (var migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new StartFailure.NewerSchema(String.valueOf(migration.getVersion()));
            }
        }
        flyway.migrate();
    }

    /** As MariaDB names the account that the pool connects with: {@code 'ayaz'@'127.0.0.1'}. */
    private static String everydayUser() throws SQLException {
        try (var connection = new CollectionDataSource().getConnection();
                var answer = connection.createStatement().executeQuery("SELECT CURRENT_USER()")) {
            answer.next();
            return "'" + answer.getString(1).replace("@", "'@'") + "'";
        }
    }

    public boolean done() {
        return done;
    }
}
