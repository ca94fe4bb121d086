package openings.aggregator.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the advertisements of a country differ from official vacancies: {@code bias.json} of a release.
 *
 * @param thresholdsVersion version of the thresholds that flags were set by
 */
public record BiasReport(String thresholdsVersion, List<Country> countries) {
    public BiasReport {
        countries = List.copyOf(countries);
    }

    /**
     * One country in one quarter.
     *
     * @param code the country, as NUTS writes it
     * @param quarter for example {@code 2026-Q1}
     * @param scope which activities and employers the official figure covers, in words
     * @param duncan Duncan's dissimilarity of advertisements and official vacancies over activities, 0 to 1
     * @param designEffect Kish's design effect of the weights
     */
    public record Country(
            String code,
            String quarter,
            String scope,
            double duncan,
            double designEffect,
            List<Activity> activities,
            List<SourceShare> sources) {
        public Country {
            activities = List.copyOf(activities);
            sources = List.copyOf(sources);
        }
    }

    /**
     * An activity, or several that had to be taken together.
     *
     * @param nace section letters, for example {@code J} or {@code R+S}
     * @param advertisements mean stock of distinct vacancies seen
     * @param official official vacancies; null where there is no usable figure
     * @param officialFlag flags of the official figure as published, possibly empty
     * @param coverage advertisements over official; null where official is
     * @param representationRatio share among advertisements over share among official; null where official is
     * @param weight vacancies that one advertisement stands for
     */
    public record Activity(
            String nace,
            double advertisements,
            @Nullable Double official,
            String officialFlag,
            @Nullable Double coverage,
            @Nullable Double representationRatio,
            double weight) {}

    /**
     * A source's part in a country's advertisements.
     *
     * @param share over 0 to 1
     * @param brokeOff last day it was seen alive, where it ended or failed before the release; null where it is alive
     */
    public record SourceShare(String source, double share, java.time.@Nullable LocalDate brokeOff) {}
}
