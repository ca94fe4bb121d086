package openings.app.world;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {
    private static final World WORLD = World.simulate(WorldConfig.defaults());

    @Test
    void isTheSameForTheSameSeed() {
        World again = World.simulate(WorldConfig.defaults());

        assertThat(again.vacancies()).isEqualTo(WORLD.vacancies());
        assertThat(again.ads()).isEqualTo(WORLD.ads());
        assertThat(texts(again)).isEqualTo(texts(WORLD));
        assertThat(again.survey().published(again.config().week(30)))
                .isEqualTo(WORLD.survey().published(WORLD.config().week(30)));
    }

    private static List<AdText> texts(World world) {
        return world.ads().stream().limit(2000).map(world::text).toList();
    }

    @Test
    void differsForAnotherSeed() {
        World other = World.simulate(new WorldConfig(2, 30, 10_000));

        assertThat(other.ads()).isNotEqualTo(WORLD.ads());
    }

    @Test
    void hasAsManyVacanciesAsAskedForWithinItsWeeks() {
        Period visited = WORLD.config().visited();

        assertThat(WORLD.vacancies())
                .filteredOn(vacancy -> vacancy.open().overlaps(visited))
                .hasSize(10_000);
    }

    @Test
    void drawsOccupationsOfAllMajorGroupsAndManyUnitGroups() {
        Set<String> codes = WORLD.vacancies().stream()
                .map(vacancy -> vacancy.job().occupation().code().code())
                .collect(toSet());

        assertThat(codes).hasSizeGreaterThanOrEqualTo(60);
        assertThat(codes.stream().map(code -> code.substring(0, 1)).collect(toSet()))
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    /** Demand follows the seasons by 12 %, so a steady state stays within 25 % of its mean; twice 12 % and noise. */
    @Test
    void isInItsSteadyStateFromTheFirstDay() {
        double mean = weeks().mapToLong(day -> trueStock(day, vacancy -> true))
                .average()
                .orElseThrow();

        assertThat(weeks())
                .allSatisfy(day ->
                        assertThat((double) trueStock(day, vacancy -> true)).isCloseTo(mean, within(0.25 * mean)));
    }

    @Test
    void letsOneOccupationBoomAndOneRegionDecline() {
        Predicate<Vacancy> booming =
                vacancy -> vacancy.job().occupation().code().equals(Demand.BOOMING);
        Predicate<Vacancy> declining =
                vacancy -> Demand.DECLINING.contains(vacancy.job().town().region());
        LocalDate start = WORLD.config().start();
        LocalDate end = WORLD.config().end().minusDays(1);

        assertThat(trueStock(end, booming)).isGreaterThan(trueStock(start, booming) * 3 / 2);
        assertThat(trueStock(end, declining)).isLessThan(trueStock(start, declining));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void advertisesTooMuchInAllAndTooLittleOnceCopiesAreLinked(long seed) {
        World world = World.simulate(new WorldConfig(seed, 30, 10_000));
        Bias bias = Bias.of(world, ad -> true, vacancy -> true);

        assertThat(bias.advertisementsPerVacancy()).isBetween(1.55, 1.9);
        assertThat(bias.coverage()).isBetween(0.74, 0.86);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void coversActivitiesUnevenly(long seed) {
        World world = World.simulate(new WorldConfig(seed, 30, 10_000));

        assertThat(coverage("A", world)).isBetween(0.15, 0.5);
        assertThat(coverage("I", world)).isBetween(0.25, 0.5);
        assertThat(coverage("Q", world)).isBetween(0.7, 0.9);
        assertThat(coverage("J", world)).isBetween(0.9, 1.15);
    }

    private static double coverage(String section, World world) {
        Predicate<Vacancy> within =
                vacancy -> vacancy.job().employer().section().equals(section);
        return Bias.of(world, ad -> within.test(ad.vacancy()), within).coverage();
    }

    @Test
    void givesEachAdvertisementAnIdOfItsOwn() {
        assertThat(WORLD.ads().stream().map(Ad::id)).doesNotHaveDuplicates();
    }

    @Test
    void namesEveryContactThatStandsInATextAndNoOther() {
        Set<String> contacts = Set.copyOf(WORLD.seededContacts());
        List<Ad> some = WORLD.ads().subList(0, 1000);

        assertThat(some).allSatisfy(ad -> {
            Ad.Contact contact = ad.wording().contact();
            String text = WORLD.text(ad).plain();
            if (contact == null) {
                assertThat(text).doesNotContain("@").doesNotContain("+44");
            } else {
                assertThat(text).contains(contact.email(), contact.phone());
                assertThat(contacts).contains(contact.email(), contact.phone());
            }
        });
    }

    @Test
    void writesTextsOfTheUsualLengthWithoutOpenSlots() {
        assertThat(WORLD.ads().subList(0, 1000)).allSatisfy(ad -> {
            AdText text = WORLD.text(ad);
            assertThat(text.title()).isNotBlank().doesNotContain("{");
            assertThat(text.plain()).doesNotContain("{");
            assertThat(text.plain().split("\\s+", -1)).hasSizeBetween(60, 180);
        });
    }

    @Test
    void wordsCopiesAlikeAndOtherVacanciesDifferently() {
        Map<Integer, List<Ad>> byVacancy = WORLD.ads().stream()
                .limit(3000)
                .filter(ad -> ad.wording().agency() == null)
                .collect(groupingBy(ad -> ad.vacancy().number()));
        List<List<Ad>> copied = byVacancy.values().stream()
                .filter(ads -> ads.size() > 1)
                .limit(200)
                .toList();

        assertThat(copied).hasSizeGreaterThan(100);
        assertThat(copied)
                .allSatisfy(ads -> assertThat(alike(ads.get(0), ads.get(1))).isGreaterThan(0.5));
        for (int i = 1; i < copied.size(); i++) {
            assertThat(alike(copied.get(i - 1).getFirst(), copied.get(i).getFirst()))
                    .isLessThan(0.5);
        }
    }

    /** Jaccard's coefficient of the sequences of three words. */
    private static double alike(Ad one, Ad other) {
        Set<String> first = shingles(one);
        Set<String> second = shingles(other);
        double common = first.stream().filter(second::contains).count();
        return common / (first.size() + second.size() - common);
    }

    private static Set<String> shingles(Ad ad) {
        List<String> words = List.of(WORLD.text(ad).plain().split("\\s+", -1));
        return Stream.iterate(0, i -> i + 2 < words.size(), i -> i + 1)
                .map(i -> String.join(" ", words.subList(i, i + 3)))
                .collect(toSet());
    }

    private static Stream<LocalDate> weeks() {
        return Stream.iterate(WORLD.config().start(), day -> day.plusWeeks(1)).limit(30);
    }

    private static long trueStock(LocalDate day, Predicate<Vacancy> which) {
        return WORLD.vacancies().stream()
                .filter(vacancy -> vacancy.open().contains(day) && which.test(vacancy))
                .mapToLong(vacancy -> vacancy.job().positions())
                .sum();
    }
}
