package openings.crawler;

import static openings.crawler.Rounds.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A board that fails in all the ways that boards do, over many rounds: no advertisement that is on offer is ever ended, and
 * each that was taken down is.
 */
class FaultsTest {
    private static final long SEED = 20260105;
    private static final int ROUNDS = 120;
    private static final int PER_PAGE = 10;
    private static final Duration CALM = DAY.multipliedBy(16);

    private final Random random = new Random(SEED);
    private final Set<Integer> onOffer = new TreeSet<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<String, Long> falselyEnded = new HashMap<>();
    private final Set<Integer> seen = new TreeSet<>();
    private final Set<Integer> takenDown = new TreeSet<>();
    private final Set<Integer> ended = new TreeSet<>();
    private int newest;

    /** What can be wrong with an answer. */
    private enum Fault {
        SERVER_ERROR,
        UNAVAILABLE,
        BLOCKED,
        TOO_MANY,
        BOT_CHECK,
        EMPTY,
        REDESIGNED,
        REDIRECT_LOOP,
        CUT_OFF
    }

    @Test
    void endsNothingThatIsOnOfferAndAllThatIsNot() throws IOException {
        try (Rounds rounds = new Rounds()) {
            add(60);
            for (int round = 0; round < ROUNDS; round++) {
                change();
                serve(rounds, random.nextInt(3) == 0 ? 0 : 0.25);
                book(rounds);
                rounds.clock.pass(Duration.ofHours(5 + random.nextInt(30)));
            }
            rounds.clock.pass(CALM);
            serve(rounds, 0);
            book(rounds);
            rounds.clock.pass(DAY);
            book(rounds);
        }

        takenDown.retainAll(seen);
        System.out.println("faults: " + faults + "; taken down: " + takenDown.size() + ", found: " + ended.size()
                + ", falsely ended: " + falselyEnded.size() + " (seed " + SEED + ")");
        assertThat(falselyEnded).isEmpty();
        assertThat(takenDown).as("taken down after they were seen").hasSizeGreaterThan(50);
        assertThat(ended).isEqualTo(takenDown);
        assertThat(faults.keySet()).hasSize(Fault.values().length);
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            onOffer.add(++newest);
        }
    }

    /** Takes some down and puts some up. */
    private void change() {
        List<Integer> down =
                onOffer.stream().filter(id -> random.nextInt(40) == 0).toList();
        down.forEach(onOffer::remove);
        takenDown.addAll(down);
        add(random.nextInt(3));
    }

    /** Puts up what is on offer, with faults by chance, and lists it, ten to a page. */
    private void serve(Rounds rounds, double chance) {
        for (int id = 1; id <= newest; id++) {
            String path = "/jobs/baker-" + id;
            if (!onOffer.contains(id)) {
                rounds.board.status(path, 404);
            } else if (random.nextDouble() < chance) {
                fail(rounds, path);
            } else {
                rounds.bakery.advertise(String.valueOf(id), "Baker " + id, "");
            }
        }
        List<Integer> ids = new ArrayList<>(onOffer);
        int pages = (ids.size() + PER_PAGE - 1) / PER_PAGE;
        for (int page = 0; page < pages; page++) {
            String path = page == 0 ? "/jobs" : "/jobs?page=" + page;
            if (random.nextDouble() < chance / 2) {
                fail(rounds, path);
            } else {
                List<Integer> listed = ids.subList(page * PER_PAGE, Math.min(ids.size(), (page + 1) * PER_PAGE));
                rounds.board.page(path, listing(listed, page + 1 < pages ? page + 1 : 0));
            }
        }
    }

    private static String listing(List<Integer> ids, int next) {
        String links = ids.stream()
                .map(id -> "<li><a href='/jobs/baker-" + id + "'>Baker</a></li>")
                .collect(Collectors.joining());
        String more = next == 0 ? "" : "<a rel='next' href='/jobs?page=" + next + "'>more</a>";
        return "<html><body><ul>" + links + "</ul>" + more + "</body></html>";
    }

    private void fail(Rounds rounds, String path) {
        Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
        faults.merge(fault.name(), 1, Integer::sum);
        switch (fault) {
            case SERVER_ERROR -> rounds.board.status(path, 500);
            case UNAVAILABLE -> rounds.board.reply(path, 503, Map.of("Retry-After", "7200"), "");
            case BLOCKED -> rounds.board.status(path, 403);
            case TOO_MANY -> rounds.board.reply(path, 429, Map.of("Retry-After", "7200"), "");
            case BOT_CHECK -> rounds.board.page(path, "<html><title>Just a moment...</title></html>");
            case EMPTY -> rounds.board.page(path, "");
            case REDESIGNED -> rounds.board.page(path, "<html><body><p>Our new site is coming soon.</p></body></html>");
            case REDIRECT_LOOP -> rounds.board.reply(path, 302, Map.of("Location", path), "");
            case CUT_OFF -> rounds.board.page(path, "<html><body><ul><li><a hr");
        }
    }

    private void book(Rounds rounds) {
        rounds.crawl();
        for (String event : rounds.sink.take()) {
            String[] words = event.split(" ", -1);
            int id = Integer.parseInt(words[1]);
            if (words[0].equals("seen")) {
                seen.add(id);
            } else if (words[0].equals("gone")) {
                ended.add(id);
                if (onOffer.contains(id)) {
                    falselyEnded.merge(event, 1L, Long::sum);
                }
            }
        }
    }
}
