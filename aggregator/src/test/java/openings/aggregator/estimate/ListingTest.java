package openings.aggregator.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import openings.aggregator.ledger.Recorded;
import org.junit.jupiter.api.Test;

final class ListingTest {
    private static final LocalDate JANUARY_10 = LocalDate.of(2026, 1, 10);
    private static final LocalDate JANUARY_20 = LocalDate.of(2026, 1, 20);

    private static Listing listing(Recorded recorded) {
        Recorded first = new Sample().recorded("first");
        return Listing.of(
                recorded, ListingRules.standard(), new SourceLives(List.of(first, recorded), ListingRules.standard()));
    }

    private static List<Days> open(LocalDate from, LocalDate end) {
        return List.of(new Days(from, end));
    }

    @Test
    void isOpenUntilItIsGone() {
        Listing listing = listing(new Sample()
                .seen(JANUARY_10, JANUARY_20)
                .gone(JANUARY_20.plusDays(3))
                .recorded("a"));

        assertThat(listing.open()).isEqualTo(open(JANUARY_10, JANUARY_20.plusDays(3)));
    }

    @Test
    void livesThirtyDaysWithoutASignWhereNothingSaysThatItIsGone() {
        Listing listing = listing(new Sample().seen(JANUARY_10, JANUARY_20).recorded("a"));

        assertThat(listing.open()).isEqualTo(open(JANUARY_10, JANUARY_20.plusDays(30)));
    }

    @Test
    void itsOwnLastDayCutsThatShort() {
        Listing listing = listing(new Sample()
                .seen(JANUARY_10, JANUARY_20)
                .through(JANUARY_20.plusDays(5))
                .recorded("a"));

        assertThat(listing.open()).isEqualTo(open(JANUARY_10, JANUARY_20.plusDays(6)));
    }

    @Test
    void aLastDayBeforeItWasSeenIsASlip() {
        Listing listing = listing(new Sample()
                .seen(JANUARY_10, JANUARY_20)
                .through(JANUARY_10.minusDays(5))
                .recorded("a"));

        assertThat(listing.open()).isEqualTo(open(JANUARY_10, JANUARY_20.plusDays(30)));
    }

    @Test
    void isOpenOnTheDayItWasSeenEvenIfGoneTheSameDay() {
        Listing listing = listing(
                new Sample().seen(JANUARY_10, JANUARY_10).gone(JANUARY_10).recorded("a"));

        assertThat(listing.open()).isEqualTo(open(JANUARY_10, JANUARY_10.plusDays(1)));
    }

    @Test
    void beganWhenFirstSeenUnlessTheSourceWasNewThen() {
        assertThat(listing(new Sample().seen(JANUARY_10, JANUARY_20).recorded("a"))
                        .began())
                .isEqualTo(JANUARY_10);
        assertThat(listing(new Sample().recorded("a")).began()).isNull();
    }

    @Test
    void believesTheSourcesOwnDateForWhatWasThereBefore() {
        LocalDate december = LocalDate.of(2025, 12, 15);

        assertThat(listing(new Sample().posted(december).recorded("a")).began()).isEqualTo(december);
        assertThat(listing(new Sample().posted(december.minusYears(1)).recorded("a"))
                        .began())
                .isNull();
    }
}
