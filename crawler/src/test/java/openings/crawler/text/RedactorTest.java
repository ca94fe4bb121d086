package openings.crawler.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import openings.crawler.text.Redactor.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RedactorTest {
    private static final long SEED = 20260105;
    private static final List<String> WORDS =
            List.of("We bake bread.", "Du kender Java.", "Wij zoeken een collega.", "Envoyez");

    private final Redactor redactor = new Redactor();

    @Test
    void leavesNoneOfFiftySeededContacts() {
        Random random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            String contact = i % 2 == 0 ? eMail(random) : phone(random);
            String text = WORDS.get(i % WORDS.size()) + " " + contact + " " + WORDS.get((i + 1) % WORDS.size());

            Redactor.Redacted redacted = redactor.redact(text, "DK");

            assertThat(redacted.text()).as("seed %d, %s", SEED, text).doesNotContainPattern("\\d{2}|@");
            assertThat(redacted.count(Kind.E_MAIL) + redacted.count(Kind.PHONE)).isEqualTo(1);
            assertThat(redacted.text())
                    .startsWith(WORDS.get(i % WORDS.size()))
                    .endsWith(WORDS.get((i + 1) % WORDS.size()));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "redaction.csv", numLinesToSkip = 1)
    void takesOutPersonalDataAndNothingElse(String country, String text, String left) {
        assertThat(redactor.redact(text, country).text()).isEqualTo(left);
    }

    @Test
    void countsEachKind() {
        String text = "Kontakt: Mette Hansen, tlf. 20 30 40 50, mette@example.org, cpr 010190-1234";

        assertThat(redactor.redact(text, "DK").counts())
                .isEqualTo(Map.of(Kind.NAME, 1, Kind.PHONE, 1, Kind.E_MAIL, 1, Kind.NUMBER, 1));
    }

    @Test
    void takesOutANameWhereverItStandsOnceItIsKnown() {
        String text = "Mette Hansen leads the team.\nContact: Mette Hansen, 20 30 40 50";

        assertThat(redactor.redact(text, "DK").text()).isEqualTo("[name] leads the team.\nContact: [name], [phone]");
    }

    @Test
    void seesThroughInvisibleCharacters() {
        assertThat(redactor.redact("anna\u200b@\u200dexample.org", "DK").text()).isEqualTo("[e-mail]");
    }

    @Test
    void readsALongTextInAMomentThoughItIsFullOfSigns() {
        String text = "a@b (at) 1 2 3 4 5 6 7 kontakt Anna ".repeat(2_000);

        assertTimeout(Duration.ofSeconds(10), () -> redactor.redact(text, "DK"));
    }

    private static String eMail(Random random) {
        List<String> hosts = List.of("example.org", "mail.example.com", "eksempel.dk", "voorbeeld.nl");
        return "user" + random.nextInt(10_000) + (random.nextBoolean() ? ".name" : "_x") + "@"
                + hosts.get(random.nextInt(hosts.size()));
    }

    private static String phone(Random random) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pairs.add(String.format(Locale.ROOT, "%02d", random.nextInt(100)));
        }
        String number = (20 + random.nextInt(70)) + " " + String.join(" ", pairs);
        return switch (random.nextInt(3)) {
            case 0 -> "+45 " + number;
            case 1 -> "tlf. " + number;
            default -> "telefon " + number.replace(" ", "");
        };
    }
}
