package openings.portal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import openings.aggregator.error.AggregatorException;
import openings.aggregator.testing.SampleRelease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewestTest {
    @TempDir
    private Path releases;

    private final HandClock clock = new HandClock();

    @Test
    void looksForANewerReleaseAtMostOnceASecond() {
        SampleRelease.write(releases);
        try (Newest newest = new Newest(releases, clock)) {
            assertThat(number(newest)).isEqualTo(1);
            SampleRelease.write(releases);

            clock.now = clock.now.plusMillis(900);
            assertThat(number(newest)).isEqualTo(1);
            clock.now = clock.now.plusMillis(200);
            assertThat(number(newest)).isEqualTo(2);
        }
    }

    @Test
    void goesOnWithAnOlderReleaseWhereTheNewerCannotBeRead() throws IOException {
        SampleRelease.write(releases);
        try (Newest newest = new Newest(releases, clock)) {
            assertThat(number(newest)).isEqualTo(1);
            writeDamaged("0002");

            clock.now = clock.now.plus(Duration.ofSeconds(2));

            assertThat(number(newest)).isEqualTo(1);
        }
    }

    @Test
    void failsWhereTheOnlyReleaseCannotBeRead() throws IOException {
        writeDamaged("0001");
        try (Newest newest = new Newest(releases, clock)) {
            assertThatExceptionOfType(AggregatorException.class).isThrownBy(newest::find);
        }
    }

    private void writeDamaged(String number) throws IOException {
        Path release = Files.createDirectories(releases.resolve(number));
        Files.writeString(release.resolve("release.json"), "{");
    }

    private static int number(Newest newest) {
        return newest.find().orElseThrow().manifest().number();
    }

    /** Moves only when told to. */
    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-08-01T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
