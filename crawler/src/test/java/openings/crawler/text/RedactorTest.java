package openings.crawler.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            assertThat(redacted.eMails() + redacted.phones()).isEqualTo(1);
            assertThat(redacted.text())
                    .startsWith(WORDS.get(i % WORDS.size()))
                    .endsWith(WORDS.get((i + 1) % WORDS.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.berg@example.org", "ANNA@EXAMPLE.CO.UK", "a+b@sub.example.org", "anna(at)example.org",
                "anna [at] example [dot] org", "anna @ example.org", "mailto:anna@example.org",
                        "åse.ødegård@eksempel.no"
            })
    void removesAddresses(String address) {
        assertThat(redactor.redact("Write to " + address + " now", "DK").text()).isEqualTo("Write to [e-mail] now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DK | Ring 33 12 34 56 i dag          | Ring [phone] i dag
                    DK | tlf. 20304050                   | tlf. [phone]
                    FR | Tél : 01 42 68 53 00            | Tél : [phone]
                    FR | appelez le 06.12.34.56.78       | appelez le [phone]
                    NL | bel 020-5551234                 | bel [phone]
                    DE | Telefon: 030/12345678           | Telefon: [phone]
                    UK | call us on 020 7946 0958 today  | call us on [phone] today
                    DK | +46 8 123 456 78                | [phone]
                    DK | (+1) 212-555-0123               | [phone]
                    """)
    void removesPhoneNumbers(String country, String text, String left) {
        assertThat(redactor.redact(text, country).text()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DK | Løn 35.000 - 42.000 kr. pr. måned
                    FR | Salaire : 30 000 - 35 000 EUR
                    UK | Salary £30,000 to £35,000, 37.5 hours
                    DE | Start zum 01.03.2026, 40 Stunden
                    NL | Functie 2026, schaal 10, 36 uur
                    DK | Since 1998, 1200 employees in 14 countries
                    """)
    void leavesOtherNumbersAlone(String country, String text) {
        assertThat(redactor.redact(text, country)).isEqualTo(new Redactor.Redacted(text, 0, 0));
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
