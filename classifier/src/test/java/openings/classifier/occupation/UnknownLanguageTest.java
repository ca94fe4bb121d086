package openings.classifier.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import openings.classifier.testing.Ads;
import openings.contract.taxonomy.JobTitle;
import openings.contract.taxonomy.JobTitles;
import org.junit.jupiter.api.Test;

/** An index takes some 30 MB with ESCO: an advertisement whose language nobody knows must not have all of them made. */
final class UnknownLanguageTest {
    private final Set<String> asked = new ConcurrentSkipListSet<>();

    @Test
    void asksFewLanguages() {
        OccupationLexicon lexicon = new Many();

        new OccupationCoder(lexicon, Weights.of(lexicon), Calibration.none()).code(Ads.words("Xqzzy wvuut", ""), "und");

        assertThat(asked).contains("en", "de").hasSizeLessThan(12);
    }

    /** Has a language for every code there is. */
    private final class Many implements OccupationLexicon {
        private final JobTitles shipped = JobTitles.load();

        @Override
        public List<Concept> concepts() {
            return new ShippedLexicon(new KnownTitles(shipped, List.of())).concepts();
        }

        @Override
        public SortedSet<String> languages() {
            return new TreeSet<>(Set.of(Locale.getISOLanguages()));
        }

        @Override
        public List<Name> names(String language) {
            asked.add(language);
            return List.of();
        }

        @Override
        public List<Description> descriptions(String language) {
            return List.of();
        }

        @Override
        public List<JobTitle> titles(String language) {
            return shipped.in(language);
        }

        @Override
        public String version() {
            return "many";
        }
    }
}
