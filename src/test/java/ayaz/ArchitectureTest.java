package ayaz;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import ayaz.audit.Downloaded;
import ayaz.identity.Requires;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Call down, announce up, link sideways: the order of the features and the borders of the technologies. */
@AnalyzeClasses(packages = "ayaz", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** A feature imports only features of the lines above its own. */
    private static final List<Set<String>> RANKS = List.of(
            Set.of("merkle", "kinship"),
            Set.of("notes", "leaves", "timestamps"),
            Set.of("evidence"),
            Set.of("platform"),
            Set.of("codes", "sheets", "archives", "audit", "verify"),
            Set.of("identity", "vocabulary", "labels", "geofiles"),
            Set.of("species", "signing"),
            Set.of("places"),
            Set.of("status", "population", "checklists"),
            Set.of("specimen"),
            Set.of("custody", "tubes", "pedigree", "lives", "photographs", "documents", "collecting", "programmes"),
            Set.of("merging", "transparency", "occurrences"),
            Set.of("storage"),
            Set.of("holdings", "capacity", "emergency", "coverage"),
            Set.of("labelling", "station", "maps", "racks", "history", "geography"),
            Set.of("imports", "bundles", "cards"),
            Set.of("demo"));

    /** What verifies, with the JDK alone. */
    private static final String[] PLAIN = {
        "ayaz.merkle..", "ayaz.notes..", "ayaz.leaves..", "ayaz.timestamps..", "ayaz.evidence.."
    };

    /** Starts the product from outside and knows nothing of it but the verifier. */
    private static final String LAUNCHER = "launch";

    @ArchTest
    static final ArchRule acyclic = slices().matching("ayaz.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void everyFeatureHasARank(JavaClasses all) {
        var ranked = RANKS.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        ranked.add(LAUNCHER);
        assertThat(all.stream().map(each -> feature(each.getPackageName()))).isSubsetOf(ranked);
    }

    @ArchTest
    static void everyFeatureImportsOnlyLowerRanks(JavaClasses all) {
        for (int rank = 0; rank < RANKS.size(); rank++) {
            for (String feature : RANKS.get(rank)) {
                noClasses()
                        .that()
                        .resideInAPackage("ayaz." + feature + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(above(rank, feature))
                        .because(feature + " may only call down")
                        .allowEmptyShould(true)
                        .check(all);
            }
        }
    }

    /** A plan is there before the place. */
    @ArchTest
    static final ArchRule templatesKnowNoPlaces = noClasses()
            .that()
            .resideInAPackage("ayaz.storage.templates..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ayaz.storage");

    @ArchTest
    static final ArchRule kinshipIsPlainJava = noClasses()
            .that()
            .resideInAPackage("ayaz.kinship..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", "org.jspecify..", "ayaz.kinship..");

    /** Verifiers run where there is no server. */
    @ArchTest
    static final ArchRule logIsPlainJava = noClasses()
            .that()
            .resideInAnyPackage(PLAIN)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    Stream.concat(Stream.of("java..", "javax.security.auth.x500..", "org.jspecify.."), Stream.of(PLAIN))
                            .toArray(String[]::new));

    @ArchTest
    static final ArchRule launcherKnowsNothing = noClasses()
            .that()
            .resideInAPackage("ayaz.launch..")
            .should()
            .dependOnClassesThat(resideInAPackage("ayaz..")
                    .and(not(resideInAnyPackage(PLAIN)))
                    .and(not(resideInAPackage("ayaz.launch.."))));

    @ArchTest
    static final ArchRule facesOnlyInPages = noClasses()
            .that()
            .resideOutsideOfPackage("ayaz.platform..")
            .and()
            .haveSimpleNameNotEndingWith("Page")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

    /** {@code …Query} holds the parameters of an address. */
    @ArchTest
    static final ArchRule restOnlyInResources = noClasses()
            .that()
            .resideOutsideOfPackage("ayaz.platform..")
            .and()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Query")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule pagesResourcesAndUseCasesHaveNoEntityManager = noClasses()
            .that()
            .haveNameMatching(".*(Page|Resource|ing)")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule pagesAndResourcesKnowNoEntities = noClasses()
            .that()
            .haveNameMatching(".*(Page|Resource)")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule everyActNamesItsPermission = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Transactional.class)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("ing")
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Requires.class);

    @ArchTest
    static final ArchRule entitiesHaveVerbsAndNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveNameMatching("set[A-Z].*")
            .should()
            .haveModifier(PUBLIC)
            .allowEmptyShould(true);

    /** Whoever carries data away as a sheet leaves a trace; what is printed is told by the use case that prints. */
    @ArchTest
    static void sheetsAreDownloadsThatAreTold(JavaClasses all) {
        var sheets = all.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Produces.class))
                .filter(method -> String.join(
                                ",", method.getAnnotationOfType(Produces.class).value())
                        .startsWith("text/csv"))
                .toList();
        assertThat(sheets).hasSizeGreaterThan(1).allMatch(method -> method.isAnnotatedWith(Downloaded.class));
    }

    private static String[] above(int rank, String feature) {
        return RANKS.subList(rank, RANKS.size()).stream()
                .flatMap(Set::stream)
                .filter(each -> !each.equals(feature))
                .map(each -> "ayaz." + each + "..")
                .toArray(String[]::new);
    }

    private static String feature(String packageName) {
        return packageName.split("\\.")[1];
    }
}
