package openings.app.world;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The official job vacancy statistics of the world, as Eurostat's table {@code jvs_q_nace2} has them: the mean stock of
 * a quarter by activity, estimated from a sample and published some weeks after the quarter. As in reality Denmark
 * covers the sections B to N only, and no country covers agriculture. Immutable.
 */
public final class VacancySurvey {
    /** How long after the end of a quarter its figures are published: the delay of the early estimates. */
    public static final int DELAY_DAYS = 45;

    private static final Quarter FIRST = new Quarter(2025, 3);
    private static final double LEAST_CV = 0.015;
    private static final double CV_OF_ONE = 0.25;
    private static final double UNRELIABLE_BELOW = 10;
    private static final List<Aggregate> AGGREGATES = List.of(
            new Aggregate("B-E", "BCDE"),
            new Aggregate("G-I", "GHI"),
            new Aggregate("B-N", "BCDEFGHIJKLMN"),
            new Aggregate("B-S", "BCDEFGHIJKLMNOPQRS"));

    private final List<Figure> figures;

    private VacancySurvey(List<Figure> figures) {
        this.figures = List.copyOf(figures);
    }

    private record Aggregate(String code, String sections) {}

    /**
     * An official figure.
     *
     * @param activity a section of NACE Rev. 2 or Eurostat's code for several
     * @param vacancies mean stock of the quarter
     * @param flag {@code u} where it is of low reliability, otherwise empty
     */
    public record Figure(String country, String activity, Quarter quarter, long vacancies, String flag) {
        public Figure {
            requireNonNull(country, "country");
            requireNonNull(activity, "activity");
            requireNonNull(quarter, "quarter");
            requireNonNull(flag, "flag");
        }
    }

    static VacancySurvey of(World world) {
        List<Figure> figures = new ArrayList<>();
        Quarter last = Quarter.of(YearMonth.from(world.config().end()));
        FIRST.through(last)
                .filter(quarter ->
                        !quarter.days().until().isAfter(world.config().end()))
                .forEach(quarter ->
                        Employers.COUNTRIES.forEach(country -> figures.addAll(survey(country, quarter, world))));
        return new VacancySurvey(figures);
    }

    /** What is published by {@code now}. */
    public List<Figure> published(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return figures.stream()
                .filter(figure -> !releaseDay(figure.quarter()).isAfter(today))
                .toList();
    }

    /** The last quarter that is published by {@code now}. */
    public Optional<Quarter> findLastQuarter(Instant now) {
        return published(now).stream().map(Figure::quarter).max(Quarter::compareTo);
    }

    /** The day on which the figures of {@code quarter} are published. */
    public static LocalDate releaseDay(Quarter quarter) {
        return quarter.days().until().plusDays(DELAY_DAYS);
    }

    private static List<Figure> survey(String country, Quarter quarter, World world) {
        String scope = country.equals("DK") ? "BCDEFGHIJKLMN" : "BCDEFGHIJKLMNOPQRS";
        RandomGenerator random = Chance.of(world.config().seed(), "survey " + country + " " + quarter);
        List<Figure> sections = scope.chars()
                .mapToObj(section -> String.valueOf((char) section))
                .map(section -> estimate(stock(country, section, quarter, world), random)
                        .figure(country, section, quarter))
                .toList();
        List<Figure> all = new ArrayList<>(sections);
        AGGREGATES.stream()
                .filter(aggregate -> scope.contains(aggregate.sections()))
                .map(aggregate -> sum(aggregate, sections))
                .forEach(all::add);
        return all;
    }

    private static double stock(String country, String section, Quarter quarter, World world) {
        Period days = quarter.days();
        long total = world.vacancies().stream()
                .filter(vacancy -> vacancy.job().town().country().equals(country)
                        && vacancy.job().employer().section().equals(section))
                .mapToLong(vacancy -> vacancy.job().positions() * vacancy.open().daysWithin(days))
                .sum();
        return (double) total / days.days();
    }

    /** An estimate of a stock from a sample; the coefficient of variation falls with the size. */
    private static Estimate estimate(double stock, RandomGenerator random) {
        double variation = LEAST_CV + CV_OF_ONE / Math.sqrt(Math.max(1, stock));
        double estimate = Math.max(0, stock * (1 + variation * random.nextGaussian()));
        return new Estimate(Math.round(estimate), stock < UNRELIABLE_BELOW ? "u" : "");
    }

    private record Estimate(long vacancies, String flag) {
        Figure figure(String country, String section, Quarter quarter) {
            return new Figure(country, section, quarter, vacancies, flag);
        }
    }

    private static Figure sum(Aggregate aggregate, List<Figure> sections) {
        Figure any = sections.getFirst();
        long total = sections.stream()
                .filter(figure -> aggregate.sections().contains(figure.activity()))
                .mapToLong(Figure::vacancies)
                .sum();
        return new Figure(any.country(), aggregate.code(), any.quarter(), total, "");
    }
}
