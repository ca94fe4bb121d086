package openings.app.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What determines a world: the same configuration gives the same world.
 *
 * @param seed of all chance
 * @param weeks how long boards can be visited, from {@link #start()}; 1 to 200
 * @param size how many vacancies are open at some time within these weeks; at least 1
 */
public record WorldConfig(long seed, int weeks, int size) {
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    public WorldConfig {
        if (weeks < 1 || weeks > 200) {
            throw new IllegalArgumentException("Weeks not within 1 to 200: " + weeks);
        }
        if (size < 1) {
            throw new IllegalArgumentException("Vacancies below 1: " + size);
        }
    }

    /** Seed 1, 30 weeks, 10,000 vacancies. */
    public static WorldConfig defaults() {
        return new WorldConfig(1, 30, 10_000);
    }

    /** The first day, a Monday. */
    public LocalDate start() {
        return START;
    }

    /** The day after the last. */
    public LocalDate end() {
        return START.plusWeeks(weeks);
    }

    /** Midnight (UTC) at which week {@code week} begins, counted from 0. */
    public Instant week(int week) {
        return START.plusWeeks(week).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    Period visited() {
        return new Period(start(), end());
    }
}
