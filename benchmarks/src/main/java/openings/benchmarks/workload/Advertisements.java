package openings.benchmarks.workload;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Organization;
import openings.contract.posting.Place;
import openings.contract.posting.PostingKey;
import openings.contract.posting.PostingText;
import openings.contract.posting.Provenance;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import openings.contract.posting.Terms;

/** Makes advertisements in Danish, Dutch and English, as many of each. */
public final class Advertisements {
    /** When all of them were fetched. */
    public static final Instant FETCHED = Instant.parse("2026-03-02T06:00:00Z");

    /** The board that all of them stand on. */
    public static final Source SOURCE = new Source(
            "benchmark",
            "Benchmark",
            SourceType.JOB_BOARD,
            "DK",
            Set.of("da", "nl", "en"),
            URI.create("https://board.example/"));

    private static final long SEED = 20_260_302;
    private static final String DIGEST = "sha256:" + "0".repeat(64);

    private Advertisements() {}

    /**
     * Makes {@code count} advertisements with {@code titles} different titles of some six words.
     *
     * @param words how many words each text has at least, not forty more
     */
    public static List<JobPosting> make(int count, int titles, int words) {
        RandomGenerator random = new Random(SEED);
        List<Headline> headlines = new Headlines(random).make(titles);
        List<String> texts = headlines.stream()
                .map(headline -> text(headline, words, random))
                .toList();
        List<JobPosting> postings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int which = i % titles;
            postings.add(posting(i, headlines.get(which), texts.get(which), random));
        }
        return postings;
    }

    private static String text(Headline headline, int words, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int said = 0;
        while (said < words) {
            String sentence = headline.grammar().say("text", random);
            said += sentence.split(" ", -1).length;
            text.append(sentence).append('\n');
        }
        return text.toString();
    }

    private static JobPosting posting(int number, Headline headline, String text, RandomGenerator random) {
        URI address = SOURCE.home().resolve("jobs/" + number);
        return new JobPosting(
                new PostingKey(SOURCE.id(), Integer.toString(number)),
                new Provenance(address, FETCHED, DIGEST, null, ExtractionMethod.JSON_LD),
                new PostingText(headline.title(), text, null, List.of(), List.of()),
                new Organization(headline.grammar().say("employer", random), null, null),
                List.of(Place.ofText(headline.place())),
                Terms.unstated());
    }
}
