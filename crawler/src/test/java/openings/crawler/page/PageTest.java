package openings.crawler.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static final long SEED = 5;

    private static final String TEXT = "Bäcker, Ærø, 30 €";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,,utf-8", // meta, as it is
        "UTF-8,,", // nothing said
        "UTF-8,iso-8859-1,", // the server is wrong
        "UTF-8,,windows-1252", // the page is wrong
        "windows-1252,utf-8,", // declared UTF-8 and is not
        "windows-1252,,", // nothing said and not UTF-8
        "windows-1252,iso-8859-1,", // as browsers read Latin 1
        "windows-1252,utf-8,windows-1252", // the server overrides wrongly
        "windows-1252,no-such-set,windows-1252",
        "UTF-16LE,,",
        "UTF-16BE,,",
        "UTF-16LE,utf-8,"
    })
    void readsTheCharactersWhateverIsDeclared(String real, String server, String meta) {
        String html =
                (meta == null ? "<html>" : "<html><meta charset=\"" + meta + "\">") + "<title>" + TEXT + "</title>";

        Page page = page(
                server == null ? "text/html" : "text/html; charset=" + server, html.getBytes(Charset.forName(real)));

        assertThat(page.document().title()).isEqualTo(TEXT);
    }

    @Test
    void believesAByteOrderMarkFirst() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        bytes.writeBytes(("<title>" + TEXT + "</title>").getBytes(StandardCharsets.UTF_8));

        assertThat(page("text/html; charset=windows-1252", bytes.toByteArray())
                        .document()
                        .title())
                .isEqualTo(TEXT);
    }

    @Test
    void takesPolishForWhatItIs() {
        byte[] html = "<html lang=\"pl\"><title>Księgowa</title>".getBytes(Charset.forName("windows-1250"));

        assertThat(page("text/html", html).document().title()).isEqualTo("Księgowa");
    }

    @Test
    void doesNotGiveUpUtf8ForOneBrokenLetter() {
        byte[] html = ("<title>" + "é".repeat(40) + "</title>").getBytes(StandardCharsets.UTF_8);
        html[10] = 'x';

        assertThat(page("text/html", html).document().title()).endsWith("é".repeat(30));
    }

    @Test
    void keepsAnAsianSetThatIsDeclared() {
        byte[] html = "<title>求人</title>".getBytes(Charset.forName("Shift_JIS"));

        assertThat(page("text/html; charset=shift_jis", html).document().title())
                .isEqualTo("求人");
    }

    @Test
    void findsWordsInAnyCaseAndWidth() {
        assertThat(page("", "<b>jobPOSTING_x</b>".getBytes(StandardCharsets.UTF_8))
                        .mentions("jobposting_x"))
                .isTrue();
        assertThat(page("", "<b>JobPosting</b>".getBytes(StandardCharsets.UTF_16LE))
                        .mentions("jobposting"))
                .isTrue();
        assertThat(page("", "<b>JobPostin".getBytes(StandardCharsets.UTF_8)).mentions("jobposting"))
                .isFalse();
    }

    @Test
    void findsAWordWhereverItStands() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2000; round++) {
            String text = letters(random, 40);
            String word = letters(random, 4).toLowerCase(Locale.ROOT);

            assertThat(page("", text.getBytes(StandardCharsets.UTF_8)).mentions(word))
                    .as("\"%s\" in \"%s\", seed %d", word, text, SEED)
                    .isEqualTo(text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    private static String letters(Random random, int most) {
        return random.ints(1 + random.nextInt(most), 0, 4)
                .mapToObj(letter -> "aBb-".substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    private static Page page(String contentType, byte[] body) {
        return new Page(URI.create("https://example.org/"), Instant.EPOCH, contentType, body);
    }
}
