package openings.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house: imports run one way, and what is known of a broker is known in one package. */
@AnalyzeClasses(packages = "openings", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule CONTRACT_KNOWS_NO_STAGE = noClasses()
            .that()
            .resideInAPackage("openings.contract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "openings.crawler..",
                    "openings.classifier..",
                    "openings.aggregator..",
                    "openings.portal..",
                    "openings.app..");

    @ArchTest
    static final ArchRule CRAWLER_KNOWS_THE_CONTRACT_ONLY = noClasses()
            .that()
            .resideInAPackage("openings.crawler..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "openings.classifier..", "openings.aggregator..", "openings.portal..", "openings.app..");

    @ArchTest
    static final ArchRule CLASSIFIER_KNOWS_THE_CONTRACT_ONLY = noClasses()
            .that()
            .resideInAPackage("openings.classifier..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("openings.crawler..", "openings.aggregator..", "openings.portal..", "openings.app..");

    @ArchTest
    static final ArchRule AGGREGATOR_KNOWS_THE_CONTRACT_ONLY = noClasses()
            .that()
            .resideInAPackage("openings.aggregator..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("openings.crawler..", "openings.classifier..", "openings.portal..", "openings.app..");

    @ArchTest
    static final ArchRule PORTAL_READS_RELEASES_AND_NOTHING_ELSE = noClasses()
            .that()
            .resideInAPackage("openings.portal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "openings.crawler..",
                    "openings.classifier..",
                    "openings.app..",
                    "openings.aggregator",
                    "openings.aggregator.estimate..",
                    "openings.aggregator.ledger..",
                    "openings.aggregator.dedup..",
                    "openings.aggregator.official..");

    @ArchTest
    static final ArchRule KAFKA_LIVES_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("openings.app.kafka..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_IS_THE_APPS_ALONE = noClasses()
            .that()
            .resideOutsideOfPackage("openings.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule THE_DEMO_WORLD_IS_THE_DEMOS_ALONE = classes()
            .that()
            .resideInAPackage("openings.app.world..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("openings.app.world..", "openings.app");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("openings.(*).(**)").should().beFreeOfCycles();
}
