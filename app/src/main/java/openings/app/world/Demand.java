package openings.app.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;

/** How demand changes over time: with the season, by a boom of one occupation and the decline of one region. */
final class Demand {
    /** The occupation that booms: electricians. */
    static final Isco08 BOOMING = Isco08.of("7411");
    /** The region that declines: Nordjylland. */
    static final Nuts DECLINING = Nuts.of("DK05");

    private static final double SEASON = 0.12;
    private static final double BOOM = 2.5;
    private static final double DECLINE = 0.4;
    private static final double YEAR_DAYS = 365.25;
    private static final int HIGH_SEASON_DAY = 110;
    /** Not below any {@link #factor}. */
    static final double MOST = (1 + SEASON) * BOOM;

    private final WorldConfig config;

    Demand(WorldConfig config) {
        this.config = config;
    }

    /** New vacancies of the day relative to a mean day. */
    double factor(Occupation occupation, Town town, LocalDate day) {
        double factor = season(day);
        if (occupation.code().equals(BOOMING)) {
            factor *= 1 + (BOOM - 1) * progress(day);
        }
        if (DECLINING.contains(town.region())) {
            factor *= 1 - (1 - DECLINE) * progress(day);
        }
        return factor;
    }

    private static double season(LocalDate day) {
        return 1 + SEASON * Math.cos(2 * Math.PI * (day.getDayOfYear() - HIGH_SEASON_DAY) / YEAR_DAYS);
    }

    /** 0 up to the start, 1 at the end. */
    private double progress(LocalDate day) {
        double passed = ChronoUnit.DAYS.between(config.start(), day);
        return Math.clamp(passed / config.visited().days(), 0, 1);
    }
}
