package openings.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The walls of the house: imports run one way, and what is known of a broker is known in one package. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("openings");

    @Test
    void contractKnowsNoStage() {
        check(noClasses()
                .that()
                .resideInAPackage("openings.contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "openings.crawler..",
                        "openings.classifier..",
                        "openings.aggregator..",
                        "openings.portal..",
                        "openings.app.."));
    }

    @Test
    void crawlerKnowsTheContractOnly() {
        check(noClasses()
                .that()
                .resideInAPackage("openings.crawler..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "openings.classifier..", "openings.aggregator..", "openings.portal..", "openings.app.."));
    }

    @Test
    void classifierKnowsTheContractOnly() {
        check(noClasses()
                .that()
                .resideInAPackage("openings.classifier..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "openings.crawler..", "openings.aggregator..", "openings.portal..", "openings.app.."));
    }

    @Test
    void aggregatorKnowsTheContractOnly() {
        check(noClasses()
                .that()
                .resideInAPackage("openings.aggregator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "openings.crawler..", "openings.classifier..", "openings.portal..", "openings.app.."));
    }

    @Test
    void portalReadsReleasesAndNothingElse() {
        check(noClasses()
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
                        "openings.aggregator.official.."));
    }

    @Test
    void kafkaLivesInOnePackage() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("openings.app.kafka..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.."));
    }

    @Test
    void theCommandLineIsTheAppsAlone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("openings.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void theDemoWorldIsTheDemosAlone() {
        check(classes()
                .that()
                .resideInAPackage("openings.app.world..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage("openings.app.world..", "openings.app"));
    }

    @Test
    void noPackageCycles() {
        check(slices().matching("openings.(*).(**)").should().beFreeOfCycles());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
