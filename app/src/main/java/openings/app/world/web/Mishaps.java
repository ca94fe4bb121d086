package openings.app.world.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What goes wrong at a board, week by week, counted from 0. None of it says anything about an advertisement: who takes
 * one for gone because of it is mistaken.
 */
final class Mishaps {
    /** The board that answers nothing but 503 from the last week on. */
    static final String DYING = "poldercareers";
    /** The board whose listing breaks off after its first page. */
    static final String BREAKING = "fjordjob";
    /** The board that is too busy for its first visitor of the day. */
    static final String BUSY = "vlinderwerk";

    static final int BREAKING_WEEK = 9;
    private static final Set<Integer> BUSY_WEEKS = Set.of(4, 13, 22);
    private static final int WAIT_SECONDS = 1;

    private final Shelf shelf;
    private final Set<LocalDate> turnedAway = ConcurrentHashMap.newKeySet();

    Mishaps(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What is answered instead of the content. */
    Optional<Reply> findAnswer(Request request) {
        return switch (shelf.board().id()) {
            case DYING ->
                week() >= lastWeek() ? Optional.of(Reply.text(503, "Service unavailable\n")) : Optional.empty();
            case BREAKING ->
                week() == BREAKING_WEEK && request.findParameter("page").isPresent()
                        ? Optional.of(Reply.text(500, "Something went wrong\n"))
                        : Optional.empty();
            case BUSY ->
                request.path().equals("/jobs") && BUSY_WEEKS.contains(week()) && turnedAway.add(shelf.today())
                        ? Optional.of(Reply.busy(WAIT_SECONDS))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private int week() {
        return (int) ChronoUnit.WEEKS.between(shelf.world().config().start(), shelf.today());
    }

    private int lastWeek() {
        return shelf.world().config().weeks() - 1;
    }
}
