package openings.app;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import openings.crawler.Completeness;
import openings.crawler.Completeness.Property;
import openings.crawler.CrawlReport.Failure;
import openings.crawler.SiteCheck;
import openings.crawler.SiteCheck.Problem;
import openings.crawler.frontier.SiteHealth;
import org.jspecify.annotations.Nullable;

/** How each site is doing, for a reader and as JSON. */
record HealthTable(List<Row> sites) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String LINE = "%-28s %-10s %-16s %-16s %6s %7s %6s %7s %7s %7s %8s %11s%n";
    private static final String SAMPLE = "%-28s %-10s %7s %7s %7s %8s %11s  %s%n";

    HealthTable {
        sites = List.copyOf(sites);
    }

    /**
     * A site.
     *
     * @param fields share of its postings that fill a property of schema.org JobPosting
     * @param sample what came of a look at it; null where nobody looked
     */
    record Row(
            String source,
            String listing,
            SiteHealth health,
            Map<String, Double> fields,
            double required,
            double recommended,
            @Nullable Sample sample,
            List<Problem> problems) {
        Row {
            fields = Map.copyOf(fields);
            problems = List.copyOf(problems);
        }
    }

    /** What came of a look at a site. */
    record Sample(
            String listing,
            long listed,
            long visited,
            long found,
            Map<String, Double> fields,
            double required,
            double recommended,
            Map<String, Failure> failures,
            List<String> titles) {
        Sample {
            fields = Map.copyOf(fields);
            failures = Map.copyOf(failures);
            titles = List.copyOf(titles);
        }
    }

    static HealthTable of(List<SiteCheck> checks) {
        return new HealthTable(checks.stream().map(HealthTable::row).toList());
    }

    boolean isInTrouble() {
        return sites.stream().flatMap(row -> row.problems.stream()).anyMatch(Problem::trouble);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                LINE,
                "site",
                "last run",
                "ended (UTC)",
                "last good",
                "failed",
                "blocked",
                "empty",
                "found",
                "seen",
                "gone",
                "required",
                "recommended"));
        sites.forEach(row -> add(text, row));
        if (sites.stream().anyMatch(row -> row.sample != null)) {
            text.append(System.lineSeparator());
            text.append(String.format(
                    Locale.ROOT,
                    SAMPLE,
                    "now",
                    "listing",
                    "listed",
                    "visited",
                    "found",
                    "required",
                    "recommended",
                    "for example"));
            sites.forEach(row -> addSample(text, row));
        }
        sites.stream().filter(row -> row.health.read() > 0).forEach(row -> addFields(text, row.source, row.fields));
        for (Row row : sites) {
            row.problems.forEach(problem -> text.append(String.format(
                    Locale.ROOT,
                    "%n%s %s: %s%n    → %s%n",
                    problem.trouble() ? "!" : "·",
                    row.source,
                    problem.what(),
                    problem.toDo())));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, Row row) {
        SiteHealth health = row.health;
        SiteHealth.Counts counts = health.counts();
        text.append(String.format(
                Locale.ROOT,
                LINE,
                row.source,
                row.listing,
                time(health.ended()),
                time(health.lastGood()),
                health.failedInRow(),
                counts.blocked(),
                counts.empty(),
                counts.found(),
                counts.seen(),
                counts.gone(),
                health.read() == 0 ? "-" : share(row.required),
                health.read() == 0 ? "-" : share(row.recommended)));
    }

    private static void addSample(StringBuilder text, Row row) {
        Sample now = row.sample;
        if (now != null) {
            String example = now.titles.isEmpty() ? "-" : "\"" + now.titles.getFirst() + "\"";
            text.append(String.format(
                    Locale.ROOT,
                    SAMPLE,
                    row.source,
                    now.listing,
                    now.listed,
                    now.visited,
                    now.found,
                    now.found == 0 ? "-" : share(now.required),
                    now.found == 0 ? "-" : share(now.recommended),
                    example));
        }
    }

    private static void addFields(StringBuilder text, String source, Map<String, Double> fields) {
        String shares = Arrays.stream(Property.values())
                .map(property -> property.schemaName() + " " + share(fields.getOrDefault(property.schemaName(), 0.0)))
                .collect(Collectors.joining(", "));
        text.append(String.format(Locale.ROOT, "%n%s: %s%n", source, shares));
    }

    private static Row row(SiteCheck check) {
        String outcome = check.health().outcome();
        return new Row(
                check.source(),
                outcome == null ? "never" : outcome.replace('_', ' '),
                check.health(),
                shares(check.fields()),
                check.fields().share(true),
                check.fields().share(false),
                sample(check.sample()),
                check.problems());
    }

    private static @Nullable Sample sample(SiteCheck.@Nullable Sample sample) {
        return sample == null
                ? null
                : new Sample(
                        sample.listing().name().toLowerCase(Locale.ROOT),
                        sample.listed(),
                        sample.visited(),
                        sample.fields().of(),
                        shares(sample.fields()),
                        sample.fields().share(true),
                        sample.fields().share(false),
                        sample.failures(),
                        sample.titles());
    }

    private static Map<String, Double> shares(Completeness fields) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Property property : Property.values()) {
            shares.put(property.schemaName(), fields.share(property));
        }
        return shares;
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "-" : MINUTE.format(instant);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
