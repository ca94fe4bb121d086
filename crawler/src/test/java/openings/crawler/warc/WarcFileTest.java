package openings.crawler.warc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import openings.contract.posting.Provenance.ExtractionMethod;
import openings.contract.posting.Provenance.WarcLocator;
import openings.crawler.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFileTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T06:00:00Z");
    private static final String RECORD = """
            WARC/1.0
            WARC-Type: %s
            WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>
            WARC-Target-URI: %s
            WARC-Date: 2026-01-05T06:00:00Z
            Content-Type: %s
            Content-Length: %d

            """.replace("\n", "\r\n");
    private static final String HTTP = "application/http; msgtype=response";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<Page> pages = new ArrayList<>();

    @Test
    void readsWhatTheArchiveHasKept() throws Exception {
        try (WarcArchive archive = WarcArchive.open(folder, 1_000_000)) {
            for (String name : List.of("a", "b")) {
                archive.keep(
                        URI.create("https://example.org/" + name),
                        MONDAY,
                        200,
                        Map.of("content-type", List.of("text/html")),
                        bytes("page " + name));
            }
        }

        WarcFile.Contents contents =
                read(WarcFiles.in(List.of(folder)).getFirst().file());

        assertThat(contents).isEqualTo(new WarcFile.Contents(2, Map.of("warcinfo", 1L), null));
        assertThat(pages)
                .extracting(page -> page.uri().toString())
                .containsExactly("https://example.org/a", "https://example.org/b");
        assertThat(pages).extracting(Page::fetched).containsOnly(MONDAY);
        assertThat(text(pages.get(1))).isEqualTo("page b");
    }

    @Test
    void saysWhereARecordIs() throws Exception {
        Path file = write(
                "x.warc",
                response("a", "HTTP/1.1 200 OK\r\n\r\nfirst"),
                response("b", "HTTP/1.1 200 OK\r\n\r\nsecond"));

        read(file);

        Page second = pages.get(1);
        WarcLocator at = requireNonNull(
                second.provenance(second.uri(), ExtractionMethod.FEED).warc());
        int offset = (int) at.offset();
        assertThat(at.file()).isEqualTo(file.toString());
        byte[] all = Files.readAllBytes(file);
        String from = new String(all, offset, all.length - offset, StandardCharsets.UTF_8);
        assertThat(from).startsWith("WARC/1.0").contains("second").doesNotContain("first");
    }

    @Test
    void undoesChunksAndCompression() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes("zipped page"));
        }
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
        gzipped.write(bytes("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"));
        gzipped.write(zipped.toByteArray());
        Path file = write(
                "x.warc",
                response(
                        "a",
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nchun\r\n8\r\nked page\r\n0\r\n\r\n"),
                record("response", "https://example.org/b", HTTP, gzipped.toByteArray()));

        assertThat(read(file).broken()).isNull();
        assertThat(pages).extracting(WarcFileTest::text).containsExactly("chunked page", "zipped page");
    }

    @Test
    void passesOverAndCountsWhatIsNoPage() throws Exception {
        Path file = write(
                "x.warc",
                record("request", "https://example.org/a", HTTP, bytes("GET /a HTTP/1.1\r\n\r\n")),
                response("a", "HTTP/1.1 404 Not Found\r\n\r\nno"),
                response("b", "HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(2000)),
                record(
                        "response",
                        "dns:example.org",
                        "text/dns",
                        bytes("20260105060000\r\nexample.org. 300 IN A 192.0.2.1\r\n")),
                record("response", "https://other.example/", HTTP, bytes("HTTP/1.1 200 OK\r\n\r\nother")),
                record("metadata", "https://example.org/a", "application/warc-fields", bytes("a: b\r\n")),
                record("revisit", "https://example.org/a", HTTP, bytes("HTTP/1.1 200 OK\r\n\r\n")),
                response("c", "not HTTP at all"),
                response("d", "HTTP/1.1 200 OK\r\n\r\nd"));

        WarcFile.Contents contents = read(file);

        assertThat(contents.broken()).isNull();
        assertThat(contents.passedOver())
                .isEqualTo(Map.of(
                        "request", 1L,
                        "other-status", 1L,
                        "too-large", 1L,
                        "not-http", 1L,
                        "other-site", 1L,
                        "metadata", 1L,
                        "revisit", 1L,
                        "unreadable", 1L));
        assertThat(pages).extracting(WarcFileTest::text).containsExactly("d");
    }

    @Test
    void keepsWhatCameBeforeAFileBreaksOff() throws Exception {
        byte[] whole = Files.readAllBytes(write(
                "x.warc",
                response("a", "HTTP/1.1 200 OK\r\n\r\nfirst"),
                response("b", "HTTP/1.1 200 OK\r\n\r\nsecond")));
        Path cut = Files.write(folder.resolve("cut.warc"), Arrays.copyOf(whole, whole.length - 9));
        Path garbage =
                Files.write(folder.resolve("garbage.warc"), bytes("this is no archive at all, whatever its name says"));

        assertThat(read(cut).broken()).contains("after the record at byte");
        assertThat(pages).extracting(WarcFileTest::text).containsExactly("first");
        assertThat(read(garbage).broken()).isNotNull();
    }

    @Test
    void readsAnOldArcFile() throws Exception {
        String version = "1 0 Openings\nURL IP-address Archive-date Content-type Archive-length\n";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nold page";
        Path file = Files.writeString(
                folder.resolve("old.arc"),
                "filedesc://old.arc 0.0.0.0 20140216050221 text/plain " + version.length() + "\n" + version + "\n"
                        + "https://example.org/old 192.0.2.1 20140216050221 text/html " + http.length() + "\n" + http
                        + "\n");

        assertThat(read(file).broken()).isNull();
        assertThat(pages).extracting(WarcFileTest::text).containsExactly("old page");
        assertThat(pages.getFirst().fetched()).isEqualTo(Instant.parse("2014-02-16T05:02:21Z"));
    }

    /** Files of other writers, valid and broken: each ends as counts, none as an exception. */
    @Test
    void readsTheFilesOfOthers() throws Exception {
        Path others =
                Path.of(System.getProperty("openings.shared", "../../shared")).resolve("data/conformance/warc");
        assumeThat(others).as("WARC files of the shared data").isDirectory();
        Map<String, WarcFile.Contents> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(others)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                read.put(file.getFileName().toString(), new WarcFile(file, 1_000_000, uri -> true).read(pages::add));
            }
        }
        read.forEach((name, contents) -> System.out.println(name + ": " + contents));

        assertThat(read).hasSizeGreaterThan(15);
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages).extracting(page -> page.body().length).doesNotContain(0);
    }

    private WarcFile.Contents read(Path file) throws InterruptedException {
        pages.clear();
        return new WarcFile(file, 1000, uri -> uri.getHost().equals("example.org")).read(pages::add);
    }

    private Path write(String name, byte[]... records) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.write(record);
        }
        return Files.write(folder.resolve(name), all.toByteArray());
    }

    private static byte[] response(String name, String http) throws IOException {
        return record("response", "https://example.org/" + name, HTTP, bytes(http));
    }

    private static byte[] record(String type, String target, String contentType, byte[] block) throws IOException {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(bytes(String.format(Locale.ROOT, RECORD, type, target, contentType, block.length)));
        record.write(block);
        record.write(bytes("\r\n\r\n"));
        return record.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Page page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }
}
