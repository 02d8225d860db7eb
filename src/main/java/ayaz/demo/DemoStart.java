package ayaz.demo;

import ayaz.platform.Configuration;
import ayaz.platform.Migrations;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Loads the demonstration when the product was started with {@code --demo}, after the first users are in. */
@ApplicationScoped
public class DemoStart {

    private static final int AFTER_THE_USERS = 3000;

    @Inject
    DemoCollection collection;

    void load(@Observes @Priority(AFTER_THE_USERS) Migrations.SchemaReady ready) {
        if (Configuration.flag("ayaz.demo")) {
            collection.load();
        }
    }
}
