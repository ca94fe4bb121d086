package openings.app.world;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How the advertisements of a world stand to its vacancies, over its weeks: what a perfect collector would see. */
record Bias(long vacancies, long advertisements, long advertisedVacancies) {
    static Bias of(World world, Predicate<Ad> ads, Predicate<Vacancy> vacancies) {
        return Stream.iterate(
                        world.config().start(),
                        day -> day.isBefore(world.config().end()),
                        day -> day.plusWeeks(1))
                .map(day -> on(day, world, ads, vacancies))
                .reduce(new Bias(0, 0, 0), Bias::plus);
    }

    private static Bias on(LocalDate day, World world, Predicate<Ad> ads, Predicate<Vacancy> vacancies) {
        return new Bias(
                positions(world.vacancies().stream()
                        .filter(vacancy -> vacancy.open().contains(day) && vacancies.test(vacancy))),
                listed(day, world, ads).count(),
                positions(listed(day, world, ads).map(Ad::vacancy).distinct()));
    }

    private static Stream<Ad> listed(LocalDate day, World world, Predicate<Ad> ads) {
        return world.ads().stream().filter(ad -> ad.listed().contains(day) && ads.test(ad));
    }

    private static long positions(Stream<Vacancy> vacancies) {
        return vacancies.mapToLong(vacancy -> vacancy.job().positions()).sum();
    }

    private Bias plus(Bias other) {
        return new Bias(
                vacancies + other.vacancies,
                advertisements + other.advertisements,
                advertisedVacancies + other.advertisedVacancies);
    }

    double advertisementsPerVacancy() {
        return (double) advertisements / vacancies;
    }

    double coverage() {
        return (double) advertisedVacancies / vacancies;
    }
}
