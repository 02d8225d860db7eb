package ayaz.demo;

import ayaz.platform.Configuration;
import ayaz.platform.Migrations;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Loads the demonstration when the product was started with {@code --demo}, after the first users are in. */
@Named("demo")
@ApplicationScoped
public class DemoStart {

    private static final int AFTER_THE_USERS = 3000;

    @Inject
    DemoCollection collection;

    void load(@Observes @Priority(AFTER_THE_USERS) Migrations.SchemaReady ready) {
        if (isOn()) {
            collection.load();
        }
    }

    /** The pages say so. */
    public boolean isOn() {
        return Configuration.flag("ayaz.demo");
    }
}
