package openings.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import openings.contract.posting.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing leaves an extractor but extracted values, and none takes long. */
class HostileInputTest {
    private static final long SEED = 17;
    private static final List<String> DOCUMENTS = List.of(
            "<html><script type='application/ld+json'>{\"@type\": \"JobPosting\", \"title\": \"Baker\", \"datePosted\": 1}</script></html>",
            "<div itemscope itemtype='https://schema.org/JobPosting'><h1 itemprop='title'>Baker</h1></div>",
            "<rss><channel><item><title>Baker</title><link>https://example.org/1</link><guid>1</guid></item></channel></rss>",
            "{\"jobs\": [{\"id\": 1, \"title\": \"Baker\", \"location\": {\"city\": [\"Aarhus\", null, 3]}}]}",
            "title,company,city\nBaker,\"Bakery\nLtd\",Aarhus\n",
            "<html><body><h1>Baker</h1><dl><dt>Location</dt><dd>Aarhus</dd></dl><p>Bread</p></body></html>");

    private final Reading reading = new Reading(SourceType.JOB_BOARD);

    @Test
    void survivesEveryMutation() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = DOCUMENTS.get(i % DOCUMENTS.size()).getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change <= i % 5; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));

            assertThat(reading.everyWay("text/html", cut))
                    .as("seed %d, round %d", SEED, i)
                    .isNotEmpty()
                    .noneMatch(item ->
                            item instanceof Extracted.Refused refused && refused.reason() == Extracted.Reason.FAILED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<div>", "[", "{\"a\":", "<job><job>", "<b itemscope itemprop=a>", "<![CDATA["})
    void survivesDepth(String opening) {
        String deep = "<html><body>" + opening.repeat(20_000);

        long start = cpuTime();
        assertThat(reading.everyWay("text/html", deep.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(reading.everyWay("", opening.repeat(20_000).getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void readsTenThousandPostingsOfOnePage() {
        String posting = "{\"@type\": \"JobPosting\", \"title\": \"Baker\", \"identifier\": \"N\"}";
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            all.append(i == 0 ? "" : ",").append(posting.replace("N", String.valueOf(i)));
        }

        assertThat(reading.postings("<script type='application/ld+json'>[" + all + "]</script>"))
                .hasSize(10_000);
    }

    /** Time of this thread alone, so that a busy machine makes no difference. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
