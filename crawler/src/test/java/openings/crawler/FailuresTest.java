package openings.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void saysThatTheDiskIsFullAndThatNothingIsLost() {
        CrawlerException exception = Failures.home(new IOException("No space left on device"));

        assertThat(exception.kind()).isEqualTo(CrawlerException.Kind.DISK_FULL);
        assertThat(exception)
                .hasMessage("No space is left in the crawler's folder; make room and start again, nothing is lost");
    }

    @Test
    void saysInOneLineWhatToDoAboutAnyOtherFailure() {
        CrawlerException exception = Failures.home(new IOException("Permission denied\nand more"));

        assertThat(exception.kind()).isEqualTo(CrawlerException.Kind.HOME);
        assertThat(exception)
                .hasMessage("The crawler's folder cannot be read or written (Permission denied); check its path and"
                        + " permissions");
    }
}
