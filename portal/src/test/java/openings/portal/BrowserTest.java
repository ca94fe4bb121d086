package openings.portal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The pages in a real browser: accessible by WCAG 2.2 AA as far as axe can tell, and as narrow as a phone. */
class BrowserTest {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TempDir
    private static Path folder;

    private static @Nullable RunningPortal portal;
    private static @Nullable Browser browser;

    @BeforeAll
    static void start() {
        Optional<Browser> found = Browser.find(folder.resolve("profile"));
        assumeTrue(found.isPresent(), "Skipped: no chromium and chromedriver in /usr/bin or on the PATH");
        browser = found.orElseThrow();
        portal = RunningPortal.withSample(folder.resolve("releases"));
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<String> addresses() {
        return Stream.of(
                        "/?",
                        "/search?q=nurse&",
                        "/search?q=qqqq&",
                        "/occupation/2512?geo=DK&",
                        "/occupation/5223?geo=DK01&",
                        "/sources?",
                        "/method?",
                        "/nowhere?")
                .flatMap(page -> Stream.of("en", "da").map(language -> page + "lang=" + language));
    }

    static Stream<Arguments> pages() {
        return addresses().flatMap(page -> Stream.of(1280, 360).map(width -> Arguments.of(page, width)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleInLightAndDark(String page, int width) {
        open(page, width);
        for (boolean dark : new boolean[] {false, true}) {
            browser().dark(dark);

            List<Rule> violations =
                    new AxeBuilder().withTags(WCAG).analyze(browser().driver()).getViolations();

            assertThat(violations)
                    .as(page + (dark ? " in the dark" : ""))
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void neverScrollsSidewaysOnAPhone(String page) {
        open(page, 360);

        assertThat(browser().number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    @Test
    void letsTheKeyboardSkipToTheContent() {
        open("/occupation/2512?geo=DK&lang=en", 1280);

        browser().driver().findElement(By.tagName("body")).sendKeys(Keys.TAB, Keys.ENTER);

        assertThat(browser().driver().getCurrentUrl()).endsWith("#content");
    }

    private static void open(String page, int width) {
        browser().width(width);
        browser().dark(false);
        browser().driver().get(requireNonNull(portal).uri() + page);
    }

    private static Browser browser() {
        return requireNonNull(browser);
    }
}
