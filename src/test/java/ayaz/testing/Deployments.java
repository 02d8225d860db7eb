package ayaz.testing;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What tests inside the server deploy: the WAR that ships, AssertJ, and a door for the tests themselves. */
public final class Deployments {

    private Deployments() {}

    public static WebArchive shippedWar() {
        return ShrinkWrap.create(ZipImporter.class, "ayaz.war")
                .importFrom(new File("target/ayaz.war"))
                .as(WebArchive.class)
                .addAsLibraries(new File(ServerWithDatabase.jarOf(Assertions.class)))
                .addAsLibraries(ShrinkWrap.create(JavaArchive.class, "tests-door.jar")
                        .addClass(TestsDoor.class)
                        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml"));
    }
}
