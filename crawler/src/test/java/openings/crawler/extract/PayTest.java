package openings.crawler.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import openings.contract.posting.JobPosting;
import openings.contract.posting.MonetaryAmount;
import openings.contract.posting.MonetaryAmount.PayBasis;
import openings.contract.posting.MonetaryAmount.PayPeriod;
import openings.contract.posting.SourceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayTest {
    private static final MonetaryAmount MONTHLY = new MonetaryAmount(
            "DKK", BigDecimal.valueOf(30_000), BigDecimal.valueOf(34_000), PayPeriod.MONTH, PayBasis.UNSTATED);

    private final Reading board = new Reading(SourceType.JOB_BOARD);

    @Test
    void readsTheWordsOfAFieldForPay() {
        assertThat(feed("<salary>30.000 - 34.000 kr. pr. md.</salary>", "Vi bager."))
                .isEqualTo(MONTHLY);
        assertThat(jsonLd("\"30.000 - 34.000 kr. pr. måned\"", "Vi bager.")).isEqualTo(MONTHLY);
    }

    @Test
    void readsTheDescriptionWhereNoFieldStatesPay() {
        String description = "Du får en løn på 30.000-34.000 kr. om måneden og et gavekort på 500 kr.";

        assertThat(feed("<salary>efter aftale</salary>", description)).isEqualTo(MONTHLY);
        assertThat(feed("", description)).isEqualTo(MONTHLY);
    }

    @Test
    void partsGoBeforeWords() {
        String parts = """
                {"@type": "MonetaryAmount", "currency": "DKK",
                 "value": {"minValue": 30000, "maxValue": 34000, "unitText": "MONTH"}}""";

        assertThat(jsonLd(parts, "Løn: 200 kr. i timen")).isEqualTo(MONTHLY);
    }

    @Test
    void readsTheValueBehindALabel() {
        String page = """
                <h1>Bager</h1><main><p>Arbejdssted: Odense</p><p>Løn: 30.000 - 34.000 kr. pr. måned</p>
                <p>Vi søger en bager til vores nye bageri midt i byen, og du får gode kolleger og gode tider.</p>
                <a href="#">Søg stillingen</a></main>""";

        assertThat(board.onePosting(page).terms().baseSalary()).isEqualTo(MONTHLY);
    }

    @Test
    void findsNoneInOtherMoney() {
        assertThat(feed("", "Vi omsætter for 20 mio. kr. og giver 500 kr. til motion."))
                .isNull();
    }

    private @Nullable MonetaryAmount feed(String field, String description) {
        String feed = "<jobs><job><id>1</id><title>Bager</title><url>https://example.org/1</url><description>"
                + description + "</description>" + field + "</job></jobs>";
        JobPosting posting = board.feed(feed).getFirst();
        return posting.terms().baseSalary();
    }

    private @Nullable MonetaryAmount jsonLd(String salary, String description) {
        String page =
                "<script type=\"application/ld+json\">{\"@type\": \"JobPosting\", \"title\": \"Bager\", \"description\": \""
                        + description + "\", \"baseSalary\": " + salary + "}</script>";
        return board.onePosting(page).terms().baseSalary();
    }
}
