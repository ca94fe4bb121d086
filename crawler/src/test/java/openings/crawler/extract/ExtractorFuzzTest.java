package openings.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import openings.contract.posting.SourceType;

/**
 * Nothing but extracted values leaves an extractor, and nothing takes long, whatever the bytes. As a test it reads the files
 * of {@code ExtractorFuzzTestInputs}; {@code JAZZER_FUZZ=1 mvn -pl crawler -am test -Dtest=ExtractorFuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false} goes on from them with inputs of its own and keeps those that break something.
 */
class ExtractorFuzzTest {
    private static final Duration LONGEST = Duration.ofSeconds(4); // one for each way of reading

    private final Reading reading = new Reading(SourceType.JOB_BOARD);

    @FuzzTest(maxDuration = "5m")
    void readsAnything(byte[] bytes) {
        long start = cpuTime();
        assertThat(reading.everyWay("text/html", bytes))
                .noneMatch(item ->
                        item instanceof Extracted.Refused refused && refused.reason() == Extracted.Reason.FAILED);
        assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(LONGEST);
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
