package openings.aggregator.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import openings.aggregator.error.AggregatorException.Kind;
import org.junit.jupiter.api.Test;

final class AggregatorExceptionTest {
    private static final Path PLACE = Path.of("home", "ledger.duckdb");

    @Test
    void aFullDiskIsToldFromOtherCauses() {
        AggregatorException full = AggregatorException.storage(
                PLACE, new IOException("Could not write file: No space left on device\nat some place"));

        assertThat(full.kind()).isEqualTo(Kind.DISK_FULL);
        assertThat(full).hasMessage("No space left on the disk of " + PLACE + "; free some and run again");
    }

    @Test
    void theMessageIsOneLine() {
        AggregatorException denied =
                AggregatorException.storage(PLACE, new IOException("Permission denied\nwith details"));

        assertThat(denied.kind()).isEqualTo(Kind.STORAGE);
        assertThat(denied).hasMessageContaining("Permission denied; check");
        assertThat(denied.toString().lines()).hasSize(1);
    }
}
