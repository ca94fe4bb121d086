package openings.classifier.esco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import openings.classifier.esco.Esco.Label;
import openings.classifier.esco.Esco.Rank;
import openings.classifier.esco.Esco.Trait;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The releases as they are published, where they lie beside the project. */
final class RealEscoTest {
    private final Path releases =
            Path.of(System.getProperty("openings.shared", "../../shared")).resolve("data/taxonomies");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void releasesAreThere() {
        assumeThat(releases)
                .as("skipped: no ESCO releases beside the project, in %s", releases)
                .isDirectory();
    }

    @Test
    void unitesReleasesInAllLanguages() {
        Instant start = Instant.now();
        EscoReport report = EscoImport.run(
                List.of(
                        releases.resolve("esco-1.0.8-occupations-26-languages"),
                        releases.resolve("esco-1.0.x-skills-es-fr"),
                        releases.resolve("esco-1.1.1-en"),
                        releases.resolve("esco-1.2-en-es-de")),
                folder,
                Optional.empty());
        Duration imported = Duration.between(start, Instant.now());
        start = Instant.now();
        Esco esco = Esco.find(folder).orElseThrow();
        Duration opened = Duration.between(start, Instant.now());
        start = Instant.now();
        int labels = esco.skillLabels("en").size();
        Duration loaded = Duration.between(start, Instant.now());

        System.out.printf(
                Locale.ROOT,
                "ESCO in %d languages: imported in %d ms, opened in %d ms, %d labels in %d ms%n",
                esco.occupationLanguages().size(),
                imported.toMillis(),
                opened.toMillis(),
                labels,
                loaded.toMillis());
        assertThat(imported).isLessThan(Duration.ofMinutes(2));
        assertThat(opened).as("opened").isLessThan(Duration.ofSeconds(2));
        assertThat(loaded).as("loaded %s labels", labels).isLessThan(Duration.ofSeconds(3));
        assertThat(esco.version()).isEqualTo("1.0+1.0.8+1.1.1+1.2.0");
        assertThat(esco.occupationLanguages()).hasSize(26).contains("bg", "da", "is", "no");
        assertThat(esco.skillLanguages()).containsExactly("en", "es", "fr");
        assertThat(esco.occupations()).hasSizeBetween(3039, 3200);
        assertThat(report.missing()).anyMatch(line -> line.startsWith("skills in bg, cs, da, de,"));
    }

    @Test
    void readsTheCompleteReleaseWithItsRelations() {
        EscoReport report = EscoImport.run(List.of(releases.resolve("esco-1.1.1-en")), folder, Optional.empty());
        Esco esco = report.store();

        assertThat(esco.version()).isEqualTo("1.1.1");
        assertThat(esco.occupations()).hasSize(3007);
        assertThat(esco.skills()).hasSize(13896);
        assertThat(esco.relations().count()).isEqualTo(123_855 - 67);
        assertThat(report.missing())
                .as("an occupation that the release itself does not list")
                .containsExactly("67 relations left out, whose occupation or skill was not given");
        assertThat(esco.skills())
                .filteredOn(skill -> skill.traits().contains(Trait.LANGUAGE))
                .hasSize(346);
        assertThat(esco.skills())
                .filteredOn(skill -> skill.traits().contains(Trait.DIGITAL))
                .hasSizeGreaterThan(1200);
        int director = number(esco, "00030d09-2b3a-4efd-87cc-c4ea39d27c34");
        assertThat(esco.occupations().get(director).group().code()).isEqualTo("2654");
        assertThat(esco.occupationLabels("en"))
                .contains(new Label(director, Rank.PREFERRED, "technical director"))
                .contains(new Label(director, Rank.ALTERNATIVE, "head of technical"));
        int knowledge = IntStream.range(0, esco.skills().size())
                .filter(each -> esco.skills()
                        .get(each)
                        .code()
                        .equals(EscoSkill.of("http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d")))
                .findFirst()
                .orElseThrow();
        assertThat(esco.relations().isEssential(director, knowledge)).isTrue();
    }

    private static int number(Esco esco, String id) {
        EscoOccupation code = EscoOccupation.of("http://data.europa.eu/esco/occupation/" + id);
        return IntStream.range(0, esco.occupations().size())
                .filter(each -> esco.occupations().get(each).code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
