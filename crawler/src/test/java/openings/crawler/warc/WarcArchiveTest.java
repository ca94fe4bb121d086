package openings.crawler.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openings.contract.posting.Provenance.WarcLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

class WarcArchiveTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T06:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void findsARecordWhereItSaysThatItIs() throws IOException {
        List<WarcLocator> kept = new ArrayList<>();
        try (WarcArchive archive = WarcArchive.open(folder, 1_000_000)) {
            kept.add(keep(archive, "first"));
            kept.add(keep(archive, "second"));
        }

        assertThat(body(kept.get(0))).isEqualTo("first");
        assertThat(body(kept.get(1))).isEqualTo("second");
    }

    @Test
    void keepsTheHeadersButThoseOfACodingThatIsUndone() throws IOException {
        WarcLocator kept;
        try (WarcArchive archive = WarcArchive.open(folder, 1_000_000)) {
            kept = archive.keep(
                    URI.create("https://example.org/a"),
                    MONDAY,
                    200,
                    Map.of("content-type", List.of("text/html"), "content-encoding", List.of("gzip")),
                    "page".getBytes(StandardCharsets.UTF_8));
        }

        try (WarcReader reader = reader(kept)) {
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.date()).isEqualTo(MONDAY);
            assertThat(response.http().headers().first("content-type")).hasValue("text/html");
            assertThat(response.http().headers().first("content-encoding")).isEmpty();
        }
    }

    @Test
    void beginsANewFileWhenOneIsFullAndAtEachStart() throws IOException {
        try (WarcArchive archive = WarcArchive.open(folder, 1)) {
            keep(archive, "first");
            keep(archive, "second");
        }
        try (WarcArchive archive = WarcArchive.open(folder, 1)) {
            keep(archive, "third");
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void losesOnlyTheLastRecordWhenItIsCutOff() throws IOException {
        List<WarcLocator> kept = new ArrayList<>();
        try (WarcArchive archive = WarcArchive.open(folder, 1_000_000)) {
            kept.add(keep(archive, "first"));
            kept.add(keep(archive, "second"));
        }
        Path file = folder.resolve(kept.getFirst().file());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 20);
        }

        assertThat(body(kept.getFirst())).isEqualTo("first");
    }

    private static WarcLocator keep(WarcArchive archive, String body) throws IOException {
        return archive.keep(
                URI.create("https://example.org/" + body),
                MONDAY,
                200,
                Map.of(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private String body(WarcLocator locator) throws IOException {
        try (WarcReader reader = reader(locator)) {
            WarcRecord record = reader.next().orElseThrow();
            return new String(((WarcResponse) record).http().body().stream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private WarcReader reader(WarcLocator locator) throws IOException {
        FileChannel channel = FileChannel.open(folder.resolve(locator.file()));
        channel.position(locator.offset());
        return new WarcReader(channel);
    }
}
