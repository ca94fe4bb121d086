package openings.crawler.fetch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the reading of robots.txt to the RFC and to Google's specification: {@code robots-cases.txt}. */
class RobotsTxtTest {
    record Case(String name, String file, List<String> expectations) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource
    void meansWhatTheStandardsSay(Case wanted) {
        check(wanted, unescaped(wanted.file()).getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Case> meansWhatTheStandardsSay() throws IOException {
        return cases("robots-cases.txt");
    }

    /** Files of real sites and of others' tests; what they mean was written down by reading them. */
    @ParameterizedTest
    @MethodSource
    void readsRealFiles(Case wanted) throws IOException {
        Path file = Path.of(System.getProperty("openings.shared", "../../shared"))
                .resolve("data/conformance/crawler-commons-robots-sitemaps/src/test/resources/robots")
                .resolve(wanted.name());
        assumeTrue(Files.exists(file), "The shared data are not there");

        check(wanted, Files.readAllBytes(file));
    }

    static Stream<Case> readsRealFiles() throws IOException {
        return cases("robots-files.txt");
    }

    private static void check(Case wanted, byte[] sent) {
        for (String expectation : wanted.expectations()) {
            String[] words = expectation.split(" ", -1);
            RobotsTxt robots = RobotsTxt.parse(RobotsTxt.decode(sent, false), words[1]);
            for (String word : Arrays.asList(words).subList(2, words.length)) {
                assertThat(answer(robots, words[0], word))
                        .as(expectation + ": " + word)
                        .isEqualTo(words[0]);
            }
        }
    }

    private static Stream<Case> cases(String name) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String part : resource(name).split("(?m)^== ", -1)) {
            int line = part.indexOf('\n');
            String[] halves = part.substring(line + 1).split("(?m)^--\\n", 2);
            if (halves.length == 2) {
                cases.add(new Case(
                        part.substring(0, line),
                        halves[0],
                        halves[1].lines().filter(text -> !text.isBlank()).toList()));
            }
        }
        assertThat(cases).isNotEmpty();
        return cases.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsOtherEncodingsWithAMarkAndWithout(String encoding) {
        String file = "User-agent: *\nDisallow: /børn\n";
        for (String mark : List.of("", "\ufeff")) {
            byte[] sent = (mark + file).getBytes(Charset.forName(encoding));

            RobotsTxt robots = RobotsTxt.parse(RobotsTxt.decode(sent, false), "examplebot");

            assertThat(robots.allows("/b%C3%B8rn")).as(encoding + mark).isFalse();
        }
    }

    @Test
    void dropsTheLastLineOfWhatIsCut() {
        byte[] sent = "User-agent: *\nDisallow: /a\nDisallow: /".getBytes(StandardCharsets.UTF_8);

        RobotsTxt robots = RobotsTxt.parse(RobotsTxt.decode(sent, true), "examplebot");

        assertThat(robots.allows("/a")).isFalse();
        assertThat(robots.allows("/b")).isTrue();
    }

    @Test
    void isQuickWithPatternsMadeToBeSlow() {
        String pattern = "/" + "*a".repeat(200_000) + "$";

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            RobotsTxt robots = RobotsTxt.parse("User-agent: *\nDisallow: " + pattern + "\n", "examplebot");
            assertThat(robots.allows("/" + "a".repeat(100_000) + "b")).isTrue();
        });
    }

    private static String answer(RobotsTxt robots, String question, String word) {
        if (question.equals("delay")) {
            Duration expected = Duration.ofMillis(Math.round(Double.parseDouble(word) * 1000));
            return robots.crawlDelay().equals(expected) ? "delay" : "delay of " + robots.crawlDelay();
        }
        return robots.allows(PathPattern.normal(unescaped(word))) ? "allow" : "deny";
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.startsWith("\\r", i) || text.startsWith("\\n", i)) {
                plain.append(text.charAt(i + 1) == 'r' ? '\r' : '\n');
                i++;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = requireNonNull(RobotsTxtTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
