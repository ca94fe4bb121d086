package openings.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import openings.aggregator.AggregatorStatus;
import openings.aggregator.ledger.SourceCount;
import openings.crawler.Completeness;
import openings.crawler.CrawlReport;
import openings.crawler.CrawlReport.SourceReport;

/**
 * Per source, how many postings its answers held in this run, how many are kept in all, and how many of these have a
 * title, employer, place, region and occupation; and of the properties of schema.org JobPosting that are required, and of those
 * that are recommended, how much the postings of this run fill.
 */
record SourceTable(List<Row> sources) {
    SourceTable {
        sources = List.copyOf(sources);
    }

    record Row(
            String source,
            String listing,
            long found,
            long delivered,
            long kept,
            long title,
            long employer,
            long place,
            long region,
            long occupation,
            long required,
            long recommended) {
        /** Both together, under the name of this one. */
        private Row plus(Row other) {
            return new Row(
                    source,
                    listing.equals(other.listing) ? listing : "mixed",
                    found + other.found,
                    delivered + other.delivered,
                    kept + other.kept,
                    title + other.title,
                    employer + other.employer,
                    place + other.place,
                    region + other.region,
                    occupation + other.occupation,
                    required + other.required,
                    recommended + other.recommended);
        }

        private Row named(String group) {
            return new Row(
                    group,
                    listing,
                    found,
                    delivered,
                    kept,
                    title,
                    employer,
                    place,
                    region,
                    occupation,
                    required,
                    recommended);
        }
    }

    /** Puts together what the crawler did in this run and what the aggregator keeps in all. */
    static SourceTable of(CrawlReport report, AggregatorStatus status) {
        Map<String, SourceCount> kept =
                status.sources().stream().collect(Collectors.toMap(SourceCount::source, Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (SourceReport source : report.sources()) {
            SourceCount count = kept.getOrDefault(source.source(), new SourceCount(source.source(), 0, 0, 0, 0, 0, 0));
            rows.add(row(source, count));
        }
        return new SourceTable(rows);
    }

    /** One row a group instead of one a source. */
    SourceTable groupedBy(Map<String, String> groups) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : sources) {
            String group = groups.getOrDefault(row.source, row.source);
            rows.merge(group, row.named(group), Row::plus);
        }
        return new SourceTable(List.copyOf(rows.values()));
    }

    private static Row row(SourceReport source, SourceCount kept) {
        return new Row(
                source.source(),
                source.listing().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                source.postings().found(),
                source.postings().seen() + source.postings().confirmed(),
                kept.postings(),
                kept.titles(),
                kept.employers(),
                kept.places(),
                kept.regions(),
                kept.occupations(),
                filled(source.postings().fields(), true),
                filled(source.postings().fields(), false));
    }

    /** How many postings' worth of the properties of schema.org JobPosting that are required, or of the others, there are. */
    private static long filled(Completeness fields, boolean required) {
        return Math.round(fields.of() * fields.share(required));
    }

    private static final String LINE = "%-28s %-12s %8s %9s %8s %7s %8s %7s %7s %10s %9s %11s%n";

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                LINE,
                "source",
                "listing",
                "found",
                "delivered",
                "kept",
                "title",
                "employer",
                "place",
                "region",
                "occupation",
                "required",
                "recommended"));
        for (Row row : sources) {
            text.append(String.format(
                    Locale.ROOT,
                    LINE,
                    row.source,
                    row.listing,
                    row.found,
                    row.delivered,
                    row.kept,
                    share(row.title, row.kept),
                    share(row.employer, row.kept),
                    share(row.place, row.kept),
                    share(row.region, row.kept),
                    share(row.occupation, row.kept),
                    share(row.required, row.found),
                    share(row.recommended, row.found)));
        }
        return text.toString();
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
