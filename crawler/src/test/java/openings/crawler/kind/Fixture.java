package openings.crawler.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openings.crawler.testing.Exchanges;
import openings.crawler.testing.Exchanges.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A folder with what one board is asked and answers: {@code site.yaml} (the keys of a site), {@code requests.tsv} (method,
 * path, file of the answer and what is posted, the first one being the beginning of the listing), the files of the
 * answers, {@code expected.json} (a list of advertisements), and {@code empty.json} or {@code empty.xml}, the listing of a
 * board that advertises nothing.
 */
record Fixture(Path folder) {
    private static final Path ALL = Path.of("src/test/resources/kinds");
    private static final JsonMapper JSON = new JsonMapper();

    static List<Fixture> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(Fixture::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** A sites file with this board only, which answers at {@code api}. */
    String sites(String api) {
        String keys = read("site.yaml").replace("{api}", api).strip().indent(4);
        return "sites:\n  - id: board\n" + keys + "    api: " + api
                + "\n    gap: 0s\n    local: true\n    recrawl: 1d\n";
    }

    /** What the board is asked for, in the order of the file. */
    List<Asked> requests() {
        return read("requests.tsv").lines().map(Fixture::request).toList();
    }

    /** Answers as the board does. */
    void answer(Exchanges exchanges) {
        read("requests.tsv")
                .lines()
                .forEach(line -> exchanges.answer(request(line), folder.resolve(line.split("\t", -1)[2])));
    }

    /** Files of the answers. */
    List<String> answers() {
        return read("requests.tsv").lines().map(line -> line.split("\t", -1)[2]).toList();
    }

    /** The answer of a board without advertisements; null where that says nothing, the board telling only what changes. */
    @Nullable
    Path empty() {
        return Stream.of("empty.json", "empty.xml")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
    }

    JsonNode expected(String api) {
        try {
            return JSON.readTree(read("expected.json").replace("{api}", api));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }

    private static Asked request(String line) {
        String[] cells = line.split("\t", -1);
        return new Asked(cells[0], cells[1], cells.length > 3 ? cells[3] : "");
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
