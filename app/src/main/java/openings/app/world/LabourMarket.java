package openings.app.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import openings.app.world.Vacancy.Job;

/**
 * Draws the true vacancies. It begins a year before the boards are first visited, so that on the first day the
 * vacancies of a market in its steady state are open.
 */
final class LabourMarket {
    /** The spread of the logarithm of durations: a few vacancies stay open for very long. */
    private static final double DURATION_SPREAD = 0.5;

    private static final int SHORTEST_DAYS = 5;
    private static final int LONGEST_DAYS = 180;
    private static final int HISTORY_DAYS = 370;
    private static final double SEVERAL_POSITIONS = 0.06;
    private static final int MOST_POSITIONS = 4;

    private final WorldConfig config;
    private final Employers employers;
    private final Demand demand;
    private final RandomGenerator random;
    private final Lottery<Occupation> occupations = Lottery.of(Occupation.all(), Occupation::share);
    private final Lottery<Town> towns = Lottery.of(Town.all(), Town::share);
    private final Map<Occupation, Lottery<String>> activities = new HashMap<>();

    LabourMarket(WorldConfig config, Employers employers) {
        this.config = config;
        this.employers = employers;
        this.demand = new Demand(config);
        this.random = Chance.of(config.seed(), "vacancies");
    }

    /** All vacancies in the order of opening, the ones of the year before included. */
    List<Vacancy> run() {
        List<Vacancy> drawn = new ArrayList<>();
        for (int visible = 0; visible < config.size(); ) {
            Vacancy vacancy = draw(drawn.size());
            drawn.add(vacancy);
            visible += vacancy.open().overlaps(config.visited()) ? 1 : 0;
        }
        drawn.sort(
                Comparator.comparing((Vacancy vacancy) -> vacancy.open().from()).thenComparingInt(Vacancy::number));
        return IntStream.range(0, drawn.size())
                .mapToObj(number -> new Vacancy(
                        number, drawn.get(number).job(), drawn.get(number).open()))
                .toList();
    }

    private Vacancy draw(int number) {
        while (true) {
            Occupation occupation = occupations.draw(random);
            Town town = towns.draw(random);
            LocalDate day = day();
            if (Chance.happens(demand.factor(occupation, town, day) / Demand.MOST, random)) {
                Period open = new Period(day, day.plusDays(duration(occupation)));
                return new Vacancy(number, job(occupation, town), open);
            }
        }
    }

    private LocalDate day() {
        LocalDate first = config.start().minusDays(HISTORY_DAYS);
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, config.end())));
    }

    private long duration(Occupation occupation) {
        double days = occupation.medianDays() * Math.exp(DURATION_SPREAD * random.nextGaussian());
        return Math.round(Math.clamp(days, SHORTEST_DAYS, LONGEST_DAYS));
    }

    private Job job(Occupation occupation, Town town) {
        String section = activities
                .computeIfAbsent(occupation, LabourMarket::activityLottery)
                .draw(random);
        Employer employer = employers.draw(town.country(), section, random);
        int positions = Chance.happens(SEVERAL_POSITIONS, random) ? random.nextInt(2, MOST_POSITIONS + 1) : 1;
        return new Job(occupation, town, employer, employer.isAgency(), positions);
    }

    private static Lottery<String> activityLottery(Occupation occupation) {
        List<String> sections =
                occupation.activities().named().keySet().stream().sorted().toList();
        return Lottery.of(sections, occupation.activities()::of);
    }
}
