package openings.aggregator.release;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which observations of a release are asked for. An empty set asks for all.
 *
 * <pre>{@code Query.all().indicators(Indicator.STOCK).occupations("2512", "TOTAL").regions("DK")}</pre>
 *
 * @param occupations ISCO-08 codes, or {@link SeriesKey#TOTAL}
 * @param regions NUTS codes
 * @param from first month; null for the first of the release
 * @param to last month; null for the last of the release
 */
public record Query(
        Set<Indicator> indicators,
        Set<String> occupations,
        Set<String> regions,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {
    public Query {
        indicators = Set.copyOf(indicators);
        occupations = Set.copyOf(occupations);
        regions = Set.copyOf(regions);
    }

    /** Everything. */
    public static Query all() {
        return new Query(Set.of(), Set.of(), Set.of(), null, null);
    }

    public Query indicators(Indicator first, Indicator... more) {
        return new Query(EnumSet.of(first, more), occupations, regions, from, to);
    }

    public Query occupations(String... codes) {
        return new Query(indicators, Set.copyOf(List.of(codes)), regions, from, to);
    }

    public Query regions(String... codes) {
        return new Query(indicators, occupations, Set.copyOf(List.of(codes)), from, to);
    }

    public Query between(@Nullable YearMonth first, @Nullable YearMonth last) {
        return new Query(indicators, occupations, regions, first, last);
    }
}
