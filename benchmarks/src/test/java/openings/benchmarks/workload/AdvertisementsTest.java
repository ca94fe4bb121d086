package openings.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import openings.classifier.Classifier;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.coding.Coding;
import openings.contract.posting.JobPosting;
import openings.contract.posting.PostingText;
import org.junit.jupiter.api.Test;

final class AdvertisementsTest {
    private static final int COUNT = 600;
    private static final int WORDS = 350;

    private final List<JobPosting> postings = Advertisements.make(COUNT, 300, WORDS);

    @Test
    void areAsLongAsAskedFor() {
        assertThat(postings)
                .hasSize(COUNT)
                .allSatisfy(posting ->
                        assertThat(words(posting.text().description())).isBetween(WORDS, WORDS + 40));
        assertThat(postings.stream()
                        .mapToInt(posting -> words(posting.text().title()))
                        .average()
                        .orElseThrow())
                .isBetween(5.0, 8.0);
    }

    @Test
    void haveAsManyTitlesAsAskedFor() {
        assertThat(postings.stream()
                        .map(JobPosting::text)
                        .map(PostingText::title)
                        .distinct())
                .hasSize(300);
    }

    @Test
    void haveKeysOfTheirOwn() {
        assertThat(postings).extracting(JobPosting::key).doesNotHaveDuplicates();
    }

    @Test
    void areTheSameEachTime() {
        assertThat(Advertisements.make(COUNT, 300, WORDS)).isEqualTo(postings);
    }

    @Test
    void areMostlyUnderstood() {
        Classifier classifier = Classifier.open();

        List<ClassifiedPosting> classified =
                postings.stream().map(classifier::classify).toList();

        Map<String, Long> languages = classified.stream()
                .collect(Collectors.groupingBy(each -> each.classification().language(), Collectors.counting()));
        assertThat(languages)
                .extractingByKeys("da", "nl", "en")
                .allSatisfy(count -> assertThat(count).isBetween(150L, 200L));
        assertThat(classified)
                .filteredOn(each -> each.classification().occupation().isco() instanceof Coding.Coded<?>)
                .hasSizeGreaterThan(COUNT * 3 / 4);
    }

    private static int words(String text) {
        return text.split("\\s+", -1).length;
    }
}
