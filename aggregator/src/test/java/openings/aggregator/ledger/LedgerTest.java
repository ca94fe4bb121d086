package openings.aggregator.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import openings.aggregator.duckdb.DuckDb;
import openings.aggregator.error.AggregatorException;
import openings.contract.coding.ClassifiedPosting;
import openings.contract.event.PostingEvent;
import openings.contract.event.PostingEvent.Confirmed;
import openings.contract.event.PostingEvent.Gone;
import openings.contract.event.PostingEvent.Seen;
import openings.contract.posting.PostingKey;
import openings.contract.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LedgerTest {
    private static final Instant DAY_0 = Samples.MONDAY;

    @TempDir
    Path directory;

    private Ledger open() {
        return Ledger.open(directory.resolve("ledger.duckdb"), DuckDb.Limits.standard(), List.of(Samples.source("s")));
    }

    private static Instant day(int day) {
        return DAY_0.plus(Duration.ofDays(day));
    }

    private static PostingKey key(String id) {
        return new PostingKey("s", id);
    }

    private static PostingEvent<Advertisement> seen(String id, int day) {
        ClassifiedPosting posting = new ClassifiedPosting(
                Samples.posting("s", id, "Cook", "Restaurant A/S", "Aarhus"),
                Samples.classification("5120", "DK042", "I"));
        return new Seen<>(key(id), day(day), posting).map(Advertisement::of);
    }

    private static PostingEvent<Advertisement> confirmed(String id, int day) {
        return new Confirmed<>(key(id), day(day));
    }

    private static PostingEvent<Advertisement> gone(String id, int day) {
        return new Gone<>(key(id), day(day), Gone.Reason.NOT_LISTED);
    }

    private List<Recorded> after(List<PostingEvent<Advertisement>> events) {
        try (Ledger ledger = open()) {
            ledger.apply(events);
            return ledger.recorded();
        }
    }

    private static Spell spell(int first, int last) {
        return new Spell(day(first), day(last), null);
    }

    private static Spell ended(int first, int last, int gone) {
        return new Spell(day(first), day(last), new Spell.End(day(gone), Gone.Reason.NOT_LISTED));
    }

    @Test
    void confirmationsLengthenTheSpell() {
        List<Recorded> recorded = after(List.of(seen("a", 0), confirmed("a", 1), confirmed("a", 2)));

        assertThat(recorded.getFirst().spells()).containsExactly(spell(0, 2));
    }

    @Test
    void listedAgainAfterGoneOpensANewSpell() {
        List<Recorded> recorded = after(List.of(seen("a", 0), gone("a", 2), seen("a", 9), confirmed("a", 10)));

        assertThat(recorded.getFirst().spells()).containsExactly(ended(0, 0, 2), spell(9, 10));
    }

    @Test
    void olderAndRepeatedEventsChangeNothing() {
        List<PostingEvent<Advertisement>> events = List.of(seen("a", 0), confirmed("a", 3), gone("a", 5), seen("a", 8));
        List<Recorded> once = after(events);

        List<Recorded> again = after(List.of(seen("a", 0), gone("a", 5), confirmed("a", 3), seen("a", 8)));

        assertThat(again).isEqualTo(once);
    }

    @Test
    void eventsOfOtherAdvertisementsMayComeInAnyOrder() {
        List<PostingEvent<Advertisement>> events = new ArrayList<>();
        for (int id = 0; id < 40; id++) {
            events.addAll(List.of(seen("x" + id, id % 3), confirmed("x" + id, 4), gone("x" + id, 6)));
        }
        List<PostingEvent<Advertisement>> mixed = new ArrayList<>(events);
        Collections.shuffle(mixed, new Random(7));
        mixed.sort(Comparator.comparing(PostingEvent::at));

        List<Recorded> inOrder = after(events);
        Ledger other = Ledger.open(directory.resolve("other.duckdb"), DuckDb.Limits.standard(), List.of());
        mixed.forEach(event -> other.apply(List.of(event)));

        assertThat(other.recorded()).isEqualTo(inOrder).hasSize(40);
        other.close();
    }

    @Test
    void keepsWhatTheEstimateNeedsAndNotTheText() {
        PostingEvent<Advertisement> full =
                new Seen<>(Samples.fullPosting().key(), DAY_0, Samples.fullClassifiedPosting()).map(Advertisement::of);

        Advertisement kept = after(List.of(full)).getFirst().advertisement();

        assertThat(kept.headline())
                .isEqualTo(new Advertisement.Headline("softwareudvikler", "eksempel", "københavn ø"));
        assertThat(kept.codes().occupation()).hasToString("2512:0.93 2514:0.04");
        assertThat(kept.codes().activity()).hasToString("?J:0.5 J:0.4");
        assertThat(kept.offer().openings()).isEqualTo(2);
        assertThat(kept.offer().validThrough()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(kept.fields()).isEqualTo(12);
    }

    @Test
    void aSecondProcessIsToldThatTheLedgerIsInUse() throws Exception {
        Ledger ledger = open();
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OpenLedger.class.getName(),
                        directory.resolve("ledger.duckdb").toString())
                .redirectErrorStream(true)
                .start();

        String said = new String(other.getInputStream().readAllBytes(), UTF_8);

        assertThat(other.waitFor()).isNotZero();
        assertThat(said).contains("is open in another process");
        ledger.close();
    }

    /** What the second process runs. */
    static final class OpenLedger {
        public static void main(String[] arguments) {
            Ledger.open(Path.of(arguments[0]), DuckDb.Limits.standard(), List.of());
        }
    }

    @Test
    void saysThatAForeignFileIsNoLedger() throws IOException {
        Files.writeString(directory.resolve("ledger.duckdb"), "not a database ".repeat(1000));

        assertThatThrownBy(this::open)
                .isInstanceOf(AggregatorException.class)
                .hasMessageContaining("damaged or not from this program")
                .extracting(e -> ((AggregatorException) e).kind())
                .isEqualTo(AggregatorException.Kind.LEDGER_UNREADABLE);
    }
}
