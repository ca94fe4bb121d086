package openings.aggregator.testing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openings.aggregator.release.BiasReport;
import openings.aggregator.release.Flag;
import openings.aggregator.release.Indicator;
import openings.aggregator.release.Observation;
import openings.aggregator.release.OfficialFigure;
import openings.aggregator.release.Quarter;
import openings.aggregator.release.ReleaseContent;
import openings.aggregator.release.ReleaseManifest;
import openings.aggregator.release.ReleaseManifest.BenchmarkUse;
import openings.aggregator.release.ReleaseManifest.SourceUse;
import openings.aggregator.release.ReleaseWriter;
import openings.aggregator.release.SeriesKey;
import openings.aggregator.release.Trust;
import openings.contract.code.Isco08;
import openings.contract.code.Nuts;
import openings.contract.posting.Source;
import openings.contract.posting.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * A small made-up release: software developers (2512), nursing professionals (2221), shop sales assistants (5223),
 * their ancestors and all occupations, in DK, DK01, NL and NL32, January to July 2026, stock and flow. The grade goes
 * with the occupation: all occupations have A, developers B, nurses C, sales assistants B, but D outside the countries
 * as a whole.
 */
public final class SampleRelease {
    public static final YearMonth FIRST = YearMonth.of(2026, 1);
    public static final YearMonth LAST = YearMonth.of(2026, 7);

    private static final List<String> OCCUPATIONS =
            List.of(SeriesKey.TOTAL, "2", "22", "222", "2221", "25", "251", "2512", "5", "52", "522", "5223");
    private static final List<String> REGIONS = List.of("DK", "DK01", "NL", "NL32");

    private SampleRelease() {}

    /**
     * Writes the sample as the next release into {@code releases}.
     *
     * @return its number
     */
    public static int write(Path releases) {
        return ReleaseWriter.write(releases, content());
    }

    /** What {@link #write} writes. */
    public static ReleaseContent content() {
        return new ReleaseContent(manifest(), observations(), bias(), officials());
    }

    private static ReleaseManifest manifest() {
        Instant start = Instant.parse("2026-01-01T05:00:00Z");
        return new ReleaseManifest(
                0,
                Instant.parse("2026-08-01T04:00:00Z"),
                true,
                FIRST,
                LAST,
                List.of("DK", "NL"),
                Map.of("openings", "0.1.0", "thresholds", "1", "isco", "ISCO-08", "nuts", "NUTS 2024"),
                List.of(
                        new SourceUse(
                                source("jobdanmark", "Jobdanmark", SourceType.JOB_BOARD, "DK", "da"),
                                5210,
                                start,
                                Instant.parse("2026-07-31T05:00:00Z")),
                        new SourceUse(
                                source(
                                        "werkregister",
                                        "Werkregister",
                                        SourceType.PUBLIC_EMPLOYMENT_SERVICE,
                                        "NL",
                                        "nl"),
                                7934,
                                start,
                                Instant.parse("2026-07-24T05:00:00Z"))),
                List.of(new BenchmarkUse(
                        "jvs_q_nace2",
                        "Eurostat, Job vacancy statistics by NACE Rev. 2 activity, quarterly data (jvs_q_nace2)",
                        Instant.parse("2026-07-30T12:00:00Z"),
                        "0".repeat(64))),
                Map.of());
    }

    private static Source source(String id, String name, SourceType type, String country, String language) {
        return new Source(id, name, type, country, Set.of(language), URI.create("https://" + id + ".example/"));
    }

    private static List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            for (String occupation : OCCUPATIONS) {
                for (String region : REGIONS) {
                    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                        observations.add(observation(indicator, occupation, region, month));
                    }
                }
            }
        }
        return observations;
    }

    private static Observation observation(Indicator indicator, String occupation, String region, YearMonth month) {
        SeriesKey series = new SeriesKey(
                indicator, occupation.equals(SeriesKey.TOTAL) ? null : Isco08.of(occupation), Nuts.of(region));
        Trust trust = trust(occupation, region);
        if (trust.grade() == Trust.Grade.D) {
            return new Observation(
                    series,
                    month,
                    null,
                    new Observation.Basis(0, 0, 0, 0, 0),
                    new Observation.Comparison(null, "Withheld with the figure", null, null),
                    trust);
        }
        double deduplicated = deduplicated(indicator, occupation, region, month);
        double weighted = Math.round(deduplicated * multiplier(occupation));
        return new Observation(
                series,
                month,
                new Observation.Figures(
                        Math.round(deduplicated * 1.3),
                        deduplicated,
                        weighted,
                        Math.round(weighted * 0.88),
                        Math.round(weighted * 1.13)),
                new Observation.Basis((long) deduplicated, (long) (deduplicated / 3), 2, 0.64, deduplicated * 0.9),
                comparison(indicator, occupation, region, deduplicated, weighted),
                trust);
    }

    private static double deduplicated(Indicator indicator, String occupation, String region, YearMonth month) {
        double size = occupation.equals(SeriesKey.TOTAL) ? 4000 : 1600.0 / occupation.length();
        double part = (region.startsWith("NL") ? 1.4 : 1) * (region.length() > 2 ? 0.4 : 1);
        double season = 1 + 0.03 * month.getMonthValue();
        return Math.round(size * part * season * (indicator == Indicator.FLOW ? 0.6 : 1));
    }

    private static double multiplier(String occupation) {
        return occupation.startsWith("25") ? 1.6 : occupation.startsWith("22") ? 4.1 : 2.4;
    }

    private static Observation.Comparison comparison(
            Indicator indicator, String occupation, String region, double deduplicated, double weighted) {
        if (indicator == Indicator.STOCK && occupation.equals(SeriesKey.TOTAL) && region.length() == 2) {
            return new Observation.Comparison(
                    weighted, "jvs_q_nace2:Q.NSA.B-S.TOTAL.JOBVAC." + region, round(deduplicated / weighted), null);
        }
        return new Observation.Comparison(
                null,
                "The vacancy survey counts by activity and country only",
                round(deduplicated / weighted),
                round(2.4 / multiplier(occupation)));
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static Trust trust(String occupation, String region) {
        if (occupation.equals(SeriesKey.TOTAL)) {
            return published(Trust.Grade.A);
        }
        if (occupation.startsWith("25")) {
            return published(Trust.Grade.B, new Flag(Flag.Kind.OVER_REPRESENTED, Flag.Severity.WARNING, 1.5, 1.25));
        }
        if (occupation.startsWith("2")) {
            return published(
                    Trust.Grade.C,
                    new Flag(Flag.Kind.UNDER_REPRESENTED, Flag.Severity.SEVERE, 0.585, 0.5),
                    new Flag(Flag.Kind.ONE_SOURCE, Flag.Severity.WARNING, 0.64, 0.5));
        }
        if (region.length() == 2) {
            return published(Trust.Grade.B, new Flag(Flag.Kind.ONE_SOURCE, Flag.Severity.WARNING, 0.64, 0.5));
        }
        return new Trust(
                Trust.Grade.D,
                List.of(new Flag(Flag.Kind.FEW_ADVERTISEMENTS, Flag.Severity.SEVERE, 0, 10)),
                Trust.ObsStatus.O,
                Trust.ConfStatus.A);
    }

    private static Trust published(Trust.Grade grade, Flag... flags) {
        return new Trust(grade, List.of(flags), Trust.ObsStatus.E, Trust.ConfStatus.F);
    }

    private static BiasReport bias() {
        return new BiasReport("1", List.of(country("DK", "B-N"), country("NL", "B-S")));
    }

    private static BiasReport.Country country(String code, String scope) {
        return new BiasReport.Country(
                code,
                "2026-Q2",
                "Activities " + scope + " of NACE Rev. 2, employers of every size",
                0.18,
                1.4,
                List.of(
                        new BiasReport.Activity("G", 900, 2700.0, "", 0.333, 0.8, 3.0),
                        new BiasReport.Activity("J", 1100, 1650.0, "p", 0.667, 1.6, 1.5),
                        new BiasReport.Activity("R+S", 40, null, "c", null, null, 1)),
                List.of(
                        new BiasReport.SourceShare("jobdanmark", 0.64, null),
                        new BiasReport.SourceShare("werkregister", 0.36, LocalDate.of(2026, 7, 24))));
    }

    private static List<OfficialFigure> officials() {
        List<OfficialFigure> officials = new ArrayList<>();
        for (String country : List.of("DK", "NL")) {
            for (Quarter quarter : List.of(new Quarter(2026, 1), new Quarter(2026, 2))) {
                officials.add(official(country, "G", quarter, 2700.0, ""));
                officials.add(official(country, "J", quarter, 1650.0, "p"));
                officials.add(official(country, "R", quarter, null, "c"));
            }
        }
        return officials;
    }

    private static OfficialFigure official(
            String country, String nace, Quarter quarter, @Nullable Double vacancies, String flag) {
        return new OfficialFigure(
                "jvs_q_nace2:Q.NSA." + nace + ".TOTAL.JOBVAC." + country, country, nace, quarter, vacancies, flag);
    }
}
