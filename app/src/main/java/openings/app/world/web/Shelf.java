package openings.app.world.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import openings.app.world.Ad;
import openings.app.world.Board;
import openings.app.world.World;

/** The advertisements of one board, as of today. */
final class Shelf {
    private static final Comparator<Ad> NEWEST_FIRST =
            Comparator.comparing((Ad ad) -> ad.listed().from()).reversed().thenComparing(Ad::id);

    private final Board board;
    private final World world;
    private final Supplier<LocalDate> calendar;
    private final Map<String, Ad> byId;
    private final AtomicReference<Display> display = new AtomicReference<>(new Display(LocalDate.MIN, List.of()));

    Shelf(Board board, World world, Supplier<LocalDate> calendar) {
        this.board = board;
        this.world = world;
        this.calendar = calendar;
        byId = world.ads().stream()
                .filter(ad -> ad.board().equals(board))
                .collect(Collectors.toUnmodifiableMap(Ad::id, Function.identity()));
    }

    /** What is listed on one day. */
    private record Display(LocalDate day, List<Ad> ads) {}

    Board board() {
        return board;
    }

    World world() {
        return world;
    }

    LocalDate today() {
        return calendar.get();
    }

    /** What is listed today, the newest first. */
    List<Ad> listed() {
        LocalDate today = calendar.get();
        Display known = display.get();
        if (!known.day().equals(today)) {
            known = new Display(today, listed(today));
            display.set(known);
        }
        return known.ads();
    }

    private List<Ad> listed(LocalDate day) {
        return byId.values().stream()
                .filter(ad -> ad.listed().contains(day))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The advertisement with this id, whether or not it is listed today. */
    Optional<Ad> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
