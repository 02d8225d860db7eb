package ayaz.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.testing.Deployments;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class MigrationsIT {

    @Inject
    Migrations migrations;

    @Resource(lookup = "java:app/jdbc/ayaz")
    DataSource dataSource;

    @Deployment
    static WebArchive ayaz() {
        return Deployments.shippedWar();
    }

    @Test
    void haveRunBeforeTheFirstRequest() throws SQLException {
        assertThat(migrations.done()).isTrue();
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM taxon")) {
            rows.next();
            assertThat(rows.getInt(1)).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE custody_event SET reason = 'another story'",
                "DELETE FROM custody_event",
                "UPDATE tube_event SET reason = 'another story'",
                "DELETE FROM tube_event",
                "DROP TRIGGER tube_event_to_log",
                "UPDATE audit_entry SET reason = 'another story'",
                "DELETE FROM audit_entry",
                "UPDATE electronic_signature SET meaning = 'WITNESSED'",
                "DELETE FROM electronic_signature",
                "DROP TRIGGER audit_entry_no_update",
                "DELETE FROM log_leaf",
                "UPDATE log_leaf SET leaf_index = 0",
                "UPDATE log_checkpoint SET size = 0",
                "INSERT INTO log_outbox VALUES (UUID())",
                "DELETE FROM log_key",
                "DELETE FROM stored_unit",
                "UPDATE placement SET node_id = UUID()",
                "ALTER TABLE stored_unit ADD COLUMN x INT",
                "DROP TABLE custody_event",
                "TRUNCATE TABLE custody_event",
                "DROP TRIGGER custody_event_no_update",
                "CREATE TABLE x (y INT)",
                "DELETE FROM flyway_schema_history"
            })
    void leaveTheApplicationNoRightTo(String statement) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThatThrownBy(() -> connection.createStatement().execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("command denied");
        }
    }
}
