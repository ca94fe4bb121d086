package openings.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WordlessExceptionTest {
    @Test
    void keepsWhatFailedAndWhereButNoMessage() {
        StringWriter trace = new StringWriter();

        WordlessException.of(new IllegalStateException("Secretperson", new ArithmeticException("secret too")))
                .printStackTrace(new PrintWriter(trace));

        assertThat(trace.toString())
                .contains("IllegalStateException", "ArithmeticException", "WordlessExceptionTest.keeps")
                .doesNotContainIgnoringCase("secret");
    }
}
