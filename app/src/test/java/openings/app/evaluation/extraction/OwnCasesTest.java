package openings.app.evaluation.extraction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each folder below {@code cases} is read as its {@code expected.json} says. Adding a case is adding a folder. */
final class OwnCasesTest {
    @Test
    void everyCaseIsReadAsExpected() throws URISyntaxException {
        Path cases =
                Path.of(requireNonNull(OwnCasesTest.class.getResource("cases")).toURI());

        ExtractionReport report =
                (ExtractionReport) ExtractionEvaluation.run(cases).figures();

        assertThat(report.misses()).isEmpty();
        assertThat(report.unknown()).isEmpty();
        assertThat(report.complaints()).isEmpty();
        assertThat(report.cases()).isGreaterThan(20);
        assertThat(report.fields().get("title")).extracting(Score::f1).isEqualTo(1.0);
    }
}
