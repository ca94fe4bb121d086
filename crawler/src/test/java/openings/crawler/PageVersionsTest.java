package openings.crawler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Versions of the same saved pages: an advertisement has changed if the words in its own element have, and only then. */
class PageVersionsTest {
    private static final Path PAGES =
            Path.of(System.getProperty("openings.shared", "../../shared")).resolve("data/postings/pythonjobs/site");
    private static final Pattern NAME = Pattern.compile("(.*?)(\\.[0-9a-f]{7})?\\.html");

    /** A version: its digest, and its words by an eye that knows this site. */
    private record Version(String file, long digest, String words) {}

    @Test
    void takesNoNewDesignForAChange() throws IOException {
        assumeThat(PAGES).as("saved pages of the shared data").isDirectory();
        int same = 0;
        int takenForChanged = 0;
        int different = 0;
        int takenForSame = 0;
        List<String> examples = new ArrayList<>();
        for (List<Version> versions : versions().values()) {
            for (int i = 0; i < versions.size(); i++) {
                for (Version other : versions.subList(i + 1, versions.size())) {
                    Version version = versions.get(i);
                    boolean equal = version.digest == other.digest;
                    if (version.words.equals(other.words)) {
                        same++;
                        takenForChanged += equal ? 0 : 1;
                    } else {
                        different++;
                        takenForSame += equal ? 1 : 0;
                    }
                    if (equal != version.words.equals(other.words)) {
                        examples.add(version.file + " / " + other.file);
                    }
                }
            }
        }

        System.out.printf(
                Locale.ROOT,
                "page versions: %d pairs with the same words, %d taken for changed; %d with other words, %d taken for the"
                        + " same%n",
                same,
                takenForChanged,
                different,
                takenForSame);
        assertThat(same).isPositive();
        assertThat(takenForChanged).as(examples.toString()).isLessThanOrEqualTo(same / 100);
        assertThat(takenForSame).as(examples.toString()).isLessThanOrEqualTo(different / 100);
    }

    private static Map<String, List<Version>> versions() throws IOException {
        Map<String, List<Version>> versions = new TreeMap<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    versions.computeIfAbsent(name.group(1), page -> new ArrayList<>())
                            .add(version(file));
                }
            }
        }
        return versions;
    }

    private static Version version(Path file) throws IOException {
        String html = Files.readString(file);
        Element article = Jsoup.parse(html).selectFirst("article.job");
        String words = article == null
                ? ""
                : article.text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return new Version(
                file.getFileName().toString(),
                ContentDigest.of(ContentDigestTest.extract(html)),
                words.toLowerCase(Locale.ROOT));
    }
}
