package openings.portal.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import openings.aggregator.release.BiasReport;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Query;
import openings.aggregator.release.Release;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.SeriesKey;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import openings.contract.taxonomy.NutsRegions;
import org.jspecify.annotations.Nullable;

/** A release as it is shown. Thread-safe. */
public final class Published {
    private final Release release;
    private final List<Nuts> regions;

    Published(Release release) {
        this.release = release;
        this.regions = regions(release);
    }

    public ReleaseManifest manifest() {
        return release.manifest();
    }

    public BiasReport bias() {
        return release.bias();
    }

    /** The part of the bias report on a country; empty where the release has none. */
    public Optional<BiasReport.Country> findBias(String country) {
        return bias().countries().stream()
                .filter(part -> part.code().equals(country))
                .reduce((earlier, later) -> later);
    }

    /** The last day that a source was seen alive, where it ended or failed before the release. */
    public Optional<LocalDate> findBrokeOff(String source) {
        return bias().countries().stream()
                .flatMap(country -> country.sources().stream())
                .filter(share -> share.source().equals(source))
                .flatMap(share -> Optional.ofNullable(share.brokeOff()).stream())
                .findFirst();
    }

    /** The countries and regions that have a figure for all occupations, each behind its country. */
    public List<Nuts> regions() {
        return regions;
    }

    /** The country or region of a code, where it has figures. */
    public Optional<Nuts> findRegion(String code) {
        return regions.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    /** The countries among {@link #regions}. */
    public List<Nuts> countries() {
        return regions.stream().filter(region -> region.level() == 0).toList();
    }

    /** The country to begin with where none is asked for. */
    public Nuts firstCountry() {
        return countries().stream()
                .findFirst()
                .orElseGet(() -> Nuts.of(manifest().countries().getFirst()));
    }

    /** The regions to choose from: all but those that are the whole of the one above, such as {@code DK0}. */
    public List<Nuts> choices() {
        return regions.stream().filter(region -> !isWholeOfParent(region)).toList();
    }

    /** The choices within a country, without itself. */
    public List<Nuts> choicesWithin(Nuts country) {
        return choices().stream()
                .filter(region -> region.level() > 0 && country.contains(region))
                .toList();
    }

    /** How many choices a region lies within: 0 for a country. */
    public int depth(Nuts region) {
        return (int) choices().stream()
                .filter(other -> !other.equals(region) && other.contains(region))
                .count();
    }

    private static boolean isWholeOfParent(Nuts region) {
        return region.parent()
                .map(parent -> NutsRegions.children(parent).size() == 1)
                .orElse(false);
    }

    /** The figures asked for, in the order of {@link Figure#ORDER}. */
    public List<Figure> figures(Query asked) {
        return release.observations(asked).stream()
                .map(Figure::of)
                .sorted(Figure.ORDER)
                .toList();
    }

    /** All months of a series in order of time; possibly none. */
    public List<Figure> months(Indicator indicator, @Nullable Isco08 occupation, Nuts region) {
        String code = new SeriesKey(indicator, occupation, region).occupationCode();
        return figures(Query.all().indicators(indicator).occupations(code).regions(region.code()));
    }

    /** Open vacancies of an occupation in the last month, in each of some regions that has a figure. */
    public List<Figure> latest(@Nullable Isco08 occupation, List<Nuts> where) {
        if (where.isEmpty()) {
            return List.of();
        }
        YearMonth last = manifest().last();
        return figures(Query.all()
                .indicators(Indicator.STOCK)
                .occupations(occupation == null ? SeriesKey.TOTAL : occupation.code())
                .regions(where.stream().map(Nuts::code).toArray(String[]::new))
                .between(last, last));
    }

    private static List<Nuts> regions(Release release) {
        Query total = Query.all().indicators(Indicator.STOCK).occupations(SeriesKey.TOTAL);
        return release.observations(total).stream()
                .map(observation -> observation.series().region())
                .distinct()
                .sorted()
                .toList();
    }
}
